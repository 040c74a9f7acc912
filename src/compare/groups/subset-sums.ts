import type { Exact, ExactList } from './exact.js';

/**
 * The sums of all subsets of some lines, ascending, with the lines of each: the first line is the highest bit, so that of two
 * subsets the greater has the earliest line in which they differ.
 */
export interface SubsetSums<T> {
  readonly sums: ExactList<T>;
  readonly subsets: Int32Array;
}

/** Of at most 30 lines: 2^n sums, made by merging, without a sort. */
export function subsetSums<T>(exact: Exact<T>, lines: readonly T[]): SubsetSums<T> {
  let made: SubsetSums<T> = { sums: exact.list(1), subsets: new Int32Array(1) };
  for (const [index, amount] of lines.entries()) made = withLine(exact, made, amount, 1 << (lines.length - 1 - index));
  return made;
}

/** Merges the sums without a line and those with it: both are in order. */
function withLine<T>(exact: Exact<T>, { sums, subsets }: SubsetSums<T>, amount: T, bit: number): SubsetSums<T> {
  const { length } = subsets;
  const made = { sums: exact.list(2 * length), subsets: new Int32Array(2 * length) };
  let [without, taken] = [0, 0];
  for (let place = 0; place < 2 * length; place++) {
    const sum = taken < length ? exact.add(sums[taken] as T, amount) : null;
    if (sum === null || (without < length && !exact.isLess(sum, sums[without] as T))) {
      made.sums[place] = sums[without] as T;
      made.subsets[place] = subsets[without++] as number;
    } else {
      made.sums[place] = sum;
      made.subsets[place] = (subsets[taken++] as number) | bit;
    }
  }
  return made;
}

/** The first place at which a sum is not less than another; the length where there is none. */
export function firstNotLess<T>(exact: Exact<T>, sums: ExactList<T>, least: T): number {
  let [low, high] = [0, sums.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (exact.isLess(sums[middle] as T, least)) low = middle + 1;
    else high = middle;
  }
  return low;
}
