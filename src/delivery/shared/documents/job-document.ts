import { isCode, nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { Job, JobTrigger } from '../../../model/job.js';
import type { JobItem } from '../../../schema/generated/outputs.js';

/** A job as `tieout jobs` prints it, and the API gives it. */
export function jobItem(job: Job): JobItem {
  const { work } = job;
  return {
    id: job.id,
    kind: work.kind,
    feed: work.kind === 'ingest' ? work.feed : null,
    rule: work.kind === 'run' ? work.rule : null,
    date: work.date,
    asOf: work.kind === 'run' ? work.asOf : null,
    trigger: triggerItem(job.trigger),
    partition: job.partition,
    priority: job.priority,
    state: job.state,
    isCancelling: job.isCancelling,
    requestedAt: job.requestedAt,
    startAfter: job.startAfter,
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
    attempts: job.attempts,
    worker: job.worker,
    progress: job.progress,
    run: job.run,
    batch: job.batch,
    failure: failureItem(job.failure),
    traceId: job.traceId,
  };
}

function triggerItem(trigger: JobTrigger): JobItem['trigger'] {
  switch (trigger.kind) {
    case 'schedule':
    case 'grace':
      return { kind: trigger.kind, subject: trigger.schedule, due: trigger.due };
    case 'person':
      return { kind: trigger.kind, subject: trigger.person, due: null };
    case 'landed':
      return { kind: trigger.kind, subject: trigger.batch, due: null };
    case 'pushed':
      return { kind: trigger.kind, subject: trigger.feed, due: null };
  }
}

/** A code that this version does not know was kept by a later one. */
function failureItem(failure: Job['failure']): JobItem['failure'] {
  if (failure === null) return null;
  const { code, parameters } = failure;
  if (!isCode(code)) return { code, message: code, next: 'See the log of its worker.' };
  return { code, message: sentenceOf({ code, parameters }), next: nextStepOf({ code, parameters }) };
}
