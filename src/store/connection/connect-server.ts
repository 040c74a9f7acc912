import { operationalError } from '../../base/errors.js';
import type { Scope } from '../../model/outcome.js';
import { connectPool } from './connect-pool.js';
import type { FaultContext } from './database-faults.js';
import type { Connection, SessionLock } from './connection.js';
import { migrateSchema } from './migrate-schema.js';
import { redactUrl } from './redact-url.js';
import { lockNumberOf, openSession } from './open-session.js';

const oldestServer = 13;
const poolSize = 10;

/**
 * Connects to a PostgreSQL server and brings its schema up to date, one process at a time.
 *
 * @param lease how long a process that says nothing is taken to be alive, in seconds
 * @throws OperationalError `database-unreachable`, `database-too-old`, `database-newer`, `database-failed`.
 */
export async function connectServer(url: string, lease: number): Promise<Connection> {
  const faults: FaultContext = { directory: null, redact: (text) => redactUrl(url, text) };
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw operationalError('database-unreachable', { reason: 'its URL does not begin with postgres://' });
  }
  const database = connectPool({ connectionString: url }, poolSize, { faults, idleLimit: idleLimitOf(lease) });
  try {
    await migrateAlone(url, faults, () => migrateSchema(database));
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return {
    database,
    embedded: false,
    lockRun: (ruleHistory, scope) => lockRunOnServer(url, faults, ruleHistory, scope),
    close: () => database.destroy(),
  };
}

/** A process that says nothing for as long as its lease lasts is taken for dead; twice as long is soon enough for what it began. */
function idleLimitOf(lease: number): number {
  return Math.max(10, Math.ceil(2 * lease));
}

/** Runs while no other process migrates the same database. */
async function migrateAlone(url: string, faults: FaultContext, migrate: () => Promise<void>): Promise<void> {
  const session = await openSession(url, faults);
  try {
    const [version] = await session.query<{ server_version: string }>('show server_version');
    const found = version?.server_version ?? '';
    if (!(Number.parseInt(found, 10) >= oldestServer)) {
      throw operationalError('database-too-old', { found, needed: String(oldestServer) });
    }
    await session.query('select pg_advisory_lock($1)', [lockNumberOf('tieout', 'migrations')]);
    await migrate();
  } finally {
    await session.end();
  }
}

async function lockRunOnServer(
  url: string,
  faults: FaultContext,
  ruleHistory: string,
  scope: Scope,
): Promise<SessionLock | null> {
  const session = await openSession(url, faults);
  const number = lockNumberOf('tieout', 'run', ruleHistory, scope.from, scope.to);
  const taken = await session
    .query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [number])
    .catch(async (error: unknown) => {
      await session.end();
      throw error;
    });
  if (taken[0]?.taken === true) return { release: () => session.end() };
  await session.end();
  return null;
}
