import type { DaemonEvent } from '../../../model/daemon-event.js';
import type { Job, JobWork } from '../../../model/job.js';

/** What happened, as a sentence without a full stop; its words may change, unlike the names of events. */
export function messageOfEvent(event: DaemonEvent): string {
  if ('job' in event) return messageOfWork(event);
  if ('schedule' in event || 'feed' in event) return messageOfSchedule(event);
  switch (event.name) {
    case 'daemon_started':
      return `${event.worker} begins to work`;
    case 'daemon_draining':
      return `${event.worker} takes no new job, and finishes those it has`;
    case 'daemon_stopped':
      return `${event.worker} has stopped`;
    case 'api_listening':
      return `Listening on ${event.address}`;
    case 'configuration_applied':
      return `Configuration ${event.version.slice(0, 12)} is the active one`;
    case 'configuration_taken_up':
      return `Working with configuration ${event.version.slice(0, 12)}`;
    case 'database_lost':
      return `The database does not answer: ${event.reason}`;
    case 'database_back':
      return `The database answers again, after ${rounded(event.seconds)} s`;
    case 'daemon_fault':
      return `Failed while ${event.doing}: ${event.reason}`;
    case 'request':
      return `${event.method} ${event.route} was answered with ${event.status}`;
  }
}

type ScheduleEvent = Extract<
  DaemonEvent,
  { readonly name: 'schedule_fired' | 'schedule_missed' | 'feed_missing' | 'feed_arrived' }
>;

function messageOfSchedule(event: ScheduleEvent): string {
  switch (event.name) {
    case 'schedule_fired':
      return `Schedule of ${event.schedule}, due ${event.due}, sent ${counted(event.jobs.length, 'job')}`;
    case 'schedule_missed':
      return `Schedule of ${event.schedule} skipped ${counted(event.skipped, 'time')} up to ${event.due}`;
    case 'feed_missing':
      return `Feed ${event.feed} has not delivered for ${event.date}, due ${event.due}`;
    case 'feed_arrived':
      return `Feed ${event.feed} has delivered for ${event.date}, due ${event.due}`;
  }
}

function messageOfWork(event: Extract<DaemonEvent, { readonly job: Job }>): string {
  const work = inWords(event.job.work);
  switch (event.name) {
    case 'job_queued':
      return `${work} waits for its turn`;
    case 'job_started':
      return `${work} has begun`;
    case 'job_completed':
      return `${work} is done`;
    case 'job_cancelled':
      return `${work} was cancelled`;
    case 'job_retrying':
      return `${work} is tried again later: ${event.reason}`;
    case 'job_awaiting':
      return `${work} waits for what it is to fetch: ${event.reason}`;
    case 'job_failed':
      return `${work} failed: ${event.reason}`;
    case 'lease_lost':
      return `${work} was given to another worker, because this one was silent`;
    case 'batch_kept':
      return `Batch ${event.batch} of ${event.feed} is ${event.status}: ${counted(event.records, 'record')}`;
    case 'reconciliation_complete':
      return `Rule ${event.rule} is compared for ${event.date}: ${counted(event.discrepancies, 'discrepancy', 'discrepancies')}`;
    case 'run_held':
      return `Rule ${event.rule} is held for ${event.date}: ${event.breaks} of ${event.judged} judged against ${event.counterpart} are breaks, ${event.percent} %, above ${event.limit} %`;
    case 'drift_found':
      return `Drift ${event.drift} of rule ${event.rule} for ${event.date}: ${counted(event.beyond, 'group is', 'groups are')} beyond`;
    case 'phase_finished':
      return `${work}: ${event.phase} took ${rounded(event.seconds)} s`;
  }
}

function inWords(work: JobWork): string {
  return work.kind === 'ingest' ? `Ingest of ${work.feed} for ${work.date}` : `Run of ${work.rule} for ${work.date}`;
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

function rounded(seconds: number): string {
  return seconds.toFixed(seconds < 10 ? 2 : 0);
}
