import type { FastifyRequest } from 'fastify';
import type { Job, JobWork } from '../../model/job.js';
import { partitionOfFeed, partitionOfRule } from '../../model/plan.js';
import type { Plan } from '../../model/plan.js';
import type { JobRequest } from '../../queue/index.js';
import { failureDocument } from '../shared/failure-in-words.js';
import { actorOf } from './request-context.js';

/** A job as it is answered. */
export function jobDocument(job: Job): object {
  const { id, work, state, trigger, partition, priority, attempts, progress, run, batch, traceId } = job;
  const { requestedAt, startAfter, startedAt, finishedAt, isCancelling } = job;
  return {
    id,
    kind: work.kind,
    feed: work.kind === 'ingest' ? work.feed : null,
    rule: work.kind === 'run' ? work.rule : null,
    date: work.date,
    asOf: work.kind === 'run' ? work.asOf : null,
    state,
    trigger,
    partition,
    priority,
    requestedAt,
    startAfter,
    startedAt,
    finishedAt,
    attempts,
    cancelling: isCancelling,
    progress: progress && { phase: progress.phase, done: progress.done, total: progress.total, unit: progress.unit },
    run,
    batch,
    failure: failureDocument(job.failure),
    traceId,
  };
}

/** Work that somebody asks for over HTTP. */
export function askedFor(
  request: FastifyRequest,
  plan: Plan,
  work: JobWork,
  { priority = 0 }: { readonly priority?: number },
): JobRequest {
  const { traceId, span } = request.trace;
  return {
    work,
    trigger: { kind: 'person', person: actorOf(request) },
    partition: partitionOf(plan, work),
    priority,
    traceId,
    parentSpan: span,
  };
}

/** What the work waits in line with. */
export function partitionOf(plan: Plan, work: JobWork): string {
  if (work.kind === 'ingest') return partitionOfFeed(required(plan.feeds[work.feed], work.feed));
  return partitionOfRule(required(plan.rules[work.rule], work.rule));
}

function required<T>(item: T | undefined, name: string): T {
  if (item === undefined) throw new Error(`The plan has no '${name}'`);
  return item;
}
