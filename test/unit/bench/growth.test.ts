import { expect, it } from 'vitest';
import { growthOf } from '../../../bench/growth.js';

it.each([
  ['linear', 1, (size: number) => 3 * size],
  ['quadratic', 2, (size: number) => size ** 2 / 100],
  ['constant', 0, () => 7],
])('the power of what is %s is %i', (_, power, costOf) => {
  const points = [60, 125, 250, 500].map((size) => ({ size, cost: costOf(size) }));
  expect(growthOf(points)).toBeCloseTo(power, 10);
});
