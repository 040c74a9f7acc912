import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { completeRun, endRun, findRun, resumeRun, startRun } from '../../src/store/index.js';
import { holdScopeToken, renewScopeLease, takeScopeLease } from '../../src/store/repositories/scope-leases.js';
import { keepPlan, newRun, oneDay, uniqueName } from '../support/store-records.js';

describeDatabases('the lock of a rule and scope', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    await keepPlan(store);
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

  it('has a token that is higher each time, which a killed process leaves to the next', async () => {
    const leased = { ruleHistory: uniqueName('rule'), scope: oneDay };
    const first = await store.lockRun(leased.ruleHistory, oneDay);
    await first?.release();
    // A process that was killed has given nothing back; its session is gone, and so is the lock of the session.
    const killed = await takeScopeLease(store.database, leased, {
      holder: 'killed',
      hasSessionLock: true,
      seconds: 30,
    });
    const next = await store.lockRun(leased.ruleHistory, oneDay);
    expect([first?.token, killed, next?.token]).toEqual([1, 2, 3]);
    await next?.release();
  });

  it('is taken over from a frozen process when its lease has run out, and not before', async () => {
    const leased = { ruleHistory: uniqueName('rule'), scope: oneDay };
    const frozen = await store.lockRun(leased.ruleHistory, oneDay);
    const other = { holder: 'other', hasSessionLock: false, seconds: 30 };
    expect(await takeScopeLease(store.database, leased, other)).toBeNull();
    await expire(leased.ruleHistory);
    expect(await takeScopeLease(store.database, leased, other)).toBe(2);
    expect(await renewScopeLease(store.database, leased, { token: 1, seconds: 30 })).toBe(false);
    await frozen?.release();
    // The session of the frozen one is gone; that of the other never was: only its lease counts.
    expect(await store.lockRun(leased.ruleHistory, oneDay)).toBeNull();
    await expire(leased.ruleHistory);
    expect((await store.lockRun(leased.ruleHistory, oneDay))?.token).toBe(3);
  });

  it.each([
    ['as long as its store is told', { scopeLease: 600 }, 600],
    ['30 seconds when it is told nothing', {}, 30],
  ])('is leased for %s', async (_case, options, seconds) => {
    // The embedded database lets one store in at a time.
    const own = database.kind === 'embedded' ? await create() : database;
    const asked = await own.open(undefined, options);
    const ruleHistory = uniqueName('rule');
    const lock = await asked.lockRun(ruleHistory, oneDay);
    const { rows } = await asked.database.raw<{ rows: { left: number }[] }>(
      `select extract(epoch from expires_at - clock_timestamp())::float8 as "left" from tieout.scope_leases
       where rule_history = ?`,
      [ruleHistory],
    );
    expect(rows[0]?.left).toBeGreaterThan(seconds - 25);
    expect(rows[0]?.left).toBeLessThanOrEqual(seconds);
    await lock?.release();
    if (own !== database) await own.remove();
  });

  it('lets a frozen process that wakes write nothing: neither begin, nor complete, nor fail a run', async () => {
    const identity = newRun(uniqueName('rule'));
    const leased = { ruleHistory: identity.ruleHistory, scope: identity.scope };
    const at = store.clock.now();
    const frozen = await store.lockRun(leased.ruleHistory, leased.scope);
    const token = frozen?.token ?? 0;
    const run = await store.transaction((transaction) => startRun(transaction, identity, at, token));
    await expire(leased.ruleHistory);
    const other = { holder: 'other', hasSessionLock: false, seconds: 30 };
    const newer = (await takeScopeLease(store.database, leased, other)) ?? 0;
    const result = { digest: 'f'.repeat(64), counterparts: {}, breaks: run.breaks, supersedes: null };
    const complete = (fence: number): Promise<unknown> =>
      store.transaction((transaction) => completeRun(transaction, run.id, result, at, fence));
    await expect(complete(token)).rejects.toMatchObject({ code: 'lease-lost' });
    await endRun(store.database, run.id, { status: 'failed', failure: null }, at, token);
    const begin = store.transaction((transaction) => startRun(transaction, identity, at, token));
    await expect(begin).rejects.toMatchObject({ code: 'lease-lost' });
    expect((await findRun(store.database, run.id))?.status).toBe('running');
    await store.transaction((transaction) => resumeRun(transaction, run, newer));
    await complete(newer);
    expect((await findRun(store.database, run.id))?.status).toBe('completed');
    await frozen?.release();
  });

  it('is taken over by another process of the server, which is told to the frozen one when it wakes', async () => {
    if (database.kind === 'embedded') return;
    const ruleHistory = uniqueName('rule');
    const frozen = await store.lockRun(ruleHistory, oneDay);
    const stranger = await database.open();
    expect(await stranger.lockRun(ruleHistory, oneDay)).toBeNull();
    await expire(ruleHistory);
    const taken = await stranger.lockRun(ruleHistory, oneDay);
    expect(taken?.token).toBe(2);
    await frozen?.release();
    const token = await store.transaction((transaction) => holdScopeToken(transaction, { ruleHistory, scope: oneDay }));
    expect(token).toBe(2);
    expect(await stranger.lockRun(ruleHistory, oneDay)).toBeNull();
    await taken?.release();
  });

  async function expire(ruleHistory: string): Promise<void> {
    await store.database.raw(
      "update tieout.scope_leases set expires_at = clock_timestamp() - interval '1 second' where rule_history = ?",
      [ruleHistory],
    );
  }
});
