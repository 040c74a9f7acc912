import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OperationalError } from '../../../src/base/errors.js';
import type { Batch } from '../../../src/model/batch.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { MappedFeed } from '../../../src/model/plan.js';
import { damage, harm, sizes, writeFreely, writings } from '../../support/csv-arbitraries.js';
import { comma, read } from '../../support/csv.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestFile, TestIngest } from '../../support/ingesting.js';
import { columnOf, decimal, entityOf, feedOf, fieldOf } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

const entity: EntityPlan = entityOf(
  [
    fieldOf('id', { kind: 'string' }, { required: true }),
    fieldOf('amount', decimal(18, 2)),
    fieldOf('note', { kind: 'string' }),
    fieldOf('line', { kind: 'integer' }),
  ],
  {
    checks: [
      {
        name: 'large',
        condition: { fact: 'amount', type: decimal(18, 2), operator: 'greaterThan', value: '10' },
        predicate: {
          kind: 'binary',
          operator: '>',
          left: { kind: 'column', namespace: 'field', name: 'amount' },
          right: { kind: 'number', value: '5' },
        },
        tier: 3,
        message: 'Too large',
      },
    ],
  },
);
const newFeed = (encoding: string): MappedFeed =>
  feedOf([columnOf('id'), columnOf('amount'), columnOf('note'), { kind: 'position', field: 'line', within: ['id'] }], {
    name: `tills/${uniqueName('sales')}`,
    parse: { ...comma, encoding },
  });

const note = fc.array(fc.constantFrom('x', 'é', '€', ' ', ',', '"', '\n', '\r\n', '😀', '\u2028', '\u00a0', '\\'), {
  maxLength: 5,
});
const row = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'ü', ''),
    fc.constantFrom('1', '1.5', '7', '11', 'x', '1,000', '', null),
    fc.option(
      note.map((parts) => parts.join('')),
      { nil: null },
    ),
  )
  .map(([id, amount, text]) => [id === '' ? null : id, amount, text]);
const lines = fc.constantFrom(
  '',
  'a,1',
  'a,1,x,y',
  '"never closed,1,x',
  'a"b,1,x',
  '"a"b,1,x',
  'a,1,"x',
  '\xff\xfe,1,x',
  ',,',
  '"",1,""',
);

/** A file with a right header and rows that are right, wrong, or harmed on the way. */
const file = fc
  .record({
    rows: fc.array(fc.array(row, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    between: fc.array(lines, { minLength: 3, maxLength: 3 }),
    writing: writings,
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom('utf8', 'windows-1252'),
    clean: fc.boolean(),
    harms: damage,
  })
  .map(({ rows, between, writing, lineEnd, encoding, clean, harms }) => {
    const text = rows.map((part, index) => {
      const written = writeFreely(part, writing, lineEnd);
      return clean ? written : `${written}${between[index] ?? ''}${lineEnd}`;
    });
    const body = iconv.encode(text.join(''), encoding);
    return Buffer.concat([Buffer.from(`ID,AMOUNT,NOTE${lineEnd}`), clean ? body : harm(body, harms)]);
  });

const lineEndsIn = (bytes: Buffer): number => bytes.toString('latin1').split(/\r\n|\r|\n/).length - 1;

/** Checks that what is kept of a record set aside really stands where it is said to. */
function expectInFile(bytes: Buffer, kept: { line: number; byteOffset: number; rawText: string }): void {
  const before = bytes.subarray(0, kept.byteOffset);
  expect(kept.line).toBe(lineEndsIn(before) + 1);
  expect(before.length === 0 || /[\r\n]$/.test(before.toString('latin1'))).toBe(true);
  const readings = [
    bytes.subarray(kept.byteOffset).toString('utf8'),
    iconv.decode(bytes.subarray(kept.byteOffset), 'windows-1252'),
  ];
  const following = readings
    .map((text) => text.replaceAll('\0', '\u2400'))
    .find((text) => text.startsWith(kept.rawText));
  expect(following, `${JSON.stringify(kept.rawText)} at ${kept.byteOffset}`).toBeDefined();
  expect(following?.slice(kept.rawText.length)).toMatch(/^(?:[\r\n]|$)/);
}

/** The part of a batch that must not depend on how its bytes came. */
async function contentOf(batch: Batch): Promise<object> {
  const setAside = (await place.setAside(batch)).map(({ record, line, byteOffset, rawText, disposition, reasons }) => ({
    record,
    line,
    byteOffset,
    rawText,
    disposition,
    reasons,
  }));
  return { digest: batch.payloadDigest, counts: batch.counts, setAside, rows: await place.snapshot(entity, batch) };
}

/** The batch, or null when the file was refused as a whole for its header. */
async function ingestOrRefuse(feed: MappedFeed, files: readonly TestFile[]): Promise<Batch | null> {
  try {
    return (await place.ingest(feed, entity, files)).batch;
  } catch (error) {
    const code = error instanceof OperationalError ? error.code : error;
    expect(['payload-header', 'payload-damaged-header', 'payload-encoding', 'payload-duplicate-header']).toContain(
      code,
    );
    return null;
  }
}

test('every record of a file is in the snapshot or set aside, once, with its values or its place, in whatever chunks it comes', () =>
  fc.assert(
    fc.asyncProperty(file, sizes, fc.constantFrom('utf-8', 'windows-1252'), async (bytes, chunks, encoding) => {
      const feed = newFeed(encoding);
      const batch = await ingestOrRefuse(feed, [{ bytes }]);
      const again = await ingestOrRefuse(newFeed(encoding), [{ bytes, sizes: chunks }]);
      if (!batch || !again) {
        expect(batch).toBe(again);
        return;
      }

      const { scanned, snapshot, quarantined, deadLettered, deduplicated } = batch.counts;
      expect(snapshot + quarantined + deadLettered + deduplicated).toBe(scanned);
      const records = await read(bytes, { parse: { ...comma, encoding } });
      expect(scanned).toBe(records.length);
      const [rows, setAside] = [await place.snapshot(entity, batch), await place.setAside(batch)];
      const numbers = [...rows.map(([record]) => Number(record)), ...setAside.map(({ record }) => record)];
      expect(numbers.toSorted((left, right) => left - right)).toEqual(records.map(({ record }) => record));
      expect(rows.map(([record]) => Number(record))).toEqual(
        rows.map(([record]) => Number(record)).toSorted((left, right) => left - right),
      );

      for (const [record, id, , text] of rows) {
        const arrived = records[Number(record) - 1];
        const fields = arrived?.kind === 'good' ? arrived.fields.map((value) => (value === '' ? null : value)) : [];
        expect([id, text]).toEqual([fields[0], fields[2]]);
      }
      for (const kept of setAside) expectInFile(bytes, kept);
      expect(await contentOf(again)).toEqual(await contentOf(batch));
    }),
    { numRuns: 50 },
  ));

test('the books of a delivery are the sums of its files, and files that are alike count once', () =>
  fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), fc.nat(), async (files, repeated) => {
      const delivered = [...files, files[repeated % files.length] ?? Buffer.alloc(0)];
      const batch = await ingestOrRefuse(
        newFeed('utf-8'),
        delivered.map((bytes, index) => ({ bytes, name: `${index}.csv` })),
      );
      if (!batch) return;
      const seen = new Set<string>();
      for (const { sha256, counts } of batch.payloads) {
        expect(counts.snapshot + counts.quarantined + counts.deadLettered + counts.deduplicated).toBe(counts.scanned);
        if (seen.has(sha256)) expect(counts.deduplicated).toBe(counts.scanned);
        seen.add(sha256);
      }
      const total = batch.payloads.reduce((sum, { counts }) => sum + counts.scanned, 0);
      expect(batch.counts.scanned).toBe(total);
      for (const kept of await place.setAside(batch)) expectInFile(delivered[kept.payload] ?? Buffer.alloc(0), kept);
    }),
    { numRuns: 12 },
  ));
