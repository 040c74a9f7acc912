import type { Job, JobState, JobTrigger, JobWork } from '../../model/job.js';
import type { Progress } from '../../model/progress.js';
import type { Database } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import type { JobFilter, QueueCounts } from './job-filter.js';
import { given, pageOf, printPage } from './page.js';
import type { Condition, ListOrder, Page, PageRequest } from './page.js';
import { likes } from './visible-names.js';

/** A row of `tieout.jobs`. */
export type JobRow = {
  readonly id: string;
  readonly work: JobWork;
  readonly trigger: JobTrigger;
  readonly work_key: string;
  readonly partition: string;
  readonly priority: number;
  readonly state: JobState;
  readonly requested_at: string;
  readonly start_after: string;
  readonly await_every: number | null;
  readonly await_until: string | null;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly as_of: string | null;
  readonly attempts: number;
  readonly failures: number;
  readonly worker: string | null;
  readonly lease: number;
  readonly is_cancelling: boolean;
  readonly progress: Progress | null;
  readonly run: string | null;
  readonly batch: string | null;
  readonly failure: Job['failure'];
  readonly trace_id: string;
  readonly parent_span: string | null;
};

const newestFirst: ListOrder = { list: 'jobs', expressions: ['requested_at', 'id'], direction: 'desc' };

/** The job of an id, or null. */
export async function findJob(database: Database, id: string): Promise<Job | null> {
  if (!isJobId(id)) return null;
  const row = await rowOf<JobRow>(database, 'select * from tieout.jobs where id = cast(? as uuid)', [id]);
  return row && jobOf(row);
}

/** Whether a text could be the id of a job. */
export function isJobId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** Jobs, the newest first. */
export async function listJobs(database: Database, filter: JobFilter, request: PageRequest): Promise<Page<Job>> {
  const conditions = [
    given('state = any(cast(? as text[]))', filter.states),
    given('kind = ?', filter.kind),
    given('partition = ?', filter.partition),
    filter.visible ? visibleOf(filter.visible) : null,
  ];
  const { text, bindings } = printPage(newestFirst, conditions, request);
  const rows = await rowsOf<JobRow>(database, `select * from tieout.jobs ${text}`, bindings);
  return pageOf(newestFirst, rows, request, jobOf, (row) => [row.requested_at, row.id]);
}

/** How many jobs are in each state that is not over, and since when the first that could begin waits. */
export async function countJobs(database: Database, at: Date): Promise<QueueCounts> {
  const byState = { queued: 0, running: 0, retrying: 0, awaiting: 0, failed: 0 };
  const rows = await rowsOf<{ state: keyof typeof byState; count: number; oldest: string | null }>(
    database,
    `select state, count(*) as count, min(greatest(start_after, requested_at)) filter (where start_after <= ?) as oldest
     from tieout.jobs where state in ('queued', 'running', 'retrying', 'awaiting', 'failed') group by state`,
    [at.toISOString()],
  );
  for (const { state, count } of rows) byState[state] = count;
  const waiting = rows.filter(({ state }) => state !== 'running' && state !== 'failed');
  const [oldest = null] = waiting.flatMap((row) => (row.oldest === null ? [] : [row.oldest])).sort();
  return { byState, oldest };
}

/** What is of a rule is its name, or `name/instance`; what is of a system `system/feed`. */
function visibleOf({ rules, systems }: NonNullable<JobFilter['visible']>): Condition | null {
  const asked = likes(rules ?? ['*']);
  return {
    text: `case kind
      when 'run' then subject like any(cast(? as text[])) or split_part(subject, '/', 1) like any(cast(? as text[]))
      else split_part(subject, '/', 1) like any(cast(? as text[])) end`,
    bindings: [asked, asked, likes(systems ?? ['*'])],
  };
}

/** A row as everybody else sees it. */
export function jobOf(row: JobRow): Job {
  return {
    id: row.id,
    work: row.work,
    trigger: row.trigger,
    partition: row.partition,
    priority: row.priority,
    state: row.state,
    requestedAt: row.requested_at,
    startAfter: row.start_after,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    attempts: row.attempts,
    worker: row.worker,
    isCancelling: row.is_cancelling,
    progress: row.progress,
    run: row.run,
    batch: row.batch,
    failure: row.failure,
    traceId: row.trace_id,
    parentSpan: row.parent_span,
  };
}
