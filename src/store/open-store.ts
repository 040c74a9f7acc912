import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../base/clock.js';
import type { Scope } from '../model/outcome.js';
import { connectEmbedded } from './connection/connect-embedded.js';
import { connectServer } from './connection/connect-server.js';
import type { Connection, SessionLock } from './connection/connection.js';
import { faultOf } from './connection/database-faults.js';
import type { Database, Transaction } from './connection/database.js';
import { findNewerMigration } from './connection/migrate-schema.js';
import { faultContextOf } from './connection/rows-of.js';
import { lockRun } from './lock-run.js';
import type { RunLock } from './lock-run.js';
import { readHealth } from './read-health.js';
import type { DatabaseHealth } from './read-health.js';

/** Our database, open and up to date. The repositories take its `database`, or the transaction they are part of. */
export interface Store {
  readonly clock: Clock;
  /**
   * Where statements outside a transaction go.
   *
   * @throws Error inside `transaction`: the embedded database has one connection, and would wait for itself.
   */
  readonly database: Database;
  /** Keeps everything the work does with its transaction, or, when the work throws, nothing of it. Not nested. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * Becomes the only run of a rule's history and a scope in any process, or null when another is. A process whose connection
   * ended is followed at once, one that says nothing for as long as `scopeLease` as well.
   */
  lockRun(ruleHistory: string, scope: Scope): Promise<RunLock | null>;
  /** Becomes the only reader of an inbox in any process, or null when another is. */
  lockInbox(inbox: string): Promise<SessionLock | null>;
  readHealth(): Promise<DatabaseHealth>;
  /** What a newer version migrated since this store was opened, the first of it; null: nothing. One statement. */
  findNewerMigration(): Promise<string | null>;
  /** Ends every connection; the embedded database is shut down and its directory unlocked. */
  close(): Promise<void>;
}

/** Which database: a PostgreSQL URL, or the directory of an embedded one. */
export type StoreOptions = ({ readonly url: string } | { readonly directory: string }) & {
  /** How long a process that says nothing is taken to run what it has the lock of, in seconds; absent: 30. */
  readonly scopeLease?: number;
};

/**
 * Opens our database and migrates its schema to the newest version.
 *
 * @throws OperationalError `database-unreachable`, `database-locked`, `database-too-old`, `database-newer`,
 * `database-failed`, `disk-full`. No message contains the password of the URL.
 */
export async function openStore(options: StoreOptions, clock: Clock): Promise<Store> {
  const { scopeLease = 30 } = options;
  const connection =
    'url' in options ? await connectServer(options.url, scopeLease) : await connectEmbedded(options.directory);
  return storeOver(connection, clock, scopeLease);
}

function storeOver(connection: Connection, clock: Clock, scopeLease: number): Store {
  const current = new AsyncLocalStorage<{ open: boolean }>();
  const database = (): Database => {
    if (current.getStore()?.open) throw new Error('Inside a transaction only the transaction may be used');
    return connection.database;
  };
  return {
    clock,
    get database() {
      return database();
    },
    transaction: (work) => {
      const pool = database();
      const state = { open: true };
      return current.run(state, () => keepTogether(pool, work)).finally(() => (state.open = false));
    },
    lockRun: (ruleHistory, scope) => lockRun(connection, { ruleHistory, scope }, scopeLease),
    // Histories of rules have no blank in their names.
    lockInbox: (inbox) => connection.lockRun(`inbox ${inbox}`, { from: '', to: '' }),
    readHealth: () => readHealth(database(), connection.embedded),
    findNewerMigration: () => findNewerMigration(database()),
    close: () => connection.close(),
  };
}

async function keepTogether<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  let failure: { readonly error: unknown } | undefined;
  try {
    return await database.transaction(async (transaction) => {
      try {
        return await work(transaction);
      } catch (error) {
        failure = { error };
        throw error;
      }
    });
  } catch (error) {
    // What the work threw is the reason, even when undoing it fails as well.
    if (failure) throw failure.error;
    throw faultOf(error, faultContextOf(database));
  }
}
