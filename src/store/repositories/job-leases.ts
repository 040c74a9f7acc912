import type { Progress } from '../../model/progress.js';
import type { Database } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';

/** A job that a worker has, and how far it is; null: as told before. */
export interface HeldJob {
  readonly id: string;
  readonly lease: number;
  readonly progress: Progress | null;
}

/**
 * Says that a worker is alive: its leases last for so many seconds from now, by the clock of the database.
 *
 * @returns those it still has, and whether somebody asked for their end; one that is missing was taken from it.
 */
export async function renewLeases(
  database: Database,
  held: readonly HeldJob[],
  seconds: number,
): Promise<ReadonlyMap<string, { readonly isCancelling: boolean }>> {
  if (held.length === 0) return new Map();
  const rows = await rowsOf<{ id: string; is_cancelling: boolean }>(
    database,
    `update tieout.jobs as job set lease_until = clock_timestamp() + ? * interval '1 second',
       progress = coalesce(held.progress, job.progress)
     from json_to_recordset(cast(? as json)) as held (id uuid, lease integer, progress json)
     where job.id = held.id and job.lease = held.lease and job.state = 'running'
     returning job.id, job.is_cancelling`,
    [seconds, JSON.stringify(held)],
  );
  return new Map(rows.map((row) => [row.id, { isCancelling: row.is_cancelling }]));
}

/** A job whose worker has said nothing for longer than its lease. */
export interface LostJob {
  readonly id: string;
  readonly lease: number;
  readonly failures: number;
  readonly worker: string;
  readonly isCancelling: boolean;
}

/** Jobs whose lease is over, the longest first, but for those that whoever asks has itself. */
export async function findLostJobs(
  database: Database,
  { except, limit }: { readonly except: readonly string[]; readonly limit: number },
): Promise<readonly LostJob[]> {
  return rowsOf<LostJob & Readonly<Record<string, unknown>>>(
    database,
    `select id, lease, failures, worker, is_cancelling as "isCancelling" from tieout.jobs
     where state = 'running' and lease_until < clock_timestamp() and not id = any(cast(? as uuid[])) order by lease_until limit ?`,
    [except, limit],
  );
}
