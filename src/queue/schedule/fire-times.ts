import { readCron } from '../../base/cron/read-cron.js';
import type { CronTimes } from '../../base/cron/read-cron.js';
import { addDays } from '../../model/date-range.js';
import type { CronPlan } from '../../model/schedule-plan.js';
import { instantOf, localDay } from '../../model/local-time.js';

/** What tells the times of a schedule. */
export type TimesPlan = Pick<CronPlan, 'cron' | 'timezone'>;

const read = new Map<string, CronTimes>();
const mostRead = 10_000;

/** The next time of a schedule after an instant, in milliseconds since 1970; null: there is none in the next 40 years. */
export function nextFireTime(plan: TimesPlan, after: number): number | null {
  const times = timesOf(plan);
  let day = addDays(localDay(after, plan.timezone), -1);
  for (let left = 40 * 366; left > 0; left -= 1) {
    const next = times.isDay(day) ? fireTimesOf(plan, times, day).find((at) => at > after) : undefined;
    if (next !== undefined) return next;
    day = addDays(day, 1);
  }
  return null;
}

/** The times of a schedule after one instant, up to and with another: the last first. */
export function* fireTimesBack(plan: TimesPlan, after: number, until: number): Generator<number> {
  if (until <= after) return;
  const times = timesOf(plan);
  const first = addDays(localDay(after, plan.timezone), -1);
  let last = Infinity;
  for (let day = addDays(localDay(until, plan.timezone), 1); day >= first; day = addDays(day, -1)) {
    if (!times.isDay(day)) continue;
    for (const at of fireTimesOf(plan, times, day).toReversed()) {
      if (at <= after) return;
      // Where a day is left out of the calendar, its times are those of the next one.
      if (at > until || at >= last) continue;
      last = at;
      yield at;
    }
  }
}

/** Days whose times were told before: a scheduler asks for the same few every few seconds. */
const told = new Map<string, readonly number[]>();
const mostTold = 2000;

/** The times of one day, each once, in order: what is left out in spring is one time with the first after it. */
function fireTimesOf({ cron, timezone }: TimesPlan, { minutes }: CronTimes, day: string): readonly number[] {
  const key = `${cron} ${timezone} ${day}`;
  const known = told.get(key);
  if (known) return known;
  const instants = new Set(minutes.map((minute) => instantOf(day, minute, timezone)));
  const times = [...instants].toSorted((left, right) => left - right);
  if (told.size >= mostTold) told.clear();
  told.set(key, times);
  return times;
}

function timesOf({ cron }: TimesPlan): CronTimes {
  const known = read.get(cron);
  if (known) return known;
  const times = readCron(cron);
  if ('reason' in times) throw new Error(`A plan has the schedule '${cron}': ${times.reason}`);
  if (read.size >= mostRead) read.clear();
  read.set(cron, times);
  return times;
}
