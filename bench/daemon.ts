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
import { openStore } from '../src/store/index.js';
import { clusterWorkspace, daysOf, retailersOf } from '../test/support/retailers-of-cluster.js';
import { openHttpApplication } from '../test/support/http-application.js';
import { writeTexts } from '../tools/large-workspace/write-texts.js';
import { fillBreaks, readLists } from './lists-of-breaks.js';

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
const breaks = Number(values.breaks ?? (values.short ? 5_000 : 1_000_000));
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
  console.log(machine());
  writeTexts(workspace, clusterWorkspace(size));
  await measureWork();
  await fillBreaks(url, breaks);
  await readLists(url);
  await askPages();
  await countStatements();
} finally {
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.end();
  rmSync(workspace, { recursive: true, force: true });
}

function machine(): string {
  return `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`;
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
  const waited: unknown[] = [];
  for (const concurrency of [1, 2]) {
    const worker = start('worker', '--concurrency', String(concurrency));
    // What is ingested already is only looked at again: both times the same runs are what is measured.
    if (concurrency === 1)
      await until(() => command('jobs', 'send', 'ingest', ...feeds, '--from', from, '--to', to), isIdle);
    await settle();
    const [began, since] = [performance.now(), new Date().toISOString()];
    await command('jobs', 'send', 'run', '--from', from, '--to', to, '--as-of', `2026-05-0${concurrency}T00:00:00Z`);
    await untilIdle();
    took.push((performance.now() - began) / 1000);
    waited.push(
      await readOne(`select round(extract(epoch from min(started_at) - min(requested_at)), 2) as found
      from tieout.jobs where kind = 'run' and requested_at >= '${since}'`),
    );
    await stop(worker);
  }
  const [one = 0, two = 0] = took;
  const runs = size.retailers * size.days;
  console.log(
    `${runs} runs in ${size.retailers} partitions: ${one.toFixed(1)} s one at a time, ${two.toFixed(1)} s two at a time: ${(one / two).toFixed(2)}x`,
  );
  console.log(`the first of them began after ${waited.join(' and ')} s, at ${machine()}`);
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

/** Over a socket, one after the other, as a person's page does. */
async function askPages(): Promise<void> {
  const { token } = JSON.parse(await command('token', 'create', 'bench', '--role', 'viewer', '--json', '--quiet')) as {
    token: string;
  };
  const serve = start('serve', '--port', '0', '--no-worker');
  console.log(`\nrequests, one after the other; ${machine()}`);
  try {
    const address = await addressOf(serve);
    for (const path of [
      '/v1/breaks?limit=50',
      '/v1/breaks?limit=50&status=open&sort=newest-first',
      '/v1/breaks?limit=50&from=2026-01-03&to=2026-01-03',
      '/v1/runs?limit=50',
      '/v1/jobs?limit=50',
      '/v1/feeds',
    ]) {
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

/** What a request asks of the database, in a process of its own so that it can be counted. */
async function countStatements(): Promise<void> {
  const application = await openHttpApplication(null, {}, () =>
    Promise.resolve({
      kind: 'PostgreSQL' as const,
      options: { url },
      open: (clock = systemClock) => openStore({ url }, clock),
      remove: () => Promise.resolve(),
    }),
  );
  let count = 0;
  application.tools.store.database.on('query', () => void (count += 1));
  for (const list of ['breaks', 'runs', 'batches', 'quarantine', 'jobs', 'audit', 'tokens']) {
    count = 0;
    const { status } = await application.ask('admin', 'GET', `/v1/${list}?limit=50`);
    console.log(`GET /v1/${list}?limit=50 is answered ${status} by ${count} statements`);
  }
  await application.close();
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
