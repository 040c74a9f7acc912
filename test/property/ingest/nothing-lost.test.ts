import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperationalError } from '../../../src/base/errors.js';
import { csvFormat } from '../../../src/formats/csv/csv-format.js';
import { jsonFormat, ndjsonFormat } from '../../../src/formats/json/json-format.js';
import { parquetFormat } from '../../../src/formats/parquet/parquet-format.js';
import type { Batch } from '../../../src/model/batch.js';
import type { ParsePlan } from '../../../src/model/parse-plan.js';
import type { PayloadFormat } from '../../../src/plugin/format.js';
import { comma } from '../../support/csv.js';
import { harm, sizes } from '../../support/csv-arbitraries.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestFile, TestIngest } from '../../support/ingesting.js';
import { columnOf, decimal, entityOf, feedOf, fieldOf } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';
import { parquetOf } from '../../support/tables.js';
import { zipOf } from '../../support/zip.js';

/** How many cases each property has; `TIEOUT_PROPERTY_RUNS=500` looks longer. */
const runs = Number(process.env['TIEOUT_PROPERTY_RUNS'] ?? 12);

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

type Row = readonly [id: string | null, amount: string | null];

const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'ü', 'a "b"', null),
    fc.constantFrom('1', '1.5', '7.25', 'x', '1e3', '1.234', null),
  ),
  { maxLength: 12 },
);

/** One way to write rows, and to read them. */
interface Reader {
  readonly name: string;
  readonly format: PayloadFormat;
  readonly parse: ParsePlan;
  readonly columns: readonly [string, string];
  readonly write: (table: readonly Row[]) => Buffer | Promise<Buffer>;
  /** How many records are in the bytes, told without any of our readers; null when they are too harmed to tell. */
  readonly count: (bytes: Buffer) => number | null;
}

const jsonOf = ([id, amount]: Row): string => {
  const written = amount !== null && /^[\d.e]+$/.test(amount) ? amount : JSON.stringify(amount);
  return `{"id": ${JSON.stringify(id)}, "amount": ${written}}`;
};

const quoted = (text: string | null): string =>
  text?.includes('"') ? `"${text.replaceAll('"', '""')}"` : (text ?? '');
const literal = (text: string | null): string => (text === null ? 'NULL' : `'${text}'`);

/** Items of the outermost list; only for what the language's own reader takes. */
function countItems(bytes: Buffer): number | null {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    return Array.isArray(read) ? read.length : null;
  } catch {
    return null;
  }
}

const readers: readonly Reader[] = [
  {
    name: 'CSV',
    format: csvFormat,
    parse: comma,
    columns: ['id', 'amount'],
    write: (table) => Buffer.from(`id,amount\n${table.map((row) => `${row.map(quoted).join(',')}\n`).join('')}`),
    // No value has a line end, and without quotes at odds a line is a record.
    count: (bytes) => {
      const [, ...lines] = bytes.toString('latin1').split(/\r\n|\n|\r/);
      return bytes.filter((byte) => byte === 0x22).length === 0 ? lines.filter((line) => line !== '').length : null;
    },
  },
  {
    name: 'JSON',
    format: jsonFormat,
    parse: { format: 'json', records: '$' },
    columns: ['$.id', '$.amount'],
    write: (table) => Buffer.from(`[${table.map(jsonOf).join(',\n')}]`),
    count: countItems,
  },
  {
    name: 'NDJSON',
    format: ndjsonFormat,
    parse: { format: 'ndjson' },
    columns: ['$.id', '$.amount'],
    write: (table) => Buffer.from(table.map((row) => `${jsonOf(row)}\n`).join('')),
    count: (bytes) =>
      bytes
        .toString('latin1')
        .split('\n')
        .filter((line) => /[^ \t\r]/.test(line)).length,
  },
  {
    name: 'Parquet',
    format: parquetFormat,
    parse: { format: 'parquet' },
    columns: ['id', 'amount'],
    write: (table) => {
      const values = table.map(([id, amount], index) => `(${index}, ${literal(id)}, ${literal(amount)})`).join(', ');
      const source = values === '' ? `(SELECT 0, '', '' WHERE false)` : `(VALUES ${values})`;
      return parquetOf(`SELECT id, amount FROM ${source} t(n, id, amount) ORDER BY n`);
    },
    // What a harmed footer says is all that could be counted.
    count: () => null,
  },
];

const entity = entityOf([fieldOf('id', { kind: 'string' }, { required: true }), fieldOf('amount', decimal(18, 2))]);

async function ingest({ format, parse, columns: [id, amount] }: Reader, file: TestFile): Promise<Batch | null> {
  const map = [columnOf('id', { column: id }), columnOf('amount', { column: amount })];
  const feed = feedOf(map, { name: `tills/${uniqueName('sales')}`, parse });
  try {
    return (await place.ingest(feed, entity, [file], {}, { format })).batch;
  } catch (error) {
    if (error instanceof OperationalError && !error.isOurs) return null;
    throw error;
  }
}

async function expectBalance(batch: Batch): Promise<void> {
  const { scanned, snapshot, quarantined, deadLettered, deduplicated } = batch.counts;
  expect(snapshot + quarantined + deadLettered + deduplicated).toBe(scanned);
  const setAside = await place.setAside(batch);
  expect(setAside).toHaveLength(quarantined + deadLettered);
  let kept = 0;
  const numbers = new Set<string>(setAside.map(({ payload, record }) => `${payload}:${record}`));
  for (const payload of batch.payloads) {
    if (payload.snapshot === null) continue;
    const found = await place.snapshot(entity, batch, payload.ordinal);
    kept += found.length;
    for (const [record] of found) numbers.add(`${payload.ordinal}:${String(record)}`);
  }
  expect(kept).toBe(snapshot);
  expect(numbers.size).toBe(snapshot + setAside.length);
}

/** All that must not depend on how bytes came. */
async function contentOf(batch: Batch): Promise<object> {
  const setAside = await place.setAside(batch);
  return {
    digest: batch.payloadDigest,
    counts: batch.counts,
    recordsRoot: batch.recordsRoot,
    setAside: setAside.map(({ record, byteOffset, rawText, reasons }) => ({ record, byteOffset, rawText, reasons })),
  };
}

const harms = fc.array(
  fc.record({
    at: fc.nat({ max: 2000 }),
    kind: fc.constantFrom('flip', 'cut', 'repeat', 'insert'),
    length: fc.integer({ min: 1, max: 40 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 3 },
);

describe.each(readers)('$name: records in are records kept or set aside, each once', (reader) => {
  test('of a file as it was written', () =>
    fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const batch = await ingest(reader, { bytes: await reader.write(table) });
        if (table.length === 0) return;
        expect(batch?.counts.scanned).toBe(table.length);
        if (batch) await expectBalance(batch);
      }),
      { numRuns: runs },
    ));

  test('of a file that was flipped, cut and repeated, or none of it is kept, in whatever chunks it comes', () =>
    fc.assert(
      fc.asyncProperty(rows, harms, sizes, async (table, harmed, chunks) => {
        const bytes = harm(await reader.write(table), harmed);
        const batch = await ingest(reader, { bytes });
        const again = await ingest(reader, { bytes, sizes: chunks });
        if (!batch || !again) {
          expect(batch).toBe(again);
          return;
        }
        await expectBalance(batch);
        const count = reader.count(bytes);
        if (count !== null) expect(batch.counts.scanned).toBe(count);
        expect(await contentOf(again)).toEqual(await contentOf(batch));
      }),
      { numRuns: runs },
    ));

  test('also packed, where no damage gives other records', () =>
    fc.assert(
      fc.asyncProperty(rows, rows, fc.nat(), async (table, other, at) => {
        const [bytes, second] = [await reader.write(table), await reader.write(other)];
        const zip = zipOf([
          { name: 'a', bytes },
          { name: 'b', bytes: second },
        ]);
        const gzip = gzipSync(bytes);
        if (table.length > 0 && other.length > 0) {
          const batch = await ingest(reader, { name: 'a.zip', bytes: zip });
          expect(batch?.counts.scanned).toBe(table.length + other.length);
          if (batch) await expectBalance(batch);
        }
        // Behind its head of ten bytes, all of which need not mean something.
        const flipped = Buffer.from(gzip);
        const place = 10 + (at % (gzip.length - 10));
        flipped[place] = (flipped[place] ?? 0) ^ 0x10;
        const read = await ingest(reader, { name: 'a.gz', bytes: flipped });
        // A bit of padding says nothing: then what was packed is the same to the byte.
        if (read) expect(read.payloads[0]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
      { numRuns: Math.ceil(runs / 3) },
    ));
});
