import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severityOf } from '../../../src/classify/severity.js';
import type { FactorPlan, SeverityPlan } from '../../../src/model/severity.js';

/** Decimals of two digits as whole hundredths, and as text. */
const hundredths = (min: number, max: number): fc.Arbitrary<bigint> =>
  fc.bigInt({ min: BigInt(min), max: BigInt(max) });
const textOf = (number: bigint): string => {
  const digits = String(number < 0n ? -number : number).padStart(3, '0');
  return `${number < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

type Points = readonly (readonly [bigint, bigint])[];

const pointsOf: fc.Arbitrary<Points> = fc
  .uniqueArray(fc.tuple(hundredths(-5_000, 5_000), hundredths(0, 10_000)), {
    minLength: 1,
    maxLength: 5,
    selector: ([at]) => String(at),
  })
  .map((points) => points.toSorted(([left], [right]) => (left < right ? -1 : 1)));

const factors = fc.array(fc.record({ points: pointsOf, value: fc.option(hundredths(-7_000, 7_000)) }), {
  minLength: 1,
  maxLength: 4,
});

/** What a value is worth in hundredths, as a fraction of whole numbers: each line asked in turn. */
function worthOf(points: Points, value: bigint | null): readonly [bigint, bigint] {
  const [first, last] = [points[0], points.at(-1)];
  if (value === null || !first || !last) return [0n, 1n];
  if (value <= first[0]) return [first[1], 1n];
  for (const [index, [right, rightWorth]] of points.entries()) {
    const [left, leftWorth] = points[index - 1] ?? [right, rightWorth];
    if (value >= left && value <= right && left < right) {
      const width = right - left;
      return [leftWorth * width + (value - left) * (rightWorth - leftWorth), width];
    }
  }
  return [last[1], 1n];
}

/** The nearest whole number to a quotient that is not below zero; of two that are as near, the even one. */
function halfEven(numerator: bigint, denominator: bigint): bigint {
  const [whole, rest] = [numerator / denominator, (numerator % denominator) * 2n];
  if (rest === denominator) return whole + (whole % 2n);
  return rest > denominator ? whole + 1n : whole;
}

const levels = { medium: '30', high: '60.5', critical: '80' };

test('a severity is the sum of its factors on their lines, at most 100, rounded once, and reaches its level exactly', () => {
  fc.assert(
    fc.property(factors, (written) => {
      const plan: SeverityPlan = {
        levels,
        factors: written.map(({ points }, index): FactorPlan => ({
          name: `f${index}`,
          asked: {},
          points: points.map(([at, worth]) => [textOf(at), textOf(worth)]),
        })),
      };
      const found = severityOf(
        plan,
        written.map(({ value }) => (value === null ? null : textOf(value))),
      );
      const worths = written.map(({ points, value }) => worthOf(points, value));
      const [numerator, denominator] = worths.reduce(
        ([n, d], [nn, dd]) => [n * dd + nn * d, d * dd] as const,
        [0n, 1n],
      );
      const sum = halfEven(numerator, denominator);
      const score = sum > 10_000n ? 10_000n : sum;
      expect(found.score).toBe(textOf(score));
      expect(found.level).toBe(
        score >= 8_000n ? 'critical' : score >= 6_050n ? 'high' : score >= 3_000n ? 'medium' : 'low',
      );
      expect(found.factors.map(({ points }) => points)).toEqual(worths.map(([n, d]) => textOf(halfEven(n, d))));
      expect(found.factors.map(({ value }) => value === null)).toEqual(written.map(({ value }) => value === null));
    }),
    { numRuns: 500 },
  );
});
