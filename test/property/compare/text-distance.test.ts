import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostApart, textDistance } from '../../../src/compare/match/text-distance.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import type { Similarity } from '../../../src/model/match-plan.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { editsBetween, jaroWinkler } from '../../support/reference-matching/similarity.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const written = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '日'), minLength: 1, maxLength: 12 });
const pairs = fc.array(fc.tuple(written, written), { minLength: 120, maxLength: 120 });

const similarities: readonly Similarity[] = [
  ...[0, 1, 3].map((atMost) => ({ kind: 'levenshtein', atMost }) as const),
  ...['1', '0.92', '0.7', '0.333333', '0.01'].map((atLeast) => ({ kind: 'jaro-winkler', atLeast }) as const),
];

/** How far apart the pairs are that are near enough; null for the others. */
async function nearOf(similar: Similarity, batch: readonly (readonly [string, string])[]): Promise<readonly unknown[]> {
  const { text } = duckdbDialect;
  const rows = batch.map(([left, right], index) => `(${index}, ${text(left)}, ${text(right)})`).join(', ');
  const apart = textDistance(duckdbDialect, similar, 'l', 'r');
  const answer = await engine.session.rows(
    `SELECT CAST(CASE WHEN ${apart} <= ${mostApart(similar)} THEN ${apart} END AS INTEGER) ` +
      `FROM (VALUES ${rows}) t(i, l, r) ORDER BY i`,
  );
  return answer.map(([distance]) => distance);
}

function apartByReference(similar: Similarity, left: string, right: string): number {
  return similar.kind === 'levenshtein' ? editsBetween(left, right) : Math.round((1 - jaroWinkler(left, right)) * 1e6);
}

describe('texts that are near enough', () => {
  it.each(similarities)('are all found, though most are ruled out by their lengths: %j', async (similar) => {
    await fc.assert(
      fc.asyncProperty(pairs, async (batch) => {
        const expected = batch.map(([left, right]) => {
          const apart = apartByReference(similar, left, right);
          return apart <= mostApart(similar) ? apart : null;
        });
        expect(await nearOf(similar, batch)).toEqual(expected);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
