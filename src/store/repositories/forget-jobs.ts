import type { Database } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';

/**
 * Removes jobs that were over before an instant, dead letters as well, up to a limit. What somebody changes just now, or waits
 * in line with what is changed, is left to the next call.
 *
 * @returns how many.
 */
export async function forgetJobs(database: Database, before: Date, limit: number): Promise<number> {
  const instant = before.toISOString();
  // None is over before it is asked for, and that is what there is an index of.
  const rows = await rowsOf(
    database,
    `delete from tieout.jobs where id in (
       select jobs.id from tieout.jobs jobs join tieout.job_partitions using (partition)
       where jobs.state in ('completed', 'failed', 'cancelled') and jobs.requested_at < ? and jobs.finished_at < ?
       limit ? for update skip locked)
     returning id`,
    [instant, instant, limit],
  );
  return rows.length;
}
