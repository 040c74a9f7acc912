import { expect, test } from 'vitest';
import type { AggregatePlan } from '../../../../src/model/aggregate-plan.js';
import { foundBy, matchingRule, passOf, record } from '../../../support/matching-by-hand.js';

const exact = [passOf('exact')];
const total: AggregatePlan = { by: ['key', 'currency'], sum: ['amount'], min: [], max: [], count: null };

test('what a rule does not judge is excluded, and matched with nothing', () => {
  const isJudged = { baseline: () => true, counterpart: ({ title }: { title?: unknown }) => title === 'x' };
  const rule = matchingRule(exact, { isJudged });
  expect(foundBy(rule, [record('b1')], [record('c1', { title: 'y' })])).toEqual(['b1 missing', 'c1 excluded']);
});

test('with the presence of the baseline, counterparts that nothing claims are excluded, but not what is ambiguous', () => {
  const rule = matchingRule(exact, { presence: 'baseline' });
  const found = foundBy(
    rule,
    [record('b1'), record('b2', { key: 'M' })],
    [record('c1'), record('c2'), record('c3', { key: 'L' })],
  );
  expect(found).toEqual([
    'b1 ambiguous by exact, equal (c1 | c2)',
    'b2 missing',
    'c1 ambiguous by exact, equal (b1)',
    'c2 ambiguous by exact, equal (b1)',
    'c3 excluded',
  ]);
});

test('a lone record is blocked where its partner was set aside, as far as the key could be read', () => {
  const rule = matchingRule(exact);
  const lone = [record('b1'), record('b2', { key: 'L' })];
  expect(foundBy(rule, lone, [], { counterpart: [record('c1'), record('c2', { key: null })] })).toEqual([
    'b1 blocked',
    'b2 missing',
  ]);
});

test('a row of an aggregate is blocked with its pair where a record of it was set aside', () => {
  const rule = matchingRule(exact, { aggregate: { baseline: total, counterpart: null } });
  const found = foundBy(
    rule,
    [record('b1'), record('b2', { key: 'L' }), record('b3', { key: 'M' })],
    [record('c1'), record('c3', { key: 'M' })],
    { baseline: [record('b4'), record('b5', { key: 'L' }), record('b6', { key: 'M', currency: null })] },
  );
  expect(found).toEqual(['L(1) blocked', 'exact: K(1) = c1 blocked', 'exact: M(1) = c3 match']);
});
