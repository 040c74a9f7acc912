import { afterAll, beforeAll, expect, test } from 'vitest';
import { ratesTable, ratesTableStatement } from '../../../src/ingest/load-rates.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import type { ConvertPlan } from '../../../src/model/convert-plan.js';
import { missingRateOf } from '../../../src/model/convert-plan.js';
import { convertedInWords } from '../../../src/model/converted-in-words.js';
import type { NearPlan } from '../../../src/model/match-plan.js';
import type { RecordValues } from '../../../src/model/outcome.js';
import { runComparison } from '../../support/comparing.js';
import type { Compared } from '../../support/comparing.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { comparisonOf, entityOf, fieldOf, money, passOf, ruleOf } from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const entity = entityOf(
  [
    fieldOf('id', { kind: 'string' }),
    fieldOf('amount', money()),
    fieldOf('currency', { kind: 'currency' }),
    fieldOf('day', { kind: 'date' }),
  ],
  { identity: ['id'] },
);

const convert: ConvertPlan = {
  to: 'USD',
  rates: 'ecb-daily',
  asOf: 'day',
  maxAge: { count: 3, unit: 'd' },
  onMissing: { tier: 3, category: 'missing-rate' },
};

const rates = [
  `('EUR', DATE '2019-12-31', 5617, 5000, '2019-12-31 direct 1.1234')`,
  `('GBP', DATE '2019-12-31', 5617, 4254, '2019-12-31 cross 1.1234 / 0.8508')`,
];

const record = (id: string, amount: string | null, currency: string | null): RecordValues => {
  return { id, amount, currency, day: '2019-12-31' };
};

interface Asked {
  readonly baseline: readonly RecordValues[];
  readonly counterpart: readonly RecordValues[];
  readonly near?: readonly NearPlan[];
  readonly nulls?: 'differ' | 'zero';
}

async function found({ baseline, counterpart, near = [], nulls = 'differ' }: Asked): Promise<Compared> {
  const key = near.length === 0 ? ['id'] : ['day'];
  const compare = [
    { ...comparisonOf('amount', money()), nulls },
    comparisonOf('currency', { kind: 'currency' }),
  ] as const;
  const rule = { ...ruleOf(key, [...compare], { passes: [passOf(key, { name: 'all', near })] }), convert };
  const compared = await runComparison(engine, {
    rule,
    scope: { from: '2019-12-31', to: '2019-12-31' },
    entities: { baseline: entity, counterpart: entity },
    payloads: { baseline: [{ batch: 0, records: baseline }], counterpart: [{ batch: 0, records: counterpart }] },
    partitions: 1,
    tables: [
      ratesTableStatement(duckdbDialect, convert),
      `INSERT INTO "${ratesTable(convert)}" VALUES ${rates.join(', ')}`,
    ],
    conversion: { plan: convert, table: ratesTable(convert) },
  });
  expect(compared.result.balanced).toBe(true);
  return compared;
}

test('amounts of different currencies are equal where they are in the currency of the rule', async () => {
  const { result } = await found({
    baseline: [record('1', '100.00', 'EUR'), record('2', '42.54', 'GBP'), record('3', '7.00', 'USD')],
    counterpart: [record('1', '112.34', 'USD'), record('2', '50.00', 'EUR'), record('3', '7.00', 'USD')],
  });
  expect(result.pairs).toMatchObject({ match: 3, mismatch: 0 });
});

test('a quotient is rounded once, half-even, to the digits of the field', async () => {
  const { differences } = await found({
    baseline: [record('1', '100.00', 'GBP')],
    counterpart: [record('1', '1.00', 'USD')],
  });
  const [difference] = differences;
  // 100 × 1.1234 / 0.8508 = 132.04043253…
  expect(difference?.baseline?.converted?.amounts['amount']?.amount).toBe('132.04');
  expect(difference?.baseline?.values).toMatchObject({ amount: '100.00', currency: 'GBP' });
  expect(difference?.fields).toMatchObject([{ field: 'amount', delta: '-131.04' }]);
  expect(difference?.baseline && convertedInWords(difference.baseline)).toEqual([
    'amount: 100.00 GBP × 1.1234 / 0.8508 = 132.04 USD (cross, 2019-12-31)',
  ]);
});

test('an amount without a rate is unknown: its pair is a mismatch, also where both sides have the same, and null is zero', async () => {
  for (const nulls of ['differ', 'zero'] as const) {
    const { result, differences } = await found({
      baseline: [record('1', '0.00', 'SEK')],
      counterpart: [record('1', '0.00', 'SEK')],
      nulls,
    });
    expect(result.pairs).toMatchObject({ match: 0, mismatch: 1 });
    const [difference] = differences;
    expect(difference?.fields).toMatchObject([{ field: 'amount', delta: null }]);
    expect(difference && missingRateOf({ convert }, difference)).toEqual(convert.onMissing);
  }
});

test('an amount without digits to spare is unknown, and no failure', async () => {
  const { result } = await found({
    baseline: [record('1', `${'9'.repeat(16)}.99`, 'EUR')],
    counterpart: [record('1', '1.00', 'USD')],
  });
  expect(result.pairs.mismatch).toBe(1);
});

test('no amount stays no amount', async () => {
  const { result } = await found({
    baseline: [record('1', null, 'SEK')],
    counterpart: [record('1', null, 'EUR')],
  });
  expect(result.pairs.match).toBe(1);
});

test('what is near is near in the currency of the rule', async () => {
  const near: NearPlan = {
    kind: 'number',
    field: 'amount',
    type: money(),
    tolerance: { kind: 'bound', bound: { kind: 'amount', amount: '0.01', currency: 'USD' } },
  };
  const { result } = await found({
    baseline: [record('1', '100.00', 'EUR'), record('2', '10.00', 'EUR')],
    counterpart: [record('a', '11.23', 'USD'), record('b', '112.35', 'USD')],
    near: [near],
  });
  expect(result.pairs.mismatch + result.pairs.match).toBe(2);
  expect(result.buckets.some(({ outcome }) => outcome === 'missing')).toBe(false);
});

test('totals of each currency stay, and say what was converted and what has no rate', async () => {
  const { result } = await found({
    baseline: [record('1', '100.00', 'EUR'), record('2', '5.00', 'SEK'), record('3', '10.00', 'EUR')],
    counterpart: [record('1', '113.34', 'USD'), record('2', '6.00', 'USD')],
  });
  const totals = Object.fromEntries(result.controlTotals.map((total) => [total.currency, total]));
  expect(totals['EUR']).toMatchObject({
    baseline: '110.00',
    difference: '-110.00',
    explained: '0.00',
    lines: [{ name: 'conversion', amount: '-110.00' }],
    residue: '0.00',
  });
  expect(totals['SEK']).toMatchObject({
    difference: '-5.00',
    lines: [{ name: 'unconverted', amount: '-5.00' }],
    residue: '0.00',
  });
  // 1.00 of the first pair, 6.00 of the second, whose other amount is unknown, and 11.23 that is missing
  expect(totals['USD']).toMatchObject({
    difference: '119.34',
    explained: '-4.23',
    lines: [{ name: 'conversion', amount: '123.57' }],
    residue: '0.00',
  });
});
