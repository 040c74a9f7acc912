import { operationalError } from '../base/errors.js';
import { findLostJobs, settleJob } from '../store/index.js';
import type { JobOutcome, LostJob } from '../store/index.js';
import { waitOf } from './judge-failure.js';
import type { OpenQueue } from './open-queue.js';

/**
 * Puts jobs back whose worker said nothing for longer than its lease: at once the first time, later each further time, and to the
 * dead letters when their tries are spent. Any process may do it; only one of them does.
 *
 * @param own the ids of the jobs that this process has itself
 */
export async function reapJobs(queue: OpenQueue, own: readonly string[]): Promise<void> {
  const { store, listener } = queue;
  for (const lost of await findLostJobs(store.database, { except: own, limit: 100 })) {
    const error = operationalError('worker-lost', { worker: lost.worker, attempts: lost.failures + 1 });
    const outcome = outcomeOf(queue, lost, { code: error.code, parameters: error.parameters });
    const at = store.clock.now();
    const job = await store.transaction((transaction) => settleJob(transaction, lost, outcome, at));
    if (!job) continue;
    if (job.state === 'cancelled') listener({ name: 'job_cancelled', job });
    else listener({ name: job.state === 'failed' ? 'job_failed' : 'job_retrying', job, reason: error.message });
  }
}

function outcomeOf(
  { store, settings }: OpenQueue,
  lost: LostJob,
  failure: { readonly code: string; readonly parameters: object },
): JobOutcome {
  if (lost.isCancelling) return { state: 'cancelled', failure };
  if (lost.failures + 1 >= settings.attempts) return { state: 'failed', failure };
  const claimed = { failures: lost.failures - 1, await: null };
  const wait = lost.failures === 0 ? 0 : waitOf({ claimed, settings, random: Math.random() });
  const startAfter = new Date(store.clock.now().getTime() + Math.ceil(wait * 1000));
  return { state: 'retrying', failure, startAfter, isCounted: true };
}
