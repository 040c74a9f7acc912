import Big from 'big.js';
import { percentText } from './percent.js';
import type { Value } from './types.js';

/** The sums of both sides over one group of records. */
export interface GroupSums {
  /** What the group has in the fields by which it is made. */
  readonly values: Readonly<Record<string, Value>>;
  /** Of money its currency; null for other numbers. */
  readonly currency: string | null;
  /** Exact decimals; null where the side has no record of the group. */
  readonly baseline: string | null;
  readonly counterpart: string | null;
}

/** A group whose sums are further apart than allowed. */
export interface DriftedGroup extends GroupSums {
  /** counterpart − baseline, exact; a side without records is 0. */
  readonly difference: string;
  /** difference in percent of |baseline|, rounded half-even to 4 digits for reading; null without a baseline, or where it is 0. */
  readonly percent: string | null;
}

/** A group that is beyond, and of which drift. */
export interface FoundDrift extends DriftedGroup {
  readonly drift: string;
  /** How many percent are allowed. */
  readonly within: string;
  /** The team that is to know; null: nobody in particular. */
  readonly alert: string | null;
}

/** The same as it is kept of a run. */
export interface DriftOfRun extends FoundDrift {
  readonly counterpartName: string;
  /** Among those of its drift and counterpart, from 1. */
  readonly position: number;
}

/** What a drift of a rule came to for one counterpart. */
export interface DriftResult {
  readonly name: string;
  /** How many percent are allowed. */
  readonly within: string;
  /** All groups that either side has, and those of them that are beyond. */
  readonly groups: number;
  readonly beyond: number;
  /** SHA-256 over every group that is beyond, in order. */
  readonly sha256: string;
  /** Those with the largest differences, the largest first. */
  readonly worst: readonly DriftedGroup[];
  /** The team that is to know; null: nobody in particular. */
  readonly alert: string | null;
}

/** How many groups `worst` has at most: the others are only kept. */
export const mostWorst = 10;

/**
 * Whether sums are further apart than so many percent of |baseline|, decided exactly. A group that one side lacks is; so is
 * anything against a sum of 0, but for another 0.
 */
export function isBeyond({ baseline, counterpart }: GroupSums, within: string): boolean {
  if (baseline === null || counterpart === null) return true;
  const difference = new Big(counterpart).minus(baseline).abs();
  return difference.times(100).gt(new Big(baseline).abs().times(within));
}

/** A group with what there is to say of its difference. */
export function driftedGroup(group: GroupSums): DriftedGroup {
  const difference = new Big(group.counterpart ?? 0).minus(group.baseline ?? 0);
  return { ...group, difference: difference.toFixed(), percent: percentOf(group, difference) };
}

function percentOf({ baseline, counterpart }: GroupSums, difference: Big): string | null {
  if (baseline === null || counterpart === null) return null;
  const base = new Big(baseline).abs();
  if (base.eq(0)) return null;
  return percentText({ numerator: difference.times(100).toFixed(), denominator: base.toFixed() });
}
