import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmbedded, describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { createPostgresDatabase, onServer, postgresUrl } from '../support/postgres-database.js';
import { startStoreProcess } from '../support/store-process.js';

describeDatabases('migrations', (create) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await create();
  });
  afterEach(() => database.remove());

  it('are all applied when a store opens, and the health says so', async () => {
    const store = await database.open();
    const health = await store.readHealth();
    expect(health.migrations).toEqual({ applied: ['0001-create-tables'], pending: [] });
    expect(health.embedded).toBe(database.kind === 'embedded');
    expect(health.serverVersion).toMatch(/^\d+\.\d+/);
  });

  it('are not applied a second time', async () => {
    const first = await database.open();
    await first.close();
    const second = await database.open();
    const { rows } = await second.database.raw<{ rows: { name: string }[] }>('select name from tieout.migrations');
    expect(rows).toEqual([{ name: '0001-create-tables' }]);
  });

  it('of a newer version stop an older one from using the database', async () => {
    const store = await database.open();
    await store.database.raw(
      `insert into tieout.migrations (name, batch, migration_time) values ('9999-something-new', 2, '2030-01-01Z')`,
    );
    await store.close();
    await expect(database.open()).rejects.toMatchObject({
      code: 'database-newer',
      parameters: { migration: '9999-something-new' },
    });
  });
});

describe('the first start of an embedded database', () => {
  it('is announced once, and not when there is a database already', async () => {
    const template = await createEmbedded();
    if (!('directory' in template.options)) throw new Error('not embedded');
    const { openStore } = await import('../../src/store/index.js');
    const { systemClock } = await import('../../src/base/clock.js');
    const announced: string[] = [];
    const open = async (directory: string) => {
      const store = await openStore({ directory, onFirstStart: () => announced.push(directory) }, systemClock);
      await store.close();
    };
    const fresh = `${template.options.directory}-fresh`;
    await open(template.options.directory);
    await open(fresh);
    await open(fresh);
    await template.remove();
    expect(announced).toEqual([fresh]);
  });
});

describe.skipIf(!postgresUrl)('two processes that open one PostgreSQL database at once', () => {
  it('migrate it once, and both can use it', async () => {
    const database = await createPostgresDatabase();
    const processes = [1, 2, 3].map(() => startStoreProcess('open', database.url));
    const said = await Promise.all(processes.map((process) => process.nextLine()));
    await Promise.all(processes.map((process) => process.kill()));
    expect(said).toEqual(['open', 'open', 'open']);
    await onServer('select 1 / (2 - count(*)) from tieout.migrations', database.url);
    await database.drop();
  });
});
