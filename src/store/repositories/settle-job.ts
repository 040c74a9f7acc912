import type { Job } from '../../model/job.js';
import type { Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { jobOf } from './jobs.js';
import type { JobRow } from './jobs.js';

/** What became of a job that somebody had. */
export type JobOutcome =
  | { readonly state: 'completed'; readonly run: string | null; readonly batch: string | null }
  | { readonly state: 'failed' | 'cancelled'; readonly failure: Job['failure'] }
  | {
      readonly state: 'retrying' | 'awaiting';
      readonly failure: NonNullable<Job['failure']>;
      readonly startAfter: Date;
      /** Whether it is one of the tries that a job has. */
      readonly isCounted: boolean;
    }
  /** Its worker stops: it is as it was before it began. */
  | { readonly state: 'queued' };

/**
 * Ends what a worker does with a job, if the worker still has it.
 *
 * @param lease as `claimJob` gave it.
 * @returns the job as it is then; null when somebody else has it or had it since, and nothing was changed.
 */
export async function settleJob(
  transaction: Transaction,
  { id, lease }: { readonly id: string; readonly lease: number },
  outcome: JobOutcome,
  at: Date,
): Promise<Job | null> {
  const before = await lockJob(transaction, id);
  if (before?.state !== 'running' || before.lease !== lease) return null;
  const changed = await change(transaction, before, outcome, at);
  await rowsOf(
    transaction,
    `update tieout.job_partitions set running = null, due = case when exists (
       select 1 from tieout.jobs where partition = ? and state in ('queued', 'retrying', 'awaiting')
     ) then cast(? as timestamptz) end where partition = ?`,
    [before.partition, at.toISOString(), before.partition],
  );
  return changed;
}

/** Locks the partition of a job, and then reads the job: nobody else changes it until the transaction ends. */
export async function lockJob(transaction: Transaction, id: string): Promise<JobRow | null> {
  const locked = await rowOf(
    transaction,
    `select 1 from tieout.job_partitions
     where partition = (select partition from tieout.jobs where id = cast(? as uuid)) for update`,
    [id],
  );
  if (!locked) return null;
  return rowOf<JobRow>(transaction, 'select * from tieout.jobs where id = cast(? as uuid)', [id]);
}

/** A job in a state that it does not leave by itself. */
const over: ReadonlySet<string> = new Set(['completed', 'failed', 'cancelled']);

/** What stays as it was is that of the job before. */
function columnsAfter(before: JobRow, outcome: JobOutcome): Pick<JobRow, 'run' | 'batch' | 'failure'> {
  const { run, batch, failure } = before;
  if (outcome.state === 'queued') return { run, batch, failure };
  if (outcome.state === 'completed') return { run: outcome.run, batch: outcome.batch, failure: null };
  return { run, batch, failure: outcome.failure };
}

async function change(transaction: Transaction, before: JobRow, outcome: JobOutcome, at: Date): Promise<Job> {
  const { state } = outcome;
  const isOver = over.has(state);
  const { run, batch, failure } = columnsAfter(before, outcome);
  const waits = outcome.state === 'retrying' || outcome.state === 'awaiting' ? outcome : null;
  const row = await rowOf<JobRow>(
    transaction,
    `update tieout.jobs set state = ?, lease_until = null, finished_at = ?, start_after = ?, failures = failures + ?,
       run = ?, batch = ?, failure = cast(? as json), is_cancelling = false,
       progress = case when ? then progress end
     where id = cast(? as uuid) returning *`,
    [
      state === 'queued' ? await waitingState(transaction, before) : state,
      isOver ? at.toISOString() : null,
      waits?.startAfter.toISOString() ?? before.start_after,
      waits?.isCounted === true ? 1 : 0,
      run,
      batch,
      failure === null ? null : JSON.stringify(failure),
      isOver,
      before.id,
    ],
  );
  if (!row) throw new Error(`Job ${before.id} was changed by somebody who does not have its partition`);
  return jobOf(row);
}

/** Of the same work only one job is `queued`; if that was sent meanwhile, this one goes before it all the same. */
export async function waitingState(transaction: Transaction, job: JobRow): Promise<'queued' | 'retrying'> {
  const other = await rowOf(
    transaction,
    "select 1 from tieout.jobs where work_key = ? and state = 'queued' and id <> ?",
    [job.work_key, job.id],
  );
  return other ? 'retrying' : 'queued';
}
