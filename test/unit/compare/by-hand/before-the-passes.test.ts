import { expect, test } from 'vitest';
import type { AggregatePlan } from '../../../../src/model/aggregate-plan.js';
import type { DuplicatesPlan } from '../../../../src/model/duplicates-plan.js';
import { foundBy, keyOf, matchingRule, passOf, record } from '../../../support/matching-by-hand.js';

const exact = [passOf('exact')];
const by = (resolve: DuplicatesPlan['resolve'], fields: readonly string[] | null = null): DuplicatesPlan => ({
  by: fields,
  resolve,
});
const total: AggregatePlan = { by: ['key', 'currency'], sum: ['amount'], min: [], max: ['day'], count: 'lines' };

test('records with one identity are all set apart, and what has their key is ambiguous', () => {
  const rule = matchingRule(exact);
  const found = foundBy(
    rule,
    [record('b1'), record('b1', { amount: '11.00' }), record('b2', { key: 'L' })],
    [record('c1'), record('c2', { key: 'L' })],
  );
  expect(found).toEqual(['b1 duplicate', 'b1 duplicate', 'c1 ambiguous (duplicates b1, b1)', 'exact: b2 = c2 match']);
});

test('what a pass pairs is not ambiguous because of duplicates that have its key', () => {
  const found = foundBy(matchingRule(exact), [record('b1'), record('b1'), record('b2')], [record('c1')]);
  expect(found).toEqual(['b1 duplicate', 'b1 duplicate', 'exact: b2 = c1 match']);
});

test('a null is no repetition', () => {
  const rule = matchingRule(exact, { duplicates: by({ kind: 'break' }, ['ref']) });
  expect(foundBy(rule, [record('b1'), record('b2', { key: 'L' })], [])).toEqual(['b1 missing', 'b2 missing']);
});

test('summed, a group is one record: of amounts the sum, of all else what is the same in all of it', () => {
  const rule = matchingRule([passOf('exact', { key: keyOf('key', 'title') })], {
    duplicates: by({ kind: 'sum' }, ['key']),
  });
  expect(foundBy(rule, [record('b1', { amount: '4.00' }), record('b2', { amount: '6.00' })], [record('c1')])).toEqual([
    'b2 deduplicated',
    'exact: K(1) = c1 match',
  ]);
  // The title is part of the key, and the two do not agree in it.
  expect(foundBy(rule, [record('b1'), record('b2', { title: 'y' })], [record('c1')])).toEqual([
    'b1 duplicate',
    'b2 duplicate',
    'c1 ambiguous (duplicates b1)',
  ]);
});

test('amounts of two currencies, or of none, are not added', () => {
  const rule = matchingRule(exact, { duplicates: by({ kind: 'sum' }, ['key']) });
  expect(foundBy(rule, [record('b1'), record('b2', { currency: 'EUR' })], [])).toEqual([
    'b1 duplicate',
    'b2 duplicate',
  ]);
  const unknown = { currency: null };
  expect(foundBy(rule, [record('b1', unknown), record('b2', unknown)], [])).toEqual(['b1 duplicate', 'b2 duplicate']);
});

test('the latest counts, and where several are the latest, one of what is equal', () => {
  const rule = matchingRule(exact, { duplicates: by({ kind: 'latest', field: 'day' }) });
  const early = record('b1', { day: null, amount: '9.00' });
  const late = record('b1', { day: '2026-11-02' });
  expect(foundBy(rule, [late, early, late], [record('c1')])).toEqual([
    'b1 deduplicated',
    'b1 deduplicated',
    'exact: b1 = c1 match',
  ]);
  const other = record('b1', { day: '2026-11-02', amount: '9.00' });
  expect(foundBy(rule, [late, early, other], [record('c1')])).toEqual([
    'b1 duplicate',
    'b1 duplicate',
    'b1 duplicate',
    'c1 ambiguous (duplicates b1, b1, b1)',
  ]);
});

test('an aggregate leaves one row for what agrees in its fields, where null agrees with null', () => {
  const rule = matchingRule(exact, { aggregate: { baseline: total, counterpart: null } });
  const found = foundBy(
    rule,
    [
      record('b1', { amount: '4.00' }),
      record('b2', { amount: '6.00' }),
      record('b3', { key: 'L', currency: null, amount: null }),
      record('b4', { key: 'L', currency: null }),
    ],
    [record('c1'), record('c2', { key: 'L' })],
  );
  expect(found).toEqual(['exact: K(2) = c1 match', 'exact: L(2) = c2 mismatch (amount)']);
});

test('duplicates do not count in an aggregate', () => {
  const rule = matchingRule(exact, { aggregate: { baseline: total, counterpart: null } });
  const found = foundBy(rule, [record('b1'), record('b2'), record('b2')], [record('c1')]);
  expect(found).toEqual(['b2 duplicate', 'b2 duplicate', 'exact: K(1) = c1 match']);
});
