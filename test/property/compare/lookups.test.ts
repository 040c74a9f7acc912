import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  contestedStatements,
  lookupColumn,
  lookupLayer,
  lookupValueColumn,
} from '../../../src/compare/lookup-layer.js';
import type { LookupInput } from '../../../src/compare/lookup-layer.js';
import { duckdbDialect as dialect } from '../../../src/engine/duckdb/dialect.js';
import { tableStatement } from '../../../src/ingest/table-statements.js';
import type { LookupPlan } from '../../../src/model/lookup-plan.js';
import type { TablePlan } from '../../../src/model/reference-plan.js';
import type { FieldType } from '../../../src/model/types.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { binary, decimal, entityOf, fieldOf } from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** A row as it stands in a file. */
type Row = Readonly<Record<'promo' | 'store' | 'low' | 'high' | 'from' | 'to' | 'rate', string>>;

/** A record of one side; numbers and days as text. */
type Sold = Readonly<Record<'promo' | 'store' | 'quantity' | 'day', string | null>>;

interface Case {
  readonly rows: readonly Row[];
  readonly matched: readonly { readonly baseline: Sold | null; readonly counterpart: Sold | null }[];
  readonly keys: readonly ('promo' | 'store')[];
  readonly hasRange: boolean;
  readonly isDated: boolean;
  readonly asOf: boolean;
  readonly hasWhen: boolean;
  /** Whether the records of the counterpart have a quantity. */
  readonly isWhole: boolean;
}

const runDay = '2026-11-03';
const days = ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
const low = fc.constantFrom('', '-1', '1.5', '2', '10', '10.0');
const high = fc.constantFrom('', '0', '1.5', '3', '10', '11');
const row: fc.Arbitrary<Row> = fc.record({
  promo: fc.constantFrom('A', 'B'),
  store: fc.constantFrom('1', '01', '2'),
  low,
  high,
  from: fc.constantFrom('', ...days),
  to: fc.constantFrom('', ...days),
  rate: fc.constantFrom('', '0.125000', '7'),
});
const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { freq: 8 });
const sold: fc.Arbitrary<Sold> = fc.record({
  promo: orNull(fc.constantFrom('A', 'B', 'C')),
  store: orNull(fc.constantFrom('1', '2')),
  quantity: orNull(fc.constantFrom('-2', '0', '1', '2', '10', '11')),
  day: orNull(fc.constantFrom(...days)),
});
const cases: fc.Arbitrary<Case> = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 7 }),
  matched: fc.array(
    fc.record({ baseline: orNull(sold), counterpart: orNull(sold) }).filter(({ baseline, counterpart }) => {
      return baseline !== null || counterpart !== null;
    }),
    { minLength: 1, maxLength: 8 },
  ),
  keys: fc.constantFrom(['promo'], ['store'], ['store', 'promo']),
  hasRange: fc.boolean(),
  isDated: fc.boolean(),
  asOf: fc.boolean(),
  hasWhen: fc.boolean(),
  isWhole: fc.boolean(),
});

interface Answer {
  readonly found: boolean | null;
  readonly rows: number;
  readonly record: number | null;
  readonly rate: string | null;
}

/** The row of a record, found with a finger on the table. */
function answerOf(of: Case, index: number): Answer {
  const { baseline, counterpart } = of.matched[index] ?? { baseline: null, counterpart: null };
  const judged = baseline ?? counterpart;
  if (!judged || !isAsked(of, baseline)) return { found: null, rows: 0, record: null, rate: null };
  const rows = [...of.rows.entries()].filter(([, each]) => holds(of, each, judged));
  const [[place, found] = [0, undefined]] = rows;
  if (rows.length !== 1 || !found) return { found: false, rows: rows.length, record: null, rate: null };
  return { found: true, rows: 1, record: place + 1, rate: found.rate === '' ? null : String(Number(found.rate)) };
}

function isAsked({ hasWhen, hasRange, isWhole }: Case, baseline: Sold | null): boolean {
  return (!hasWhen || baseline?.promo === 'A') && (baseline !== null || isWhole || !hasRange);
}

function holds({ keys, hasRange, isDated, asOf }: Case, each: Row, judged: Sold): boolean {
  const equal = keys.every((key) => {
    return key === 'promo'
      ? each.promo === judged.promo
      : judged.store !== null && Number(each.store) === Number(judged.store);
  });
  const within = !hasRange || isWithin(judged.quantity, each.low, each.high, Number);
  const day = asOf ? judged.day : runDay;
  return equal && within && (!isDated || isWithin(day, each.from, each.to, String));
}

function isWithin<T>(value: string | null, first: string, last: string, read: (text: string) => T): boolean {
  if (value === null) return false;
  return (first === '' || read(first) <= read(value)) && (last === '' || read(value) <= read(last));
}

const fields: readonly (readonly [keyof Sold, FieldType])[] = [
  ['promo', { kind: 'string' }],
  ['store', { kind: 'integer' }],
  ['quantity', { kind: 'integer' }],
  ['day', { kind: 'date' }],
];

function sidesOf({ isWhole }: Case) {
  const entity = entityOf(fields.map(([name, type]) => fieldOf(name, type)));
  const lesser = entityOf(entity.fields.filter(({ name }) => isWhole || name !== 'quantity'));
  return { baseline: { entity }, counterpart: { entity: lesser }, scope: { from: runDay, to: runDay } };
}

/** The matched rows of a case as a relation, in which the number of a row is that of its records. */
function matchedRows(of: Case): string {
  const sides = sidesOf(of);
  const rows = of.matched.map((matched, index) => {
    const columns = (['baseline', 'counterpart'] as const).flatMap((side) => {
      const seen = matched[side];
      const place = (name: string): string =>
        `CAST(${seen ? (name === 'record' ? index : 0) : 'NULL'} AS INTEGER) AS ${side[0]}__${name}`;
      const values = sides[side].entity.fields.map(({ name, type }) => {
        const value = seen?.[name as keyof Sold] ?? null;
        return `CAST(${value === null ? 'NULL' : dialect.text(value)} AS ${dialect.typeOf(type)}) AS ${side[0]}_${name}`;
      });
      return [...['batch', 'payload', 'record'].map(place), ...values];
    });
    return `SELECT ${index} AS nth, ${columns.join(', ')}`;
  });
  return rows.join(' UNION ALL ');
}

const columnsOfFile = ['promo', 'store', 'low', 'high', 'from', 'to', 'rate'] as const;

function tableOf({ keys, isDated }: Case, rows: number): TablePlan {
  const store = { name: 'store', type: { kind: 'integer' } } as const;
  return {
    name: 'tiers',
    kind: 'table',
    owner: null,
    source: { kind: 'file', path: 'reference/tiers.csv', sha256: '', columns: columnsOfFile, rows },
    key: keys.map((name) => (name === 'store' ? store : { name, type: { kind: 'string' } })),
    values: [
      store,
      { name: 'low', type: decimal(6, 1) },
      { name: 'high', type: decimal(6, 1) },
      { name: 'rate', type: decimal(9, 6) },
    ],
    validity: isDated ? { from: 'from', to: 'to' } : null,
  };
}

function planOf({ keys, hasRange, isDated, asOf, hasWhen }: Case, table: TablePlan): LookupPlan {
  const promotion = { kind: 'column', namespace: 'baseline', name: 'promo' } as const;
  return {
    name: 'tier',
    reference: table.name,
    when: hasWhen ? binary(promotion, '=', { kind: 'text', value: 'A' }) : null,
    by: keys,
    between: hasRange ? [{ field: 'quantity', from: 'low', to: 'high' }] : [],
    asOf: isDated && asOf ? 'day' : null,
    columns: table.values,
    onMissing: null,
  };
}

async function lookedUp(of: Case): Promise<readonly Answer[]> {
  const { session } = engine;
  const table = tableOf(of, of.rows.length);
  const cells = of.rows.map((each, index) => {
    const texts = columnsOfFile.map((name, column) => `${dialect.text(each[name])} AS _c${column}`);
    return `SELECT ${index + 1} AS _record, ${texts.join(', ')}`;
  });
  const relation = { relation: `(${cells.join(' UNION ALL ')})`, batch: null, payload: null };
  await session.execute(`CREATE OR REPLACE TABLE tiers AS ${tableStatement(dialect, table, [relation])}`);
  const lookup = { plan: planOf(of, table), table: 'tiers', batches: [], isDated: of.isDated };
  const isContested = await mayBeContested({ ...lookup, isContested: false }, of);
  const layer = lookupLayer(dialect, sidesOf(of), [{ ...lookup, isContested }], matchedRows(of));
  const columns = [
    lookupValueColumn('tier', 'found'),
    lookupColumn('tier', 'rows'),
    lookupColumn('tier', 'record'),
    lookupValueColumn('tier', 'rate'),
  ].map((name) => dialect.identifier(name));
  const rows = await session.rows(`SELECT ${columns.join(', ')} FROM (${layer}) ORDER BY nth`);
  return rows.map(([found, count, record, rate]) => ({
    found: found as boolean | null,
    rows: Number(count),
    record: Number(count) === 1 ? Number(record) : null,
    rate: rate === null ? null : String(Number(rate)),
  }));
}

async function mayBeContested(lookup: LookupInput, of: Case): Promise<boolean> {
  for (const statement of contestedStatements(dialect, sidesOf(of), lookup)) {
    const rows = await engine.session.rows(statement);
    if (rows.length === 0) return false;
  }
  return true;
}

test('what is looked up is the one row of the table that a person would find for each pair and lone record', async () => {
  const property = fc.asyncProperty(cases, async (of) => {
    expect(await lookedUp(of)).toEqual(of.matched.map((_, index) => answerOf(of, index)));
  });
  await fc.assert(property, { numRuns: 80 });
});
