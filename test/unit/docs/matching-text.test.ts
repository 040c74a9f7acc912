import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editsBetween, jaroWinkler } from '../../support/reference-matching/similarity.js';

const guide = readFileSync(new URL('../../../docs/guide/matching-text.md', import.meta.url), 'utf8');

/** The rows of the table of texts: two texts, edits, and likeness. */
const rows = [...guide.matchAll(/^\| `([^`]+)`, `([^`]+)` +\| (\d+) +\| ([\d.]+)% +\|$/gm)];

test('the edits and the likeness that the guide about matching text shows are right', () => {
  expect(rows).toHaveLength(5);
  for (const [, left = '', right = '', edits, likeness] of rows) {
    expect([left, right, String(editsBetween(left, right))]).toEqual([left, right, edits]);
    const rounded = Math.round(jaroWinkler(left, right) * 1e6) / 1e4;
    expect([left, right, String(rounded)]).toEqual([left, right, likeness]);
  }
});
