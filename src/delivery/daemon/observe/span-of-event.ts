import { newSpanId, spanOfJob } from '../../../base/trace-context.js';
import type { DaemonEvent } from '../../../model/daemon-event.js';
import type { Job } from '../../../model/job.js';

/** A span that is over. */
export interface ToldSpan {
  readonly name: string;
  readonly kind: 'server' | 'consumer' | 'internal';
  readonly traceId: string;
  readonly span: string;
  /** Null: the trace begins with it. */
  readonly parentSpan: string | null;
  readonly start: Date;
  readonly end: Date;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Why it failed; null: it did not. */
  readonly failure: string | null;
}

/** What the end of a request, of a try of a job, or of a phase says in a trace; null for all else. */
export function spanOf(event: DaemonEvent, now: Date): ToldSpan | null {
  if (event.name === 'request') return spanOfRequest(event, now);
  if (event.name === 'phase_finished') {
    const { job, phase, seconds } = event;
    return {
      name: phase,
      kind: 'internal',
      traceId: job.traceId,
      span: newSpanId(),
      parentSpan: spanOfJob(job),
      start: before(now, seconds),
      end: now,
      attributes: { 'tieout.job.id': job.id, ...subjectOf(job) },
      failure: null,
    };
  }
  return 'job' in event && endings.has(event.name) ? spanOfTry(event, now) : null;
}

/** Events after which a try of a job is over. */
const endings: ReadonlySet<DaemonEvent['name']> = new Set<DaemonEvent['name']>([
  'job_completed',
  'job_cancelled',
  'job_retrying',
  'job_awaiting',
  'job_failed',
  'lease_lost',
]);

/** Null for a job that was never begun. */
function spanOfTry(event: Extract<DaemonEvent, { readonly job: Job }>, now: Date): ToldSpan | null {
  const { job } = event;
  if (job.startedAt === null) return null;
  return {
    name: `${job.work.kind} ${job.work.kind === 'run' ? job.work.rule : job.work.feed}`,
    kind: 'consumer',
    traceId: job.traceId,
    span: spanOfJob(job),
    parentSpan: job.parentSpan,
    start: new Date(job.startedAt),
    end: job.finishedAt === null ? now : new Date(job.finishedAt),
    attributes: {
      'tieout.job.id': job.id,
      'tieout.job.attempt': job.attempts,
      'tieout.job.trigger': job.trigger.kind,
      'tieout.job.end': event.name,
      'tieout.partition': job.partition,
      ...subjectOf(job),
      ...(job.run === null ? {} : { 'tieout.run.id': job.run }),
      ...(job.batch === null ? {} : { 'tieout.batch.id': job.batch }),
      ...(job.failure === null ? {} : { 'error.type': job.failure.code }),
    },
    failure: 'reason' in event ? event.reason : event.name === 'lease_lost' ? 'its lease was lost' : null,
  };
}

function subjectOf({ work }: Job): Readonly<Record<string, string>> {
  return work.kind === 'run'
    ? { 'tieout.rule': work.rule, 'tieout.date': work.date }
    : { 'tieout.feed': work.feed, 'tieout.date': work.date };
}

function spanOfRequest(event: Extract<DaemonEvent, { readonly name: 'request' }>, now: Date): ToldSpan {
  const { method, route, status, seconds, traceId, span, parentSpan } = event;
  return {
    name: `${method} ${route}`,
    kind: 'server',
    traceId,
    span,
    parentSpan,
    start: before(now, seconds),
    end: now,
    attributes: {
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
    },
    failure: status >= 500 ? `answered with ${status}` : null,
  };
}

function before(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() - seconds * 1000);
}
