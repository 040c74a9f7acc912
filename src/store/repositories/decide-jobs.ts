import { operationalError } from '../../base/errors.js';
import type { Job } from '../../model/job.js';
import type { Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { isJobId, jobOf } from './jobs.js';
import type { JobRow } from './jobs.js';
import { lockJob } from './settle-job.js';

/**
 * Cancels a job that waits; one that runs is marked, for its worker to see.
 *
 * @throws OperationalError `not-found`, `job-is-over`.
 */
export async function cancelJob(transaction: Transaction, id: string, at: Date): Promise<Job> {
  const job = await lockKnown(transaction, id);
  if (job.state === 'running') return update(transaction, job, 'is_cancelling = true');
  if (job.finished_at !== null) throw operationalError('job-is-over', { job: id, state: job.state });
  return update(transaction, job, "state = 'cancelled', finished_at = ?", [at.toISOString()]);
}

/**
 * Queues a job again that has failed or was cancelled, or lets one begin at once that waits for a later time.
 *
 * @returns the job; another one of the same work where that waits already.
 * @throws OperationalError `not-found`, `job-not-repeatable`.
 */
export async function retryJob(transaction: Transaction, id: string, at: Date): Promise<Job> {
  const job = await lockKnown(transaction, id);
  const now = at.toISOString();
  if (job.state === 'failed' || job.state === 'cancelled') {
    const waiting = await findWaiting(transaction, job.work_key);
    if (waiting) return jobOf(waiting);
    const again = "state = 'queued', finished_at = null, failures = 0, as_of = null, start_after = ?";
    return touch(transaction, await update(transaction, job, again, [now]), now);
  }
  if (job.state === 'retrying' || job.state === 'awaiting') {
    return touch(transaction, await update(transaction, job, 'start_after = least(start_after, ?)', [now]), now);
  }
  throw operationalError('job-not-repeatable', { job: id, state: job.state });
}

async function lockKnown(transaction: Transaction, id: string): Promise<JobRow> {
  const job = isJobId(id) ? await lockJob(transaction, id) : null;
  if (!job) throw operationalError('not-found', { kind: 'job', name: id });
  return job;
}

async function update(
  transaction: Transaction,
  { id }: JobRow,
  assignments: string,
  values: readonly string[] = [],
): Promise<Job> {
  const row = await rowOf<JobRow>(
    transaction,
    `update tieout.jobs set ${assignments} where id = cast(? as uuid) returning *`,
    [...values, id],
  );
  if (!row) throw new Error(`Job ${id} was removed by somebody who does not have its partition`);
  return jobOf(row);
}

async function touch(transaction: Transaction, job: Job, now: string): Promise<Job> {
  await rowsOf(transaction, 'update tieout.job_partitions set due = least(due, ?) where partition = ?', [
    now,
    job.partition,
  ]);
  return job;
}

async function findWaiting(transaction: Transaction, key: string): Promise<JobRow | null> {
  return rowOf<JobRow>(
    transaction,
    "select * from tieout.jobs where work_key = ? and state in ('queued', 'retrying', 'awaiting') order by sequence limit 1",
    [key],
  );
}
