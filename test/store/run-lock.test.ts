import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { oneDay, uniqueName } from '../support/store-records.js';

describeDatabases('the lock of a rule and scope', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
  });
  afterAll(() => database.remove());

  it('is had by one, and by the next after its release', async () => {
    const rule = uniqueName('rule');
    const first = await store.lockRun(rule, oneDay);
    expect(first).not.toBeNull();
    expect(await store.lockRun(rule, oneDay)).toBeNull();
    await first?.release();
    const second = await store.lockRun(rule, oneDay);
    expect(second).not.toBeNull();
    await first?.release();
    expect(await store.lockRun(rule, oneDay)).toBeNull();
    await second?.release();
  });

  it('does not keep other rules and scopes out', async () => {
    const rule = uniqueName('rule');
    const locks = [
      await store.lockRun(rule, oneDay),
      await store.lockRun(`${rule}-2`, oneDay),
      await store.lockRun(rule, { from: '2026-11-01', to: '2026-11-02' }),
    ];
    expect(locks).not.toContain(null);
    for (const lock of locks) await lock?.release();
  });

  it('is held while other statements and transactions run', async () => {
    const rule = uniqueName('rule');
    const lock = await store.lockRun(rule, oneDay);
    await store.transaction((transaction) => transaction.raw('select 1'));
    expect(await store.lockRun(rule, oneDay)).toBeNull();
    await lock?.release();
  });

  it('is had by one of several that ask at once, in this store or another of the same server', async () => {
    const rule = uniqueName('rule');
    const stores = database.kind === 'PostgreSQL' ? [store, await database.open()] : [store];
    const locks = await Promise.all([...stores, ...stores, ...stores].map((each) => each.lockRun(rule, oneDay)));
    const had = locks.filter((lock) => lock !== null);
    expect(had).toHaveLength(1);
    await had[0]?.release();
  });
});
