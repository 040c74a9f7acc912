import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../../src/archive/index.js';
import { readTable } from '../../../src/config/read-table.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { csvFormat } from '../../../src/formats/csv/csv-format.js';
import { landReferenceFile } from '../../../src/ingest/land-reference-file.js';
import { anything, headerOf, table, writeFreely, writings } from '../../support/csv-arbitraries.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';

let workspace: string;
let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine({ ordered: true, threads: 2 });
  workspace = await mkdtemp(join(tmpdir(), 'tieout-tables-'));
});
afterAll(async () => {
  await engine.close();
  await rm(workspace, { recursive: true });
});

type Reading = 'accepted' | 'refused';

/** Validates a file, and when it is accepted, reads it as ingest looks it up: the same rows, or the test fails. */
async function validateAndLookUp(bytes: Buffer | string): Promise<Reading> {
  const path = 'table.csv';
  await writeFile(join(workspace, path), bytes);
  const { table: validated, diagnostics } = await readTable(workspace, path);
  expect(diagnostics.length > 0).toBe(validated === null);
  if (!validated || validated.columns.length === 0) return 'refused';
  const { columns, rows, sha256 } = validated;
  const { directory, session } = engine;
  const archive = openArchive(join(directory, 'archive'));
  const tools = { archive, dialect: duckdbDialect, format: csvFormat, directory, workspace };
  const source = { kind: 'file', path, sha256, columns, rows: rows.length } as const;
  const relation = await landReferenceFile(tools, 'table', source);
  const texts = duckdbDialect.jsonTexts(columns.map((_, index) => `coalesce(_c${index}, '')`));
  const found = await session.rows(`SELECT ${texts} FROM ${relation}`);
  expect(found.map(([text]) => JSON.parse(String(text)) as unknown)).toEqual(rows);
  return 'accepted';
}

const mebibyte = 1024 * 1024;
const lines = (count: number): string => 'x\n'.repeat(count);

test.each<readonly [what: string, reading: Reading, text: string]>([
  ['line ends within a value', 'accepted', 'a,b\n"1\n2",3\n'],
  ['CR LF within a value and LF behind rows', 'accepted', 'a,b\n"1\r\n2",3\n'],
  ['a line end within a name of the header', 'accepted', '"a\nz",b\n1,2\n'],
  ['doubled quotes', 'accepted', 'a,b\n"1""2","""3"""\n'],
  ['nothing but doubled quotes', 'accepted', 'a,b\n"""","""""\n"\n'],
  ['lines that end in CR LF', 'accepted', 'a,b\r\n1,2\r\n3,4\r\n'],
  ['lines that end in one or the other', 'accepted', 'a,b\r\n1,2\n3,4\r\n'],
  ['lines that end in CR', 'refused', 'a,b\r1,2\r'],
  ['a CR within a value', 'refused', 'a,b\n"1\r2",3\n'],
  ['a CR at the end', 'refused', 'a,b\n1,2\r'],
  ['a byte order mark', 'accepted', '\uFEFFa,b\n1,2\n'],
  ['a byte order mark before a quote', 'accepted', '\uFEFF"a",b\n1,2\n'],
  ['two byte order marks', 'accepted', '\uFEFF\uFEFFa,b\n1,2\n'],
  ['a byte order mark within', 'accepted', 'a,b\n\uFEFF1,2\n'],
  ['spaces around values', 'accepted', 'a,b\n 1 , 2\t\n'],
  ['spaces before a quote', 'refused', 'a,b\n "1",2\n'],
  ['spaces behind a quote', 'refused', 'a,b\n"1" ,2\n'],
  ['a line of spaces, of several columns', 'refused', 'a,b\n  \n1,2\n'],
  ['a line of spaces, of one column', 'accepted', 'a\n  \n1\n'],
  ['a blank line, of one column', 'refused', 'a\n1\n\n2\n'],
  ['a blank line at the end, of one column', 'refused', 'a\n1\n\n'],
  ['a blank line within a value, of one column', 'accepted', 'a\n"1\n\n2"\n'],
  ['no line end behind the last row', 'accepted', 'a,b\n1,2'],
  ['an empty value at the end', 'accepted', 'a,b\n1,'],
  ['blank lines', 'accepted', '\n\na,b\n\n1,2\n\n\r\n3,4\n\n'],
  ['an empty value of one column', 'accepted', 'a\n""\n1\n'],
  ['a lone quote', 'refused', 'a,b\n"\n'],
  ['a lone quote within a value', 'refused', 'a,b\n1"2,3\n'],
  ['a quote that is never closed', 'refused', 'a,b\n"1,2\n3,4\n'],
  ['text behind a closing quote', 'refused', 'a,b\n"1"2,3\n'],
  ['too few values', 'refused', 'a,b\n1\n'],
  ['too many values', 'refused', 'a,b\n1,2,3\n'],
  ['a header alone', 'accepted', 'a,b\n'],
  ['nothing at all', 'refused', ''],
  ['a NUL', 'refused', 'a,b\n1\0,2\n'],
  ['letters of every length', 'accepted', 'ä,€\n😀,\u2028\n\u00a0,\u0085\n'],
  ['backslashes, words of nothing, comments', 'accepted', 'a,b\n\\,NULL\n#1,null\n\\N,\\"\n'.replace('\\"', 'x')],
  ['a value of as many lines as may be', 'accepted', `a,b\n"${lines(1000)}",2\n`],
  ['a value of more lines', 'refused', `a,b\n"${lines(1001)}",2\n`],
  ['a value of more lines that end in CR LF', 'refused', `a,b\r\n"${lines(1001).replaceAll('\n', '\r\n')}",2\r\n`],
  ['a long value', 'accepted', `a,b\n${'x'.repeat(mebibyte - 100)},2\n`],
  ['a value that is too long', 'refused', `a,b\n${'x'.repeat(mebibyte)},2\n`],
  ['a value whose doubled quotes make it too long', 'refused', `a,b\n"${'""'.repeat(mebibyte / 2)}",2\n`],
  ['a value whose letters make it too long', 'refused', `a,b\n${'€'.repeat(mebibyte / 3 + 1)},2\n`],
])('%s: %s', async (_, reading, text) => {
  expect(await validateAndLookUp(text)).toBe(reading);
});

test('a row that its quotes and commas make too long is refused', async () => {
  const names = Array.from({ length: 150_000 }, (_, index) => index.toString(36));
  const row = names.map(() => '"xxxxxx"').join(',');
  expect(row.length).toBeGreaterThan(mebibyte);
  expect(await validateAndLookUp(`${names.join(',')}\n${row}\n`)).toBe('refused');
});

test('whatever the bytes are: a file that is accepted has the same rows when records are looked up', () =>
  fc.assert(
    fc.asyncProperty(anything, async (bytes) => {
      await validateAndLookUp(bytes);
    }),
    { numRuns: 500 },
  ));

test('every table that is written rightly is accepted', () =>
  fc.assert(
    fc.asyncProperty(table, writings, fc.constantFrom('\n', '\r\n'), async ({ columns, rows }, bare, lineEnd) => {
      const texts = rows.map((row) => row.map((value) => value && value.replaceAll('\r', '')));
      const text = headerOf(columns).replace('\n', lineEnd) + writeFreely(texts, bare, lineEnd);
      expect(await validateAndLookUp(text)).toBe('accepted');
    }),
    { numRuns: 100 },
  ));
