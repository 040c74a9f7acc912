import { operationalError } from '../base/errors.js';
import type { JobTrigger } from '../model/job.js';
import { partitionOfFeed, partitionOfRule } from '../model/plan.js';
import type { FeedPlan, Plan, RulePlan } from '../model/plan.js';
import { scopeOn } from '../model/rule-scope.js';
import type { JobRequest } from './queue.js';

/** Which days, inclusive, and how urgent it is. */
export interface WantedDays {
  readonly from: string;
  readonly to: string;
  /** null: that of a back-fill where there are several days, else 0. */
  readonly priority: number | null;
}

/** What fills gaps of the past waits for what is due today. */
export const backFillPriority = -10;

/** More than that in one request is a mistake. */
const mostJobs = 20_000;

/**
 * Runs of rules for days: day by day, in the order of the rules. What covers several days is run once for them, and has the date
 * of the first of its scope.
 *
 * @throws OperationalError `usage` when they are too many.
 */
export function runRequests(
  plan: Pick<Plan, 'calendars'>,
  rules: readonly RulePlan[],
  { from, to, priority, asOf }: WantedDays & { readonly asOf: string | null },
  trigger: JobTrigger,
): readonly JobRequest[] {
  return everyDay(rules, { from, to, priority }, (rule, day) => {
    const scope = scopeOn(plan, rule, day);
    if (day !== (scope.from < from ? from : scope.from)) return null;
    return {
      work: { kind: 'run', rule: rule.id, date: scope.from, asOf },
      trigger,
      partition: partitionOfRule(rule),
    };
  });
}

/**
 * Ingests of feeds for delivery dates: day by day, in the order of the feeds.
 *
 * @throws OperationalError `usage` when they are too many.
 */
export function ingestRequests(
  feeds: readonly FeedPlan[],
  days: WantedDays,
  trigger: JobTrigger,
): readonly JobRequest[] {
  return everyDay(feeds, days, (feed, date) => ({
    work: { kind: 'ingest', feed: feed.name, date },
    trigger,
    partition: partitionOfFeed(feed),
  }));
}

function everyDay<T>(
  items: readonly T[],
  { from, to, priority }: WantedDays,
  requestOf: (item: T, date: string) => JobRequest | null,
): readonly JobRequest[] {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  const count = days * items.length;
  if (count > mostJobs) {
    throw operationalError('usage', { reason: `That is ${count} jobs; send at most ${mostJobs} at a time` });
  }
  const urgency = priority ?? (days > 1 ? backFillPriority : 0);
  return Array.from({ length: Math.max(0, days) }, (_, day) =>
    new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10),
  ).flatMap((date) =>
    items.flatMap((item) => {
      const request = requestOf(item, date);
      return request === null ? [] : [{ ...request, priority: urgency }];
    }),
  );
}
