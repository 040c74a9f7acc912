import { newTrace } from '../../base/trace-context.js';
import type { DateRange } from '../../model/date-range.js';
import { expectedBy } from '../../model/expected-deliveries.js';
import type { FeedPlan } from '../../model/plan.js';
import { partitionOfRule } from '../../model/plan.js';
import { scopesOfHorizon, unitOf } from '../../model/rule-scope.js';
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
    const scopes = horizonOf(rule, wake.now).filter((scope) => landings.some((landing) => speaksOf(landing, scope)));
    const ready = await readyScopes(transaction, rule, scopes);
    const batchOf = (scope: DateRange): string => landings.findLast((landing) => speaksOf(landing, scope))?.batch ?? '';
    requests.push(...ready.map((scope) => requestOf(wake, rule, scope.from, batchOf(scope))));
  }
  return requests;
}

/** Of some scopes those that were never run, and of which every feed of the rule has landed. */
async function readyScopes(
  transaction: Transaction,
  { rule, feeds }: ScheduledRule,
  scopes: readonly DateRange[],
): Promise<readonly DateRange[]> {
  if (scopes.length === 0) return [];
  const firsts = scopes.map(({ from }) => from);
  const never = new Set(await findDaysWithoutRun(transaction, rule.history, firsts));
  const waiting = scopes.filter(({ from }) => never.has(from));
  if (waiting.length === 0) return [];
  if (unitOf(rule) === 'day') {
    const days = waiting.map(({ from }) => from);
    const landed = new Set(await findLandedDays(transaction, feeds.map(namesOf), days));
    return waiting.filter(({ from }) => landed.has(from));
  }
  const ready: DateRange[] = [];
  for (const scope of waiting) if (await hasLanded(transaction, feeds, scope)) ready.push(scope);
  return ready;
}

/** Whether each feed has delivered for the days of a scope: those it says that it is expected on, or all of them. */
async function hasLanded(transaction: Transaction, feeds: readonly FeedPlan[], scope: DateRange): Promise<boolean> {
  for (const feed of feeds) {
    const days = [...daysBetween(scope.from, scope.to)];
    const wanted = feed.expect ? days.filter((day) => expectedBy(feed, day) !== null) : days;
    if (wanted.length === 0) continue;
    const landed = await findLandedDays(transaction, [namesOf(feed)], wanted);
    if (landed.length < wanted.length) return false;
  }
  return true;
}

/** The scopes that may be run for the first time. */
export function horizonOf({ when, schedule, rule, calendars }: AfterFeedsRule, now: Date): readonly DateRange[] {
  const today = localDay(now.getTime(), when.timezone);
  return scopesOfHorizon({ calendars }, rule, schedule.horizon, today);
}

function speaksOf({ days }: Landing, scope: DateRange): boolean {
  return days.some(({ from, to }) => from <= scope.to && scope.from <= to);
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
