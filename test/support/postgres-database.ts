import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A superuser URL of a PostgreSQL server for tests, or undefined. */
export const postgresUrl = process.env['TIEOUT_TEST_POSTGRES_URL'];

/** A database of its own on the test server. */
export interface PostgresDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Creates an empty database with a random name. */
export async function createPostgresDatabase(): Promise<PostgresDatabase> {
  const name = `tieout_test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name}`);
  const url = new URL(postgresUrl ?? '');
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

/** Runs one statement, outside any store, on a database of the test server; by default the one of its URL. */
export async function onServer(statement: string, url = postgresUrl ?? ''): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
