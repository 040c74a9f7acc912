import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { Clock } from '../../src/base/clock.js';
import { fixedClock } from '../../src/base/clock.js';
import { openStore } from '../../src/store/index.js';
import type { Store, StoreOptions } from '../../src/store/index.js';
import { copyEmbeddedDatabase } from './embedded-database.js';
import { createPostgresDatabase, postgresUrl } from './postgres-database.js';

/** A database for tests, of whichever kind. */
export interface TestDatabase {
  readonly kind: 'embedded' | 'PostgreSQL';
  readonly options: StoreOptions;
  open(clock?: Clock): Promise<Store>;
  remove(): Promise<void>;
}

/** Runs the same tests on the embedded database and, when there is a server for tests, on PostgreSQL. */
export function describeDatabases(title: string, tests: (create: () => Promise<TestDatabase>) => void): void {
  describe(`${title}, on the embedded database`, () => tests(createEmbedded));
  if (postgresUrl) describe(`${title}, on PostgreSQL`, () => tests(createOnServer));
  else
    describe.skip(`${title}, on PostgreSQL: skipped, TIEOUT_TEST_POSTGRES_URL is not set`, () => tests(createOnServer));
}

export async function createEmbedded(): Promise<TestDatabase> {
  const parent = mkdtempSync(join(tmpdir(), 'tieout-test-'));
  const directory = join(parent, 'database');
  await copyEmbeddedDatabase(directory);
  return testDatabase('embedded', { directory }, () => {
    rmSync(parent, { recursive: true, force: true });
    return Promise.resolve();
  });
}

async function createOnServer(): Promise<TestDatabase> {
  const database = await createPostgresDatabase();
  return testDatabase('PostgreSQL', { url: database.url }, () => database.drop());
}

/** Closes whatever was opened before it removes the database. */
function testDatabase(kind: TestDatabase['kind'], options: StoreOptions, remove: () => Promise<void>): TestDatabase {
  const opened: Store[] = [];
  return {
    kind,
    options,
    open: async (clock = fixedClock('2026-11-02T06:00:00.000Z')) => {
      const store = await openStore(options, clock);
      opened.push(store);
      return store;
    },
    remove: async () => {
      for (const store of opened) await store.close();
      await remove();
    },
  };
}
