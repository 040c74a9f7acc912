import type { Job, JobTrigger, JobWork } from '../../model/job.js';
import type { Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import type { SentJob } from './job-filter.js';
import { jobOf } from './jobs.js';
import type { JobRow } from './jobs.js';

/** A job that is to be kept. */
export interface NewJob {
  /** UUID. */
  readonly id: string;
  readonly work: JobWork;
  readonly trigger: JobTrigger;
  readonly partition: string;
  readonly priority: number;
  /** Instants, UTC ISO 8601. */
  readonly startAfter: string;
  /** Every how many seconds it is looked for again, and until when; null: not. */
  readonly await: { readonly every: number; readonly until: string } | null;
  readonly traceId: string;
  readonly parentSpan: string | null;
}

/** What two jobs have in common that are the same work. */
export function workKeyOf(work: JobWork): string {
  if (work.kind === 'ingest') return `ingest ${work.feed} ${work.date}`;
  return `run ${work.rule} ${work.date}${work.asOf === null ? '' : ` as of ${work.asOf}`}`;
}

/**
 * Keeps jobs in their order. Where the same work waits already, its job is given instead, with the higher of both priorities;
 * a person does not wait for its next try. The partitions are locked until the transaction ends, in the order of their names.
 */
export async function sendJobs(
  transaction: Transaction,
  jobs: readonly NewJob[],
  at: Date,
): Promise<readonly SentJob[]> {
  if (jobs.length === 0) return [];
  const rows = JSON.stringify(jobs.map((job, place) => ({ ...columnsOf(job), place })));
  await touchPartitions(transaction, rows);
  await raiseWaiting(transaction, rows, at);
  const inserted = await insertJobs(transaction, rows, at);
  const found = new Map(inserted.map((row) => [row.work_key, { job: jobOf(row), isNew: true }]));
  const missing = [...new Set(jobs.map(({ work }) => workKeyOf(work)))].filter((key) => !found.has(key));
  for (const row of await findByKey(transaction, missing)) found.set(row.work_key, { job: jobOf(row), isNew: false });
  return jobs.map((job) => sentAs(job, found));
}

/** Of the same work twice in one request, the second is the job of the first. */
function sentAs({ id, work }: NewJob, found: ReadonlyMap<string, SentJob>): SentJob {
  const sent = found.get(workKeyOf(work));
  if (!sent) throw new Error(`The job of '${workKeyOf(work)}' was neither kept nor found`);
  return { job: sent.job, isNew: sent.isNew && sent.job.id === id };
}

function columnsOf(job: NewJob): object {
  const { work } = job;
  return {
    id: job.id,
    kind: work.kind,
    subject: subjectOf(work),
    work,
    work_key: workKeyOf(work),
    trigger: job.trigger,
    partition: job.partition,
    priority: job.priority,
    start_after: job.startAfter,
    await_every: job.await?.every ?? null,
    await_until: job.await?.until ?? null,
    trace_id: job.traceId,
    parent_span: job.parentSpan,
  };
}

function subjectOf(work: Job['work']): string {
  return work.kind === 'ingest' ? work.feed : work.rule;
}

const wanted = `json_to_recordset(cast(? as json)) as wanted
  (id uuid, kind text, subject text, work json, work_key text, trigger json, partition text, priority integer,
   start_after timestamptz, await_every integer, await_until timestamptz, trace_id text, parent_span text, place integer)`;

/** Whoever looks for work sees them when this is committed. */
async function touchPartitions(transaction: Transaction, rows: string): Promise<void> {
  await rowsOf(
    transaction,
    `insert into tieout.job_partitions as known (partition, due)
     select partition collate "C", min(start_after) from ${wanted} group by 1 order by 1
     on conflict (partition) do update set due = least(known.due, excluded.due)`,
    [rows],
  );
}

async function raiseWaiting(transaction: Transaction, rows: string, at: Date): Promise<void> {
  await rowsOf(
    transaction,
    `update tieout.jobs as job
     set priority = greatest(job.priority, wanted.priority),
         start_after = case when wanted.by_person then least(job.start_after, ?) else job.start_after end
     from (
       select work_key, max(priority) as priority, bool_or(trigger ->> 'kind' = 'person') as by_person
       from ${wanted} group by 1
     ) as wanted
     where job.work_key = wanted.work_key and job.state in ('queued', 'retrying', 'awaiting')
       and (job.priority < wanted.priority or (wanted.by_person and job.start_after > ?))`,
    [at.toISOString(), rows, at.toISOString()],
  );
}

async function insertJobs(transaction: Transaction, rows: string, at: Date): Promise<readonly JobRow[]> {
  return rowsOf<JobRow>(
    transaction,
    `insert into tieout.jobs (id, kind, subject, work, work_key, trigger, partition, priority, state, requested_at,
       start_after, await_every, await_until, trace_id, parent_span)
     select id, kind, subject, work, work_key, trigger, partition, priority, 'queued', ?, start_after, await_every,
       await_until, trace_id, parent_span
     from ${wanted}
     where not exists (
       select 1 from tieout.jobs waiting
       where waiting.work_key = wanted.work_key and waiting.state in ('queued', 'retrying', 'awaiting')
     )
     order by place
     on conflict (work_key) where state = 'queued' do nothing
     returning *`,
    [at.toISOString(), rows],
  );
}

/** Those that wait, or began since another transaction sent them. */
async function findByKey(transaction: Transaction, keys: readonly string[]): Promise<readonly JobRow[]> {
  if (keys.length === 0) return [];
  return rowsOf<JobRow>(
    transaction,
    `select distinct on (work_key) * from tieout.jobs where work_key = any(cast(? as text[]))
     order by work_key, state in ('queued', 'retrying', 'awaiting') desc, sequence desc`,
    [keys],
  );
}
