import Big from 'big.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Difference, RecordSeen, RecordValues, Side } from '../../../src/model/outcome.js';
import { runComparison, sides } from '../../support/comparing.js';
import type { Compared } from '../../support/comparing.js';
import { sortedBuckets } from '../../support/compared-results.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { matchingCases, matchingSketches } from '../../support/matching-arbitraries.js';
import { crowdOf } from '../../support/matching-crowd.js';
import { comparisonOfCrowd } from '../../support/matching-plans.js';
import { nothingSpecial } from '../../support/matching-sketch.js';
import type { MatchingCase, MatchingSketch } from '../../support/matching-sketch.js';
import { comparisonOf, money } from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const runs = Number(process.env['MATCHING_RULES'] ?? '2');
/** Milliseconds: a run of the long form takes a second or two. */
const timeout = 60_000 + runs * 10_000;
const features = { ...nothingSpecial, near: true, setAside: true };
const cases = matchingCases(features, 30);
/** Ids differ, so that every pair is a difference and can be seen. */
const revealing = matchingSketches(features).map((sketch): MatchingSketch => ({
  ...sketch,
  presence: 'both',
  compare: [comparisonOf('id', { kind: 'string' }), comparisonOf('amount', money())],
}));
const orders = fc.array(fc.nat(), { minLength: 1, maxLength: 7 });

function compared(
  sketch: MatchingSketch,
  delivered: readonly MatchingCase[],
  {
    order = [0],
    payloads = 1,
    partitions = 1,
  }: { order?: readonly number[]; payloads?: number; partitions?: number } = {},
): Promise<Compared> {
  return runComparison(engine, comparisonOfCrowd(sketch, crowdOf(delivered, order, payloads), partitions));
}

const amountOf = (values: RecordValues): string => String(values['amount'] ?? '0');

test(
  'no record is used twice, none is lost, and what was delivered is what the parts add up to',
  () =>
    fc.assert(
      fc.asyncProperty(revealing, cases, async (sketch, delivered) => {
        const { result, differences, blocked } = await compared(sketch, delivered);
        expect(result.balanced).toBe(true);
        for (const side of sides) {
          const records = delivered.flatMap((one) => one.records[side]);
          const places = [...differences, ...blocked].flatMap((one) => one[side]?.provenance ?? []);
          expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
          expect(places).toHaveLength(records.length);
          const inBuckets = result.buckets.filter((bucket) => bucket.side === side);
          expect(inBuckets.reduce((total, bucket) => total + bucket.records, 0)).toBe(records.length);
          for (const total of result.controlTotals) {
            const own = records.filter(({ currency }) => currency === total.currency);
            const sum = own.reduce((all, values) => all.plus(amountOf(values)), new Big(0));
            expect(total[side]).toBe(sum.toFixed(2));
          }
        }
        for (const total of result.controlTotals) {
          const { difference, explained, tolerated, pending, setAside, residue } = total;
          const parts = [explained, tolerated, pending, setAside].reduce((all, part) => all.plus(part), new Big(0));
          expect([parts.toFixed(2), residue]).toEqual([difference, '0.00']);
        }
      }),
      { numRuns: runs, endOnFailure: true },
    ),
  timeout,
);

/** What was found, whatever the order and place of the records. */
function placeless({ result, fingerprint, differences, blocked }: Compared): object {
  const values = (record: RecordSeen | null): RecordValues | null => record?.values ?? null;
  const found = ({ refusal, ...difference }: Difference): object => ({
    ...difference,
    baseline: values(difference.baseline),
    counterpart: values(difference.counterpart),
    refusal: refusal && { ...refusal, candidates: refusal.candidates.map(values) },
  });
  // A cause may be a part of a file that is missing: that goes by place.
  const { causes: _, ...apart } = sortedBuckets(result);
  return { result: apart, fingerprint, found: differences.map(found), blocked: blocked.map(found) };
}

test(
  'neither the order of records, payloads and batches nor the parts of a join change who is paired and who is refused',
  () =>
    fc.assert(
      fc.asyncProperty(revealing, cases, orders, async (sketch, delivered, order) => {
        const expected = placeless(await compared(sketch, delivered));
        const shuffled = await compared(sketch, delivered, { order, payloads: 3, partitions: 2 });
        expect(placeless(shuffled)).toEqual(expected);
      }),
      { numRuns: runs, endOnFailure: true },
    ),
  timeout,
);

test(
  'one more pair that matches exactly, with a key of its own, changes nothing but the counts it is in',
  () =>
    fc.assert(
      fc.asyncProperty(matchingSketches(features), cases, async (sketch, delivered) => {
        const values: RecordValues = {
          id: 'one more',
          key: 'Z',
          ref: 'R',
          day: '2026-11-01',
          at: '2026-11-01T08:00:00Z',
          amount: '7.77',
          currency: 'CHF',
          pieces: '1',
          title: 'kitten',
        };
        const more: MatchingCase = {
          records: { baseline: [values], counterpart: [values] },
          setAside: { baseline: [], counterpart: [] },
        };
        const before = await compared(sketch, delivered);
        const after = await compared(sketch, [...delivered, more]);
        const match = before.result.pairs.match + 1;
        expect(after.differences).toEqual(before.differences);
        expect(after.blocked).toEqual(before.blocked);
        expect(after.fingerprint).toBe(before.fingerprint);
        expect(after.result.pairs).toEqual({ ...before.result.pairs, match });
        const others = ({ result }: Compared): object => ({
          totals: result.controlTotals.filter(({ currency }) => currency !== 'CHF'),
          buckets: sortedBuckets(result).buckets.filter(({ outcome }) => outcome !== 'match'),
        });
        expect(others(after)).toEqual(others(before));
        const matched = (side: Side): number =>
          after.result.buckets.find((bucket) => bucket.side === side && bucket.outcome === 'match')?.records ?? 0;
        expect([matched('baseline'), matched('counterpart')]).toEqual([match, match]);
      }),
      { numRuns: runs, endOnFailure: true },
    ),
  timeout,
);
