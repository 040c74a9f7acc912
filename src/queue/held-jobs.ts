import { operationalError } from '../base/errors.js';
import type { Job } from '../model/job.js';
import type { Progress } from '../model/progress.js';
import { renewLeases } from '../store/index.js';
import type { ClaimedJob } from '../store/index.js';
import type { OpenQueue } from './open-queue.js';

/** Why a job is stopped: somebody cancelled it, its worker stops, or another worker has it. */
export type StopReason = 'cancelled' | 'stopped' | 'lost';

/** A job that this worker has. */
export interface HeldJob {
  readonly claimed: ClaimedJob;
  readonly signal: AbortSignal;
  /** Why it was told to stop; null: it was not. */
  readonly stopReason: () => StopReason | null;
  stop(reason: StopReason): void;
  readonly onProgress: (progress: Progress) => void;
}

/** The jobs that this worker has; their leases are renewed while it lives. */
export class HeldJobs {
  readonly #held = new Map<string, HeldJob & { takeProgress(): Progress | null }>();

  get size(): number {
    return this.#held.size;
  }

  get jobs(): readonly Job[] {
    return [...this.#held.values()].map(({ claimed }) => claimed.job);
  }

  add(claimed: ClaimedJob): HeldJob {
    const controller = new AbortController();
    let why: StopReason | null = null;
    let progress: Progress | null = null;
    const held = {
      claimed,
      signal: controller.signal,
      stopReason: () => why,
      stop(reason: StopReason): void {
        why ??= reason;
        controller.abort(operationalError('interrupted', {}));
      },
      onProgress(told: Progress): void {
        progress = told;
      },
      takeProgress(): Progress | null {
        const told = progress;
        progress = null;
        return told;
      },
    };
    this.#held.set(claimed.job.id, held);
    return held;
  }

  remove({ claimed }: HeldJob): void {
    this.#held.delete(claimed.job.id);
  }

  stop(reason: StopReason): void {
    for (const held of this.#held.values()) held.stop(reason);
  }

  /**
   * Renews all leases and keeps how far each job is. Whoever was cancelled, or is had by another worker, is told to stop.
   *
   * @throws OperationalError of the database; the leases last until their time is over.
   */
  async renew({ store, settings }: OpenQueue): Promise<void> {
    const asked = [...this.#held.values()];
    const rows = asked.map((held) => {
      return { id: held.claimed.job.id, lease: held.claimed.lease, progress: held.takeProgress() };
    });
    const renewed = await renewLeases(store.database, rows, settings.lease);
    for (const held of asked) {
      const { id } = held.claimed.job;
      // One that was settled meanwhile is not lost.
      if (this.#held.get(id) !== held) continue;
      const found = renewed.get(id);
      if (!found) held.stop('lost');
      else if (found.isCancelling) held.stop('cancelled');
    }
  }
}
