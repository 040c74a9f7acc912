import { isBusinessDay } from './calendar.js';
import { addDays } from './date-range.js';
import type { FeedPlan } from './plan.js';
import { daysBetween, instantOf, localDay, minutesOf, weekdayOf } from './local-time.js';

/** When the delivery of a date must have landed, in milliseconds since 1970; null: none is expected for it. */
export function expectedBy({ expect, fetch }: Pick<FeedPlan, 'expect' | 'fetch'>, date: string): number | null {
  if (!expect) return null;
  const scheduled = addDays(date, -(fetch.offset ?? 0));
  if (!expect.days.includes(weekdayOf(scheduled))) return null;
  if (expect.calendar && !isBusinessDay(expect.calendar, scheduled)) return null;
  return instantOf(scheduled, minutesOf(expect.by), expect.timezone);
}

/** A delivery, and when it must have landed. */
export interface DueDelivery {
  readonly date: string;
  /** Milliseconds since 1970. */
  readonly due: number;
}

/** The deliveries that were due after one instant, up to and with another, in order. */
export function deliveriesDue(
  feed: Pick<FeedPlan, 'expect' | 'fetch'>,
  after: number,
  until: number,
): readonly DueDelivery[] {
  const { expect, fetch } = feed;
  if (!expect || until <= after) return [];
  const offset = fetch.offset ?? 0;
  const day = (instant: number, days: number): string => addDays(localDay(instant, expect.timezone), days + offset);
  return [...daysBetween(day(after, -1), day(until, 1))].flatMap((date) => {
    const due = expectedBy(feed, date);
    return due !== null && due > after && due <= until ? [{ date, due }] : [];
  });
}

/** The delivery that is expected next; null: none is. */
export function nextExpected(feed: FeedPlan, after: number): DueDelivery | null {
  // A holiday may follow a weekend, and more than one.
  const day = 24 * 3_600_000;
  const soon = deliveriesDue(feed, after, after + 8 * day)[0];
  return soon ?? (feed.expect?.calendar ? (deliveriesDue(feed, after, after + 60 * day)[0] ?? null) : null);
}
