import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { systemClock } from '../../src/base/clock.js';
import { openStore } from '../../src/store/index.js';
import { versionOfTables } from './version-of-tables.js';

/** A superuser URL of a PostgreSQL server for tests, or undefined. */
export const postgresUrl = process.env['TIEOUT_TEST_POSTGRES_URL'];

/** A database of its own on the test server. */
export interface PostgresDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Creates an empty database with a random name. */
export function createPostgresDatabase(): Promise<PostgresDatabase> {
  return createFrom(null);
}

async function createFrom(template: string | null): Promise<PostgresDatabase> {
  const name = `tieout_test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} ${template === null ? '' : `template ${template}`}`);
  const url = new URL(postgresUrl ?? '');
  url.pathname = `/${name}`;
  return { url: url.href, drop: async () => void (await onServer(`drop database if exists ${name} with (force)`)) };
}

/** Creates a database with our tables: a copy of one that is made once on a server. */
export async function createMigratedDatabase(): Promise<PostgresDatabase> {
  return createFrom(await prepareTemplate());
}

/** Several processes may make the template at once: each makes its own, and the first to rename it wins. */
async function prepareTemplate(): Promise<string> {
  const template = `tieout_template_${versionOfTables()}`;
  if (await exists(template)) return template;
  const own = await createPostgresDatabase();
  await (await openStore({ url: own.url }, systemClock)).close();
  try {
    await onServer(`alter database ${new URL(own.url).pathname.slice(1)} rename to ${template}`);
  } catch (error) {
    if (!(await exists(template))) throw error;
    await own.drop();
  }
  return template;
}

/** Runs one statement, outside any store, on a database of the test server; by default the one of its URL. */
export async function onServer(statement: string, url = postgresUrl ?? ''): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<object>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

async function exists(database: string): Promise<boolean> {
  return (await onServer(`select from pg_database where datname = '${database}'`)).length > 0;
}
