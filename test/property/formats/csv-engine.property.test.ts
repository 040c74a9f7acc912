import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyCsvBody } from '../../../src/formats/csv/copy-body.js';
import { writeCsvRecord } from '../../../src/formats/csv/write-record.js';
import type { CsvPlan, RawValue, SourceRecord } from '../../../src/plugin/format.js';
import { collect, streamOf } from '../../support/byte-streams.js';
import {
  anything,
  damage,
  harm,
  headerOf,
  sizes,
  table,
  writeFreely,
  writings,
} from '../../support/csv-arbitraries.js';
import { dialects, written } from '../../support/csv-around.js';
import { read, scan } from '../../support/csv.js';

let directory: string;
let connection: DuckDBConnection;
let instance: DuckDBInstance;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tieout-csv-'));
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
});
afterAll(async () => {
  connection.closeSync();
  instance.closeSync();
  await rm(directory, { recursive: true });
});

/** The rows of a file in its order, as the engine reads it when it is told everything. */
async function readByEngine(
  bytes: Buffer | string,
  columns: number,
  sequential: boolean,
  delimiter = ',',
): Promise<unknown[]> {
  const file = join(directory, 'payload.csv');
  await writeFile(file, bytes);
  const names = Array.from({ length: columns }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
  await connection.run(`CREATE OR REPLACE TABLE t AS SELECT * FROM read_csv('${file}', auto_detect=false, header=true,
    delim='${delimiter}', quote='"', escape='"', strict_mode=true, columns={${names}}, allow_quoted_nulls=false, store_rejects=true
    ${sequential ? ', parallel=false' : ''})`);
  return (await connection.runAndReadAll('SELECT * FROM t ORDER BY rowid')).getRows();
}

const fieldsOf = (record: SourceRecord): readonly RawValue[] | null => (record.kind === 'good' ? record.fields : null);

test('the engine reads every table that is written cleanly as the reader does: values, nulls, empty texts, order', () =>
  fc.assert(
    fc.asyncProperty(table, writings, fc.constantFrom('\n', '\r\n'), async ({ columns, rows }, bare, lineEnd) => {
      const bytes = headerOf(columns).replace('\n', lineEnd) + writeFreely(rows, bare, lineEnd);
      const { clean, sequential } = scan(bytes);
      expect(clean).toBe(true);
      expect(await readByEngine(bytes, columns, sequential)).toEqual(rows);
    }),
    { numRuns: 200 },
  ));

test('the engine reads canonical records back exactly, with the number of the record before them', () =>
  fc.assert(
    fc.asyncProperty(table, async ({ columns, rows }) => {
      const bytes =
        headerOf(columns + 1) + rows.map((row, index) => writeCsvRecord([String(index + 1), ...row])).join('');
      const expected = rows.map((row, index) => [String(index + 1), ...row]);
      expect(await readByEngine(bytes, columns + 1, true)).toEqual(expected);
    }),
    { numRuns: 200 },
  ));

test('whatever the bytes are: when the scan calls them clean, the engine reads exactly the records of the reader', () =>
  fc.assert(
    fc.asyncProperty(anything, async (bytes) => {
      const { clean, sequential, header } = scan(bytes);
      if (!clean) return;
      const expected = (await read(bytes)).map(fieldsOf);
      expect(await readByEngine(bytes, header.names.length, sequential)).toEqual(expected);
    }),
    { numRuns: 3000 },
  ));

test('the engine reads the copy of clean records that something stands around as the reader does, whatever the bytes are', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        written.map(({ bytes, parse }): [Buffer, CsvPlan] => [bytes, parse]),
        fc.tuple(written, damage).map(([{ bytes, parse }, harms]): [Buffer, CsvPlan] => [harm(bytes, harms), parse]),
        fc.tuple(anything, dialects),
      ),
      sizes,
      async ([bytes, parse], chunks) => {
        const { clean, sequential, header, wrapped } = scan(bytes, undefined, parse);
        if (!clean || !wrapped) return;
        const copy = Buffer.concat(await collect(copyCsvBody(streamOf(bytes, chunks), parse, wrapped)));
        const found = await readByEngine(copy, header.names.length, sequential, parse.delimiter);
        expect(found).toEqual((await read(bytes, { parse })).map(fieldsOf));
      },
    ),
    { numRuns: 2000 },
  ));

test('a file larger than a buffer, whose values hold lines that look like records, is read exactly', async () => {
  const block = '1,2,3\n'.repeat(900);
  const rows = Array.from({ length: 8000 }, (_, index) => `${index + 1},"${block}",x\n`);
  const bytes = `a,b,c\n${rows.join('')}`;
  const { clean, sequential, records } = scan(bytes);
  expect({ clean, sequential, records }).toEqual({ clean: true, sequential: true, records: 8000 });
  const found = await readByEngine(bytes, 3, sequential);
  expect(found).toHaveLength(8000);
  expect(found.every((row, index) => Array.isArray(row) && row[0] === String(index + 1) && row[1] === block)).toBe(
    true,
  );
});
