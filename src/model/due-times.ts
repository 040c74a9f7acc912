import { addBusinessDays, isBusinessDay } from './calendar.js';
import type { CalendarPlan } from './calendar-plan.js';
import { addDays } from './date-range.js';
import { instantOf, localDay, minutesAt } from './local-time.js';
import type { Duration } from './timing-plan.js';

/** Where days begin and end, and on which of them people work. */
export interface TimeOfPlace {
  /** IANA */
  readonly zone: string;
  readonly calendar: CalendarPlan;
}

/**
 * An instant so much later: of days the clock on the wall shows the same time then, and the end of a day is the end of one. Business
 * days of what begins on a day off are counted from the end of that day, so that nothing is due before what began earlier.
 *
 * @param instant milliseconds since 1970, as is the answer
 */
export function later(instant: number, { count, unit }: Duration, { zone, calendar }: TimeOfPlace): number {
  if (unit === 'm' || unit === 'h') return instant + count * (unit === 'm' ? minute : hour);
  if (count === 0) return instant;
  // Midnight is the end of a day, not the beginning of the next.
  const before = instant - 1;
  const day = localDay(before, zone);
  if (unit === 'd') return instantOf(addDays(day, count), minutesAt(before, zone), zone) + 1;
  const moved = addBusinessDays(calendar, day, count);
  return isBusinessDay(calendar, day) ? instantOf(moved, minutesAt(before, zone), zone) + 1 : endOf(moved, zone);
}

/** The end of a day: the first instant of the next one. */
export function endOf(day: string, zone: string): number {
  return beginOf(addDays(day, 1), zone);
}

/**
 * The first day for which so much after its end is no earlier than an instant: what is due then is no later for it.
 *
 * @param instant milliseconds since 1970
 */
export function firstDayWaiting(instant: number, durations: readonly Duration[], place: TimeOfPlace): string {
  const limitOf = (day: string): number =>
    durations.reduce((moved, duration) => later(moved, duration, place), endOf(day, place.zone));
  const today = localDay(instant, place.zone);
  let back = 1;
  while (limitOf(addDays(today, -back)) >= instant) back *= 2;
  const found = firstThat(-back, 0, (days) => limitOf(addDays(today, days)) >= instant);
  return addDays(today, found);
}

/** The first instant so much after which is no earlier than another one; both milliseconds since 1970. */
export function firstInstantWaiting(instant: number, duration: Duration, place: TimeOfPlace): number {
  let back = 24 * hour;
  while (later(instant - back, duration, place) >= instant) back *= 2;
  return firstThat(instant - back, instant, (start) => later(start, duration, place) >= instant);
}

const [minute, hour] = [60_000, 3_600_000];

function beginOf(day: string, zone: string): number {
  return instantOf(day, 0, zone);
}

/** The first whole number above one, up to another, from which on something holds. */
function firstThat(above: number, upTo: number, holds: (number: number) => boolean): number {
  let [low, high] = [above, upTo];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
