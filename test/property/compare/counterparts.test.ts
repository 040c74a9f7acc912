import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runComparisons } from '../../support/comparing.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { joinedOfEngine, joinedOfReference } from '../../support/joined-answers.js';
import { joinedCases, joinedSketches } from '../../support/joined-arbitraries.js';
import { joinedComparisons } from '../../support/joined-plans.js';
import type { CounterpartName } from '../../support/joined-sketch.js';
import { crowdOf } from '../../support/matching-crowd.js';
import type { Crowd } from '../../support/matching-crowd.js';
import { nothingSpecial } from '../../support/matching-sketch.js';
import type { MatchingFeatures } from '../../support/matching-sketch.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const featured: readonly (readonly [string, MatchingFeatures])[] = [
  ['records one with one', { ...nothingSpecial, near: true }],
  ['groups', { ...nothingSpecial, near: true, groups: true, duplicates: true }],
];

/** How many rules are tried of each, each with as many small cases at a time. */
const rules = Number(process.env['MATCHING_RULES'] ?? '2');
const timeout = 60_000 + rules * 10_000;
const casesAtATime = 30;

for (const [name, features] of featured) {
  test(
    `several counterparts, invariants over them and lookups, ${name}: differences, buckets and counts are those of the plain reference`,
    () =>
      fc.assert(
        fc.asyncProperty(
          joinedSketches(features),
          joinedCases(features, casesAtATime),
          fc.constantFrom(1, 2),
          fc.constantFrom(1, 1, 3),
          async (sketch, cases, payloads, partitions) => {
            const none = { baseline: [], counterpart: [] };
            const crowdIn = (counterpart: CounterpartName): Crowd => {
              const each = cases.map(({ baseline, counterparts }) => ({
                records: { baseline, counterpart: counterparts[counterpart] },
                setAside: none,
              }));
              return crowdOf(each, [0], payloads);
            };
            const crowds = { erp: crowdIn('erp'), wms: crowdIn('wms') };
            const found = await runComparisons(engine, joinedComparisons(sketch, crowds, partitions));
            expect(found.map(joinedOfEngine)).toEqual(joinedOfReference(sketch, crowds));
          },
        ),
        { numRuns: rules, endOnFailure: true },
      ),
    timeout,
  );
}
