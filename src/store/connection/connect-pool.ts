import knex from 'knex';
import type { ClientBase } from 'pg';
import { columnTypes } from './column-types.js';
import { noteFailedStatement } from './database-faults.js';
import type { FaultContext } from './database-faults.js';
import type { Database } from './database.js';

/** Long enough for a far server, short enough to say that there is none. */
export const connectionTimeoutMillis = 15_000;

/** Where the pool connects to. */
export type Address = { readonly connectionString: string } | EmbeddedAddress;

/** The embedded database's own server: a directory of a unix socket, or a loopback address. */
export interface EmbeddedAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** The settings every connection of ours is made with. */
export function connectionSettingsOf(address: Address): object {
  return {
    ...address,
    types: columnTypes,
    connectionTimeoutMillis,
    keepAlive: true,
    fallback_application_name: 'tieout',
  };
}

/**
 * A pool of connections whose sessions speak ISO dates and UTC. Connects with the first statement.
 *
 * @param idleLimit seconds that a transaction may wait for its next statement; then the server undoes it, so that a process that is
 * frozen in the middle of one keeps nobody waiting. null: for ever
 */
export function connectPool(
  address: Address,
  size: number,
  { faults, idleLimit }: { readonly faults: FaultContext; readonly idleLimit: number | null },
): Database {
  const database = knex({
    client: 'pg',
    connection: connectionSettingsOf(address),
    pool: { min: 0, max: size, afterCreate: prepareSession(idleLimit) },
    // Waiting for a long transaction of the one embedded connection is no fault.
    acquireConnectionTimeout: size === 1 ? 600_000 : 60_000,
    compileSqlOnError: false,
    // Every failure reaches its caller as an error; the library would print it besides.
    log: { warn: ignore, error: ignore, debug: ignore, deprecate: ignore },
  });
  database.userParams = { faults };
  database.on('query-error', noteFailedStatement);
  return database;
}

type Prepare = (connection: ClientBase, done: (error: Error | null, connection: ClientBase) => void) => void;

function prepareSession(idleLimit: number | null): Prepare {
  const limit = idleLimit === null ? '' : `; set idle_in_transaction_session_timeout = '${idleLimit}s'`;
  const settings = `set datestyle = 'ISO, YMD'; set time zone 'UTC'${limit}`;
  return (connection, done) => connection.query(settings, (error) => done(error, connection));
}

function ignore(): void {}
