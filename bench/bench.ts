/**
 * tieout against its peers on the same files, whole process against whole process.
 *
 *     npm run bench -- [--rows 1000000] [--rounds 3] [--directory DIR] [--database URL] [--without tieout,streaming]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import pg from 'pg';
import ts from 'typescript';
import { businessDate, outcomes, prepareData, type BenchData, type Counts, type Outcome } from './data.js';
import { interleave, measure, spread, type Cost, type Measured } from './measure.js';
import { ruleName, writeWorkspace } from './workspace/write-workspace.js';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    directory: { type: 'string', default: join(tmpdir(), 'tieout-bench') },
    database: { type: 'string' },
    without: { type: 'string', default: '' },
  },
});
const rows = Number(values.rows);
const root = resolve(import.meta.dirname, '..');
const main = join(root, 'dist/main.js');
/** Beyond this the two Maps of the streaming peer outgrow the heap of Node. */
const streamingLimit = 2_000_000;

type Contestant = (round: number) => Promise<Measured>;

/** Peers run as plain JavaScript, as tieout does: a loader would count against them. */
function compilePeer(name: string): string {
  const directory = join(root, 'node_modules/.cache/tieout-bench'); // inside, so that packages resolve
  mkdirSync(directory, { recursive: true });
  const source = readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8');
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
  const path = join(directory, `${name}.mjs`);
  writeFileSync(path, ts.transpileModule(source, { compilerOptions }).outputText);
  return path;
}

function peer(name: string, data: BenchData, ...options: readonly string[]): Contestant {
  const script = compilePeer(name);
  const output = join(data.directory, `${[name, ...options].join('')}-output`);
  return async () => {
    rmSync(output, { recursive: true, force: true });
    return measure([process.execPath, script, data.baseline, data.counterpart, output, ...options]);
  };
}

/** A first run, from files to breaks in an empty workspace and database; and the same run again, from its snapshots. */
function tieout(data: BenchData): { first: Contestant; again: Contestant } {
  const workspace = join(data.directory, 'workspace');
  const command = [process.execPath, main, 'run', ruleName, '--workspace', workspace, '--date', businessDate, '--json'];
  let environment: NodeJS.ProcessEnv = {};
  return {
    first: async () => {
      rmSync(workspace, { recursive: true, force: true });
      writeWorkspace(workspace, data);
      if (values.database) environment = { TIEOUT_DATABASE_URL: await freshDatabase(values.database) };
      return measure(command, environment);
    },
    again: () => measure(command, environment),
  };
}

/** An empty database of its own on the server of `url`, whose name is replaced. */
async function freshDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('DROP DATABASE IF EXISTS tieout_bench');
    await client.query('CREATE DATABASE tieout_bench');
  } finally {
    await client.end();
  }
  const fresh = new URL(url);
  fresh.pathname = '/tieout_bench';
  return fresh.href;
}

interface RunDocument {
  readonly runs: readonly {
    readonly counterparts: Readonly<
      Record<
        string,
        { readonly buckets: readonly { side: 'baseline' | 'counterpart'; outcome: string; records: number }[] }
      >
    >;
  }[];
}

/** The counts of `run --json`; an outcome the data has not, such as `excluded`, must be empty. */
function countsOfRun(stdout: string): Counts {
  const document = JSON.parse(stdout) as RunDocument;
  const none = (): Record<Outcome, number> =>
    Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const counts = { baseline: none(), counterpart: none() };
  for (const { side, outcome, records } of document.runs[0]?.counterparts['ledger']?.buckets ?? []) {
    if (outcome in counts[side]) counts[side][outcome as Outcome] += records;
    else if (records > 0) throw new Error(`tieout counts ${records} ${side} records as '${outcome}'`);
  }
  return counts;
}

function countsOfPeer(stdout: string): Counts {
  const { baseline, counterpart } = JSON.parse(stdout) as Counts;
  return { baseline, counterpart };
}

/** @throws Error when a contestant's answer is not the known one: its time would say nothing. */
function checkCounts(name: string, measured: Measured, expected: Counts): void {
  const counts = name.startsWith('tieout') ? countsOfRun(measured.stdout) : countsOfPeer(measured.stdout);
  if (isDeepStrictEqual(counts, expected)) return;
  throw new Error(`${name} counts ${JSON.stringify(counts)} where ${JSON.stringify(expected)} is right`);
}

function printTable(results: Readonly<Record<string, readonly Measured[]>>, reference: string): void {
  const figures = (name: string, figure: keyof Cost) => (results[name] ?? []).map(({ cost }) => cost[figure]);
  /** Each round's figure over the reference of the same round. */
  const ratios = (name: string, figure: keyof Cost) => {
    const references = figures(reference, figure);
    return spread(
      figures(name, figure).map((value, round) => value / (references[round] ?? Number.NaN)),
      2,
    );
  };
  const table = Object.keys(results).map((contestant) => ({
    contestant,
    'CPU s': spread(figures(contestant, 'cpuSeconds'), 2),
    'wall s': spread(figures(contestant, 'wallSeconds'), 2),
    'peak MB': spread(figures(contestant, 'peakMegabytes'), 0),
    [`CPU / ${reference}`]: ratios(contestant, 'cpuSeconds'),
    [`wall / ${reference}`]: ratios(contestant, 'wallSeconds'),
  }));
  console.table(table);
}

const data = prepareData(resolve(values.directory), rows);
const { first, again } = tieout(data);
const all: Record<string, Contestant> = {
  tieout: first,
  'tieout again': again,
  // `exact` reads every pair; `hashed` takes records with equal 64-bit hashes for equal, which tieout never does.
  exact: peer('peer', data, '--formulation', 'exact'),
  hashed: peer('peer', data, '--formulation', 'groups'),
  streaming: peer('streaming', data),
};
const left = values.without.split(',');
const taken = Object.entries(all).filter(
  ([name]) =>
    !left.some((prefix) => prefix !== '' && name.startsWith(prefix)) &&
    !(name === 'streaming' && rows > streamingLimit),
);
const contestants: Record<string, Contestant> = Object.fromEntries(
  taken.map(([name, run]) => [
    name,
    async (round: number) => {
      const measured = await run(round);
      checkCounts(name, measured, data.expected);
      return measured;
    },
  ]),
);
console.log(`${rows} keys a side, ${values.rounds} rounds in turn: median (min-max), ratios within each round`);
const results = await interleave(Number(values.rounds), contestants);
for (const reference of ['exact', 'hashed'].filter((name) => name in results)) printTable(results, reference);
