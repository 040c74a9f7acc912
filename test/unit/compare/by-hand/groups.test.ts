import { expect, test } from 'vitest';
import { comparisonOf } from '../../../support/plans.js';
import { days, foundBy, matchingRule, passOf, record, within } from '../../../support/matching-by-hand.js';
import type { RecordValues } from '../../../../src/model/outcome.js';

const amount = (id: string, text: string | null, changes: RecordValues = {}): RecordValues =>
  record(id, { amount: text, ...changes });
const open = passOf('open', { cardinality: 'one-to-many' });

test('one is paired with all its candidates, and compared with their total', () => {
  const found = foundBy(
    matchingRule([open]),
    [amount('b1', '30.00')],
    [amount('c1', '10.00'), amount('c2', '20.00'), amount('c3', '5.00', { key: 'L' })],
  );
  expect(found).toEqual(['c3 missing', 'open: b1 = c1+c2 match']);
});

test('the mirror image pairs many with one', () => {
  const found = foundBy(
    matchingRule([passOf('open', { cardinality: 'many-to-one' })]),
    [amount('b1', '10.00'), amount('b2', '20.00')],
    [amount('c1', '31.00')],
  );
  expect(found).toEqual(['open: b1+b2 = c1 mismatch (amount)']);
});

test('what two would take is refused with both, and so is all else of theirs', () => {
  const found = foundBy(
    matchingRule([passOf('open', { cardinality: 'one-to-many', near: [days(0, 1)] })]),
    [record('b1', { day: '2026-11-01' }), record('b2', { day: '2026-11-02' }), record('b3', { day: '2026-11-05' })],
    [
      record('c1', { day: '2026-11-01' }),
      record('c2', { day: '2026-11-02' }),
      record('c3', { day: '2026-11-03' }),
      record('c4', { day: '2026-11-05' }),
    ],
  );
  expect(found).toEqual([
    'b1 ambiguous by open, overlap (c1 | c2)',
    'b2 ambiguous by open, overlap (c2 | c3)',
    'c1 ambiguous by open, overlap (b1)',
    'c2 ambiguous by open, overlap (b1 | b2)',
    'c3 ambiguous by open, overlap (b2)',
    'open: b3 = c4 match',
  ]);
});

test('near is asked of the totals, and where it does not hold nobody is refused', () => {
  const near = matchingRule([passOf('open', { cardinality: 'one-to-many', near: [within('amount', '1')] })]);
  const lines = [amount('c1', '10.00'), amount('c2', '20.00')];
  expect(foundBy(near, [amount('b1', '31.00')], lines)).toEqual(['open: b1 = c1+c2 mismatch (amount)']);
  expect(foundBy(near, [amount('b1', '31.01')], lines)).toEqual(['b1 missing', 'c1 missing', 'c2 missing']);
});

test('many with many are paired by their totals', () => {
  const totals = matchingRule([passOf('totals', { cardinality: 'many-to-many', near: [within('amount', '0')] })]);
  const baseline = [amount('b1', '10.00'), amount('b2', '20.00'), amount('b3', '1.00', { key: 'L' })];
  expect(foundBy(totals, baseline, [amount('c1', '29.00'), amount('c2', '1.00')])).toEqual([
    'b3 missing',
    'totals: b1+b2 = c1+c2 match',
  ]);
  expect(foundBy(totals, baseline, [amount('c1', '29.00')])).toEqual([
    'b1 missing',
    'b2 missing',
    'b3 missing',
    'c1 missing',
  ]);
});

test('a null adds nothing to a total, and a total of nothing but nulls is null', () => {
  expect(foundBy(matchingRule([open]), [amount('b1', '10.00')], [amount('c1', '10.00'), amount('c2', null)])).toEqual([
    'open: b1 = c1+c2 match',
  ]);
  expect(foundBy(matchingRule([open]), [amount('b1', '0.00')], [amount('c1', null), amount('c2', null)])).toEqual([
    'open: b1 = c1+c2 mismatch (amount)',
  ]);
});

test('of a group the latest day counts, and a text that is not the same in all of it agrees with nothing', () => {
  const compare = [
    comparisonOf('day', { kind: 'date' }),
    comparisonOf('title', { kind: 'string' }, { nulls: 'empty' }),
  ];
  const rule = matchingRule([open], { compare });
  const early = record('c1', { day: '2026-11-01', title: '' });
  const baseline = [record('b1', { day: '2026-11-02', title: null })];
  expect(foundBy(rule, baseline, [early, record('c2', { day: '2026-11-02', title: '' })])).toEqual([
    'open: b1 = c1+c2 match',
  ]);
  expect(foundBy(rule, baseline, [early, record('c2', { day: null, title: null })])).toEqual([
    'open: b1 = c1+c2 mismatch (day, title)',
  ]);
});
