import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { engineFailure } from '../../../src/engine/duckdb/failure.js';
import { repeatedStatements } from '../../../src/ingest/settle-snapshots.js';
import { openTestEngine } from '../../support/engine-session.js';

const records = 1_000_000;
const repeated = 500;
const hashes =
  `SELECT 0 AS payload, range AS _record, sha256(CAST(range % ${records - repeated} AS VARCHAR)) AS _sha256 ` +
  `FROM range(${records})`;
const statements = repeatedStatements(duckdbDialect, hashes);
const memoryLimit = 20e6;

test('what is repeated is found though the hashes of all records do not fit into memory, and nothing stays on disk', async () => {
  const engine = await openTestEngine({ memoryLimit, ordered: true });
  try {
    for (const statement of statements) await engine.session.execute(statement);
    const found = await engine.session.rows('SELECT count(*), min(_record), max(_record) FROM repeated');
    expect(found).toEqual([[String(repeated), String(records - repeated), String(records - 1)]]);
    await engine.session.close();
    expect(await readdir(join(engine.directory, 'temporary'))).toEqual([]);
  } finally {
    await engine.close();
  }
});

test('where there is no room to spill to, the disk is full', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tieout-test-spill-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: `${memoryLimit}B` });
  const connection = await instance.connect();
  await connection.run(`SET temp_directory = ${duckdbDialect.text(directory)}`);
  await connection.run("SET max_temp_directory_size = '256KiB'");
  const all = async (): Promise<void> => {
    for (const statement of statements) await connection.run(statement);
  };
  try {
    const failure = await all().then(
      () => null,
      (error: unknown) => engineFailure(error, 'temporary'),
    );
    expect(failure).toMatchObject({ code: 'disk-full', parameters: { path: 'temporary' } });
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(directory, { recursive: true, force: true });
  }
});
