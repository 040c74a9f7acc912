import type { Knex } from 'knex';
import { operationalError } from '../../base/errors.js';
import { migrations } from '../migrations/index.js';
import { faultOf } from './database-faults.js';
import type { Database } from './database.js';
import { faultContextOf, rowOf, rowsOf } from './rows-of.js';

/** Which migrations the database has, and which of ours it lacks. */
export interface MigrationState {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
}

const source: Knex.MigrationSource<string> = {
  getMigrations: () => Promise.resolve(migrations.map(({ name }) => name)),
  getMigrationName: (name) => name,
  getMigration: (name) => Promise.resolve(migrationNamed(name)),
};

/**
 * Brings the schema to the newest version, all pending migrations in one transaction. On a server the caller holds the
 * migration lock.
 *
 * @throws OperationalError `database-newer` when the database has a migration that this version does not know.
 */
export async function migrateSchema(database: Database): Promise<void> {
  const schema = await rowOf(database, "select 1 from pg_namespace where nspname = 'tieout'");
  if (!schema) await rowsOf(database, 'create schema if not exists tieout');
  const { applied, pending } = await readMigrationState(database);
  const newer = newerOf(applied);
  if (newer !== null) throw operationalError('database-newer', { migration: newer });
  if (pending.length === 0) return;
  try {
    await database.migrate.latest({ migrationSource: source, schemaName: 'tieout', tableName: 'migrations' });
  } catch (error) {
    throw faultOf(error, faultContextOf(database));
  }
}

/** The first migration of a database with our tables that this version does not know: a newer one opened it since. null: none. */
export async function findNewerMigration(database: Database): Promise<string | null> {
  const rows = await rowsOf<{ name: string }>(database, 'select name from tieout.migrations order by id');
  return newerOf(rows.map(({ name }) => name));
}

function newerOf(applied: readonly string[]): string | null {
  const known = new Set(migrations.map(({ name }) => name));
  return applied.find((name) => !known.has(name)) ?? null;
}

/** Reads which migrations were applied, without changing anything. */
export async function readMigrationState(database: Database): Promise<MigrationState> {
  const table = await rowOf<{ found: boolean }>(
    database,
    "select to_regclass('tieout.migrations') is not null as found",
  );
  const applied = table?.found
    ? (await rowsOf<{ name: string }>(database, 'select name from tieout.migrations order by id')).map(
        ({ name }) => name,
      )
    : [];
  const pending = migrations.map(({ name }) => name).filter((name) => !applied.includes(name));
  return { applied, pending };
}

function migrationNamed(name: string): Knex.Migration {
  const found = migrations.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no migration '${name}'`);
  return found.migration;
}
