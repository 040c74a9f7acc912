/** Which of some lines add up to an amount? All amounts are integers of one unit, such as cents. */
export interface SubsetQuestion {
  /** The amounts of the lines, in the order of their content. */
  readonly amounts: readonly bigint[];
  /** The least sum that will do, and the greatest; the same where it must be exact. */
  readonly least: bigint;
  readonly most: bigint;
  /** How many nodes may be looked at where there are more than `exactLines` lines. */
  readonly nodes: number;
}

/**
 * Subsets are ascending indexes of lines. A `tie` has more than one; the first two are those that come first when lines are
 * ordered by magnitude, the largest first, then positive before negative, then by content, and of two subsets the one comes
 * first that has the earliest line in which they differ. `exhausted`: the budget did not suffice to say.
 */
export type SubsetAnswer =
  | { readonly kind: 'unique'; readonly subset: readonly number[] }
  | { readonly kind: 'tie'; readonly subsets: readonly [readonly number[], readonly number[]] }
  | { readonly kind: 'none' }
  | { readonly kind: 'exhausted' };
