import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { builtCommandLine } from './scenario.js';

/** The built command line at work. */
export interface StartedCommand {
  readonly child: ChildProcess;
  /** What it printed on both outputs, once it ended; no exit code where it was killed. */
  readonly ended: Promise<EndedCommand>;
}

export interface EndedCommand {
  readonly exitCode: number | null;
  readonly printed: string;
}

/** Starts it in a directory, with nothing of our environment but what it needs, and the secrets. */
export function startCommand(
  directory: string,
  words: readonly string[],
  secrets: Readonly<Record<string, string>> = {},
): StartedCommand {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [builtCommandLine, ...words], {
    cwd: directory,
    env: { PATH, HOME, ...secrets },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  const ended = new Promise<EndedCommand>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, printed }));
  });
  return { child, ended };
}
