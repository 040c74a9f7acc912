import { mkdir, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { messageOf, operationalError, systemCodeOf } from '../base/errors.js';
import type { OperationalError } from '../base/errors.js';

/** A directory for what does not fit into memory and for half-done work, of this process alone. */
export interface WorkingDirectory {
  readonly path: string;
  close(): Promise<void>;
}

/**
 * Makes the working directory of this process below `parent`, and removes those that dead processes of this machine left.
 *
 * @throws OperationalError `disk-full` or `archive-failed` when the file system refuses.
 */
export async function openWorkingDirectory(parent: string): Promise<WorkingDirectory> {
  const path = join(parent, `${hostname()}.${process.pid}`);
  try {
    await mkdir(path, { recursive: true });
    await sweep(parent);
  } catch (error) {
    throw failure(error, parent);
  }
  return { path, close: () => rm(path, { recursive: true, force: true }) };
}

async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const [, host, pid] = /^(.+)\.(\d+)$/.exec(name) ?? [];
    if (host === hostname() && !isAlive(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}

function failure(error: unknown, path: string): OperationalError {
  if (systemCodeOf(error) === 'ENOSPC') return operationalError('disk-full', { path }, { cause: error });
  return operationalError('archive-failed', { path, reason: messageOf(error) }, { cause: error });
}
