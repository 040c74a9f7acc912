import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { matchingCases, matchingSketches } from '../../support/matching-arbitraries.js';
import { disagreement } from '../../support/matching-disagreements.js';
import type { CrowdedRun } from '../../support/matching-disagreements.js';
import { nothingSpecial } from '../../support/matching-sketch.js';
import type { MatchingFeatures } from '../../support/matching-sketch.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const everything: MatchingFeatures = {
  near: true,
  text: true,
  groups: true,
  subsets: true,
  duplicates: true,
  aggregates: true,
  setAside: true,
};
const featured: readonly (readonly [string, MatchingFeatures])[] = [
  ['plain passes', nothingSpecial],
  ['passes that ask what is near', { ...nothingSpecial, near: true, setAside: true }],
  ['keys and candidates of texts', { ...nothingSpecial, near: true, text: true, setAside: true }],
  ['groups by their totals', { ...nothingSpecial, near: true, setAside: true, groups: true }],
  ['subsets that make up an amount', { ...nothingSpecial, near: true, subsets: true }],
  ['duplicates', { ...nothingSpecial, near: true, setAside: true, duplicates: true }],
  ['aggregates', { ...nothingSpecial, near: true, setAside: true, aggregates: true }],
  ['aggregates by their totals', { ...nothingSpecial, near: true, setAside: true, aggregates: true, groups: true }],
  ['all of these at once', everything],
];

/** How many rules are tried of each combination, each with as many small cases at a time. */
const rules = Number(process.env['MATCHING_RULES'] ?? '2');
/** Milliseconds: a run of the long form takes a second or two. */
const timeout = 60_000 + rules * 10_000;
const casesAtATime = 40;

function crowdedRuns(features: MatchingFeatures): fc.Arbitrary<CrowdedRun> {
  return fc.record({
    sketch: matchingSketches(features),
    cases: matchingCases(features, casesAtATime),
    order: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
    payloads: fc.constantFrom(1, 2, 3),
    partitions: fc.constantFrom(1, 1, 3),
  });
}

for (const [name, features] of featured) {
  test(
    `${name}: pairs, refusals, buckets and totals are those of the plain reference`,
    () =>
      fc.assert(
        fc.asyncProperty(crowdedRuns(features), async (run) => {
          // What disagrees is made smaller here: many times faster than by drawing other rules.
          expect(await disagreement(engine, run)).toBeNull();
        }),
        { numRuns: rules, endOnFailure: true },
      ),
    timeout,
  );
}
