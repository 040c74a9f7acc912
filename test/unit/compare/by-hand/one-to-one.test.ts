import { expect, test } from 'vitest';
import { days, foundBy, keyOf, matchingRule, passOf, record, within } from '../../../support/matching-by-hand.js';

const onDay = (id: string, day: number, changes = {}): ReturnType<typeof record> =>
  record(id, { day: `2026-11-0${day}`, ...changes });

test('what has the same key once on each side is a pair', () => {
  const found = foundBy(
    matchingRule([passOf('exact')]),
    [record('b1', { key: 'A' }), record('b2', { key: 'B' })],
    [record('c1', { key: 'A', amount: '11.00' }), record('c3', { key: 'C' })],
  );
  expect(found).toEqual(['b2 missing', 'c3 missing', 'exact: b1 = c1 mismatch (amount)']);
});

test('where a key is on one side twice, all who have it are ambiguous', () => {
  const found = foundBy(matchingRule([passOf('exact')]), [record('b1')], [record('c1'), record('c2')]);
  expect(found).toEqual([
    'b1 ambiguous by exact, equal (c1 | c2)',
    'c1 ambiguous by exact, equal (b1)',
    'c2 ambiguous by exact, equal (b1)',
  ]);
});

test('a key that is on one side only is missing, however often it is there', () => {
  expect(foundBy(matchingRule([passOf('exact')]), [record('b1'), record('b2')], [])).toEqual([
    'b1 missing',
    'b2 missing',
  ]);
});

test('a null in a key is equal to nothing', () => {
  const found = foundBy(matchingRule([passOf('exact', { key: keyOf('ref') })]), [record('b1')], [record('c1')]);
  expect(found).toEqual(['b1 missing', 'c1 missing']);
});

test('a window may reach further after than before', () => {
  const late = passOf('late', { near: [days(0, 2)] });
  expect(foundBy(matchingRule([late]), [onDay('b1', 3)], [onDay('c1', 5)])).toEqual(['late: b1 = c1 match']);
  expect(foundBy(matchingRule([late]), [onDay('b1', 3)], [onDay('c1', 6)])).toEqual(['b1 missing', 'c1 missing']);
  expect(foundBy(matchingRule([late]), [onDay('b1', 3)], [onDay('c1', 2)])).toEqual(['b1 missing', 'c1 missing']);
});

test('what is asked to be near must be known on both sides, and in one currency', () => {
  const near = matchingRule([passOf('near', { near: [within('amount', '1')] })]);
  expect(foundBy(near, [record('b1', { amount: null })], [record('c1', { amount: null })])).toEqual([
    'b1 missing',
    'c1 missing',
  ]);
  expect(foundBy(near, [record('b1')], [record('c1', { currency: 'EUR' })])).toEqual(['b1 missing', 'c1 missing']);
  expect(foundBy(near, [record('b1')], [record('c1', { amount: '11.00' })])).toEqual([
    'near: b1 = c1 mismatch (amount)',
  ]);
});

test('without a preference all candidates are equally near', () => {
  const found = foundBy(
    matchingRule([passOf('late', { near: [days(0, 2)] })]),
    [onDay('b1', 1)],
    [onDay('c1', 1), onDay('c2', 2)],
  );
  expect(found).toEqual([
    'b1 ambiguous by late, equal (c1 | c2)',
    'c1 ambiguous by late, equal (b1)',
    'c2 ambiguous by late, equal (b1)',
  ]);
});

const nearest = passOf('late', { near: [days(2, 2)], prefer: ['day'] });

test('the nearest are paired first, and what is left goes to the next nearest', () => {
  const found = foundBy(
    matchingRule([nearest]),
    [onDay('b1', 1), onDay('b2', 2)],
    [onDay('c1', 2), onDay('c2', 3), onDay('c3', 8)],
  );
  expect(found).toEqual(['c3 missing', 'late: b1 = c2 match', 'late: b2 = c1 match']);
});

test('a record whose only candidates went to others is free, not ambiguous', () => {
  const found = foundBy(matchingRule([nearest]), [onDay('b1', 1), onDay('b2', 2)], [onDay('c1', 2)]);
  expect(found).toEqual(['b1 missing', 'late: b2 = c1 match']);
});

test('two that are equally near to one are refused with it, and nothing further away is taken instead', () => {
  const found = foundBy(matchingRule([nearest]), [onDay('b1', 1), onDay('b2', 3)], [onDay('c1', 2), onDay('c2', 5)]);
  expect(found).toEqual([
    'b1 ambiguous by late, equal (c1)',
    'b2 ambiguous by late, equal (c1)',
    'c1 ambiguous by late, equal (b1 | b2)',
    'c2 missing',
  ]);
});

test('a preference for several fields is asked in their order', () => {
  const pass = passOf('late', { near: [days(2, 2), within('amount', '5')], prefer: ['day', 'amount'] });
  const found = foundBy(
    matchingRule([pass]),
    [onDay('b1', 1)],
    [onDay('c1', 2, { amount: '10.00' }), onDay('c2', 1, { amount: '14.00' }), onDay('c3', 1, { amount: '13.00' })],
  );
  expect(found).toEqual(['c1 missing', 'c2 missing', 'late: b1 = c3 mismatch (amount)']);
});

test('nearest goes on with everything that is asked to be near, and refuses what is equal in all of it', () => {
  const pass = passOf('late', { near: [within('amount', '5'), days(2, 2)], prefer: ['day'], ambiguous: 'nearest' });
  const c1 = onDay('c1', 2, { amount: '12.00' });
  expect(foundBy(matchingRule([pass]), [onDay('b1', 1)], [c1, onDay('c2', 2, { amount: '11.00' })])).toEqual([
    'c1 missing',
    'late: b1 = c2 mismatch (amount)',
  ]);
  expect(foundBy(matchingRule([pass]), [onDay('b1', 1)], [c1, onDay('c2', 2, { amount: '8.00' })])).toEqual([
    'b1 ambiguous by late, equal (c1 | c2)',
    'c1 ambiguous by late, equal (b1)',
    'c2 ambiguous by late, equal (b1)',
  ]);
});

test('first takes what is equally near in the order of content', () => {
  const pass = passOf('any', { ambiguous: 'first' });
  const found = foundBy(
    matchingRule([pass]),
    [record('b2'), record('b1')],
    [record('c3'), record('c2', { amount: '11.00' }), record('c1')],
  );
  expect(found).toEqual(['any: b1 = c1 match', 'any: b2 = c2 mismatch (amount)', 'c3 missing']);
});

test('what a pass refused a later one may pair, and what is still refused says so of the first', () => {
  const passes = [passOf('exact'), passOf('by-ref', { key: keyOf('key', 'ref') })];
  const found = foundBy(matchingRule(passes), [record('b1', { ref: 'R' })], [record('c1', { ref: 'R' }), record('c2')]);
  expect(found).toEqual(['by-ref: b1 = c1 match', 'c2 ambiguous by exact, equal (b1)']);
});

test('what was paired no later pass sees', () => {
  const passes = [passOf('exact', { key: keyOf('key', 'title') }), passOf('weaker')];
  const found = foundBy(
    matchingRule(passes),
    [record('b1'), record('b2', { title: 'y' })],
    [record('c1'), record('c2', { title: 'z' })],
  );
  expect(found).toEqual(['exact: b1 = c1 match', 'weaker: b2 = c2 match']);
});

test('texts are near by edits, or by similarity, once they are read alike', () => {
  const edits = passOf('text', {
    near: [
      {
        kind: 'text',
        field: 'title',
        readAs: (text) => text.toLowerCase(),
        limit: { measure: 'levenshtein', atMost: 2 },
      },
    ],
    prefer: ['title'],
  });
  expect(
    foundBy(
      matchingRule([edits]),
      [record('b1', { title: 'Kitten' })],
      [record('c1', { title: 'sitting' }), record('c2', { title: 'MITTEN' }), record('c3', { title: 'mittens' })],
    ),
  ).toEqual(['c1 missing', 'c3 missing', 'text: b1 = c2 match']);
});
