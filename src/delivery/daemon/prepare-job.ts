import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { operationalError, messageOf } from '../../base/errors.js';
import type { WorkerOptions } from '../../queue/index.js';
import type { Tools } from '../../run/tools.js';
import type { ConfigurationKeeper } from './configuration-keeper.js';
import type { DaemonHost } from './daemon-host.js';

/**
 * What each job is worked with: the configuration that is active when it begins, its share of the machine, and a directory of
 * its own, which the worker removes.
 *
 * @throws OperationalError of the database, `archive-failed` when the directory cannot be made.
 */
export function prepareJobs(
  shared: Tools,
  configuration: ConfigurationKeeper,
  resources: ReturnType<DaemonHost['resources']>,
): WorkerOptions['prepare'] {
  const engine = { ...shared.engine, memoryLimit: resources.memoryPerJob, threads: resources.threadsPerJob };
  return async (job, { signal, onProgress }) => {
    const { plan } = await configuration.refresh();
    const temporaryDirectory = join(shared.temporaryDirectory, job.id);
    try {
      await mkdir(temporaryDirectory, { recursive: true });
    } catch (error) {
      throw operationalError('archive-failed', { path: temporaryDirectory, reason: messageOf(error) });
    }
    const connections = shared.connections.until(signal);
    return { plan, tools: { ...shared, signal, connections, onProgress, temporaryDirectory, engine } };
  };
}
