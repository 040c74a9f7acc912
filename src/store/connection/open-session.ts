import { createHash } from 'node:crypto';
import pg from 'pg';
import { messageOf, operationalError } from '../../base/errors.js';
import { connectionSettingsOf } from './connect-pool.js';
import { connectionFaultOf, faultOf } from './database-faults.js';
import type { FaultContext } from './database-faults.js';

/** A connection of its own, whose end ends the locks it has. */
export interface Session {
  query<Row extends pg.QueryResultRow>(statement: string, bindings?: readonly unknown[]): Promise<readonly Row[]>;
  end(): Promise<void>;
}

/**
 * Connects outside the pool.
 *
 * @throws OperationalError `database-unreachable`.
 */
export async function openSession(connectionString: string, faults: FaultContext): Promise<Session> {
  const client = clientOf(connectionString, faults);
  // Without a listener, a connection that breaks while idle would end the process; the next statement says it.
  client.on('error', ignore);
  try {
    await client.connect();
  } catch (error) {
    throw connectionFaultOf(error, faults);
  }
  return {
    query: async (statement, bindings = []) => {
      try {
        return (await client.query(statement, [...bindings])).rows;
      } catch (error) {
        throw faultOf(error, faults);
      }
    },
    end: () => client.end(),
  };
}

/** The number of a lock by its name. Advisory locks are numbers; names are hashed to 64 bits of them. */
export function lockNumberOf(...name: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(name)).digest().readBigInt64BE().toString();
}

function clientOf(connectionString: string, faults: FaultContext): pg.Client {
  try {
    return new pg.Client(connectionSettingsOf({ connectionString }));
  } catch (error) {
    // The URL is not one. No cause: the error of a malformed URL carries all of it in a property.
    throw operationalError('database-unreachable', { reason: faults.redact(messageOf(error)) });
  }
}

function ignore(): void {}
