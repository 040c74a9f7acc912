import type { Job } from '../../src/model/job.js';
import { openQueue } from '../../src/queue/open-queue.js';
import type { OpenQueue } from '../../src/queue/open-queue.js';
import type { JobRequest } from '../../src/queue/queue.js';
import { claimJob, settleJob } from '../../src/store/index.js';
import type { ClaimedJob, JobOutcome, Store } from '../../src/store/index.js';
import { defaultQueue } from './default-settings.js';

/** A clock that goes when it is told to. */
export class SteppingClock {
  #at = Date.parse('2026-11-02T06:00:00.000Z');

  now(): Date {
    return new Date(this.#at);
  }

  step(seconds: number): void {
    this.#at += seconds * 1000;
  }
}

export function queueOver(store: Store): OpenQueue {
  return openQueue(store, defaultQueue, () => undefined);
}

/** An ingest that somebody asked for. */
export function ingestJob(partition: string, date: string, more: Partial<JobRequest> = {}): JobRequest {
  return {
    work: { kind: 'ingest', feed: `${partition}/sales`, date },
    trigger: { kind: 'schedule', schedule: `feed ${partition}/sales`, due: `${date}T02:00:00.000Z` },
    partition,
    ...more,
  };
}

/** The next job of these partitions, or null. */
export async function claim(store: Store, worker: string, partitions: readonly string[]): Promise<ClaimedJob | null> {
  for (;;) {
    const claimant = { worker, partitions, lease: 30 };
    const claimed = await store.transaction((transaction) => claimJob(transaction, claimant, store.clock.now()));
    if (claimed !== 'again') return claimed;
  }
}

export function settle(store: Store, { job, lease }: ClaimedJob, outcome: JobOutcome): Promise<Job | null> {
  return store.transaction((transaction) => settleJob(transaction, { id: job.id, lease }, outcome, store.clock.now()));
}

export const done: JobOutcome = { state: 'completed', run: null, batch: null };
export const passing = { code: 'host-unreachable', parameters: { host: 'sftp.example', reason: 'refused' } };
