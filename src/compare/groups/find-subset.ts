import { bigIntegers, magnitude, smallIntegers } from './exact.js';
import { searchSubset } from './search-subset.js';
import type { SubsetAnswer, SubsetQuestion } from './subset-question.js';

/** Up to so many lines every answer is complete, whatever the budget: they are met in the middle. */
export const exactLines = 24;
/** Beyond, the sums of so many of the smallest lines are at hand: one node of the search stands for all of them. */
const tabledLines = 16;

/**
 * Looks for the non-empty subsets whose sum is within the bounds (inclusive). Exact: numbers are integers below 2^53 where all
 * sums stay below, else BigInt. The answer does not depend on how fast it is found.
 */
export function findSubset({ amounts, least, most, nodes }: SubsetQuestion): SubsetAnswer {
  const order = amounts.map((_, index) => index).toSorted((left, right) => bySize(amounts, left, right));
  const isSmall = order.length <= exactLines;
  const search = {
    amounts: order.map((index) => amounts[index] ?? 0n),
    least,
    most,
    tabled: isSmall ? order.length >> 1 : tabledLines,
    nodes: isSmall ? Number.POSITIVE_INFINITY : nodes,
  };
  const greatest = amounts.reduce((sum, amount) => sum + magnitude(amount), magnitude(least) + magnitude(most));
  const found =
    greatest <= BigInt(Number.MAX_SAFE_INTEGER)
      ? searchSubset(smallIntegers, search)
      : searchSubset(bigIntegers, search);
  const linesOf = (places: readonly number[]): readonly number[] =>
    places.map((place) => order[place] ?? 0).toSorted((left, right) => left - right);
  switch (found.kind) {
    case 'unique':
      return { kind: 'unique', subset: linesOf(found.subset) };
    case 'tie':
      return { kind: 'tie', subsets: [linesOf(found.subsets[0]), linesOf(found.subsets[1])] };
    case 'none':
    case 'exhausted':
      return found;
  }
}

function bySize(amounts: readonly bigint[], left: number, right: number): number {
  const [one, other] = [amounts[left] ?? 0n, amounts[right] ?? 0n];
  const [size, otherSize] = [magnitude(one), magnitude(other)];
  if (size !== otherSize) return size > otherSize ? -1 : 1;
  if (one !== other) return one > other ? -1 : 1;
  return left - right;
}
