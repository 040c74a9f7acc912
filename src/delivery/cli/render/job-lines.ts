import type { Job } from '../../../model/job.js';
import { jobItem } from '../../shared/documents/job-document.js';
import type { Style } from '../../shared/style.js';
import { renderPairs, renderTable } from './table.js';

/** Jobs as a table, one line each. */
export function jobTable(jobs: readonly Job[], style: Style): readonly string[] {
  const columns = [
    { heading: 'job' },
    { heading: 'state' },
    { heading: 'work' },
    { heading: 'date' },
    { heading: 'partition' },
    { heading: 'tries', align: 'right' },
    { heading: 'requested' },
    { heading: 'failure' },
  ] as const;
  const rows = jobs.map((job) => [
    job.id,
    stateInWords(job),
    workInWords(job),
    job.work.date,
    job.partition,
    String(job.attempts),
    job.requestedAt,
    job.failure?.code ?? '',
  ]);
  return renderTable(columns, rows, style.dim);
}

/** One job, and why it failed. */
export function jobLines(job: Job): readonly string[] {
  const { trigger, failure } = jobItem(job);
  const { progress } = job;
  const done =
    progress && `${progress.phase}, ${progress.done}${progress.total === null ? '' : ` of ${progress.total}`}`;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['job', job.id],
    ['work', `${workInWords(job)} ${job.work.date}`],
    ['state', stateInWords(job)],
    ['because of', `${trigger.kind} ${trigger.subject}${trigger.due === null ? '' : ` due ${trigger.due}`}`],
    ['partition', `${job.partition}, priority ${job.priority}`],
    ['requested', job.requestedAt],
    ['next try', job.state === 'retrying' || job.state === 'awaiting' ? job.startAfter : null],
    ['begun', job.startedAt && `${job.startedAt}, ${job.attempts === 1 ? 'first try' : `try ${job.attempts}`}`],
    ['ended', job.finishedAt],
    ['worker', job.worker],
    ['progress', progress && `${done} ${progress.unit}`],
    ['run', job.run],
    ['batch', job.batch],
    ['failure', failure && `${failure.message}. ${failure.next}`],
    ['trace', job.traceId],
  ];
  return renderPairs(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
}

/** `run pos-vs-erp-sales`, `ingest northwind-pos/sales`. */
function workInWords({ work }: Job): string {
  return work.kind === 'run' ? `run ${work.rule}` : `ingest ${work.feed}`;
}

function stateInWords({ state, isCancelling }: Job): string {
  return isCancelling ? 'cancelling' : state;
}
