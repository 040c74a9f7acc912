import { newTrace } from '../../base/trace-context.js';
import { partitionOfRule } from '../../model/plan.js';
import { findDaysWithoutRun, keepFirings, keepJobsOfFirings } from '../../store/index.js';
import type { Firing, KnownSchedule, SentJob, Transaction } from '../../store/index.js';
import type { JobRequest } from '../queue.js';
import { daysBetween } from '../../model/local-time.js';
import { beginOf } from './blackouts.js';
import { expectedBy } from '../../model/expected-deliveries.js';
import { horizonOf } from './follow-landings.js';
import { keptFor } from './forget-old.js';
import { afterFeeds } from './schedules.js';
import type { AfterFeedsRule } from './schedules.js';
import { instantText } from './scheduling.js';
import type { Wake } from './scheduling.js';

/** The first day of a scope of a rule whose grace is over. */
interface OverdueDay {
  readonly rule: AfterFeedsRule;
  readonly day: string;
  readonly due: number;
}

/**
 * Runs days whose feeds have not all landed when the grace is over, with what is there: once for each day.
 *
 * @param since what was due before was looked at already
 */
export async function fireGraces(wake: Wake, known: ReadonlyMap<string, KnownSchedule>, since: number): Promise<void> {
  // What was fired longer ago is forgotten, and would be fired again.
  const past = Math.max(since, wake.now.getTime() - keptFor);
  const overdue = afterFeeds(wake.schedules.rules).flatMap((rule) => {
    const row = known.get(rule.name);
    return row ? overdueDays(rule, wake.now, Math.max(past, Date.parse(row.knownSince))) : [];
  });
  if (overdue.length === 0) return;
  const { sent, firings } = await wake.store.transaction((transaction) => fireAll(wake, transaction, overdue));
  wake.queue.announce(sent);
  for (const firing of firings) wake.listener({ name: 'schedule_fired', ...firing });
}

function overdueDays(rule: AfterFeedsRule, now: Date, after: number): readonly OverdueDay[] {
  const { grace, blackouts } = rule.when;
  if (grace === null) return [];
  return horizonOf(rule, now).flatMap(({ from: day, to }) => {
    const days = [...daysBetween(day, to)];
    const expected = rule.feeds.flatMap((feed) => days.flatMap((each) => expectedBy(feed, each) ?? []));
    if (expected.length === 0) return [];
    const due = beginOf(Math.max(...expected) + grace * 1000, blackouts);
    return due > after && due <= now.getTime() ? [{ rule, day, due }] : [];
  });
}

interface FiredGraces {
  readonly sent: readonly SentJob[];
  readonly firings: readonly (Firing & { readonly jobs: readonly string[] })[];
}

async function fireAll(wake: Wake, transaction: Transaction, overdue: readonly OverdueDay[]): Promise<FiredGraces> {
  const waiting: OverdueDay[] = [];
  for (const each of overdue) {
    const [day] = await findDaysWithoutRun(transaction, each.rule.rule.history, [each.day]);
    if (day !== undefined) waiting.push(each);
  }
  const wanted = waiting.map((each) => ({
    each,
    schedule: `${each.rule.name} grace ${each.day}`,
    due: instantText(each.due),
  }));
  const times = wanted.map(({ schedule, due }) => ({ schedule, due }));
  const kept = times.length === 0 ? [] : await keepFirings(transaction, times, wake.now);
  const isKept = new Set(kept.map(({ schedule }) => schedule));
  const own = wanted.filter(({ schedule }) => isKept.has(schedule));
  const sent = await wake.queue.send(
    own.map(({ each, due }) => requestOf(each, due)),
    transaction,
  );
  const firings = own.map(({ schedule, due }, index) => {
    const job = sent[index]?.job.id;
    return { schedule, due, jobs: job === undefined ? [] : [job] };
  });
  if (firings.length > 0) await keepJobsOfFirings(transaction, firings);
  return { sent, firings };
}

function requestOf({ rule: { name, rule }, day }: OverdueDay, due: string): JobRequest {
  return {
    work: { kind: 'run', rule: rule.id, date: day, asOf: null },
    trigger: { kind: 'grace', schedule: name, due },
    partition: partitionOfRule(rule),
    traceId: newTrace().traceId,
  };
}
