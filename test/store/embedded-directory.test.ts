import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OperationalError } from '../../src/base/errors.js';
import { rowsOf } from '../../src/store/connection/rows-of.js';
import { findBatch, keepBatch, listBatches, listSetAsideRecords } from '../../src/store/index.js';
import type { Transaction } from '../../src/store/index.js';
import { createEmbedded } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { newBatch, oneByOne } from '../support/store-records.js';
import { startStoreProcess } from '../support/store-process.js';

describe('the directory of an embedded database', () => {
  let database: TestDatabase;
  let directory: string;
  beforeEach(async () => {
    database = await createEmbedded();
    directory = 'directory' in database.options ? database.options.directory : '';
  });
  afterEach(() => database.remove());

  it('is refused to a second process, and free as soon as its owner is killed', async () => {
    const owner = startStoreProcess('open', directory);
    expect(await owner.nextLine()).toBe('open');
    await expect(database.open()).rejects.toMatchObject({ code: 'database-locked', retryable: true });
    await owner.kill();
    const store = await database.open();
    const other = startStoreProcess('open', directory);
    expect(await other.nextLine()).toBe('database-locked');
    await other.kill();
    expect((await store.readHealth()).embedded).toBe(true);
  });

  it('is refused to a second store of the same process, and free after close', async () => {
    const store = await database.open();
    await expect(database.open()).rejects.toMatchObject({ code: 'database-locked' });
    await store.close();
    await database.open();
  });

  it('holds every batch that was acknowledged when its process is killed', async () => {
    const acknowledged: string[] = [];
    for (const batches of [1, 7, 12]) {
      const writer = startStoreProcess('write', directory);
      expect(await writer.nextLine()).toBe('open');
      // The first batch of a later round repeats one of an earlier round, which is fine: its id is said again.
      for (let count = 0; count < batches; count += 1) acknowledged.push(await writer.nextLine());
      await writer.kill();
    }
    const store = await database.open();
    const { items } = await listBatches(store.database, {}, { limit: 1000 });
    const ids = new Set(items.map(({ id }) => id));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    const setAside = await listSetAsideRecords(store.database, {}, { limit: 10_000 });
    expect(setAside.items).toHaveLength(items.length * 2);
  });

  it('is used no more once the engine has given up, and holds what was kept when it is opened again', async () => {
    const store = await database.open();
    const batch = newBatch('northwind-pos/sales');
    const keep = (transaction: Transaction) => keepBatch(transaction, batch, oneByOne([]), store.clock.now());
    const { batch: kept } = await store.transaction(keep);
    const log = join(directory, 'data', 'pg_wal');
    renameSync(log, `${log}-away`);
    const writing = store.transaction((transaction) =>
      rowsOf(transaction, "select pg_switch_wal(), pg_logical_emit_message(true, 'x', repeat('x', 40000000))"),
    );
    await expect(writing).rejects.toBeInstanceOf(OperationalError);
    for (const attempt of [findBatch(store.database, kept.id), store.transaction(keep)]) {
      await expect(attempt).rejects.toMatchObject({ code: 'database-unreachable' });
    }
    await store.close();
    renameSync(`${log}-away`, log);
    const again = await database.open();
    expect(await findBatch(again.database, kept.id)).toEqual(kept);
  });
});
