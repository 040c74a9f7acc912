import { describe, expect, test } from 'vitest';
import { correctionsOf } from '../../../src/classify/corrections.js';
import type { Difference, RecordValues } from '../../../src/model/outcome.js';
import type { JudgedRule } from '../../../src/model/plan.js';
import { comparisonOf, fieldColumn, money, ruleOf } from '../../support/plans.js';

const rule = ruleOf(['id'], [comparisonOf('gross', money())]);
const convert = {
  to: 'EUR',
  rates: 'daily',
  asOf: 'day',
  maxAge: { count: 3, unit: 'd' },
  onMissing: { tier: 3, category: 'missing-rate' },
} as const;

const seen = (values: RecordValues) => ({ values, provenance: { batch: 'b', payload: 0, record: 1 } });
const common = { key: { id: '1' }, ordinal: 1, refusal: null, lookups: [] };

/** A pair of 9.00 euros and 10.00 of a currency. */
function pair(currency = 'EUR', gross = '10.00'): Difference {
  return {
    ...common,
    outcome: 'mismatch',
    side: null,
    baseline: seen({ gross: '9.00', currency: 'EUR' }),
    counterpart: seen({ gross, currency }),
    fields: [{ field: 'gross', baseline: '9.00', counterpart: gross, delta: '1', deltaPercent: null, allowed: null }],
    pass: 'exact',
  };
}

function lone(side: 'baseline' | 'counterpart'): Difference {
  const records = { baseline: null, counterpart: null, [side]: seen({ gross: '9.00', currency: 'EUR' }) };
  return { ...common, outcome: 'missing', side, ...records, fields: [], pass: null };
}

/** The same, of which a tax was taken off the counterpart. */
function taxed(difference: Difference, amount: string): Difference {
  const compared = '9.50';
  return {
    ...difference,
    adjusted: {
      baseline: { gross: { steps: [{ name: 'rounding', amount: '0.50' }], compared } },
      counterpart: { gross: { steps: [{ name: 'tax', amount }], compared } },
    },
  };
}

const proposed = (judged: JudgedRule, difference: Difference): unknown[] =>
  correctionsOf(judged, difference).map(({ from, to }) => [from, to]);

describe('what is proposed is said in the terms of the counterpart', () => {
  test('which are those of the baseline where nothing was added or taken off', () => {
    expect(proposed(rule, pair())).toEqual([['10.00', '9.00']]);
    expect(proposed(rule, taxed(pair(), '0.00'))).toEqual([['10.00', '9.00']]);
  });

  test('so that an amount with a tax is not set to one without', () => {
    expect(proposed(rule, taxed(pair(), '-1.00'))).toEqual([]);
    expect(proposed(rule, taxed(pair('EUR', '0.00'), '0.00')), 'a tax of nothing is nothing').toEqual([]);
  });

  test('nor euros to pounds', () => {
    const converted = { ...rule, convert };
    expect(proposed(converted, pair('GBP'))).toEqual([]);
    expect(proposed(converted, pair('EUR'))).toEqual([['10.00', '9.00']]);
  });

  test('and of a record that is missing nobody knows them', () => {
    const step = { name: 'tax', side: 'counterpart', field: 'gross', when: null, type: money() } as const;
    const adjust = [{ ...step, becomes: fieldColumn('gross') }];
    const adjusted = { ...rule, counterpart: { ...rule.counterpart, adjust } };
    for (const judged of [adjusted, { ...rule, convert }]) {
      expect(proposed(judged, lone('baseline'))).toEqual([]);
      expect(proposed(judged, lone('counterpart')), 'to be removed').toEqual([['9.00', null]]);
    }
    expect(proposed(rule, lone('baseline'))).toEqual([[null, '9.00']]);
  });
});
