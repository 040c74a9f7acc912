import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf, sha256 } from '../../../src/base/canonical.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import type { Batch } from '../../../src/model/batch.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { MappedFeed } from '../../../src/model/plan.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { columnOf, decimal, entityOf, feedOf, fieldOf, money } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

const entity: EntityPlan = entityOf([
  fieldOf('note', { kind: 'string' }),
  fieldOf('amount', money(2)),
  fieldOf('currency', { kind: 'currency' }),
  fieldOf('rate', decimal(18, 4)),
  fieldOf('pieces', { kind: 'integer' }),
  fieldOf('sold_at', { kind: 'timestamp' }),
  fieldOf('sold_on', { kind: 'date' }),
  fieldOf('is_return', { kind: 'boolean' }),
]);
const newFeed = (): MappedFeed =>
  feedOf(
    entity.fields.map(({ name }) => columnOf(name)),
    { name: `tills/${uniqueName('sales')}` },
  );

const note = fc
  .array(fc.constantFrom('x', '1', ':', ';', 'é', '😀', ' ', '"', ',', '\n'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null, freq: 3 });
/** Few values, so that records are often alike; each as it is written, and as it is hashed. */
const record = fc.tuple(
  orNull(note.map((text) => [text, `${Buffer.byteLength(text)}:${text}`])),
  orNull(fc.constantFrom(['1', '1.00;'], ['1.00', '1.00;'], ['-0.5', '-0.50;'])),
  orNull(fc.constantFrom(['EUR', 'EUR;'])),
  orNull(fc.constantFrom(['0.1234', '0.1234;'], ['12', '12.0000;'])),
  orNull(fc.constantFrom(['7', '7;'], ['-7', '-7;'])),
  orNull(fc.constantFrom(['1970-01-01T00:00:01Z', '1000000;'], ['1969-12-31T23:59:59.500Z', '-500000;'])),
  orNull(fc.constantFrom(['2026-11-01', '2026-11-01;'])),
  orNull(fc.constantFrom(['true', 'true;'], ['false', 'false;'])),
);
type Written = typeof record extends fc.Arbitrary<infer Values> ? Values : never;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const fileOf = (records: readonly Written[]): string =>
  `${entity.fields.map(({ name }) => name.toUpperCase()).join(',')}\n` +
  records.map((values) => `${values.map((value) => (value ? quoted(String(value[0])) : '')).join(',')}\n`).join('');

/** The slow and obvious reference: by the words of docs/decisions/0014. */
function hashOfRecord(values: Written): string {
  const parts = entity.fields.map(({ name, type }, index) => {
    const absent = type.kind === 'string' ? ':' : ';';
    return { name, text: String(values[index]?.[1] ?? absent) };
  });
  return sha256(
    parts
      .toSorted((left, right) => (left.name < right.name ? -1 : 1))
      .map(({ text }) => text)
      .join(''),
  );
}

/** Of fewer than 1024 records, which have one node above them. */
function rootOf(hashes: readonly (readonly [record: number, hash: string])[]): string {
  const top = hashes.length === 0 ? null : sha256(hashes.map(([, hash]) => hash).join(''));
  const fields = Object.fromEntries(
    entity.fields.map(({ name, type }) => [
      name,
      'scale' in type ? `${type.kind}(${type.precision},${type.scale})` : type.kind,
    ]),
  );
  return hashOf({ fields, records: hashes.length, top });
}

async function hashesIn(batch: Batch, payload: number): Promise<readonly (readonly [number, string])[]> {
  const snapshot = batch.payloads[payload]?.snapshot;
  if (typeof snapshot !== 'string') return [];
  const session = await place.tools.openSession([place.tools.archiveDirectory]);
  try {
    const relation = duckdbDialect.parquet(await place.archive.open('normalized', snapshot));
    const rows = await session.rows(`SELECT _record, _sha256 FROM ${relation}`);
    return rows.map(([number, hash]) => [Number(number), String(hash)]);
  } finally {
    await session.close();
  }
}

test('every record has the hash of its canonical text, and one that repeats an earlier one is counted, not kept', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(record, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
      async (files) => {
        const bytes = files.map((records, index) => ({ name: `${index}.csv`, bytes: fileOf(records) }));
        const { batch } = await place.ingest(newFeed(), entity, bytes);
        const seen = new Set<string>();
        const texts = new Set<string>();
        for (const [index, records] of files.entries()) {
          const isRepeated = texts.has(String(bytes[index]?.bytes));
          texts.add(String(bytes[index]?.bytes));
          const kept = records.flatMap((values, position) => {
            const hash = hashOfRecord(values);
            if (seen.has(hash)) return [];
            seen.add(hash);
            return [[position + 1, hash] as const];
          });
          expect(await hashesIn(batch, index)).toEqual(kept);
          expect(batch.payloads[index]?.recordsRoot).toBe(isRepeated ? null : rootOf(kept));
          expect(batch.payloads[index]?.counts).toEqual({
            scanned: records.length,
            snapshot: kept.length,
            quarantined: 0,
            deadLettered: 0,
            deduplicated: records.length - kept.length,
          });
        }
      },
    ),
    { numRuns: 40 },
  ));
