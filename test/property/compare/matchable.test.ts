import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchableRelations, matchableStatements } from '../../../src/compare/matchable.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { matchedEntity } from '../../../src/model/aggregate-plan.js';
import type { AggregatePlan } from '../../../src/model/aggregate-plan.js';
import type { DuplicatesPlan } from '../../../src/model/duplicates-plan.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { RecordValues } from '../../../src/model/outcome.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { entityOf, fieldOf, money } from '../../support/plans.js';
import { matchableByReference } from '../../support/reference-matchable.js';
import type { PlacedRecord, ReferenceSource } from '../../support/reference-matchable.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const entity = entityOf(
  [
    fieldOf('store', { kind: 'string' }, { required: true }),
    fieldOf('line', { kind: 'integer' }, { required: true }),
    fieldOf('note', { kind: 'string' }),
    fieldOf('day', { kind: 'date' }),
    fieldOf('gross', money()),
    fieldOf('pieces', { kind: 'integer' }),
    fieldOf('currency', { kind: 'currency' }),
  ],
  { identity: ['store', 'line'] },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 4, nil: null });
const record: fc.Arbitrary<RecordValues> = fc.record({
  store: fc.constantFrom('A', 'B'),
  line: fc.constantFrom('1', '2', '3'),
  note: maybe(fc.constantFrom('x', 'y')),
  day: maybe(fc.constantFrom('2026-11-01', '2026-11-02')),
  gross: maybe(fc.constantFrom('0.00', '0.10', '10.05', '-3.33', '1234567890123.45')),
  pieces: maybe(fc.constantFrom('0', '1', '-2', '123456789012345678')),
  currency: maybe(fc.constantFrom('EUR', 'USD')),
});
const duplicates: fc.Arbitrary<DuplicatesPlan> = fc.record({
  by: fc.constantFrom(null, ['store', 'note'], ['note', 'currency']),
  resolve: fc.constantFrom<DuplicatesPlan['resolve']>(
    { kind: 'break' },
    { kind: 'sum' },
    { kind: 'latest', field: 'day' },
    { kind: 'latest', field: 'pieces' },
  ),
});
const aggregate: fc.Arbitrary<AggregatePlan | null> = fc.constantFrom(
  null,
  { by: ['store', 'currency'], sum: ['gross', 'pieces'], min: ['day'], max: ['note'], count: 'lines' },
  { by: ['note'], sum: [], min: ['pieces'], max: [], count: null },
);

const source: fc.Arbitrary<ReferenceSource> = fc.record({
  entity: fc.constant(entity),
  duplicates,
  aggregate,
  key: fc.constantFrom(['store', 'line'], ['store']),
  amounts: fc.constantFrom([], ['pieces'], ['pieces', 'line']),
});

/** The judged records of a side, as a table. */
async function write(records: readonly PlacedRecord[]): Promise<void> {
  const cell = (type: EntityPlan['fields'][number]['type'], value: RecordValues[string]): string =>
    value === null || value === undefined ? 'NULL' : duckdbDialect.literal(type, String(value));
  const columns = entity.fields.map(
    ({ name, type }) => `${duckdbDialect.identifier(name)} ${duckdbDialect.typeOf(type)}`,
  );
  const types = ['_batch INTEGER', '_payload INTEGER', '_record BIGINT', ...columns, '_conflict BOOLEAN'];
  await engine.session.execute(`CREATE TABLE judged_baseline (${types.join(', ')})`);
  const rows = records.map(({ place, values, conflict }) => {
    const where = [Math.floor(place / 6), Math.floor(place / 3) % 2, place % 3];
    const cells = entity.fields.map(({ name, type }) => cell(type, values[name] ?? null));
    return `(${[...where, ...cells, String(conflict === true)].join(', ')})`;
  });
  if (rows.length > 0) await engine.session.execute(`INSERT INTO judged_baseline VALUES ${rows.join(', ')}`);
}

async function read(relation: string, { fields }: EntityPlan, isCounted: boolean): Promise<readonly string[]> {
  const texts = fields.map(({ name, type }) => duckdbDialect.canonicalText(type, duckdbDialect.identifier(name)));
  const place = 'CAST(_batch * 6 + _payload * 3 + _record AS INTEGER)';
  const rows = await engine.session.rows(
    `SELECT ${[place, isCounted ? 'CAST(_members AS INTEGER)' : '1', ...texts].join(', ')} FROM ${relation}`,
  );
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

function expected(
  records: readonly (PlacedRecord & { readonly members?: number })[],
  { fields }: EntityPlan,
): readonly string[] {
  return records
    .map(({ place, members = 1, values }) =>
      JSON.stringify([place, members, ...fields.map(({ name }) => values[name] ?? null)]),
    )
    .toSorted();
}

async function forget(): Promise<void> {
  const made = await engine.session.rows(
    `SELECT 'VIEW', view_name FROM duckdb_views() WHERE NOT internal UNION ALL SELECT 'TABLE', table_name FROM duckdb_tables()`,
  );
  for (const [kind, name] of made) await engine.session.execute(`DROP ${String(kind)} ${String(name)}`);
}

test('what is matched, set apart and removed of a side is what the plain reference says', () =>
  fc.assert(
    fc.asyncProperty(
      source,
      fc.array(fc.tuple(record, fc.boolean()), { maxLength: 18 }),
      fc.boolean(),
      async (made, rows, contradicts) => {
        const records = rows.map(([values, flag], place) => ({
          place,
          values,
          conflict: contradicts && flag && place % 5 === 0,
        }));
        const reference = matchableByReference(made, records);
        try {
          await write(records);
          const statements = matchableStatements(duckdbDialect, {
            ...made,
            side: 'baseline',
            judged: 'judged_baseline',
            contradicts,
          });
          for (const statement of statements) await engine.session.execute(statement);
          const { matchable, setApart, counting, deduplicated } = matchableRelations('baseline');
          const after = matchedEntity(entity, made);
          expect(await read(matchable, after, true)).toEqual(expected(reference.matchable, after));
          expect(await read(counting, entity, false)).toEqual(expected(reference.counting, entity));
          expect(await read(deduplicated, entity, false)).toEqual(expected(reference.removed, entity));
          const apart = reference.apart.map(({ place, values }) => ({ place, values: { ...values, lines: '1' } }));
          expect(await read(setApart, after, true)).toEqual(expected(apart, after));
        } finally {
          await forget();
        }
      },
    ),
    { numRuns: 60 },
  ));
