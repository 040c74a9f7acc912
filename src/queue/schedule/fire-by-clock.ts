import { newTrace } from '../../base/trace-context.js';
import { addDays } from '../../model/date-range.js';
import { partitionOfFeed, partitionOfRule } from '../../model/plan.js';
import { scopesOfHorizon } from '../../model/rule-scope.js';
import { keepFirings, keepJobsOfFirings, lockSchedules, settleSchedules } from '../../store/index.js';
import type { KnownSchedule, SentJob, Transaction } from '../../store/index.js';
import type { JobRequest } from '../queue.js';
import { dueFirings } from './due-firings.js';
import type { DueFirings } from './due-firings.js';
import { localDay } from '../../model/local-time.js';
import type { ClockSchedule } from './schedules.js';
import { instantText } from './scheduling.js';
import type { Wake } from './scheduling.js';

/** A schedule, and what of it is due. */
interface DueSchedule {
  readonly schedule: ClockSchedule;
  readonly due: DueFirings;
}

/** What was fired, or passed over. */
interface Fired {
  readonly sent: readonly SentJob[];
  readonly firings: readonly { readonly schedule: string; readonly due: string; readonly jobs: readonly string[] }[];
  readonly due: readonly DueSchedule[];
}

/**
 * Fires what is due by the clock, each time once, whoever else looks: the row of a firing and its jobs are kept in one transaction,
 * under the lock of the schedule.
 */
export async function fireByClock(wake: Wake, known: ReadonlyMap<string, KnownSchedule>): Promise<void> {
  const names = dueOf(wake, known).map(({ schedule }) => schedule.name);
  if (names.length === 0) return;
  const { sent, firings, due } = await wake.store.transaction((transaction) => fireAll(wake, transaction, names));
  wake.queue.announce(sent);
  for (const firing of firings) wake.listener({ name: 'schedule_fired', ...firing });
  for (const {
    schedule,
    due: { skipped, settled },
  } of due) {
    if (skipped === 0 || settled === null) continue;
    wake.listener({ name: 'schedule_missed', schedule: schedule.name, due: instantText(settled), skipped });
  }
}

async function fireAll(wake: Wake, transaction: Transaction, names: readonly string[]): Promise<Fired> {
  const { now, queue } = wake;
  const due = dueOf(wake, await lockSchedules(transaction, names));
  const times = due.flatMap(({ schedule: { name }, due: { fire } }) => {
    return fire.map((at) => ({ schedule: name, due: instantText(at) }));
  });
  const kept = times.length === 0 ? [] : await keepFirings(transaction, times, now);
  const isKept = new Set(kept.map((firing) => `${firing.schedule} ${Date.parse(firing.due)}`));
  const wanted = due.flatMap(({ schedule, due: { fire } }) =>
    fire.flatMap((at) =>
      isKept.has(`${schedule.name} ${at}`) ? [{ schedule, at, requests: requestsOf(schedule, at) }] : [],
    ),
  );
  const sent = await queue.send(
    wanted.flatMap(({ requests }) => requests),
    transaction,
  );
  let place = 0;
  const firings = wanted.map(({ schedule, at, requests }) => {
    const jobs = sent.slice(place, (place += requests.length)).map(({ job }) => job.id);
    return { schedule: schedule.name, due: instantText(at), jobs };
  });
  if (firings.length > 0) await keepJobsOfFirings(transaction, firings);
  const settled = due.flatMap(({ schedule: { name }, due: { settled: at } }) => {
    return at === null ? [] : [{ schedule: name, due: instantText(at) }];
  });
  if (settled.length > 0) await settleSchedules(transaction, settled);
  return { sent, firings, due };
}

/** What is due of schedules that are known as they are defined here. */
function dueOf({ schedules, now }: Wake, known: ReadonlyMap<string, KnownSchedule>): readonly DueSchedule[] {
  return schedules.byClock.flatMap((schedule) => {
    const row = known.get(schedule.name);
    if (row?.definition !== schedules.definitions.get(schedule.name) || !row) return [];
    const due = dueFirings(schedule.when, Date.parse(row.lastDue ?? row.knownSince), now.getTime());
    return due.settled === null ? [] : [{ schedule, due }];
  });
}

/** The jobs of one time of a schedule: one delivery, or a run for each day, week, period or quarter of the horizon. */
function requestsOf(schedule: ClockSchedule, at: number): readonly JobRequest[] {
  const trigger = { kind: 'schedule', schedule: schedule.name, due: instantText(at) } as const;
  const { traceId } = newTrace();
  const day = localDay(at, schedule.when.timezone);
  if (schedule.kind === 'feed') {
    const { feed } = schedule;
    const date = addDays(day, feed.fetch.offset ?? 0);
    const waiting = schedule.schedule.await;
    const request: JobRequest = {
      work: { kind: 'ingest', feed: feed.name, date },
      trigger,
      partition: partitionOfFeed(feed),
      traceId,
    };
    return [waiting ? { ...request, await: waiting } : request];
  }
  const { rule, schedule: written, calendars } = schedule.rule;
  return scopesOfHorizon({ calendars }, rule, written.horizon, day).map(({ from: date }) => ({
    work: { kind: 'run', rule: rule.id, date, asOf: null },
    trigger,
    partition: partitionOfRule(rule),
    traceId,
  }));
}
