import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Side } from '../../../src/model/outcome.js';
import { sortedBuckets, sortedDifferences, withoutPlaces, withoutRefusals } from '../../support/compared-results.js';
import { comparisons, cutIntoPayloads, exactlyMatchingPair } from '../../support/comparison-arbitraries.js';
import { runComparison, sides } from '../../support/comparing.js';
import type { TestComparison } from '../../support/comparing.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { mirrored, mirroredRule } from '../../support/mirrored.js';
import { compareByReference } from '../../support/reference-comparison.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** The same records of each side, all in one payload and in another order. */
function rearranged(comparison: TestComparison, order: readonly number[]): TestComparison {
  const arranged = (side: Side): TestComparison['payloads'][Side] => {
    const records = comparison.payloads[side].flatMap((payload) => payload.records);
    const ranks = new Map(records.map((record, index) => [record, order[index % order.length] ?? 0]));
    return [{ batch: 0, records: records.toSorted((left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0)) }];
  };
  return { ...comparison, payloads: { baseline: arranged('baseline'), counterpart: arranged('counterpart') } };
}

test('buckets, pairs, control totals and every difference are those of the plain reference', () =>
  fc.assert(
    fc.asyncProperty(comparisons(50), async ({ test: comparison, where }) => {
      const { result, differences, blocked } = await runComparison(engine, comparison);
      const expected = compareByReference(comparison, where);
      expect(sortedBuckets(result)).toEqual(sortedBuckets(expected.result));
      expect(sortedDifferences(withoutRefusals(differences))).toEqual(sortedDifferences(expected.differences));
      expect(sortedDifferences(blocked)).toEqual(sortedDifferences(expected.blocked));
    }),
    { numRuns: 20 },
  ));

test('every record delivered is in exactly one bucket, and every amount in one part of the control totals', () =>
  fc.assert(
    fc.asyncProperty(comparisons(12), async ({ test: comparison }) => {
      const { result, differences, blocked } = await runComparison(engine, comparison);
      expect(result.balanced).toBe(true);
      for (const side of sides) {
        const delivered = comparison.payloads[side].reduce((total, { records }) => total + records.length, 0);
        const own = result.buckets.filter((bucket) => bucket.side === side);
        expect(own.reduce((total, { records }) => total + records, 0)).toBe(delivered);
        expect(new Set(own.map(({ outcome }) => outcome)).size).toBe(own.length);
        const places = [...differences, ...blocked].flatMap((difference) => difference[side]?.provenance ?? []);
        expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
      }
    }),
    { numRuns: 6 },
  ));

test('a side compared with itself has no difference but the keys it repeats', () =>
  fc.assert(
    fc.asyncProperty(comparisons(15), async ({ test: comparison }) => {
      const { rule, entities, payloads } = comparison;
      const { result, differences } = await runComparison(engine, {
        ...comparison,
        rule: { ...rule, counterpart: { ...rule.counterpart, where: rule.baseline.where } },
        entities: { baseline: entities.baseline, counterpart: entities.baseline },
        payloads: { baseline: payloads.baseline, counterpart: payloads.baseline },
      });
      expect(differences.every(({ outcome }) => outcome === 'duplicate')).toBe(true);
      expect(result.pairs).toMatchObject({ 'within-tolerance': 0, mismatch: 0 });
      for (const { difference } of result.controlTotals) expect(difference).toBe('0.00');
    }),
    { numRuns: 6 },
  ));

test('swapping the sides, and what a tolerance says of them, mirrors the answer', () =>
  fc.assert(
    fc.asyncProperty(comparisons(15), async ({ test: comparison }) => {
      const { entities, payloads, setAside, rule } = comparison;
      const found = await runComparison(engine, comparison);
      const swapped = await runComparison(engine, {
        ...comparison,
        rule: mirroredRule(rule),
        entities: { baseline: entities.counterpart, counterpart: entities.baseline },
        payloads: { baseline: payloads.counterpart, counterpart: payloads.baseline },
        setAside: { baseline: setAside?.counterpart ?? [], counterpart: setAside?.baseline ?? [] },
      });
      expect(mirrored(swapped)).toEqual(mirrored(mirrored(found)));
      expect(swapped.fingerprint).toBe(found.fingerprint);
    }),
    { numRuns: 8 },
  ));

test('neither the order of the records nor how they are cut into payloads changes the answer', () =>
  fc.assert(
    fc.asyncProperty(
      comparisons(12),
      fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      async ({ test: comparison }, order, places) => {
        const expected = withoutPlaces(await runComparison(engine, comparison));
        const shuffled = rearranged(comparison, order);
        expect(withoutPlaces(await runComparison(engine, shuffled))).toEqual(expected);
        const cut = (side: Side): TestComparison['payloads'][Side] =>
          cutIntoPayloads(shuffled.payloads[side][0]?.records ?? [], places);
        const inParts = { ...shuffled, payloads: { baseline: cut('baseline'), counterpart: cut('counterpart') } };
        expect(withoutPlaces(await runComparison(engine, inParts))).toEqual(expected);
      },
    ),
    { numRuns: 15 },
  ));

test('in however many parts it is joined, the answer is the same, and in the same order', () =>
  fc.assert(
    fc.asyncProperty(comparisons(15), async ({ test: comparison }) => {
      const expected = await runComparison(engine, { ...comparison, partitions: 1 });
      for (const partitions of [2, 3, 4, 5]) {
        expect(await runComparison(engine, { ...comparison, partitions })).toEqual(expected);
      }
    }),
    { numRuns: 8 },
  ));

test('one more pair that matches exactly changes nothing but the counts it is in', () =>
  fc.assert(
    fc.asyncProperty(comparisons(12), async ({ test: comparison }) => {
      const pair = exactlyMatchingPair();
      const withPair = (side: Side): TestComparison['payloads'][Side] => [
        ...comparison.payloads[side],
        { batch: 0, records: [pair[side]] },
      ];
      const before = await runComparison(engine, comparison);
      const after = await runComparison(engine, {
        ...comparison,
        payloads: { baseline: withPair('baseline'), counterpart: withPair('counterpart') },
      });
      expect(after.differences).toEqual(before.differences);
      expect(after.result.pairs).toEqual({ ...before.result.pairs, match: before.result.pairs.match + 1 });
      const open = ({ result }: typeof before): object[] =>
        result.controlTotals
          .filter(({ currency }) => currency !== 'CHF')
          .map(({ field, currency, difference, explained, tolerated, setAside, blocked }) => {
            return { field, currency, difference, explained, tolerated, setAside, blocked };
          });
      expect(open(after)).toEqual(open(before));
    }),
    { numRuns: 6 },
  ));
