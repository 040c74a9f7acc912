import Big from 'big.js';
import type { HeldRun } from './held-run.js';
import type { CounterpartResult } from './outcome.js';
import { percentText } from './percent.js';

/** How much of a counterpart is broken. */
export interface BreakRate {
  readonly counterpart: string;
  readonly breaks: number;
  readonly judged: number;
}

/**
 * The pairs and lone records of both sides that a run judged, those over two scopes too: without what is excluded, what waits for
 * a partner that is not due yet, and what is blocked. A feed that has not arrived is one break for all of it, and nothing is judged.
 */
export function judgedOf({ buckets, pairs, carried, notArrived }: CounterpartResult): number {
  if (notArrived) return 0;
  let lone = 0;
  for (const { outcome, timing, records } of buckets) {
    if (isLone.has(outcome) && timing !== 'pending') lone += records;
  }
  const whole = pairs.match + pairs['within-tolerance'] + pairs.mismatch;
  const over = carried ? carried.match + carried['within-tolerance'] + carried.mismatch : 0;
  return whole + over + lone;
}

const isLone: ReadonlySet<string> = new Set(['missing', 'duplicate', 'ambiguous']);

/** The counterpart that is furthest above what a rule allows, in percent, and by how much; null where none is above it. */
export function heldFor(rates: readonly BreakRate[], limit: string): HeldRun | null {
  const above = rates.filter(
    ({ breaks, judged }) => judged > 0 && new Big(breaks).times(100).gt(new Big(limit).times(judged)),
  );
  const [highest] = above.toSorted((left, right) =>
    new Big(right.breaks).times(left.judged).cmp(new Big(left.breaks).times(right.judged)),
  );
  if (!highest) return null;
  const { counterpart, breaks, judged } = highest;
  const percent = percentText({ numerator: new Big(breaks).times(100).toFixed(), denominator: String(judged) });
  return { counterpart, breaks, judged, percent: percent ?? '0', limit, released: null };
}
