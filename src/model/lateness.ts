import { addDays } from './date-range.js';
import { expectedBy } from './expected-deliveries.js';
import { daysBetween, localDay } from './local-time.js';
import { percentText } from './percent.js';
import type { FeedPlan } from './plan.js';

/** Over how many days unless somebody says otherwise, and the most. */
export const [attainmentDays, mostAttainmentDays] = [30, 366];

/** How many of the deliveries that were expected of a feed landed in time, over some days. */
export interface Attainment {
  /** Over how many days, up to today, of its time zone. */
  readonly days: number;
  /** inTime + late + missing. */
  readonly expected: number;
  readonly inTime: number;
  /** Landed, after they were due; those that were missing until then are among them. */
  readonly late: number;
  /** Due, and not landed. */
  readonly missing: number;
  /** inTime of expected in percent, rounded half-even to 4 digits; null: none was expected. */
  readonly percent: string | null;
  /** How late the late ones were, in whole seconds, rounded down; null: none was. The median of two is half their sum. */
  readonly lateness: { readonly median: number; readonly longest: number } | null;
}

/** What is known of the deliveries of a feed. Instants are milliseconds since 1970. */
export interface KnownDeliveries {
  /** When each landed for the first time, by its date. */
  readonly landed: ReadonlyMap<string, number>;
  /** When its first delivery landed, or the first one that was noted was due, whichever is earlier; null: neither ever was. */
  readonly began: number | null;
}

/** Over which days, and as of when, in milliseconds since 1970. */
export interface AttainmentWindow {
  readonly days: number;
  readonly now: number;
}

/**
 * How well a feed kept what is expected of it: over the deliveries that were scheduled for the last days, today among them, and were
 * due by now. Nothing is expected of the days before the one on which it began. null: nothing is expected of it at all.
 */
export function attainmentOf(
  feed: Pick<FeedPlan, 'expect' | 'fetch'>,
  { landed, began }: KnownDeliveries,
  window: AttainmentWindow,
): Attainment | null {
  if (!feed.expect) return null;
  const due = began === null ? [] : dueWithin(feed, began, window);
  const late: number[] = [];
  let missing = 0;
  for (const [date, limit] of due) {
    const at = landed.get(date);
    if (at === undefined) missing += 1;
    else if (at > limit) late.push(at - limit);
  }
  const [expected, inTime] = [due.length, due.length - late.length - missing];
  const percent = percentText(
    expected === 0 ? null : { numerator: String(100 * inTime), denominator: String(expected) },
  );
  return { days: window.days, expected, inTime, late: late.length, missing, percent, lateness: latenessOf(late) };
}

/** The dates whose deliveries were due by now, and when. */
function dueWithin(
  feed: Pick<FeedPlan, 'expect' | 'fetch'>,
  began: number,
  window: AttainmentWindow,
): readonly (readonly [date: string, due: number])[] {
  const { expect, fetch } = feed;
  if (!expect) return [];
  const today = localDay(window.now, expect.timezone);
  const firstDay = localDay(began, expect.timezone);
  const windowBegins = addDays(today, 1 - window.days);
  const scheduled = [...daysBetween(firstDay > windowBegins ? firstDay : windowBegins, today)];
  return scheduled.flatMap((day) => {
    const date = addDays(day, fetch.offset ?? 0);
    const due = expectedBy(feed, date);
    return due !== null && due <= window.now ? [[date, due] as const] : [];
  });
}

/** The delivery dates that a window may look at. */
export function datesWithin(
  { expect, fetch }: Pick<FeedPlan, 'expect' | 'fetch'>,
  { days, now }: AttainmentWindow,
): { readonly from: string; readonly to: string } | null {
  if (!expect) return null;
  const last = addDays(localDay(now, expect.timezone), fetch.offset ?? 0);
  return { from: addDays(last, 1 - days), to: last };
}

function latenessOf(late: readonly number[]): Attainment['lateness'] {
  const sorted = late.toSorted((left, right) => left - right);
  const longest = sorted.at(-1);
  if (longest === undefined) return null;
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return { median: seconds(((low ?? 0) + (high ?? 0)) / 2), longest: seconds(longest) };
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
