import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairUp } from '../../../src/run/rule-tests/pair-up.js';

/** By trying everything: the most that can be paired. */
function mostPairs(fits: readonly (readonly boolean[])[], taken: readonly number[] = []): number {
  const [first, ...others] = fits;
  if (!first) return 0;
  const withFirst = first.flatMap((fit, right) =>
    fit && !taken.includes(right) ? [1 + mostPairs(others, [...taken, right])] : [],
  );
  return Math.max(mostPairs(others, taken), ...withFirst);
}

test('as many are paired as can be, each once', () => {
  const fits = fc
    .integer({ min: 0, max: 4 })
    .chain((width) =>
      fc.tuple(
        fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), { maxLength: 5 }),
        fc.constant(width),
      ),
    );
  fc.assert(
    fc.property(fits, ([rows, width]) => {
      const { left, right } = pairUp(rows, width);
      expect(rows.length - left.length).toBe(mostPairs(rows));
      expect(width - right.length).toBe(rows.length - left.length);
    }),
  );
});
