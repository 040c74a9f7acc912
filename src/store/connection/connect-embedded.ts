import { mkdirSync, realpathSync } from 'node:fs';
import type { Scope } from '../../model/outcome.js';
import { connectPool } from './connect-pool.js';
import type { Connection, SessionLock } from './connection.js';
import { connectionFaultOf } from './database-faults.js';
import type { FaultContext } from './database-faults.js';
import { lockDirectory } from './directory-lock.js';
import { startEmbeddedServer } from './embedded-server.js';
import { migrateSchema } from './migrate-schema.js';

/**
 * Opens the embedded database of a directory, which no other process may have open.
 *
 * @throws OperationalError `database-locked`, `database-unreachable`, `database-newer`, `disk-full`.
 */
export async function connectEmbedded(given: string): Promise<Connection> {
  const faults: FaultContext = { directory: given, redact: (text) => text };
  try {
    mkdirSync(given, { recursive: true, mode: 0o700 });
    return await openLocked(realpathSync(given), faults);
  } catch (error) {
    throw connectionFaultOf(error, faults);
  }
}

/** Opens things in order, and closes what is open, the last first, when one of them fails. */
async function openLocked(directory: string, faults: FaultContext): Promise<Connection> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  };
  try {
    const lock = await lockDirectory(directory);
    closers.push(() => lock.release());
    const server = await startEmbeddedServer(directory);
    closers.push(() => server.stop());
    const database = connectPool(server.address, 1, { faults, idleLimit: null });
    closers.push(() => database.destroy());
    await migrateSchema(database);
    return { database, embedded: true, lockRun: lockRunsOfProcess(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The directory's lock keeps other processes out; this keeps the runs of this process apart. */
function lockRunsOfProcess(): Connection['lockRun'] {
  const holders = new Map<string, SessionLock>();
  return (ruleHistory: string, scope: Scope): Promise<SessionLock | null> => {
    const name = JSON.stringify([ruleHistory, scope.from, scope.to]);
    if (holders.has(name)) return Promise.resolve(null);
    const lock: SessionLock = {
      release: () => {
        // A second release must not take the lock from whoever has it now.
        if (holders.get(name) === lock) holders.delete(name);
        return Promise.resolve();
      },
    };
    holders.set(name, lock);
    return Promise.resolve(lock);
  };
}
