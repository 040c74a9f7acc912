import type { Owner } from './owner.js';

/** How far the sums of both sides may be apart, group by group. */
export interface DriftPlan {
  readonly name: string;
  /** The fields whose values make a group; null is equal to null. Of money its currency is told apart as well. */
  readonly by: readonly string[];
  /** The number that is added up; null adds nothing. */
  readonly sum: string;
  /** Percent of the magnitude of the baseline's sum, from which on is not meant: `2` allows exactly 2%. */
  readonly within: string;
  /** Who is to know; absent: nobody in particular. */
  readonly alert?: Owner;
}
