import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { sentenceOf } from '../base/catalogue/index.js';
import { OperationalError } from '../base/errors.js';
import type { DaemonListener } from '../model/daemon-event.js';
import type { Job } from '../model/job.js';
import { claimJob, settleJob } from '../store/index.js';
import type { ClaimedJob, JobOutcome } from '../store/index.js';
import { DatabaseLooks, pauseAfter } from './database-looks.js';
import { HeldJobs } from './held-jobs.js';
import type { HeldJob } from './held-jobs.js';
import { judgeFailure } from './judge-failure.js';
import type { OpenQueue } from './open-queue.js';
import { reapJobs } from './reap-jobs.js';
import { timePhases } from './time-phases.js';
import { workJob } from './work-job.js';
import type { Worker, WorkerOptions } from './worker.js';

/**
 * Takes jobs while it has free slots, until it is told to stop.
 *
 * @param work what is done with each
 */
export function startWorker(queue: OpenQueue, options: WorkerOptions, work = workJob): Worker {
  const working = new WorkingProcess(queue, options, work);
  const finished = working.run();
  return {
    running: () => working.held.jobs,
    drain: () => working.stop().then(() => finished),
    abort: () => working.stop('stopped').then(() => finished),
    finished,
  };
}

class WorkingProcess {
  readonly held = new HeldJobs();
  readonly #queue: OpenQueue;
  readonly #options: WorkerOptions;
  readonly #workJob: typeof workJob;
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  #isAborted = false;
  readonly #looks: DatabaseLooks;
  #unexpected: { readonly error: unknown } | null = null;

  constructor(queue: OpenQueue, options: WorkerOptions, work: typeof workJob) {
    this.#queue = queue;
    this.#options = options;
    this.#workJob = work;
    this.#looks = new DatabaseLooks(queue);
  }

  /** Takes no new job; with a reason, those it has are stopped. */
  stop(reason?: 'stopped'): Promise<void> {
    this.#stopping.abort();
    if (reason) {
      this.#isAborted = true;
      this.held.stop(reason);
    }
    return Promise.resolve();
  }

  async run(): Promise<void> {
    const { lease } = this.#queue.settings;
    const renewing = this.#every('renew', Math.min(1000, (lease * 1000) / 3), () =>
      this.held.size === 0 ? Promise.resolve() : this.held.renew(this.#queue),
    );
    const reaping = this.#every('reap', (lease * 1000) / 2, () => this.#reap());
    try {
      while (!this.#stopping.signal.aborted) await this.#step();
      await Promise.all(this.#running);
    } finally {
      renewing();
      reaping();
    }
    if (this.#unexpected) throw this.#unexpected.error;
  }

  /** Takes one job, or waits for something to happen. */
  async #step(): Promise<void> {
    if (this.held.size >= this.#options.concurrency) return this.#untilStopOr(Promise.race(this.#running));
    const claimed = await this.#looks.try('claim', () => this.#claim());
    if (claimed === 'gone') {
      const pause = pauseAfter(this.#looks.failures('claim'));
      return this.#untilStopOr(setTimeout(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined));
    }
    if (claimed === null) return this.#untilStopOr(this.#queue.waitForWork(this.#options.interval ?? 1000));
    if (claimed !== 'again') this.#begin(claimed);
  }

  #claim(): ReturnType<typeof claimJob> {
    const { store, settings } = this.#queue;
    const { name: worker, partitions } = this.#options;
    const claimant = { worker, partitions, lease: settings.lease };
    return store.transaction((transaction) => claimJob(transaction, claimant, store.clock.now()));
  }

  #begin(claimed: ClaimedJob): void {
    const held = this.held.add(claimed);
    const done = this.#work(held).finally(() => {
      this.held.remove(held);
      this.#running.delete(done);
    });
    this.#running.add(done);
    // Whoever waits for all of them is told of what nobody expected.
    done.catch(() => this.#stopping.abort());
  }

  async #work(held: HeldJob): Promise<void> {
    const { store, listener } = this.#queue;
    const { claimed, signal } = held;
    const { job } = claimed;
    listener({ name: 'job_started', job });
    const timer = timePhases(job, { clock: store.clock, listener });
    const onProgress: HeldJob['onProgress'] = (progress) => {
      timer.onProgress(progress);
      held.onProgress(progress);
    };
    let outcome: JobOutcome;
    try {
      const { tools, plan } = await this.#options.prepare(job, { signal, onProgress });
      try {
        const result = await this.#workJob({ ...tools, signal, onProgress }, plan, claimed, listener);
        outcome = { state: 'completed', ...result };
      } finally {
        await rm(tools.temporaryDirectory, { recursive: true, force: true });
      }
    } catch (error) {
      outcome = await this.#outcomeOf(held, error);
    } finally {
      timer.finish();
    }
    await this.#settle(held, outcome);
  }

  async #outcomeOf(held: HeldJob, error: unknown): Promise<JobOutcome> {
    const { store, settings, listener } = this.#queue;
    const stopped = held.stopReason();
    if (stopped === 'cancelled') return { state: 'cancelled', failure: null };
    if (stopped !== null) return { state: 'queued' };
    const { error: failure, ...outcome } = judgeFailure(error, {
      claimed: held.claimed,
      settings,
      now: store.clock.now(),
      random: Math.random(),
    });
    // A newer version changed the tables meanwhile: that is no failure of the job, which is worked by that version.
    if (outcome.state === 'failed' && (await this.#isOutdated())) return { state: 'queued' };
    if (failure.isOurs) {
      listener({ name: 'daemon_fault', doing: 'working on a job', code: failure.code, reason: failure.message });
    }
    return outcome;
  }

  async #isOutdated(): Promise<boolean> {
    try {
      return (await this.#queue.store.findNewerMigration()) !== null;
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      // The job failed for a reason of its own; that the database is gone now is told by whoever settles it.
      return false;
    }
  }

  /** Says what became of a job as soon as the database can be told, unless another worker has it by then. */
  async #settle(held: HeldJob, outcome: JobOutcome): Promise<void> {
    const { store, listener } = this.#queue;
    const { id } = held.claimed.job;
    const place = { id, lease: held.claimed.lease };
    const look = `settle ${id}`;
    for (;;) {
      const job = await this.#looks.try(look, () =>
        store.transaction((transaction) => settleJob(transaction, place, outcome, store.clock.now())),
      );
      if (job !== 'gone') {
        if (job) tell(listener, job, outcome);
        else listener({ name: 'lease_lost', job: held.claimed.job });
        return;
      }
      const failures = this.#looks.failures(look);
      // Whoever is told to stop now leaves it to those that put lost jobs back.
      if (this.#isAborted && failures > 1) return;
      await setTimeout(pauseAfter(failures));
    }
  }

  #reap(): Promise<void> {
    return reapJobs(
      this.#queue,
      this.held.jobs.map(({ id }) => id),
    );
  }

  /** Does something again and again, never twice at a time; a database that is gone is waited for elsewhere. */
  #every(name: string, milliseconds: number, work: () => Promise<void>): () => void {
    let isBusy = false;
    const timer = setInterval(() => {
      if (isBusy) return;
      isBusy = true;
      void this.#looks
        .try(name, work)
        .catch((error: unknown) => {
          this.#unexpected ??= { error };
          this.#stopping.abort();
        })
        .finally(() => (isBusy = false));
    }, milliseconds);
    return () => clearInterval(timer);
  }

  async #untilStopOr(event: Promise<unknown>): Promise<void> {
    const { signal } = this.#stopping;
    if (signal.aborted) return;
    let onAbort: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => {
      onAbort = resolve;
      signal.addEventListener('abort', onAbort, { once: true });
    });
    await Promise.race([event, stopped]).finally(() => signal.removeEventListener('abort', onAbort));
  }
}

function tell(listener: DaemonListener, job: Job, { state }: JobOutcome): void {
  const reason = job.failure === null ? '' : sentenceOf(job.failure as Parameters<typeof sentenceOf>[0]);
  switch (state) {
    case 'completed':
    case 'cancelled':
      return listener({ name: `job_${state}`, job });
    case 'failed':
    case 'retrying':
    case 'awaiting':
      return listener({ name: `job_${state}`, job, reason });
    case 'queued':
      return listener({ name: 'job_queued', job });
  }
}
