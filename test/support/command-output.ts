import type { CommandRecord } from './scenario.js';
import { validateOutput } from './validate-output.js';

/** What is wrong with what a command printed with --json: not one document, or not of the shape that is its contract. */
export function problemsOfOutput({ words, stdout }: CommandRecord): readonly string[] {
  const document = JSON.parse(stdout) as object;
  const name = 'error' in document ? 'error' : schemaOf(words);
  return name === null ? [] : validateOutput(name, document);
}

/** `schema` prints schemas, which have no shape of ours. */
function schemaOf(words: readonly string[]): string | null {
  const [command, second] = words.filter((word) => !word.startsWith('-'));
  if (command === undefined || command === 'schema') return null;
  if (command === 'batches')
    return ['show', 'hold', 'release'].includes(second ?? '') ? 'batches-show' : 'batches-list';
  if (command === 'jobs')
    return second === 'send' ? 'jobs-send' : jobsShown.has(second ?? '') ? 'jobs-show' : 'jobs-list';
  return ['quarantine', 'retention', 'config'].includes(command) ? `${command}-${second}` : command;
}

const jobsShown = new Set(['show', 'cancel', 'retry']);
