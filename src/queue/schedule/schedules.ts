import { hashOf } from '../../base/canonical.js';
import { dayIn } from '../../base/clock.js';
import type { FeedPlan, Plan, RulePlan } from '../../model/plan.js';
import { ruleOn } from '../../model/plan.js';
import type {
  AfterFeedsPlan,
  CronPlan,
  ExpectPlan,
  FeedSchedulePlan,
  RuleSchedulePlan,
} from '../../model/schedule-plan.js';

/** What a plan says of times, as it holds on a day. */
export interface Schedules {
  readonly byClock: readonly ClockSchedule[];
  /** Every rule that has a schedule: a day that was run is run again when something of it is delivered anew. */
  readonly rules: readonly ScheduledRule[];
  readonly expected: readonly ExpectedFeed[];
  /** SHA-256 of what tells the times of each, by name. */
  readonly definitions: ReadonlyMap<string, string>;
}

export type ClockSchedule =
  | {
      readonly kind: 'feed';
      readonly name: string;
      readonly when: CronPlan;
      readonly feed: FeedPlan;
      readonly schedule: FeedSchedulePlan;
    }
  | { readonly kind: 'rule'; readonly name: string; readonly when: CronPlan; readonly rule: ScheduledRule };

/** A rule that has a schedule, and the feeds of its sides. */
export interface ScheduledRule {
  /** `rule ID` */
  readonly name: string;
  readonly rule: RulePlan;
  readonly schedule: RuleSchedulePlan;
  readonly feeds: readonly FeedPlan[];
  /** Of the plan. */
  readonly calendars: Plan['calendars'];
}

export interface AfterFeedsRule extends ScheduledRule {
  readonly when: AfterFeedsPlan;
}

export interface ExpectedFeed {
  /** `expect SYSTEM/FEED` */
  readonly name: string;
  readonly feed: FeedPlan;
  readonly expect: ExpectPlan;
}

/** The schedules of a plan as they are now. */
export function schedulesOf(plan: Plan, now: Date): Schedules {
  const feeds = Object.values(plan.feeds);
  const rules = Object.values(plan.rules).flatMap((rule) => scheduledRule(plan, rule, now));
  const byClock = [...feeds.flatMap(feedSchedule), ...rules.flatMap(ruleByClock)];
  const expected = feeds.flatMap((feed) => {
    return feed.expect ? [{ name: `expect ${feed.name}`, feed, expect: feed.expect }] : [];
  });
  return { byClock, rules, expected, definitions: definitionsOf(byClock, rules, expected) };
}

/** Of rules those that wait for feeds. */
export function afterFeeds(rules: readonly ScheduledRule[]): readonly AfterFeedsRule[] {
  return rules.flatMap((rule) => {
    const { when } = rule.schedule;
    return when.kind === 'after-feeds' ? [{ ...rule, when }] : [];
  });
}

function feedSchedule(feed: FeedPlan): readonly ClockSchedule[] {
  const { schedule } = feed;
  return schedule ? [{ kind: 'feed', name: `feed ${feed.name}`, when: schedule.when, feed, schedule }] : [];
}

function ruleByClock(rule: ScheduledRule): readonly ClockSchedule[] {
  const { when } = rule.schedule;
  return when.kind === 'cron' ? [{ kind: 'rule', name: rule.name, when, rule }] : [];
}

function scheduledRule(plan: Plan, written: RulePlan, now: Date): readonly ScheduledRule[] {
  const timezone = written.schedule?.when.timezone;
  const rule = timezone === undefined ? written : ruleOn(written, dayIn(now, timezone));
  if (!rule.schedule) return [];
  const names = new Set([rule.baseline, ...rule.counterparts].map(({ feed }) => feed));
  const feeds = [...names].flatMap((name) => plan.feeds[name] ?? []);
  return [{ name: `rule ${rule.id}`, rule, schedule: rule.schedule, feeds, calendars: plan.calendars }];
}

/** How what is late is treated changes no time: with other blackouts a schedule goes on. */
function definitionsOf(
  byClock: readonly ClockSchedule[],
  rules: readonly ScheduledRule[],
  expected: readonly ExpectedFeed[],
): ReadonlyMap<string, string> {
  const clocks = byClock.map(({ name, when: { cron, timezone } }) => [name, hashOf({ cron, timezone })] as const);
  const waiting = afterFeeds(rules).map(({ name, when, feeds }) => {
    return [name, hashOf({ grace: when.grace, feeds: feeds.map((feed) => feed.name) })] as const;
  });
  const deliveries = expected.map(({ name, feed, expect }) => {
    return [name, hashOf({ ...expect, offset: feed.fetch.offset ?? 0 })] as const;
  });
  return new Map([...clocks, ...waiting, ...deliveries]);
}
