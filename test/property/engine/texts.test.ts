import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { editsBetween, jaroWinkler } from '../../support/reference-matching/similarity.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** Few characters, so that texts share many; of one, two, three and four bytes, a control character and a quote. */
const character = fc.constantFrom('a', 'b', 'B', ' ', "'", 'é', 'ü', '日', '本', '😀', '\t', '\u0301', '\u0003');
const written = fc.string({ unit: character, minLength: 1, maxLength: 14 });
const ascii = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 14 });

/** A text, and one that was made of it by mistakes of typing. */
const misspelt = fc
  .tuple(written, fc.array(fc.tuple(fc.nat(13), character, fc.nat(2)), { maxLength: 3 }))
  .map(([text, mistakes]): [string, string] => {
    const characters = Array.from(text);
    for (const [at, typed, removed] of mistakes) characters.splice(at, removed, typed);
    return [text, characters.join('')];
  });

const pairs = fc.oneof(fc.tuple(written, written), fc.tuple(ascii, ascii), misspelt);

type Pair = readonly [left: string, right: string];

/** Edits, dissimilarity, and edits the other way round, of each pair. */
async function measured(batch: readonly Pair[]): Promise<readonly (readonly unknown[])[]> {
  const { text, editsApart, dissimilarity } = duckdbDialect;
  const rows = batch.map(([left, right], index) => `(${index}, ${text(left)}, ${text(right)})`).join(', ');
  return engine.session.rows(
    `SELECT CAST(${editsApart('l', 'r')} AS INTEGER), CAST(${dissimilarity('l', 'r')} AS INTEGER), CAST(${editsApart('r', 'l')} AS INTEGER)
     FROM (VALUES ${rows}) t(i, l, r) ORDER BY i`,
  );
}

describe('how far texts are apart', () => {
  it('is what their definitions say, in characters, whatever their bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pairs, { minLength: 150, maxLength: 150 }), async (batch) => {
        const found = await measured(batch);
        const apart = batch.map(([left, right]) => [
          editsBetween(left, right),
          Math.round((1 - jaroWinkler(left, right)) * 1e6),
        ]);
        const wrong = batch.flatMap((pair, index) => {
          const [edits, dissimilarity] = apart[index] ?? [];
          const expected = [edits, dissimilarity, edits];
          return isDeepStrictEqual(expected, found[index]) ? [] : [{ pair, expected, found: found[index] }];
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
