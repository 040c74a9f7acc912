import { randomUUID } from 'node:crypto';
import { newTrace } from '../base/trace-context.js';
import type { DaemonListener } from '../model/daemon-event.js';
import type { QueueSettings } from '../model/daemon-settings.js';
import { cancelJob, countJobs, findJob, listJobs, retryJob, sendJobs } from '../store/index.js';
import type { NewJob, SentJob, Store, Transaction } from '../store/index.js';
import type { JobRequest, Queue } from './queue.js';

/** A queue that workers of the same process take from. */
export interface OpenQueue extends Queue {
  readonly store: Store;
  readonly listener: DaemonListener;
  /** Resolves when there may be something new, at the latest after so many milliseconds. */
  waitForWork(milliseconds: number): Promise<void>;
}

/** The jobs of a database, and who is told of them. */
export function openQueue(store: Store, settings: QueueSettings, listener: DaemonListener): OpenQueue {
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const resolve of waiting) resolve();
  };
  const announce = (sent: readonly SentJob[]): void => {
    for (const { job, isNew } of sent) if (isNew) listener({ name: 'job_queued', job });
    wake();
  };
  const decide = async <T>(
    given: Transaction | undefined,
    work: (transaction: Transaction, at: Date) => Promise<T>,
  ): Promise<T> => {
    const at = store.clock.now();
    const decided = given ? await work(given, at) : await store.transaction((own) => work(own, at));
    wake();
    return decided;
  };
  return {
    settings,
    store,
    listener,
    announce,
    async send(requests, transaction) {
      const at = store.clock.now();
      const jobs = requests.map((request) => newJobOf(request, at));
      if (transaction) return sendJobs(transaction, jobs, at);
      const sent = await store.transaction((own) => sendJobs(own, jobs, at));
      announce(sent);
      return sent;
    },
    find: (id) => findJob(store.database, id),
    list: (filter, request) => listJobs(store.database, filter, request),
    count: () => countJobs(store.database, store.clock.now()),
    cancel: async (id, transaction) => {
      const job = await decide(transaction, (own, at) => cancelJob(own, id, at));
      if (!transaction && job.state === 'cancelled') listener({ name: 'job_cancelled', job });
      return job;
    },
    retry: (id, transaction) => decide(transaction, (own, at) => retryJob(own, id, at)),
    waitForWork: (milliseconds) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        waiting.add(done);
      }),
  };
}

function newJobOf(request: JobRequest, at: Date): NewJob {
  const trace = newTrace();
  const until = (seconds: number): string => new Date(at.getTime() + seconds * 1000).toISOString();
  return {
    id: randomUUID(),
    work: request.work,
    trigger: request.trigger,
    partition: request.partition,
    priority: request.priority ?? 0,
    startAfter: request.startAfter ?? at.toISOString(),
    await: request.await ? { every: request.await.every, until: until(request.await.for) } : null,
    traceId: request.traceId ?? trace.traceId,
    parentSpan: request.parentSpan ?? null,
  };
}
