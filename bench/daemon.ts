/**
 * What an operator asks of a daemon: how a page of a million breaks is read and how long that takes over HTTP, how long a job
 * waits for an idle worker, and what a second job at a time gains. Needs PostgreSQL.
 *
 *     npm run bench:daemon -- --database URL [--breaks 1000000] [--requests 200] [--short]
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { systemClock } from '../src/base/clock.js';
import { listBreaks, openStore } from '../src/store/index.js';
import { clusterWorkspace, daysOf, retailersOf } from '../test/support/retailers-of-cluster.js';
import { writeTexts } from '../tools/large-workspace/write-texts.js';

const { values } = parseArgs({
  options: {
    database: { type: 'string' },
    breaks: { type: 'string' },
    requests: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
});
const server = values.database ?? '';
if (server === '') throw new Error('Name a PostgreSQL server: --database URL');
const breaks = Number(values.breaks ?? (values.short ? 20_000 : 1_000_000));
const requests = Number(values.requests ?? (values.short ? 20 : 200));
const size = { retailers: 8, days: values.short ? 2 : 6, records: 2000 };
const main = resolve(import.meta.dirname, '../dist/tieout.cjs');
const name = `tieout_bench_${process.pid}`;
const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-bench-daemon-')));

const admin = new pg.Client({ connectionString: server });
await admin.connect();
await admin.query(`create database ${name}`);
const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
try {
  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`);
  writeTexts(workspace, clusterWorkspace(size));
  await measureWork();
  await fillBreaks();
  await readPages();
  await askPages();
} finally {
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.end();
  rmSync(workspace, { recursive: true, force: true });
}

function start(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [main, ...words], {
    cwd: workspace,
    env: { ...process.env, TIEOUT_DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function command(...words: readonly string[]): Promise<string> {
  const child = start(...words);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${printed}`);
  return printed;
}

async function stop(child: ChildProcess): Promise<void> {
  const closed = new Promise((done) => child.on('close', done));
  child.kill('SIGTERM');
  await closed;
}

/** Runs of partitions that share nothing, by one worker with one job at a time and with two. */
async function measureWork(): Promise<void> {
  await command('apply');
  const feeds = ['ledger/postings', ...retailersOf(size.retailers).map((retailer) => `${retailer}/sales`)];
  const [from = '', to = ''] = [daysOf(1)[0], daysOf(size.days).at(-1)];
  const took: number[] = [];
  for (const concurrency of [1, 2]) {
    const worker = start('worker', '--concurrency', String(concurrency));
    // What is ingested already is only looked at again: both times the same runs are what is measured.
    if (concurrency === 1)
      await until(() => command('jobs', 'send', 'ingest', ...feeds, '--from', from, '--to', to), isIdle);
    await settle();
    const began = performance.now();
    await command('jobs', 'send', 'run', '--from', from, '--to', to, '--as-of', `2026-05-0${concurrency}T00:00:00Z`);
    await untilIdle();
    took.push((performance.now() - began) / 1000);
    await stop(worker);
  }
  const [one = 0, two = 0] = took;
  const runs = size.retailers * size.days;
  console.log(
    `${runs} runs in ${size.retailers} partitions: ${one.toFixed(1)} s one at a time, ${two.toFixed(1)} s two at a time: ${(one / two).toFixed(2)}x`,
  );
  const delay =
    await readOne(`select percentile_cont(array[0.5, 0.95]) within group (order by extract(epoch from started_at - start_after)) as found
    from (select distinct on (partition) * from tieout.jobs where kind = 'run' order by partition, requested_at desc, sequence) as first`);
  console.log(`a job waits for an idle worker, in seconds (median, 95 %): ${JSON.stringify(delay)}`);
}

async function until(begin: () => Promise<unknown>, holds: () => Promise<boolean>): Promise<void> {
  await begin();
  while (!(await holds())) await setTimeout(100);
}

async function untilIdle(): Promise<void> {
  while (!(await isIdle())) await setTimeout(50);
}

async function settle(): Promise<void> {
  await setTimeout(2000);
}

async function isIdle(): Promise<boolean> {
  return (await readOne('select count(*) = 0 as found from tieout.jobs where finished_at is null')) === true;
}

async function readOne(statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ found: unknown }>(statement)).rows[0]?.found;
  } finally {
    await client.end();
  }
}

/** As many breaks as a bad month leaves, of the kind that the runs found. */
async function fillBreaks(): Promise<void> {
  await readOne(`insert into tieout.breaks select (jsonb_populate_record(null::tieout.breaks, to_jsonb(kept) || jsonb_build_object('id', md5(number::text),
      'tier', 1 + number % 4, 'first_seen', kept.first_seen + number * interval '1 second'))).*
    from (select * from tieout.breaks limit 1) as kept, generate_series(1, ${breaks}) as number`);
  await readOne('analyze');
}

/** The statements that a page is read with, and how the database carries them out. */
async function readPages(): Promise<void> {
  const store = await openStore({ url }, systemClock);
  const asked: { sql: string; bindings: unknown[] }[] = [];
  store.database.on('query', (query: { sql: string; bindings: unknown[] }) => asked.push(query));
  const first = await listBreaks(store.database, {}, { limit: 50 });
  const count = asked.length;
  let after = first.next;
  for (let page = 0; page < 20 && after !== null; page += 1)
    after = (await listBreaks(store.database, {}, { limit: 50, after })).next;
  const later = asked[asked.length - count];
  await store.close();
  console.log(`a page of 50 of ${breaks} breaks takes ${count} statements`);
  for (const [title, query] of [
    ['the first page', asked[0]],
    ['page 21', later],
  ] as const) {
    if (!query) throw new Error('Nothing was asked');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    let number = 0;
    const text = query.sql.includes('$1') ? query.sql : query.sql.replaceAll('?', () => `$${(number += 1)}`);
    const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ Plan: Node; 'Execution Time': number }] }>(
      `explain (analyze, format json) ${text}`,
      query.bindings as string[],
    );
    await client.end();
    const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
    if (!plan) throw new Error('Nothing was explained');
    const scan = deepest(plan.Plan);
    console.log(
      `${title}: ${scan['Node Type']} ${scan['Index Name'] ?? ''}, ${scan['Actual Rows']} rows read, ${plan['Execution Time']} ms`,
    );
  }
}

interface Node {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly Plans?: readonly Node[];
}

function deepest(node: Node): Node {
  const [below] = node.Plans ?? [];
  return below ? deepest(below) : node;
}

/** Over a socket, one after the other, as a person's page does. */
async function askPages(): Promise<void> {
  const { token } = JSON.parse(await command('token', 'create', 'bench', '--role', 'viewer', '--json', '--quiet')) as {
    token: string;
  };
  const serve = start('serve', '--port', '0', '--no-worker');
  try {
    const address = await addressOf(serve);
    for (const path of ['/v1/breaks?limit=50', '/v1/runs?limit=50', '/v1/jobs?limit=50', '/v1/feeds']) {
      const times: number[] = [];
      for (let request = 0; request < requests; request += 1) {
        const began = performance.now();
        const answer = await fetch(`${address}${path}`, { headers: { authorization: `Bearer ${token}` } });
        await answer.arrayBuffer();
        if (answer.status === 429) break;
        if (answer.status !== 200) throw new Error(`${path} is answered ${answer.status}`);
        times.push(performance.now() - began);
      }
      times.sort((left, right) => left - right);
      const at = (part: number): string => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(1);
      console.log(`${path}: ${at(0.5)} ms in the middle, ${at(0.95)} ms at 95 %, of ${times.length} requests`);
    }
  } finally {
    await stop(serve);
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  for (;;) {
    const found = /https?:\/\/127\.0\.0\.1:\d+/.exec(printed);
    if (found) return found[0];
    if (child.exitCode !== null) throw new Error(`serve ended: ${printed}`);
    await setTimeout(100);
  }
}
