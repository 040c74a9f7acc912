/**
 * The sample workspace from its files to the proof of one break, on a fresh embedded database. Prints every command
 * before its output, and exits 1 when a count is not that of systems/data/ledger/expected.json.
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

const expected = JSON.parse(readFileSync(join(root, 'systems/data/ledger/expected.json'), 'utf8')) as Record<
  string,
  ExpectedDay
>;
const days = Object.keys(expected).sort();
const [firstDay = '', lastDay = ''] = [days[0], days.at(-1)];

try {
  for (const part of ['tieout.yaml', 'entities', 'systems', 'rules']) {
    cpSync(join(root, part), join(workspace, part), { recursive: true });
  }
  show('validate');
  show('run', '--from', firstDay, '--to', lastDay);
  show('breaks', '--date', firstDay, '--limit', '10');
  const worst = breaksOf(firstDay).find(({ outcome }) => outcome === 'mismatch');
  if (worst) show('explain', worst.id);
  report(Object.entries(expected).flatMap(([day, answer]) => differencesOf(day, answer, runOf(day), breaksOf(day))));
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

/** Runs a command as a person would, and shows what they would see. */
function show(...words: readonly string[]): void {
  console.log(`\n$ tieout ${words.join(' ')}`);
  const { status } = spawnSync(process.execPath, [commandLine, ...words], { cwd: workspace, stdio: 'inherit' });
  if (status !== 0) throw new Error(`tieout ${words.join(' ')} exited with ${status}`);
}

function breaksOf(day: string): BreaksOutput['breaks'] {
  return read<BreaksOutput>('breaks', '--date', day, '--limit', '10000').breaks;
}

/** Runs a day once more: nothing may change by that. */
function runOf(day: string): RunItem {
  const [run] = read<RunOutput>('run', '--date', day).runs;
  if (!run) throw new Error(`There is no run of ${day}`);
  return run;
}

/** Runs a command and reads its document. */
function read<T>(...words: readonly string[]): T {
  const { status, stdout } = spawnSync(process.execPath, [commandLine, ...words, '--json', '--quiet'], {
    cwd: workspace,
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
