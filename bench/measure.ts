import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one process and everything it started cost. */
export interface Cost {
  /** User and system time of all its processes. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The peaks of its Node processes added up: exact for one process. */
  readonly peakMegabytes: number;
}

export interface Measured {
  readonly cost: Cost;
  readonly stdout: string;
}

// Every Node process of the tree says on leaving what it took at most; a worker thread repeats its process.
const reporter = `import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () =>
  appendFileSync(process.env.BENCH_REPORT, process.pid + ' ' + process.resourceUsage().maxRSS + '\\n'));`;

/**
 * Runs a command to its end. CPU time is what the kernel accounted for the command and all descendants that were waited
 * for, read with the shell's own `times`.
 *
 * @throws Error when the command fails.
 */
export async function measure(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Measured> {
  const directory = mkdtempSync(join(tmpdir(), 'tieout-measure-'));
  const [report, times] = [join(directory, 'report'), join(directory, 'times')];
  writeFileSync(report, '');
  const started = process.hrtime.bigint();
  const child = spawn('/bin/sh', ['-c', `"$@"; code=$?; times > '${times}'; exit $code`, 'measure', ...command], {
    env: {
      ...process.env,
      ...environment,
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(reporter)}`,
      BENCH_REPORT: report,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
  const cost = { cpuSeconds: readTimes(readFileSync(times, 'utf8')), wallSeconds, peakMegabytes: readPeaks(report) };
  rmSync(directory, { recursive: true });
  return { cost, stdout };
}

/** The second line of `times`: user and system time of the children, as `1m2.345s 0m0.678s`. */
function readTimes(text: string): number {
  const spans = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (spans.length !== 2) throw new Error(`The shell's times read '${text}'`);
  return spans.reduce((total, [, minutes, seconds]) => total + Number(minutes) * 60 + Number(seconds), 0);
}

function readPeaks(report: string): number {
  const peaks = new Map(
    readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  return [...peaks.values()].reduce((total, kilobytes) => total + Number(kilobytes), 0) / 1024;
}

/** Runs every contestant once a round, A B A B, so that what else the machine does meets all of them alike. */
export async function interleave<Name extends string>(
  rounds: number,
  contestants: Readonly<Record<Name, (round: number) => Promise<Measured>>>,
): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(contestants) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<Name, Measured[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results[name].push(await contestants[name](round));
  }
  return results;
}

/** `median (min-max)` */
export function spread(figures: readonly number[], digits: number): string {
  const sorted = figures.toSorted((a, b) => a - b);
  const [low, middle, high] = [sorted[0], sorted[(sorted.length - 1) >> 1], sorted.at(-1)];
  return `${middle?.toFixed(digits)} (${low?.toFixed(digits)}-${high?.toFixed(digits)})`;
}
