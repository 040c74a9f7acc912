import { newTrace } from '../../base/trace-context.js';
import { addDays } from '../../model/date-range.js';
import type { FeedPlan } from '../../model/plan.js';
import { partitionOfRule } from '../../model/plan.js';
import { findDaysWithoutRun, findLandedDays, findRestatedDays, takeLandings } from '../../store/index.js';
import type { KnownSchedule, Landing, SentJob, TouchedDays, Transaction } from '../../store/index.js';
import type { JobRequest } from '../queue.js';
import { beginOf } from './blackouts.js';
import { daysBetween, localDay } from '../../model/local-time.js';
import { afterFeeds } from './schedules.js';
import type { AfterFeedsRule, ScheduledRule } from './schedules.js';
import { instantText } from './scheduling.js';
import type { Wake } from './scheduling.js';

/** How many landings are followed in one transaction. */
const mostAtOnce = 200;

/**
 * Starts what follows from deliveries that have landed: days that were run without them are run again, and days whose feeds have all
 * landed are run for the first time. What is taken and what is sent are kept together.
 */
export async function followLandings(wake: Wake, known: ReadonlyMap<string, KnownSchedule>): Promise<void> {
  for (;;) {
    const { taken, sent } = await wake.store.transaction((transaction) => followSome(wake, known, transaction));
    wake.queue.announce(sent);
    if (taken < mostAtOnce) return;
  }
}

async function followSome(
  wake: Wake,
  known: ReadonlyMap<string, KnownSchedule>,
  transaction: Transaction,
): Promise<{ readonly taken: number; readonly sent: readonly SentJob[] }> {
  const { taken, landings } = await takeLandings(transaction, mostAtOnce);
  const followed = wake.schedules.rules.flatMap((rule) => {
    const own = landingsOf(rule, landings, known.get(rule.name));
    return own.length === 0 ? [] : [{ rule, landings: own }];
  });
  const requests = [
    ...(await restatements(wake, transaction, followed)),
    ...(await firstRuns(wake, transaction, followed)),
  ];
  return { taken, sent: await wake.queue.send(requests, transaction) };
}

interface FollowedRule {
  readonly rule: ScheduledRule;
  readonly landings: readonly Landing[];
}

/** What landed of the feeds of a rule since it was known. */
function landingsOf(
  { feeds }: ScheduledRule,
  landings: readonly Landing[],
  known: KnownSchedule | undefined,
): readonly Landing[] {
  if (!known) return [];
  const names = new Set(feeds.flatMap(namesOf));
  return landings.filter(({ feed, sequence }) => names.has(feed) && sequence > known.knownLanding);
}

/** Every name of a feed. */
export function namesOf({ name, formerly }: FeedPlan): readonly string[] {
  return [name, ...formerly];
}

async function restatements(
  wake: Wake,
  transaction: Transaction,
  followed: readonly FollowedRule[],
): Promise<readonly JobRequest[]> {
  const touched = followed.flatMap(({ rule: { rule }, landings }) =>
    landings.flatMap((landing) => touchedDays(rule.history, landing)),
  );
  const rules = new Map(followed.map(({ rule }) => [rule.rule.history, rule]));
  const restated = await findRestatedDays(transaction, touched);
  return restated.flatMap(({ history, day, batch }) => {
    const rule = rules.get(history);
    return rule ? [requestOf(wake, rule, day, batch)] : [];
  });
}

function touchedDays(history: string, { batch, days }: Landing): readonly TouchedDays[] {
  return days.map((range) => ({ history, batch, ...range }));
}

async function firstRuns(
  wake: Wake,
  transaction: Transaction,
  followed: readonly FollowedRule[],
): Promise<readonly JobRequest[]> {
  const landed = new Map(followed.map(({ rule, landings }) => [rule.name, landings]));
  const requests: JobRequest[] = [];
  for (const rule of afterFeeds(followed.map((each) => each.rule))) {
    const landings = landed.get(rule.name) ?? [];
    const days = horizonOf(rule, wake.now).filter((day) => landings.some((landing) => speaksOf(landing, day)));
    const ready = await readyDays(transaction, rule, days);
    const batchOf = (day: string): string => landings.findLast((landing) => speaksOf(landing, day))?.batch ?? '';
    requests.push(...ready.map((day) => requestOf(wake, rule, day, batchOf(day))));
  }
  return requests;
}

/** Of some days those that were never run, and of which every feed of the rule has landed. */
async function readyDays(
  transaction: Transaction,
  { rule, feeds }: ScheduledRule,
  days: readonly string[],
): Promise<readonly string[]> {
  if (days.length === 0) return [];
  const waiting = await findDaysWithoutRun(transaction, rule.history, days);
  return waiting.length === 0 ? [] : findLandedDays(transaction, feeds.map(namesOf), waiting);
}

/** The days that may be run for the first time. */
export function horizonOf({ when, schedule }: AfterFeedsRule, now: Date): readonly string[] {
  const today = localDay(now.getTime(), when.timezone);
  const { from, to } = schedule.horizon;
  return [...daysBetween(addDays(today, from), addDays(today, to))];
}

function speaksOf({ days }: Landing, day: string): boolean {
  return days.some(({ from, to }) => from <= day && day <= to);
}

function requestOf({ now }: Wake, { rule, schedule }: ScheduledRule, date: string, batch: string): JobRequest {
  const begin = beginOf(now.getTime(), schedule.when.blackouts);
  const request: JobRequest = {
    work: { kind: 'run', rule: rule.id, date, asOf: null },
    trigger: { kind: 'landed', batch },
    partition: partitionOfRule(rule),
    traceId: newTrace().traceId,
  };
  return begin > now.getTime() ? { ...request, startAfter: instantText(begin) } : request;
}
