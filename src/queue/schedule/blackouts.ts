import { addDays } from '../../model/date-range.js';
import type { Blackout } from '../../model/schedule-plan.js';
import { instantOf, localDay, minutesOf, weekdayOf } from '../../model/local-time.js';

/** Blackouts follow one another for a week at most: the compiler refuses those of one zone that never end. */
const longest = 8 * 24 * 3_600_000;

/** When what is due at an instant may begin: then, or when the blackouts that it is in are over. Milliseconds since 1970. */
export function beginOf(due: number, blackouts: readonly Blackout[]): number {
  let begin = due;
  for (;;) {
    const at = begin;
    const end = Math.max(at, ...blackouts.map((blackout) => endOf(blackout, at)));
    if (end === at || end - due > longest) return begin;
    begin = end;
  }
}

/** When a blackout that holds at an instant ends; the instant itself where it does not hold. */
function endOf({ days, from, to, timezone }: Blackout, at: number): number {
  const today = localDay(at, timezone);
  const [begins, ends] = [minutesOf(from), minutesOf(to)];
  for (const day of [today, addDays(today, -1)]) {
    if (!days.includes(weekdayOf(day))) continue;
    const begin = instantOf(day, begins, timezone);
    const end = instantOf(ends > begins ? day : addDays(day, 1), ends, timezone);
    if (begin <= at && at < end) return end;
  }
  return at;
}
