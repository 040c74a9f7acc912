import Big from 'big.js';
import type { Dialect } from '../../engine/dialect.js';
import type { Similarity } from '../../model/match-plan.js';

const millionths = 1_000_000;

/**
 * How far two texts are apart: edits, or millionths that are missing to likeness; null where one of them is null, where the
 * engine cannot tell, and where lengths alone put them out of the bound. What is cheap is asked first.
 *
 * @param left a column, as it is named several times
 */
export function textDistance(dialect: Dialect, similar: Similarity, left: string, right: string): string {
  const [one, other] = [dialect.characterCount(left), dialect.characterCount(right)];
  const longer = `abs(${one} - ${other})`;
  if (similar.kind === 'levenshtein') {
    return `CASE WHEN ${longer} <= ${similar.atMost} THEN ${dialect.editsApart(left, right)} END`;
  }
  // Of the shorter text all may be found: Jaro lacks a third of the longer's surplus, the prefix takes 0.4 of that back.
  const bound = `${longer} * ${millionths / 5} <= ${mostApart(similar) + 1} * greatest(${one}, ${other})`;
  return `CASE WHEN ${bound} THEN ${dialect.dissimilarity(left, right)} END`;
}

/** The greatest distance that is near enough, bound included. */
export function mostApart(similar: Similarity): number {
  if (similar.kind === 'levenshtein') return similar.atMost;
  return new Big(1).minus(similar.atLeast).times(millionths).toNumber();
}
