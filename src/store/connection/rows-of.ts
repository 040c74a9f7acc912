import type { Knex } from 'knex';
import { faultOf } from './database-faults.js';
import type { FaultContext } from './database-faults.js';
import type { Database } from './database.js';

/** One row as the driver reads it, by column name. */
type ColumnValues = Readonly<Record<string, unknown>>;

/** What a statement may be given. */
export type Binding = string | number | boolean | null | readonly string[];

/**
 * The rows of one statement; `?` stands for a binding.
 *
 * @throws OperationalError `database-failed`, `database-unreachable`, `disk-full`.
 */
export async function rowsOf<Row extends ColumnValues>(
  database: Database,
  statement: string,
  bindings: readonly Binding[] = [],
): Promise<readonly Row[]> {
  try {
    const result = await database.raw<{ rows: Row[] }>(statement, bindings as readonly Knex.RawBinding[]);
    return result.rows;
  } catch (error) {
    throw faultOf(error, faultContextOf(database));
  }
}

/** The one row of a statement, or null when there is none. */
export async function rowOf<Row extends ColumnValues>(
  database: Database,
  statement: string,
  bindings: readonly Binding[] = [],
): Promise<Row | null> {
  const rows = await rowsOf<Row>(database, statement, bindings);
  return rows[0] ?? null;
}

/** What errors of this database, or of the database of this transaction, need to be told properly. */
export function faultContextOf(database: Database): FaultContext {
  return database.userParams.faults as FaultContext;
}
