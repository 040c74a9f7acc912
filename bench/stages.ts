/**
 * What each stage of getting a CSV file in costs, in one process and without its start: the payload landed, every statement
 * of the engine, the snapshot hashed and moved. The columns are those of the files that `bench/ingest.ts` makes.
 *
 *     npm run bench:stages -- FILE [--texts 6] [--amounts 4]
 */
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openArchive } from '../src/archive/index.js';
import { duckdbDialect } from '../src/engine/duckdb/dialect.js';
import { openDuckdbSession } from '../src/engine/duckdb/session.js';
import type { Session } from '../src/engine/session.js';
import { csvFormat } from '../src/formats/csv/csv-format.js';
import { landPayload } from '../src/ingest/land-payload.js';
import { normalizeDelivery } from '../src/ingest/normalize-delivery.js';
import { SetAsideSpool } from '../src/ingest/set-aside-spool.js';
import { nowhere } from '../src/ingest/withhold-records.js';
import { columnOf, decimal, entityOf, feedOf, fieldOf } from '../test/support/plans.js';

const { values, positionals } = parseArgs({
  options: { texts: { type: 'string', default: '6' }, amounts: { type: 'string', default: '4' } },
  allowPositionals: true,
});
const file = resolve(positionals[0] ?? '');
const named = (letter: string, count: string): readonly string[] =>
  Array.from({ length: Number(count) }, (_, index) => `${letter}${index}`);
const fields = [
  fieldOf('id', { kind: 'string' }, { required: true }),
  ...named('t', values.texts).map((name) => fieldOf(name, { kind: 'string' })),
  ...named('a', values.amounts).map((name) => fieldOf(name, decimal(18, 2))),
];
const entity = entityOf(fields);
const feed = feedOf(fields.map(({ name }) => columnOf(name, { column: name })));

const table: Record<string, string>[] = [];
async function timed<T>(stage: string, work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS / 1024;
  table.push({ stage, 'CPU s': ((user + system) / 1e6).toFixed(2), 'peak MB': peak.toFixed(0) });
  return result;
}

const directory = await mkdtemp(join(tmpdir(), 'tieout-bench-stages-'));
const archiveDirectory = join(directory, 'archive');
const temporaryDirectory = join(directory, 'temporary');
await mkdir(temporaryDirectory);

/** As `tieout ingest` opens it. */
async function openSession(directories: readonly string[]): Promise<Session> {
  const signal = new AbortController().signal;
  const limits = { memoryLimit: 512 * 1024 ** 2, threads: 1, ordered: true };
  const session = await openDuckdbSession({ temporaryDirectory, directories, signal, ...limits });
  const titleOf = (statement: string): string => statement.slice(0, 50);
  return {
    execute: (statement) => timed(titleOf(statement), () => session.execute(statement)),
    rows: (statement) => timed(titleOf(statement), () => session.rows(statement)),
    stream: (statement) => session.stream(statement),
    forget: () => session.forget(),
    close: () => session.close(),
  };
}

const archive = openArchive(archiveDirectory);
const timedArchive: typeof archive = {
  ...archive,
  adopt: (kind, path) => timed('hash and move the snapshot', () => archive.adopt(kind, path)),
};
const spool = new SetAsideSpool(join(directory, 'set-aside.ndjson'));
const chunks = { highWaterMark: 256 * 1024 };
const payload = {
  source: file,
  container: null,
  read: () => createReadStream(file, chunks) as AsyncIterable<Buffer>,
};
try {
  await timed('all', async () => {
    const landed = await timed('land', () => landPayload(archive, csvFormat, feed, payload, () => undefined));
    await normalizeDelivery(
      {
        archive: timedArchive,
        format: csvFormat,
        referenceFormat: csvFormat,
        dialect: duckdbDialect,
        workspace: directory,
        openSession,
        temporaryDirectory,
        archiveDirectory,
        onProgress: () => undefined,
      },
      { feed, entity, plan: { references: {}, feeds: {} }, date: '2026-11-01' },
      { landed: [landed], lookups: [], directory, spool, withhold: nowhere, keys: { kind: 'kept', repeats: nowhere } },
    );
  });
} finally {
  await spool.close();
  await rm(directory, { recursive: true, force: true });
}
console.table(table);
