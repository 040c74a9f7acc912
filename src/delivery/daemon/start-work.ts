import { startWorker } from '../../queue/index.js';
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
export function startWork({ request, tools, configuration }: ApiParts, queue: OpenQueue, host: DaemonHost): Work {
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
  const never = new Promise<void>(() => undefined);
  return {
    finished: worker?.finished ?? never,
    drain: async () => {
      await worker?.drain();
    },
    abort: async () => {
      await worker?.abort();
    },
  };
}
