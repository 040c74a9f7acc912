import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { dumpSchema } from '../support/dump-schema.js';

describeDatabases('schema', (create) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await create();
  });
  afterAll(() => database.remove());

  it('is after all migrations the one that was reviewed', async () => {
    const store = await database.open();
    await expect(await dumpSchema(store.database)).toMatchFileSnapshot('../golden/schema.sql');
  });
});
