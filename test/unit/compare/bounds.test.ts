import Big from 'big.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordValues } from '../../../src/model/outcome.js';
import type { FieldComparison } from '../../../src/model/plan.js';
import type { PercentBase, Tolerance } from '../../../src/model/tolerance.js';
import type { FieldType, Value } from '../../../src/model/types.js';
import { runComparison } from '../../support/comparing.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import {
  binary,
  comparisonOf,
  decimal,
  entityOf,
  fieldColumn,
  fieldOf,
  money,
  number,
  ruleOf,
} from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

type Pair = readonly [baseline: Value, counterpart: Value];

/** The outcome of each pair of values under one comparison; all in USD. */
async function outcomesOf(
  type: FieldType,
  changes: Partial<FieldComparison>,
  pairs: readonly Pair[],
  currencies: Pair = ['USD', 'USD'],
): Promise<string[]> {
  const fields = [
    fieldOf('id', { kind: 'integer' }),
    fieldOf('value', type),
    fieldOf('currency', { kind: 'currency' }),
  ];
  const side = (index: 0 | 1): RecordValues[] =>
    pairs.map((pair, id) => ({ id: String(id), value: pair[index], currency: currencies[index] }));
  const entity = entityOf(fields);
  const { differences, result } = await runComparison(engine, {
    rule: ruleOf(['id'], [comparisonOf('value', type, changes)]),
    scope: { from: '2026-11-01', to: '2026-11-01' },
    entities: { baseline: entity, counterpart: entity },
    payloads: { baseline: [{ batch: 0, records: side(0) }], counterpart: [{ batch: 0, records: side(1) }] },
    partitions: 1,
  });
  expect(result.balanced).toBe(true);
  const broken = new Set(differences.map(({ key }) => Number(key['id'])));
  return pairs.map(([baseline, counterpart], id) => {
    if (broken.has(id)) return 'mismatch';
    return baseline === counterpart ? 'match' : 'agrees';
  });
}

const of = (tolerance: Tolerance): Partial<FieldComparison> => ({ tolerance });
const amount = (text: string, currency: string | null = null): Tolerance => ({
  kind: 'bound',
  bound: { kind: 'amount', amount: text, currency },
});
const percent = (text: string, base: PercentBase = 'baseline'): Tolerance => ({
  kind: 'bound',
  bound: { kind: 'percent', percent: text, of: base },
});
const seconds = (count: number): Tolerance => ({ kind: 'bound', bound: { kind: 'duration', seconds: count } });

describe('a bound is inclusive', () => {
  const step = '0.0001';
  it.each([
    ['an amount', decimal(), amount('0.05'), '10', '0.05'],
    ['an amount of money', money(4), amount('0.05', 'USD'), '10', '0.05'],
    ['a percentage of the baseline', decimal(), percent('0.5'), '200', '1'],
    ['a percentage of a negative baseline', decimal(), percent('0.5'), '-200', '1'],
    ['a percentage of a large baseline', decimal(), percent('33.3333'), '30000000000000', '9999990000000'],
    ['nothing at all', decimal(), amount('0'), '7', '0'],
  ] as const)('of %s, to the smallest step on both sides', async (_, type, tolerance, baseline, bound) => {
    const at = (distance: string, sign: number): Pair => [
      baseline,
      new Big(baseline).plus(new Big(distance).times(sign)).toFixed(),
    ];
    const beyond = new Big(bound).plus(step).toFixed();
    const below = new Big(bound).minus(step).abs().toFixed();
    const pairs = [
      at(bound, 1),
      at(bound, -1),
      at(beyond, 1),
      at(beyond, -1),
      ...(bound === '0' ? [] : [at(below, 1), at(below, -1)]),
    ];
    const inside = bound === '0' ? 'match' : 'agrees';
    const expected = [inside, inside, 'mismatch', 'mismatch', ...(bound === '0' ? [] : ['agrees', 'agrees'])];
    expect(await outcomesOf(type, of(tolerance), pairs)).toEqual(expected);
  });

  it.each([
    ['baseline', '100', ['101', '99'], ['101.0001', '98.9999']],
    ['counterpart', '99', ['100'], ['100.0001', '98']],
    ['larger', '99', ['100', '98.01'], ['100.0001', '98.0099']],
    ['smaller', '100', ['101'], ['101.0001', '99']],
    ['average', '199', ['201'], ['201.0001']],
  ] as const)('of one percent of the %s', async (base, baseline, inside, outside) => {
    const pairs = [...inside, ...outside].map((counterpart): Pair => [baseline, counterpart]);
    const expected = [...inside.map(() => 'agrees'), ...outside.map(() => 'mismatch')];
    expect(await outcomesOf(decimal(), of(percent('1', base)), pairs)).toEqual(expected);
  });

  it('of fifteen minutes, to the microsecond', async () => {
    const at = (time: string): Pair => ['2026-11-01T12:00:00Z', `2026-11-01T${time}Z`];
    const pairs = [at('12:15:00'), at('11:45:00'), at('12:15:00.000001'), at('11:44:59.999999'), at('12:14:59.999999')];
    const outcomes = await outcomesOf({ kind: 'timestamp' }, of(seconds(900)), pairs);
    expect(outcomes).toEqual(['agrees', 'agrees', 'mismatch', 'mismatch', 'agrees']);
  });

  it('of one day between dates, also over the end of a month and through year 1', async () => {
    const pairs: Pair[] = [
      ['2026-10-31', '2026-11-01'],
      ['2026-10-31', '2026-11-02'],
      ['0001-01-02', '0001-01-01'],
      ['9999-12-30', '9999-12-31'],
    ];
    const outcomes = await outcomesOf({ kind: 'date' }, of(seconds(86_400)), pairs);
    expect(outcomes).toEqual(['agrees', 'mismatch', 'agrees', 'agrees']);
  });

  it('on one side only, when only one side is given', async () => {
    const over: Tolerance = { kind: 'sides', over: { kind: 'amount', amount: '0.05', currency: null }, under: null };
    const pairs: Pair[] = [
      ['1', '1.05'],
      ['1', '1.0501'],
      ['1', '0.9999'],
      ['1', '1'],
    ];
    expect(await outcomesOf(decimal(), of(over), pairs)).toEqual(['agrees', 'mismatch', 'mismatch', 'match']);
    const under: Tolerance = { kind: 'sides', over: null, under: { kind: 'percent', percent: '5', of: 'baseline' } };
    const others: Pair[] = [
      ['1', '0.95'],
      ['1', '0.9499'],
      ['1', '1.0001'],
    ];
    expect(await outcomesOf(decimal(), of(under), others)).toEqual(['agrees', 'mismatch', 'mismatch']);
  });

  it('of the greater of two with `any`, of the lesser with `all`', async () => {
    const bounds = [
      { kind: 'amount', amount: '0.05', currency: null },
      { kind: 'percent', percent: '1', of: 'baseline' },
    ] as const;
    const pairs: Pair[] = [
      ['1', '1.05'],
      ['1', '1.01'],
      ['100', '101'],
      ['100', '100.05'],
      ['100', '101.0001'],
    ];
    const any = await outcomesOf(decimal(), of({ kind: 'any', bounds }), pairs);
    expect(any).toEqual(['agrees', 'agrees', 'agrees', 'agrees', 'mismatch']);
    const all = await outcomesOf(decimal(), of({ kind: 'all', bounds }), pairs);
    expect(all).toEqual(['mismatch', 'agrees', 'mismatch', 'agrees', 'mismatch']);
  });

  it('of money of one currency only: other currencies are never near, nor equal', async () => {
    const pairs: Pair[] = [
      ['1.00', '1.00'],
      ['1.00', '1.01'],
    ];
    const near = of(percent('50'));
    expect(await outcomesOf(money(), near, pairs, ['USD', 'EUR'])).toEqual(['mismatch', 'mismatch']);
    expect(await outcomesOf(money(), near, pairs, ['USD', null])).toEqual(['mismatch', 'mismatch']);
    expect(await outcomesOf(money(), near, pairs, [null, null])).toEqual(['match', 'agrees']);
    expect(await outcomesOf(money(), {}, pairs, ['USD', 'EUR'])).toEqual(['mismatch', 'mismatch']);
  });

  it('in its own currency only: an amount in another allows nothing', async () => {
    const pairs: Pair[] = [['1.00', '1.01']];
    expect(await outcomesOf(money(), of(amount('0.05', 'USD')), pairs)).toEqual(['agrees']);
    expect(await outcomesOf(money(), of(amount('0.05', 'EUR')), pairs)).toEqual(['mismatch']);
  });
});

describe('zero and null', () => {
  it('0 against 0 matches, and no percentage of 0 allows anything', async () => {
    const pairs: Pair[] = [
      ['0', '0'],
      ['0', '0.0001'],
      ['0.0001', '0'],
    ];
    expect(await outcomesOf(decimal(), of(percent('50')), pairs)).toEqual(['match', 'mismatch', 'mismatch']);
  });

  it('null equals null, and differs from every value unless it stands for one', async () => {
    const pairs: Pair[] = [
      [null, null],
      [null, '0'],
      ['0', null],
      [null, '0.01'],
      ['0.02', null],
    ];
    const near = of(amount('0.01'));
    expect(await outcomesOf(decimal(), near, pairs)).toEqual(['match', ...Array(4).fill('mismatch')]);
    const zero = await outcomesOf(decimal(), { ...near, nulls: 'zero' }, pairs);
    expect(zero).toEqual(['match', 'agrees', 'agrees', 'agrees', 'mismatch']);
    const texts: Pair[] = [
      [null, ''],
      ['', null],
      [null, ' '],
      [null, null],
    ];
    expect(await outcomesOf({ kind: 'string' }, {}, texts)).toEqual(['mismatch', 'mismatch', 'mismatch', 'match']);
    const empty = await outcomesOf({ kind: 'string' }, { nulls: 'empty' }, texts);
    expect(empty).toEqual(['agrees', 'agrees', 'mismatch', 'match']);
  });
});

describe('the largest numbers', () => {
  const nines = '9'.repeat(18);
  it('of integers are subtracted and multiplied without loss', async () => {
    const pairs: Pair[] = [
      [nines, `-${nines}`],
      [nines, '999999999999999998'],
      ['9223372036854775807', '-9223372036854775808'],
    ];
    expect(await outcomesOf({ kind: 'integer' }, of(percent('0.5', 'average')), pairs)).toEqual([
      'mismatch',
      'agrees',
      'mismatch',
    ]);
    expect(await outcomesOf({ kind: 'integer' }, of(amount('1')), pairs)).toEqual(['mismatch', 'agrees', 'mismatch']);
  });

  it.each([
    [18, 0],
    [18, 4],
    [28, 0],
    [28, 4],
  ])('of decimals of %i digits, %i after the point, are too', async (precision, scale) => {
    const largest = scale === 0 ? '9'.repeat(precision) : `${'9'.repeat(precision - scale)}.${'9'.repeat(scale)}`;
    const next = new Big(largest).minus(scale === 0 ? 1 : `0.${'0'.repeat(scale - 1)}1`).toFixed();
    const pairs: Pair[] = [
      [largest, `-${largest}`],
      [largest, next],
    ];
    const type = decimal(precision, scale);
    for (const base of ['baseline', 'counterpart', 'larger', 'smaller', 'average'] as const) {
      expect(await outcomesOf(type, of(percent('33.33', base)), pairs)).toEqual(['mismatch', 'agrees']);
    }
    expect(await outcomesOf(type, of(amount('1')), pairs)).toEqual(['mismatch', 'agrees']);
  });

  it('of a product in a filter do not stop the run', async () => {
    const price = fieldOf('price', decimal());
    const entity = entityOf([fieldOf('id', { kind: 'integer' }), price]);
    const rule = ruleOf(['id'], [comparisonOf('price', decimal())]);
    const product = binary(fieldColumn('price'), '*', fieldColumn('price'));
    const where = binary(product, '>', number('1'));
    const records = [
      { id: '1', price: '10000000000' },
      { id: '2', price: '0.5' },
    ];
    const { result } = await runComparison(engine, {
      rule: { ...rule, baseline: { ...rule.baseline, where }, counterpart: { ...rule.counterpart, where } },
      scope: { from: '2026-11-01', to: '2026-11-01' },
      entities: { baseline: entity, counterpart: entity },
      payloads: { baseline: [{ batch: 0, records }], counterpart: [{ batch: 0, records }] },
      partitions: 1,
    });
    expect(result.pairs.match).toBe(1);
    expect(result.buckets.filter(({ outcome }) => outcome === 'excluded')).toHaveLength(2);
  });
});
