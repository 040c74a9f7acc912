import { beginOf } from './blackouts.js';
import type { Plan } from '../../model/plan.js';
import type { CronPlan } from '../../model/schedule-plan.js';
import type { Clock } from '../../base/clock.js';
import { listLastDeliveries, listMissing, readLastFirings } from '../../store/index.js';
import type { Database, LastDelivery, MissingDelivery } from '../../store/index.js';
import { nextExpected } from '../../model/expected-deliveries.js';
import { nextFireTime } from './fire-times.js';
import { attainmentDays } from '../../model/lateness.js';
import type { Attainment } from '../../model/lateness.js';
import { attainmentsOf } from './attainments.js';
import { namesOf } from './follow-landings.js';
import { afterFeeds, schedulesOf } from './schedules.js';
import { instantText } from './scheduling.js';

/** One feed: its last delivery, and what comes next. Instants are UTC ISO 8601. */
export interface FeedState {
  /** `system/feed` */
  readonly feed: string;
  readonly system: string;
  readonly entity: string;
  /** What was delivered last, of the latest delivery date; null: nothing ever was. */
  readonly lastDelivery: LastDelivery | null;
  /** Seconds since it landed; null: nothing ever did. */
  readonly lag: number | null;
  /** When it is fetched next; null: it has no schedule. */
  readonly nextFetchAt: string | null;
  /** The delivery that must land next; null: none is expected. */
  readonly expected: { readonly date: string; readonly due: string } | null;
  /** Deliveries that were expected, and have not come, the earliest date first. */
  readonly missing: readonly Omit<MissingDelivery, 'feed'>[];
  /** How well it kept what is expected of it; null: nothing is. */
  readonly attainment: Attainment | null;
}

/** One schedule, and its last and next times. */
export interface ScheduleState {
  /** `feed SYSTEM/FEED` or `rule ID` */
  readonly schedule: string;
  /** Cron fields, or `after: feeds`. */
  readonly when: string;
  readonly timezone: string;
  /** The last time that fired; null: none did. */
  readonly lastDue: string | null;
  /** The next time; null: it waits for feeds. */
  readonly nextDue: string | null;
}

/** Our database, and what time it is. */
export interface BoardTools {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * How every feed of a plan is, by name: a few statements, however many there are.
 *
 * @param days over how many days, up to today, is counted what landed in time
 */
export async function listFeedStates(
  { database, clock }: BoardTools,
  plan: Plan,
  days: number = attainmentDays,
): Promise<readonly FeedState[]> {
  const now = clock.now().getTime();
  const feeds = Object.values(plan.feeds);
  const names = feeds.flatMap((feed) => namesOf(feed).map((name) => ({ feed: feed.name, name })));
  const deliveries = await listLastDeliveries(database, names);
  const missing = await listMissing(database);
  const attainments = await attainmentsOf(database, feeds, { days, now });
  return feeds.map((feed) => {
    const lastDelivery = deliveries.get(feed.name) ?? null;
    const expected = nextExpected(feed, now);
    const when = feed.schedule?.when;
    return {
      feed: feed.name,
      system: feed.system,
      entity: feed.entity,
      lastDelivery,
      lag: lastDelivery && Math.max(0, Math.floor((now - Date.parse(lastDelivery.landedAt)) / 1000)),
      nextFetchAt: when ? nextTime(when, now) : null,
      expected: expected && { date: expected.date, due: instantText(expected.due) },
      missing: missing.flatMap(({ feed: name, ...rest }) => (name === feed.name ? [rest] : [])),
      attainment: attainments.get(feed.name) ?? null,
    };
  });
}

/** Every schedule of a plan, feeds first: one statement. */
export async function listScheduleStates(
  { database, clock }: BoardTools,
  plan: Plan,
): Promise<readonly ScheduleState[]> {
  const now = clock.now();
  const fired = await readLastFirings(database);
  const { byClock, rules } = schedulesOf(plan, now);
  const clocks = byClock.map(({ name, when }) => ({
    schedule: name,
    when: when.cron,
    timezone: when.timezone,
    lastDue: fired.get(name) ?? null,
    nextDue: nextTime(when, now.getTime()),
  }));
  const waiting = afterFeeds(rules).map(({ name, when }) => ({
    schedule: name,
    when: 'after: feeds',
    timezone: when.timezone,
    lastDue: null,
    nextDue: null,
  }));
  return [...clocks, ...waiting];
}

/** When a schedule fires next; what is due within a blackout, when that ends. */
function nextTime(when: CronPlan, now: number): string | null {
  const next = nextFireTime(when, now);
  return next === null ? null : instantText(beginOf(next, when.blackouts));
}

/** How feeds and schedules are, for surfaces that ask often. */
export interface FeedBoard {
  list(plan: Plan, days?: number): Promise<readonly FeedState[]>;
  schedules(plan: Plan): Promise<readonly ScheduleState[]>;
}

export function openFeedBoard(tools: BoardTools): FeedBoard {
  return {
    list: (plan, days) => listFeedStates(tools, plan, days),
    schedules: (plan) => listScheduleStates(tools, plan),
  };
}
