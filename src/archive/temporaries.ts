import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemCodeOf } from '../base/errors.js';
import { onArchive } from './archive-error.js';

const folder = 'temporary';
const host = encodeURIComponent(hostname()).replaceAll('.', '%2E');

/** A fresh name in the file system of the archive. It says who writes there: `<kind>.<host>.<process>.<random>`. */
export async function temporaryName(directory: string, kind: string): Promise<string> {
  const parent = join(directory, folder);
  await onArchive(parent, () => mkdir(parent, { recursive: true }));
  return join(parent, `${kind}.${host}.${process.pid}.${randomBytes(12).toString('hex')}`);
}

/**
 * Removes the temporaries of processes that are dead, and, where that cannot be known because they ran on another host,
 * those untouched for longer than the given time. Never those of a living process.
 */
export async function sweepTemporaries(directory: string, olderThanMilliseconds: number): Promise<number> {
  const parent = join(directory, folder);
  return onArchive(parent, async () => {
    let removed = 0;
    for (const name of await namesIn(parent)) {
      const path = join(parent, name);
      if (!(await isAbandoned(path, name, olderThanMilliseconds))) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  });
}

async function namesIn(parent: string): Promise<string[]> {
  try {
    return await readdir(parent);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function isAbandoned(path: string, name: string, olderThanMilliseconds: number): Promise<boolean> {
  const [, owner, id] = name.split('.');
  const processId = Number(id);
  if (owner === host && processId !== process.pid) return !isAlive(processId);
  const touched = await touchedAt(path);
  if (touched === null) return false;
  // Older than this process, so of an earlier one with the same number, as every container's first process has.
  if (owner === host) return touched < Date.now() - process.uptime() * 1000;
  return touched < Date.now() - olderThanMilliseconds;
}

async function touchedAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) !== 'ESRCH';
  }
}
