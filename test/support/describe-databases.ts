import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { Clock } from '../../src/base/clock.js';
import { fixedClock } from '../../src/base/clock.js';
import { openStore } from '../../src/store/index.js';
import type { Store, StoreOptions } from '../../src/store/index.js';
import { copyEmbeddedDatabase, copyEmptyDatabase } from './embedded-database.js';
import { createMigratedDatabase, createPostgresDatabase, postgresUrl } from './postgres-database.js';
import type { PostgresDatabase } from './postgres-database.js';

/** A database for tests, of whichever kind. */
export interface TestDatabase {
  readonly kind: 'embedded' | 'PostgreSQL';
  readonly options: StoreOptions;
  /** @param more what else than the place of the database the store is opened with */
  open(clock?: Clock, more?: Pick<StoreOptions, 'scopeLease'>): Promise<Store>;
  remove(): Promise<void>;
}

type Tests = (create: () => Promise<TestDatabase>) => void;

/** Runs the same tests on the embedded database and, when there is a server for tests, on PostgreSQL; both have our tables. */
export function describeDatabases(title: string, tests: Tests): void {
  describeBoth(title, tests, { embedded: createEmbedded, server: () => createOnServer(createMigratedDatabase) });
}

/** The same on databases without any of our tables. */
export function describeEmptyDatabases(title: string, tests: Tests): void {
  describeBoth(title, tests, {
    embedded: () => createEmbedded(copyEmptyDatabase),
    server: () => createOnServer(createPostgresDatabase),
  });
}

interface Kinds {
  readonly embedded: () => Promise<TestDatabase>;
  readonly server: () => Promise<TestDatabase>;
}

function describeBoth(title: string, tests: Tests, { embedded, server }: Kinds): void {
  describe(`${title}, on the embedded database`, () => tests(embedded));
  if (postgresUrl) describe(`${title}, on PostgreSQL`, () => tests(server));
  else describe.skip(`${title}, on PostgreSQL: skipped, TIEOUT_TEST_POSTGRES_URL is not set`, () => tests(server));
}

export async function createEmbedded(copy = copyEmbeddedDatabase): Promise<TestDatabase> {
  const parent = mkdtempSync(join(tmpdir(), 'tieout-test-'));
  await copy(join(parent, 'database'));
  return testDatabase('embedded', { directory: join(parent, 'database') }, () => {
    rmSync(parent, { recursive: true, force: true });
    return Promise.resolve();
  });
}

async function createOnServer(create: () => Promise<PostgresDatabase>): Promise<TestDatabase> {
  const database = await create();
  return testDatabase('PostgreSQL', { url: database.url }, () => database.drop());
}

/** Closes whatever was opened before it removes the database. */
function testDatabase(kind: TestDatabase['kind'], options: StoreOptions, remove: () => Promise<void>): TestDatabase {
  const opened: Store[] = [];
  return {
    kind,
    options,
    open: async (clock = fixedClock('2026-11-02T06:00:00.000Z'), more = {}) => {
      const store = await openStore({ ...options, ...more }, clock);
      opened.push(store);
      return store;
    },
    remove: async () => {
      for (const store of opened) await store.close();
      await remove();
    },
  };
}
