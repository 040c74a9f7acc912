import type { LogLineOutput } from '../../../schema/generated/outputs.js';
import { spanOfJob } from '../../../base/trace-context.js';
import type { DaemonEvent } from '../../../model/daemon-event.js';
import type { Job, JobWork } from '../../../model/job.js';
import type { Action } from '../../../model/verdict.js';
import { eventCatalogue } from './event-catalogue.js';
import type { LineLevel } from './event-catalogue.js';
import { messageOfEvent } from './message-of-event.js';
import { failuresOf } from './tier-of-failure.js';

/** A line but for its time and the process. */
export type LineOfEvent = Omit<LogLineOutput, 'time' | 'process'>;
type Facts = Omit<LineOfEvent, 'level' | 'event' | 'message'>;

/** Lists are cut to this many items. */
const longestList = 20;

/** What an event says in the log. */
export function lineOf(event: DaemonEvent): LineOfEvent {
  const level = levelOf(event);
  return { level, event: event.name, message: messageOfEvent(event), ...factsOf(event), ...failureOf(event) };
}

function levelOf(event: DaemonEvent): LineLevel {
  if (event.name === 'batch_kept' && event.held.length > 0) return 'warning';
  if (event.name !== 'request') return eventCatalogue[event.name].level;
  if (event.status >= 500) return 'error';
  return [401, 403, 429].includes(event.status) ? 'warning' : 'info';
}

function failureOf(event: DaemonEvent): Facts {
  const [first, ...others] = failuresOf(event);
  if (first === undefined) return {};
  const error_tier = others.reduce((highest, { tier }) => Math.max(highest, tier), first.tier as number);
  // What was set aside is counted beside it, under names of its own.
  return event.name === 'batch_kept' ||
    !('job' in event || event.name === 'daemon_fault') ||
    event.name === 'lease_lost'
    ? { error_tier }
    : { error_tier, error_code: first.code };
}

function factsOf(event: DaemonEvent): Facts {
  if ('job' in event) return factsOfWork(event);
  if ('schedule' in event || 'feed' in event) return factsOfSchedule(event);
  return event.name === 'request' ? factsOfRequest(event) : factsOfProcess(event);
}

type Named<Name extends DaemonEvent['name']> = Extract<DaemonEvent, { readonly name: Name }>;

type ProcessEvent = Exclude<DaemonEvent, WorkEvent | ScheduleEvent | Named<'request'>>;

function factsOfProcess(event: ProcessEvent): Facts {
  switch (event.name) {
    case 'api_listening':
      return { address: event.address, action_taken: 'listening' };
    case 'configuration_applied':
      return { configuration_version: event.version, actor: event.actor, action_taken: 'applied' };
    case 'configuration_taken_up':
      return { configuration_version: event.version, actor: event.actor, action_taken: 'taken-up' };
    case 'database_lost':
      return { reason: event.reason, action_taken: 'paused' };
    case 'database_back':
      return { seconds: event.seconds, action_taken: 'resumed' };
    case 'daemon_fault':
      return { doing: event.doing, reason: event.reason, action_taken: 'went-on' };
    case 'daemon_started':
    case 'daemon_draining':
    case 'daemon_stopped':
      return { action_taken: event.name.slice('daemon_'.length) };
  }
}

type ScheduleEvent = Named<'schedule_fired' | 'schedule_missed' | 'feed_missing' | 'feed_arrived'>;

function factsOfSchedule(event: ScheduleEvent): Facts {
  if ('feed' in event) {
    const action_taken = event.name === 'feed_missing' ? 'waiting' : 'cleared';
    return { ...factsOfFeed(event.feed, event.date), due: event.due, action_taken };
  }
  const { schedule, due } = event;
  const subject = /^feed (.+)$/.exec(schedule)?.[1];
  const about =
    subject === undefined
      ? { rule: schedule.replace(/^rule /, '') }
      : { feed: subject, source_system: systemOf(subject) };
  return 'jobs' in event
    ? { schedule, due, ...about, ...jobsOf(event.jobs), action_taken: 'sent' }
    : { schedule, due, ...about, skipped: event.skipped, action_taken: 'skipped' };
}

function jobsOf(jobs: readonly string[]): Facts {
  return { jobs: jobs.slice(0, longestList), job_count: jobs.length };
}

function factsOfRequest({ method, route, status, seconds, actor, traceId, span }: Named<'request'>): Facts {
  return {
    method,
    route,
    http_status: status,
    seconds,
    actor,
    trace_id: traceId,
    span_id: span,
    action_taken: 'answered',
  };
}

const actionOfJob = {
  job_queued: 'queued',
  job_started: 'started',
  job_completed: 'completed',
  job_cancelled: 'cancelled',
  job_retrying: 'retry-scheduled',
  job_awaiting: 'waiting',
  job_failed: 'given-up',
  lease_lost: 'given-to-another',
} as const;

type WorkEvent = Extract<DaemonEvent, { readonly job: Job }>;

function factsOfWork(event: WorkEvent): Facts {
  const about = factsOfJob(event.job);
  switch (event.name) {
    case 'batch_kept':
      return { ...about, ...factsOfBatch(event) };
    case 'reconciliation_complete':
      return { ...about, ...factsOfRun(event) };
    case 'run_held':
      return { ...about, ...factsOfHeldRun(event) };
    case 'drift_found':
      return { ...about, ...factsOfDrift(event) };
    case 'phase_finished':
      return { ...about, phase: event.phase, seconds: event.seconds, action_taken: 'finished' };
    case 'job_retrying':
    case 'job_awaiting':
    case 'job_failed':
      return { ...about, reason: event.reason, action_taken: actionOfJob[event.name] };
    case 'job_completed':
      return { ...about, ...durationOf(event.job), action_taken: actionOfJob[event.name] };
    case 'job_queued':
    case 'job_started':
    case 'job_cancelled':
    case 'lease_lost':
      return { ...about, action_taken: actionOfJob[event.name] };
  }
}

function factsOfBatch(event: Named<'batch_kept'>): Facts {
  return {
    ...factsOfFeed(event.feed, event.date),
    batch_id: event.batch,
    payload_hash: event.payloads.slice(0, longestList).map(({ sha256 }) => sha256),
    payloads: event.payloads.length,
    status: event.status,
    ...(event.held.length > 0 ? { held: [...event.held] } : {}),
    records: event.records,
    quarantined: event.quarantined,
    dead_lettered: event.deadLettered,
    drifts: event.drifts,
    action_taken: event.held.length > 0 ? 'held' : 'kept',
  };
}

function factsOfRun(event: Named<'reconciliation_complete'>): Facts {
  return {
    rule: event.rule,
    composite_key: `${event.rule}/${event.date}`,
    run_id: event.run,
    discrepancies_found: event.discrepancies,
    max_severity: event.maxSeverity,
    by_tier: { ...event.byTier },
    records: event.records,
    matched: event.matched,
    match_rate: matchRateOf(event),
    ...(event.notArrived.length === 0 ? {} : { feeds_not_arrived: [...event.notArrived] }),
    by_action: { ...event.byAction },
    action_taken: actionTaken(event.byAction),
  };
}

/** The most urgent of what is to be done; nothing found passes. */
function actionTaken(byAction: Named<'reconciliation_complete'>['byAction']): Action {
  const urgent = ['escalate', 'correct', 'flag_for_audit'] as const;
  return urgent.find((action) => byAction[action] > 0) ?? 'pass';
}

/** The values that a cause is about are those of records, and stay out of the log. */
function factsOfHeldRun(event: Named<'run_held'>): Facts {
  const { rule, date, run, cause } = event;
  return {
    rule,
    composite_key: `${rule}/${date}`,
    run_id: run,
    counterpart: event.counterpart,
    discrepancies_found: event.breaks,
    judged: event.judged,
    break_rate: event.percent,
    break_rate_limit: event.limit,
    ...(cause && {
      cause: [cause.kind, ...cause.fields].join(' '),
      cause_breaks: cause.breaks,
      cause_money: cause.money.map(({ field, amount, currency }) => `${field} ${amount} ${currency}`),
    }),
    action_taken: 'held',
  };
}

function factsOfDrift({ run, rule, date, counterpart, drift, beyond, alert }: Named<'drift_found'>): Facts {
  return {
    rule,
    composite_key: `${rule}/${date}`,
    run_id: run,
    drift,
    counterpart,
    groups_beyond: beyond,
    ...(alert === null ? {} : { alert_team: alert }),
    action_taken: 'kept',
  };
}

/** 0 to 1; null where there is nothing to match. */
export function matchRateOf({
  records,
  matched,
}: {
  readonly records: number;
  readonly matched: number;
}): number | null {
  return records === 0 ? null : matched / records;
}

function factsOfJob(job: Job): Facts {
  return {
    trace_id: job.traceId,
    span_id: spanOfJob(job),
    job_id: job.id,
    job_kind: job.work.kind,
    trigger: job.trigger.kind,
    partition: job.partition,
    attempt: job.attempts,
    ...subjectOf(job.work),
    ...(job.run === null ? {} : { run_id: job.run }),
    ...(job.batch === null ? {} : { batch_id: job.batch }),
  };
}

function subjectOf(work: JobWork): Facts {
  if (work.kind === 'ingest') return factsOfFeed(work.feed, work.date);
  return { rule: work.rule, composite_key: `${work.rule}/${work.date}` };
}

function factsOfFeed(feed: string, date: string): Facts {
  return { feed, source_system: systemOf(feed), composite_key: `${feed}/${date}` };
}

function systemOf(feed: string): string {
  return feed.split('/', 1)[0] ?? feed;
}

/** How long the last try of a job took; null while it is not over. */
export function secondsOf(job: Job): number | null {
  if (job.startedAt === null || job.finishedAt === null) return null;
  return Math.max(0, Date.parse(job.finishedAt) - Date.parse(job.startedAt)) / 1000;
}

function durationOf(job: Job): Facts {
  const seconds = secondsOf(job);
  return seconds === null ? {} : { seconds };
}
