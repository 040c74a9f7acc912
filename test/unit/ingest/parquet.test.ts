import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperationalError } from '../../../src/base/errors.js';
import { parquetFormat } from '../../../src/formats/parquet/parquet-format.js';
import type { Batch } from '../../../src/model/batch.js';
import type { MappedFeed } from '../../../src/model/plan.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { columnOf, decimal, entityOf, feedOf, fieldOf } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';
import { parquetOf } from '../../support/tables.js';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

const text = { kind: 'string' } as const;
const parse = { format: 'parquet' } as const;
const newFeed = (map: MappedFeed['map'], changes: Partial<MappedFeed> = {}): MappedFeed =>
  feedOf(map, { name: `tills/${uniqueName('sales')}`, parse, ...changes });

async function ingest(
  bytes: Buffer,
  columns: readonly string[],
  types: Readonly<Record<string, Parameters<typeof fieldOf>[1]>> = {},
): Promise<{ readonly batch: Batch; readonly rows: readonly (readonly unknown[])[] }> {
  const entity = entityOf(columns.map((name, index) => fieldOf(`f${index}`, types[name] ?? text)));
  const feed = newFeed(columns.map((name, index) => columnOf(`f${index}`, { column: name })));
  const { batch } = await place.ingest(feed, entity, [{ name: 'a.parquet', bytes }], {}, { format: parquetFormat });
  return { batch, rows: await place.snapshot(entity, batch) };
}

async function refusal(bytes: Buffer, columns: readonly string[]): Promise<string> {
  const error: unknown = await ingest(bytes, columns).catch((reason: unknown) => reason);
  if (error instanceof OperationalError) return `${error.code}: ${error.message}`;
  throw new Error('Not refused', { cause: error });
}

describe('the values of a table become text, exactly', () => {
  const columns: readonly (readonly [string, string, readonly (string | null)[]])[] = [
    [
      'decimal',
      "unnest(['-12345678901234567890123456789012345.67', '0.10', NULL]::DECIMAL(38,2)[])",
      ['-12345678901234567890123456789012345.67', '0.10', null],
    ],
    [
      'bigint',
      'unnest([-9223372036854775808, 9007199254740993, NULL]::BIGINT[])',
      ['-9223372036854775808', '9007199254740993', null],
    ],
    ['ubigint', 'unnest([18446744073709551615, 0]::UBIGINT[])', ['18446744073709551615', '0']],
    ['tiny', 'unnest([-128, 127]::TINYINT[])', ['-128', '127']],
    [
      'double',
      "unnest([0.1, 1e16, 1.5e-5, -1.25e22, 5e-324, 100, 'nan', NULL]::DOUBLE[])",
      ['0.1', '10000000000000000', '0.000015', '-12500000000000000000000', `0.${'0'.repeat(323)}5`, '100', 'nan', null],
    ],
    ['float', 'unnest([0.1, 16777216, 1.5e-5, 3e38]::FLOAT[])', ['0.1', '16777216', '0.000015', `3${'0'.repeat(38)}`]],
    ['bool', 'unnest([true, false])', ['true', 'false']],
    ['date', "unnest([DATE '2024-02-29', DATE '1969-12-31'])", ['2024-02-29', '1969-12-31']],
    [
      'micros',
      "unnest([TIMESTAMP '2024-02-29 01:02:03.000001', TIMESTAMP '1969-12-31 23:59:59'])",
      ['2024-02-29T01:02:03.000001', '1969-12-31T23:59:59'],
    ],
    ['millis', "unnest([TIMESTAMP_MS '2024-02-29 01:02:03.5'])", ['2024-02-29T01:02:03.5']],
    ['nanos', "unnest([TIMESTAMP_NS '2024-02-29 01:02:03.123456789'])", ['2024-02-29T01:02:03.123456789']],
    ['instant', "unnest([TIMESTAMPTZ '2024-02-29 01:02:03.25+02:00'])", ['2024-02-28T23:02:03.25Z']],
    ['time', "unnest([TIME '01:02:03.5'])", ['01:02:03.5']],
    ['uuid', "unnest([UUID '2ec40da8-a7b8-456a-a049-7d7acbb7a5a5'])", ['2ec40da8-a7b8-456a-a049-7d7acbb7a5a5']],
    ['json', `unnest(['{"a": 1.10}'::JSON])`, ['{"a": 1.10}']],
    ['enum', "unnest(['x', 'y']::ENUM('x', 'y')[])", ['x', 'y']],
    ['text', "unnest(['  é\u2028\"\n', NULL])", ['  é\u2028"\n', null]],
  ];
  test('of every type', async () => {
    const query = columns.map(([name, list]) => `${list} AS ${name}`).join(', ');
    const { rows } = await ingest(await parquetOf(`SELECT unnest(range(8)) AS id, ${query}`), [
      'id',
      ...columns.map(([name]) => name),
    ]);
    for (const [index, [name, , expected]] of columns.entries()) {
      const values = rows.map((row) => row[index + 2]);
      expect([name, ...values.slice(0, expected.length)]).toEqual([name, ...expected]);
      expect(values.slice(expected.length).every((value) => value === null)).toBe(true);
    }
  });

  test('which fields of their types read without a loss', async () => {
    const bytes = await parquetOf(
      `SELECT 5::DOUBLE AS q, 12.5::DOUBLE AS a, TIMESTAMPTZ '2024-02-29 01:02:03.25Z' AS t, DATE '2024-02-29' AS d, true AS b`,
    );
    const types = {
      q: { kind: 'integer' },
      a: decimal(18, 2),
      t: { kind: 'timestamp' },
      d: { kind: 'date' },
      b: { kind: 'boolean' },
    } as const;
    const { rows } = await ingest(bytes, ['q', 'a', 't', 'd', 'b'], types);
    expect(rows).toEqual([[1, '5', '12.50', '2024-02-29T01:02:03.250000Z', '2024-02-29', 'true']]);
  });
});

describe('columns are told by their exact names', () => {
  test('also by case, in groups, and where the engine would call them otherwise', async () => {
    const written = await parquetOf(
      `SELECT 1 AS id, 2 AS "IX", 3 AS "ID_1", {'b': 'x', 'c': {'d': 7}} AS a, 'r' AS file_row_number, 5 AS "q""x"`,
    );
    // The engine writes no two names that differ in case only.
    const bytes = Buffer.from(written.toString('latin1').replaceAll('IX', 'ID'), 'latin1');
    const { rows, batch } = await ingest(bytes, ['id', 'ID', 'ID_1', 'a.b', 'a.c.d', 'file_row_number', 'q"x']);
    expect(rows).toEqual([[1, '1', '2', '3', 'x', '7', 'r', '5']]);
    expect(batch.payloads[0]?.header).toEqual(['id', 'ID', 'ID_1', 'a.b', 'a.c.d', 'file_row_number', 'q"x']);
  });

  test('and a group that is absent has absent columns', async () => {
    const bytes = await parquetOf(`SELECT unnest([{'b': 'x'}, NULL, {'b': NULL}]) AS a, unnest([1, 2, 3]) AS id`);
    expect((await ingest(bytes, ['id', 'a.b'])).rows).toEqual([
      [1, '1', 'x'],
      [2, '2', null],
      [3, '3', null],
    ]);
  });
});

describe('a table is read whole', () => {
  test.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])('compressed by %s', async (codec) => {
    const bytes = await parquetOf(
      `SELECT range AS id, 'repeated ' || range % 3 AS t FROM range(10000)`,
      `COMPRESSION ${codec}, ROW_GROUP_SIZE 2048`,
    );
    const { batch, rows } = await ingest(bytes, ['id', 't']);
    expect(batch.counts).toMatchObject({ scanned: 10000, snapshot: 10000 });
    expect(rows.map(([record, id]) => [record, id])).toEqual(rows.map((_, index) => [index + 1, String(index)]));
  });

  test('without rows, with many columns, and in the second version of its pages', async () => {
    expect((await ingest(await parquetOf('SELECT 1 AS a WHERE false'), ['a'])).batch.counts).toMatchObject({
      scanned: 0,
    });
    const many = Array.from({ length: 300 }, (_, index) => `${index} AS c${index}`).join(', ');
    expect((await ingest(await parquetOf(`SELECT ${many}`), ['c299'])).rows).toEqual([[1, '299']]);
    expect((await ingest(await parquetOf('SELECT 1.5::DOUBLE AS a', 'PARQUET_VERSION v2'), ['a'])).rows).toEqual([
      [1, '1.5'],
    ]);
  });
});

describe('a column whose values have no text is refused where it is mapped', () => {
  test.each([
    ['[1, 2] AS v', 'v', 'a list'],
    ["[{'a': 1}] AS v", 'v.a', 'a list'],
    ["MAP {'a': 1} AS v", 'v', 'a map'],
    ["'x'::BLOB AS v", 'v', 'bytes that are not said to be text'],
    ['INTERVAL 1 DAY AS v', 'v', 'an interval'],
  ])('%s', async (query, column, holds) => {
    const bytes = await parquetOf(`SELECT ${query}, 1 AS id`);
    expect(await refusal(bytes, ['id', column])).toContain(`payload-column-type: Column 'v' of a.parquet is ${holds}`);
    expect((await ingest(bytes, ['id'])).rows).toEqual([[1, '1']]);
  });

  test('and one that is not there as in any other file', async () => {
    expect(await refusal(await parquetOf('SELECT 1 AS id'), ['ID'])).toContain(
      "payload-header: The header of a.parquet lacks 'ID'",
    );
  });
});

describe('a damaged file is refused before anything of it is staged', () => {
  test.each<readonly [string, (bytes: Buffer) => Buffer, string]>([
    ['cut at its end', (bytes) => bytes.subarray(0, -1), 'does not end as Parquet does'],
    ['cut in its middle', (bytes) => bytes.subarray(0, bytes.length / 2), 'does not end as Parquet does'],
    ['cut to nothing but its beginning', (bytes) => bytes.subarray(0, 4), 'does not end as Parquet does'],
    ['cut at its beginning', (bytes) => bytes.subarray(1), 'does not begin as Parquet does'],
    ['that is none', () => Buffer.from('ID,AMOUNT\na,1\n'), 'does not begin as Parquet does'],
    ['that is encrypted', (bytes) => Buffer.concat([bytes.subarray(0, -4), Buffer.from('PARE')]), 'it is encrypted'],
    [
      'whose footer is said to be longer than the file',
      (bytes) => withFooterLength(bytes, 0xffff_ffff),
      'longer than it is',
    ],
    ['whose footer is said to be shorter', (bytes) => withFooterLength(bytes, 20), 'the footer of Parquet is damaged'],
    ['without a footer', (bytes) => withFooterLength(bytes, 0), 'the footer of Parquet is damaged'],
    ['with a page that is no page', (bytes) => bytes.fill(0xff, 4, 60), 'cannot be read'],
  ])('%s', async (_, harm, reason) => {
    const bytes = await parquetOf("SELECT range AS id, 'text ' || range AS t FROM range(1000)");
    const told = await refusal(harm(bytes), ['id', 't']);
    expect(told).toContain('payload-unreadable: a.parquet cannot be read: ');
    expect(told).toContain(reason);
    expect(told).not.toContain('/archive/');
  });

  test('when the footer says of other numbers of rows than there are', async () => {
    const bytes = await parquetOf('SELECT range AS id FROM range(100)');
    // The number of rows, in the footer and in its row group: 100 is 0xc8 0x01 in its coding.
    const footer = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8);
    const at = bytes.indexOf(Buffer.from([0xc8, 0x01]), footer);
    bytes[at] = 0xc6;
    expect(await refusal(bytes, ['id'])).toContain(
      'the footer of Parquet is damaged: it says that there are 99 rows, and 100',
    );
  });

  test('when a text is not UTF-8', async () => {
    const bytes = await parquetOf("SELECT 'abcdef' AS id", 'COMPRESSION uncompressed');
    const harmed = Buffer.from(bytes.toString('latin1').replaceAll('abc', '\xff\xfea'), 'latin1');
    expect(await refusal(harmed, ['id'])).toContain('payload-unreadable');
  });

  test('and one that is empty as any other file that is empty', async () => {
    expect(await refusal(Buffer.alloc(0), ['id'])).toContain('source-empty');
  });
});

function withFooterLength(bytes: Buffer, length: number): Buffer {
  bytes.writeUInt32LE(length, bytes.length - 8);
  return bytes;
}

describe('a record of a table that does not fit', () => {
  const entity = entityOf([fieldOf('id', text, { required: true }), fieldOf('amount', decimal(18, 2))]);
  const columns = [columnOf('id', { column: 'ID' }), columnOf('amount', { column: 'AMOUNT' })];
  const ingestInto = (feed: MappedFeed, bytes: Buffer): ReturnType<TestIngest['ingest']> =>
    place.ingest(feed, entity, [{ name: 'a.parquet', bytes }], {}, { format: parquetFormat });

  test('is set aside with the number of its row, where its row group begins, and all of its row as text', async () => {
    const bytes = await parquetOf(
      `SELECT range AS "ID", CASE WHEN range IN (3, 3000) THEN 1.234 ELSE 1.10 END AS "AMOUNT",
        [1] AS items, CASE WHEN range = 3 THEN 'é"' END AS note, {'x': 0.1::DOUBLE} AS s FROM range(5000)`,
      'ROW_GROUP_SIZE 2048',
    );
    const { batch } = await ingestInto(newFeed(columns), bytes);
    expect(batch.counts).toMatchObject({ scanned: 5000, snapshot: 4998, quarantined: 2 });
    const kept = await place.setAside(batch);
    expect(kept).toMatchObject([
      {
        record: 4,
        line: 4,
        byteOffset: 4,
        rawText: String.raw`{"ID":"3","AMOUNT":"1.234","items":null,"note":"é\"","s.x":"0.1"}`,
        reasons: [{ code: 'malformed-field', field: 'amount' }],
      },
      { record: 3001, line: 3001, rawText: '{"ID":"3000","AMOUNT":"1.234","items":null,"note":null,"s.x":"0.1"}' },
    ]);
    expect(kept[1]?.byteOffset).toBeGreaterThan(1000);
  });

  test('because of a NUL or of its length goes there too, and the others stay as they are', async () => {
    const bytes = await parquetOf(
      `SELECT * FROM (VALUES ('a', 1.1), ('b' || chr(0), 1.2), (repeat('c', 1048577), 1.3), ('d', 1.4)) t("ID", "AMOUNT")`,
    );
    const { batch } = await ingestInto(newFeed(columns), bytes);
    expect(await place.snapshot(entity, batch)).toEqual([
      [1, 'a', '1.10'],
      [4, 'd', '1.40'],
    ]);
    const kept = await place.setAside(batch);
    expect(kept.map(({ record, reasons: [reason] }) => [record, reason?.code])).toEqual([
      [2, 'nul-byte'],
      [3, 'record-too-long'],
    ]);
    expect(kept[0]?.rawText).toBe(String.raw`{"ID":"b\u0000","AMOUNT":"1.2"}`);
    expect(kept[1]?.rawText.length).toBeLessThan(65_537);
  });

  test('is one of thousands, and every one is told', async () => {
    const bytes = await parquetOf(
      `SELECT range AS "ID", 'x' || range AS "AMOUNT" FROM range(3000)`,
      'ROW_GROUP_SIZE 2048',
    );
    const { batch } = await ingestInto(newFeed(columns), bytes);
    expect(batch.counts).toMatchObject({ scanned: 3000, snapshot: 0, quarantined: 3000 });
    const kept = await place.setAside(batch);
    expect(kept.map(({ rawText }) => rawText)).toEqual(
      Array.from({ length: 3000 }, (_, index) => `{"ID":"${index}","AMOUNT":"x${index}"}`),
    );
  });

  test('is found in a file with a column that the engine calls the number of a row', async () => {
    const bytes = await parquetOf(
      `SELECT range AS "ID", CASE WHEN range = 7 THEN 'x' ELSE '1' END AS "AMOUNT", 0 AS FILE_ROW_NUMBER FROM range(10)`,
    );
    const { batch } = await ingestInto(newFeed(columns), bytes);
    expect(await place.setAside(batch)).toMatchObject([
      { record: 8, rawText: '{"ID":"7","AMOUNT":"x","FILE_ROW_NUMBER":"0"}' },
    ]);
  });

  test('and columns that change are told as those of any header', async () => {
    const feed = newFeed(columns);
    await ingestInto(feed, await parquetOf(`SELECT 1 AS "ID", 1.10 AS "AMOUNT", 1 AS old`));
    const next = await place.ingest(
      feed,
      entity,
      [{ name: 'a.parquet', bytes: await parquetOf(`SELECT 1.10 AS "AMOUNT", 1 AS "ID", {'x': 1} AS fresh`) }],
      { date: '2026-11-02' },
      { format: parquetFormat },
    );
    expect(next.batch.payloads[0]?.drift).toEqual([
      { kind: 'new', column: 'fresh.x' },
      { kind: 'gone', column: 'old' },
      { kind: 'reordered' },
    ]);
    const renamed = place.ingest(
      feed,
      entity,
      [{ name: 'a.parquet', bytes: await parquetOf(`SELECT 1 AS "ID", 1.10 AS "AMOUNTS"`) }],
      { date: '2026-11-03' },
      { format: parquetFormat },
    );
    await expect(renamed).rejects.toMatchObject({
      code: 'payload-header',
      parameters: { missing: ['AMOUNT'], map: '- since: 2026-11-03\n  fields: { amount: AMOUNTS }' },
    });
  });
});
