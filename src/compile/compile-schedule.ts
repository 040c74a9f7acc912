import { cronProblem } from '../base/cron/read-cron.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { CronPlan, ExpectPlan, FeedSchedulePlan } from '../model/schedule-plan.js';
import type { Feed, ScheduleByClock } from '../schema/generated/documents.js';
import { compileBlackouts, daysOf } from './compile-blackouts.js';
import { find, resolve } from './context.js';
import type { CompileContext } from './context.js';
import { checkTimezone } from './timezone.js';

/** What a feed says of when it is fetched, as written. */
export interface FeedScheduleSource {
  readonly feed: Feed;
  /** Of the system. */
  readonly timezone: string;
  readonly isMessages: boolean;
  readonly location: Location;
}

interface FeedSchedule {
  readonly schedule?: FeedSchedulePlan;
  readonly expect?: ExpectPlan;
}

/** When a feed is fetched, and when a delivery of it must have landed. */
export function compileFeedSchedule(context: CompileContext, source: FeedScheduleSource): FeedSchedule {
  const { feed, location } = source;
  const zone = feed.schedule?.timezone ?? source.timezone;
  checkOffset(context, feed, location);
  return {
    ...(feed.schedule ? { schedule: compileWritten(context, source, feed.schedule) } : {}),
    ...(feed.expect ? { expect: compileExpect(context, feed.expect, zone, childOf(location, 'expect')) } : {}),
  };
}

function compileExpect(
  context: CompileContext,
  written: NonNullable<Feed['expect']>,
  timezone: string,
  at: Location,
): ExpectPlan {
  const { calendar: name, by } = written;
  const expected = { days: daysOfExpect(written), by, timezone };
  if (name === undefined || !context.calendars) return expected;
  const calendar = resolve(context, 'calendar', name, context.calendars, childOf(at, 'calendar'));
  return calendar ? { ...expected, calendar } : expected;
}

function compileWritten(
  context: CompileContext,
  { timezone, isMessages, location }: FeedScheduleSource,
  written: NonNullable<Feed['schedule']>,
): FeedSchedulePlan {
  const at = childOf(location, 'schedule');
  const waiting = childOf(at, 'await');
  const when = compileCron(context, written, timezone, at);
  if (isMessages) {
    if (written.await) {
      const reason = 'what waits is taken, and there may be no message';
      find(context, 'key-without-effect', { key: 'await', reason }, keyOf(waiting));
    }
    return { when, await: null };
  }
  const { every = '15m', for: long = '6h' } = written.await ?? {};
  return {
    when,
    await: {
      every: durationOf(context, every, hour * 24, childOf(waiting, 'every')),
      for: durationOf(context, long, hour * 24 * 7, childOf(waiting, 'for')),
    },
  };
}

/** The days that an offset moves are those of schedules and of what is expected. */
function checkOffset(context: CompileContext, { fetch, schedule, expect }: Feed, location: Location): void {
  if (fetch.offset === undefined || schedule || expect) return;
  const reason = 'the feed has neither a schedule nor says when it is expected';
  find(context, 'key-without-effect', { key: 'offset', reason }, keyOf(childOf(location, 'fetch', 'offset')));
}

function daysOfExpect({ every }: NonNullable<Feed['expect']>): readonly number[] {
  return daysOf(typeof every === 'string' ? undefined : every);
}

/** Times of a clock on the wall; what they are in a zone is told once they are due. */
export function compileCron(
  context: CompileContext,
  { cron, timezone: written, misfire = 'once', blackouts }: ScheduleByClock,
  /** Where none is written. */
  zone: string,
  location: Location,
): CronPlan {
  const reason = cronProblem(cron);
  if (reason !== null) find(context, 'invalid-cron', { cron, reason }, childOf(location, 'cron'));
  if (written !== undefined) checkTimezone(context, written, childOf(location, 'timezone'));
  const timezone = written ?? zone;
  return {
    kind: 'cron',
    cron,
    timezone,
    misfire,
    blackouts: compileBlackouts(context, blackouts, timezone, childOf(location, 'blackouts')),
  };
}

const hour = 3600;
const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: hour, d: 24 * hour };

/** The seconds of digits and a unit. */
export function durationOf(context: CompileContext, text: string, most: number, location: Location): number {
  const seconds = Number.parseInt(text, 10) * (secondsIn[text.slice(-1)] ?? 0);
  if (seconds <= most) return seconds;
  find(context, 'malformed-value', { value: text, expected: `a duration up to ${most / hour}h` }, location);
  return most;
}
