import { closeSync, constants, openSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { sha256 } from '../../base/canonical.js';
import { operationalError, systemCodeOf } from '../../base/errors.js';

/** The right to be the only process that uses a directory. The system takes it back when the process ends, however it ends. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/** `O_EXLOCK` of macOS and the BSDs, which Node does not name. */
const exclusiveLock = 0x20;
/** How the system says that somebody has it; Windows says EACCES of another user's pipe. */
const takenCodes = new Set(['EADDRINUSE', 'EAGAIN', ...(process.platform === 'win32' ? ['EACCES'] : [])]);

/**
 * Locks a directory against every other process of this machine (on Linux: of this network namespace). The lock is the
 * system's, not a file with a time in it, so a busy owner cannot lose it and a killed one cannot keep it.
 *
 * @throws OperationalError `database-locked` when another process, or another part of this one, has it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  try {
    if (process.platform === 'linux') return await listenAlone(`\0${nameOfDirectory(directory)}`);
    if (process.platform === 'win32') return await listenAlone(`\\\\.\\pipe\\${nameOfDirectory(directory)}`);
    return openAlone(join(directory, 'lock'));
  } catch (error) {
    throw takenCodes.has(systemCodeOf(error) ?? '')
      ? operationalError('database-locked', { directory }, { cause: error, retryable: true })
      : error;
  }
}

/** A name of the directory, the same for every path that leads to it. */
export function nameOfDirectory(directory: string): string {
  const { dev, ino } = statSync(directory, { bigint: true });
  return `tieout-${sha256(`${dev}:${ino}`).slice(0, 16)}`;
}

/** A name without a file that only one process can listen on. */
function listenAlone(name: string): Promise<DirectoryLock> {
  const server = createServer((socket) => socket.destroy());
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(name, () => resolve({ release: () => new Promise((released) => server.close(() => released())) }));
  });
}

function openAlone(path: string): DirectoryLock {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | exclusiveLock);
  return {
    release: () => {
      closeSync(file);
      return Promise.resolve();
    },
  };
}
