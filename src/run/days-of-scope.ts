import { addDays, includesDay } from '../model/date-range.js';
import type { DateRange } from '../model/date-range.js';
import type { Batch } from '../model/batch.js';
import { expectedBy } from '../model/expected-deliveries.js';
import { daysBetween } from '../model/local-time.js';
import type { FeedPlan, OptionValue } from '../model/plan.js';

/** Whether a scope has one day only. */
export function isDay({ from, to }: DateRange): boolean {
  return from === to;
}

/** The days of a scope, in order. */
export function daysIn({ from, to }: DateRange): readonly string[] {
  return [...daysBetween(from, to)];
}

/**
 * The dates of which a feed is asked for its delivery: each day of a scope, as far as they are delivered by now; where one
 * delivery says all, or what is fetched does not depend on the date, the last of them only.
 *
 * @param today in the zone of the system
 */
export function datesToFetch(feed: FeedPlan, scope: DateRange, today: string): readonly string[] {
  if (isDay(scope)) return [scope.from];
  const latest = addDays(today, Math.max(0, feed.fetch.offset ?? 0));
  const to = latest < scope.to ? latest : scope.to;
  if (to < scope.from) return [scope.from];
  const { mode, covers } = feed.delivery;
  const isWhole = mode === 'replace' && covers.kind === 'all';
  return isWhole || !dependsOnDate(feed) ? [to] : daysIn({ from: scope.from, to });
}

function dependsOnDate({ fetch: { path, settings, options } }: FeedPlan): boolean {
  return [path, ...Object.values(settings), ...Object.values(options)].some((value) => namesDate(value));
}

function namesDate(value: OptionValue): boolean {
  return JSON.stringify(value).includes('${date:');
}

/** The days of a scope that none of some batches speaks of. */
export function silentDays(feed: FeedPlan, batches: readonly Batch[], scope: DateRange): readonly string[] {
  return daysIn(scope).filter((day) => !speakOf(feed, batches, day));
}

/** Of some days those whose delivery should have landed: as the feed says; where it does not say, those gone by. */
export function daysGoneBy(
  feed: FeedPlan,
  days: readonly string[],
  { now, today }: { readonly now: Date; readonly today: string },
): readonly string[] {
  return days.filter((day) => {
    if (!feed.expect) return day < today;
    const due = expectedBy(feed, day);
    return due !== null && due <= now.getTime();
  });
}

/** Whether batches say anything of a day, be it that it has no record. */
function speakOf(
  { delivery: { mode, field, covers: coverage } }: FeedPlan,
  batches: readonly Batch[],
  date: string,
): boolean {
  if (field === null) {
    const holdsOn = mode !== 'replace' || coverage.kind === 'all';
    return batches.some(({ deliveryDate }) => (holdsOn ? deliveryDate <= date : deliveryDate === date));
  }
  return batches.some(
    ({ deliveryDate, covers, days }) =>
      deliveryDate === date || includesDay(covers, date) || includesDay(days ?? [], date),
  );
}
