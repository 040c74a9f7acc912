import type { CronPlan } from '../../model/schedule-plan.js';
import { beginOf } from './blackouts.js';
import { fireTimesBack } from './fire-times.js';

/** What is late by less was not missed. */
const tolerated = 5 * 60_000;
/** More is not counted. */
const mostCounted = 10_000;

/** What becomes of the times of a schedule that have come. */
export interface DueFirings {
  /** The times that fire, in order; milliseconds since 1970. */
  readonly fire: readonly number[];
  /** How many were missed and are not made up for; at most 10 000 are counted. */
  readonly skipped: number;
  /** The last time that is settled with this, whether it fires or not; null: there is none. */
  readonly settled: number | null;
}

/**
 * What is to fire now, of the times after the last one that was settled. What is due within a blackout begins when that ends,
 * and once. What nobody fired while it was due was missed: the last of it is made up for, or nothing.
 */
export function dueFirings(plan: CronPlan, after: number, now: number): DueFirings {
  const onTime: number[] = [];
  let settled: number | null = null;
  let lastMissed: number | null = null;
  let group: number | null = null;
  let missed = 0;
  for (const due of fireTimesBack(plan, after, now)) {
    const begin = beginOf(due, plan.blackouts);
    if (begin > now) continue;
    settled ??= due;
    // Of several that begin together when a blackout ends, the last one fires for all.
    if (begin === group) continue;
    group = begin;
    if (now - begin < tolerated) onTime.unshift(due);
    else {
      lastMissed ??= due;
      missed += 1;
      if (missed >= mostCounted) break;
    }
  }
  const madeUp = plan.misfire === 'once' && lastMissed !== null ? [lastMissed] : [];
  return { fire: [...madeUp, ...onTime], skipped: missed - madeUp.length, settled };
}
