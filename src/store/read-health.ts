import type { Database } from './connection/database.js';
import { readMigrationState } from './connection/migrate-schema.js';
import type { MigrationState } from './connection/migrate-schema.js';
import { rowOf } from './connection/rows-of.js';

/** What `doctor` says of the database. */
export interface DatabaseHealth {
  /** As the server names it, such as `15.18 (Debian 15.18-0+deb12u1)`. */
  readonly serverVersion: string;
  /** The embedded database survives a killed process, not a power cut. */
  readonly embedded: boolean;
  readonly migrations: MigrationState;
  /** What time the database has, UTC ISO 8601. */
  readonly now: string;
}

export async function readHealth(database: Database, embedded: boolean): Promise<DatabaseHealth> {
  const version = await rowOf<{ server_version: string }>(database, 'show server_version');
  const clock = await rowOf<{ now: string }>(database, 'select now() as now');
  return {
    serverVersion: version?.server_version ?? '',
    embedded,
    migrations: await readMigrationState(database),
    now: clock?.now ?? '',
  };
}
