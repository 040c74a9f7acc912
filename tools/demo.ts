/**
 * The sample workspace from its files to the proof of one break, on a fresh embedded database. Prints every command
 * before its output, and exits 1 when a count is not that of systems/data/ledger/expected.json or
 * systems/data/concessions/expected.json.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differencesOf } from './demo/differences.js';
import type { ExpectedDay } from './sample-ledger/expected.js';
import type { BreaksOutput, RunItem, RunOutput } from '../src/schema/generated/outputs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const commandLine = join(root, 'dist/main.js');
const workspace = mkdtempSync(join(tmpdir(), 'tieout-demo-'));
/** The sample has two environments; that of its three days with known answers is `test`. */
const env = { ...process.env, TIEOUT_ENVIRONMENT: 'test' };

const rule = 'tills-vs-ledger';
const expected = readExpected<Record<string, ExpectedDay>>('ledger');
const partners = readExpected<Record<string, Record<string, ExpectedDay>>>('concessions');
const days = Object.keys(expected).sort();
const [firstDay = '', lastDay = ''] = [days[0], days.at(-1)];

try {
  for (const part of ['tieout.yaml', 'entities', 'systems', 'rules']) {
    cpSync(join(root, part), join(workspace, part), { recursive: true });
  }
  console.log('\n$ export TIEOUT_ENVIRONMENT=test');
  show('validate');
  show('run', '--from', firstDay, '--to', lastDay);
  show('breaks', '--rule', rule, '--date', firstDay, '--limit', '10');
  const worst = breaksOf(rule, firstDay).find(({ outcome }) => outcome === 'mismatch');
  if (worst) show('explain', worst.id);
  const again = read<RunOutput>('run', '--from', firstDay, '--to', lastDay).runs;
  report(days.flatMap((day) => check(day, again)));
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

function readExpected<T>(folder: string): T {
  return JSON.parse(readFileSync(join(root, 'systems/data', folder, 'expected.json'), 'utf8')) as T;
}

/** Where the answers of a day, run once more, are not the known ones. */
function check(day: string, again: readonly RunItem[]): readonly string[] {
  const breaks = read<BreaksOutput>('breaks', '--date', day, '--limit', '10000').breaks;
  return Object.entries(answersOf(day)).flatMap(([instance, answer]) => {
    const run = again.find((item) => item.scope.from === day && (item.instance ?? item.rule) === instance);
    if (!run) throw new Error(`There is no run of ${instance} on ${day}`);
    const found = breaks.filter((item) => (item.instance ?? item.rule) === instance);
    return differencesOf(`${instance} ${day}`, answer, run, found);
  });
}

/** What is known of a day, by the instance, or by the rule that has none. */
function answersOf(day: string): Readonly<Record<string, ExpectedDay>> {
  const answer = expected[day];
  if (!answer) throw new Error(`No answer is known for ${day}`);
  return { [rule]: answer, ...partners[day] };
}

/** Runs a command as a person would, and shows what they would see. */
function show(...words: readonly string[]): void {
  console.log(`\n$ tieout ${words.join(' ')}`);
  const { status } = spawnSync(process.execPath, [commandLine, ...words], { cwd: workspace, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`tieout ${words.join(' ')} exited with ${status}`);
}

function breaksOf(id: string, day: string): BreaksOutput['breaks'] {
  return read<BreaksOutput>('breaks', '--rule', id, '--date', day, '--limit', '10000').breaks;
}

/** Runs a command and reads its document. */
function read<T>(...words: readonly string[]): T {
  const { status, stdout } = spawnSync(process.execPath, [commandLine, ...words, '--json', '--quiet'], {
    cwd: workspace,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`tieout ${words.join(' ')} --json exited with ${status}`);
  return JSON.parse(stdout) as T;
}

function report(differences: readonly string[]): void {
  console.log('');
  for (const difference of differences) console.log(`differs: ${difference}`);
  if (differences.length === 0) console.log(`All counts of ${days.join(', ')} are as expected.`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
