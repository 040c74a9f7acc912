import type { Plan } from '../../model/plan.js';
import { startScheduler, startWorker } from '../../queue/index.js';
import type { OpenQueue, Worker } from '../../queue/index.js';
import type { ApiParts, DaemonHost } from './daemon-host.js';
import { prepareJobs } from './prepare-job.js';

/** What works by itself in a process: schedules that send jobs, and a worker that does them. */
export interface Work {
  /** Rejects with what nobody expected. */
  readonly finished: Promise<void>;
  /** Begins nothing more, and resolves when what was begun is done. */
  drain(): Promise<void>;
  /** The same, without waiting for jobs: they are given back. */
  abort(): Promise<void>;
}

/** Starts the schedules of `serve`, and a worker unless its process is told to have none. */
export function startWork(
  { request, tools, configuration, listener }: ApiParts,
  queue: OpenQueue,
  host: DaemonHost,
): Work {
  const { options, workspace } = request;
  const wanted = options.concurrency ?? workspace.settings.queue.concurrency;
  const resources = host.resources(wanted);
  const worker: Worker | null = options.worker
    ? startWorker(queue, {
        name: host.name,
        concurrency: resources.jobs,
        partitions: options.partitions,
        prepare: prepareJobs(tools, configuration, resources),
      })
    : null;
  const { store } = tools;
  const plan = async (): Promise<Plan> => (await configuration.refresh()).plan;
  const scheduler = request.role === 'serve' ? startScheduler({ store, queue, plan, listener }) : null;
  const running = [worker?.finished, scheduler?.finished].filter((each) => each !== undefined);
  return {
    finished: Promise.race(running),
    drain: async () => {
      await scheduler?.stop();
      await worker?.drain();
    },
    abort: async () => {
      await worker?.abort();
      await scheduler?.stop();
    },
  };
}
