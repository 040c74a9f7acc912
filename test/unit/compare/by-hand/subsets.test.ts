import { expect, test } from 'vitest';
import { days, foundBy, matchingRule, passOf, record, within } from '../../../support/matching-by-hand.js';
import type { PassRule } from '../../../support/reference-matching/matching-rule.js';
import type { RecordValues } from '../../../../src/model/outcome.js';

const amount = (id: string, text: string | null, changes: RecordValues = {}): RecordValues =>
  record(id, { amount: text, ...changes });
const pays = (changes: Partial<PassRule> = {}): PassRule =>
  passOf('pays', { cardinality: 'one-to-many', subset: { sum: 'amount', nodes: 1_000_000 }, ...changes });
const lines = [amount('c1', '10.00'), amount('c2', '20.00'), amount('c3', '35.00')];

test('the one subset that makes up an amount is its group, and the other lines stay free', () => {
  expect(foundBy(matchingRule([pays()]), [amount('b1', '45.00')], lines)).toEqual([
    'c2 missing',
    'pays: b1 = c1+c3 match',
  ]);
  expect(foundBy(matchingRule([pays()]), [amount('b1', '20.00')], lines)).toEqual([
    'c1 missing',
    'c3 missing',
    'pays: b1 = c2 match',
  ]);
});

test('many to one is the mirror image', () => {
  const many = pays({ cardinality: 'many-to-one' });
  expect(foundBy(matchingRule([many]), lines, [amount('b1', '45.00')])).toEqual([
    'c2 missing',
    'pays: c1+c3 = b1 match',
  ]);
});

test('two subsets are a tie: the amount is refused with the first two, the lines are not', () => {
  const found = foundBy(matchingRule([pays()]), [amount('b1', '30.00')], [...lines, amount('c4', '30.00')]);
  expect(found).toEqual([
    'b1 ambiguous by pays, tie (c4 | c1+c2)',
    'c1 missing',
    'c2 missing',
    'c3 missing',
    'c4 missing',
  ]);
});

test('a line of nothing makes every subset a tie', () => {
  const found = foundBy(matchingRule([pays()]), [amount('b1', '10.00')], [amount('c1', '10.00'), amount('c2', '0.00')]);
  expect(found).toEqual(['b1 ambiguous by pays, tie (c1+c2 | c1)', 'c1 missing', 'c2 missing']);
});

test('what no subset makes up is free, and so is what has no amount', () => {
  expect(foundBy(matchingRule([pays()]), [amount('b1', '50.00'), amount('b2', null)], lines)).toEqual([
    'b1 missing',
    'b2 missing',
    'c1 missing',
    'c2 missing',
    'c3 missing',
  ]);
});

test('a subset may miss the amount by what is asked to be near', () => {
  const near = pays({ near: [within('amount', '0.05')] });
  expect(foundBy(matchingRule([near]), [amount('b1', '30.05')], lines)).toEqual([
    'c3 missing',
    'pays: b1 = c1+c2 mismatch (amount)',
  ]);
  expect(foundBy(matchingRule([near]), [amount('b1', '30.06')], lines)).toContain('b1 missing');
});

test('only lines in the window are looked at', () => {
  const near = pays({ near: [days(0, 1)] });
  const late = amount('c4', '30.00', { day: '2026-11-03' });
  expect(foundBy(matchingRule([near]), [amount('b1', '30.00')], [...lines, late])).toContain('pays: b1 = c1+c2 match');
});

test('two that would take one line are both refused, with all their lines', () => {
  const found = foundBy(matchingRule([pays()]), [amount('b1', '30.00'), amount('b2', '45.00')], lines);
  expect(found).toEqual([
    'b1 ambiguous by pays, overlap (c1 | c2)',
    'b2 ambiguous by pays, overlap (c1 | c3)',
    'c1 ambiguous by pays, overlap (b1 | b2)',
    'c2 ambiguous by pays, overlap (b1)',
    'c3 ambiguous by pays, overlap (b2)',
  ]);
});
