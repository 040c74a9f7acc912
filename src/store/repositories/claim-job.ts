import type { Job } from '../../model/job.js';
import type { Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { jobOf } from './jobs.js';
import type { JobRow } from './jobs.js';
import { likes } from './visible-names.js';

/** Who takes a job. */
export interface Claimant {
  readonly worker: string;
  /** Patterns of partitions with `*`; empty: all. */
  readonly partitions: readonly string[];
  /** Seconds, by the clock of the database. */
  readonly lease: number;
}

/** A job that somebody has. */
export interface ClaimedJob {
  readonly job: Job;
  /** What proves that it is still had; see `settleJob`. */
  readonly lease: number;
  /** How often it failed for reasons that may pass, since it was queued. */
  readonly failures: number;
  /** The instant that it is judged as of, on every try the same. */
  readonly asOf: string;
  readonly await: { readonly every: number; readonly until: string } | null;
}

/** Partitions that look due and are not are told when to be looked at again; after so many the transaction ends. */
const looksAtMost = 50;

/**
 * Takes the next job: of the partitions that may begin one, that which has been ready for longest; of its jobs the one with the
 * highest priority, of these the oldest. A partition whose next job waits for another try waits with it; jobs that are awaited
 * or begin later hold nobody up.
 *
 * @returns null when there is none; `again` when there may be one, in another transaction.
 */
export async function claimJob(
  transaction: Transaction,
  claimant: Claimant,
  at: Date,
): Promise<ClaimedJob | 'again' | null> {
  for (let looks = 0; looks < looksAtMost; looks += 1) {
    const partition = await lockDuePartition(transaction, claimant, at);
    if (partition === null) return null;
    const next = await findNext(transaction, partition, at);
    if (next !== null) return take(transaction, { partition, id: next, claimant, at });
    await postpone(transaction, partition, at);
  }
  return 'again';
}

async function lockDuePartition(transaction: Transaction, { partitions }: Claimant, at: Date): Promise<string | null> {
  const chosen = partitions.length === 0 ? '' : 'and partition like any(cast(? as text[]))';
  const row = await rowOf<{ partition: string }>(
    transaction,
    `select partition from tieout.job_partitions where running is null and due <= ? ${chosen}
     order by due, partition limit 1 for update skip locked`,
    [at.toISOString(), ...(partitions.length === 0 ? [] : [likes(partitions)])],
  );
  return row?.partition ?? null;
}

async function findNext(transaction: Transaction, partition: string, at: Date): Promise<string | null> {
  const row = await rowOf<{ id: string; is_ready: boolean }>(
    transaction,
    `select id, start_after <= ? as is_ready from tieout.jobs
     where partition = ? and state in ('queued', 'retrying', 'awaiting') and (state = 'retrying' or start_after <= ?)
     order by priority desc, sequence limit 1`,
    [at.toISOString(), partition, at.toISOString()],
  );
  return row?.is_ready === true ? row.id : null;
}

async function postpone(transaction: Transaction, partition: string, at: Date): Promise<void> {
  await rowsOf(
    transaction,
    `update tieout.job_partitions set due = (
       select min(start_after) from tieout.jobs
       where partition = ? and state in ('queued', 'retrying', 'awaiting') and start_after > ?
     ) where partition = ?`,
    [partition, at.toISOString(), partition],
  );
}

async function take(
  transaction: Transaction,
  { partition, id, claimant, at }: { partition: string; id: string; claimant: Claimant; at: Date },
): Promise<ClaimedJob> {
  const row = await rowOf<JobRow>(
    transaction,
    `update tieout.jobs set state = 'running', attempts = attempts + 1, lease = lease + 1, worker = ?, started_at = ?,
       lease_until = clock_timestamp() + ? * interval '1 second', progress = null,
       as_of = coalesce(as_of, cast(work ->> 'asOf' as timestamptz), ?)
     where id = cast(? as uuid) returning *`,
    [claimant.worker, at.toISOString(), claimant.lease, at.toISOString(), id],
  );
  if (!row || row.as_of === null) throw new Error(`Job ${id} was changed by somebody who does not have its partition`);
  await rowsOf(
    transaction,
    'update tieout.job_partitions set running = cast(? as uuid), due = null where partition = ?',
    [id, partition],
  );
  const { await_every: every, await_until: until } = row;
  return {
    job: jobOf(row),
    lease: row.lease,
    failures: row.failures,
    asOf: row.as_of,
    await: every === null || until === null ? null : { every, until },
  };
}
