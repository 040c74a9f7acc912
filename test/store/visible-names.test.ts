import { afterAll, beforeAll, expect, it } from 'vitest';
import { mayDo } from '../../src/access/may-do.js';
import type { Principal } from '../../src/model/access.js';
import {
  keepBatch,
  keepBreaks,
  listBatches,
  listBreaks,
  listRuns,
  listSetAsideRecords,
  startRun,
} from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { keepPlan, newBatch, newBreak, newRun, newSetAsideRecord, oneByOne } from '../support/store-records.js';

const rules = ['eod', 'eod/north', 'eod/south', 'eod-2', 'e%d', 'e_d', String.raw`e\d`, 'north'];
const systems = ['north-pos', 'north', 'south', 'no%', 'no_th', String.raw`no\rth`];
const patterns = [
  ['*'],
  [],
  ['eod'],
  ['eod/north'],
  ['eod*', 'north'],
  ['*north*'],
  ['e%d'],
  ['e_d', 'no_th'],
  [String.raw`e\d`, String.raw`no\rth`],
  ['no%'],
  ['*/*'],
  ['E*D', 'NORTH'],
];

describeDatabases('lists of what somebody may see', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    await keepPlan(store);
    for (const [index, id] of rules.entries()) await keepRun(id, index);
    for (const system of systems) await keepDelivery(`${system}/sales`);
  });
  afterAll(() => database.remove());

  async function keepRun(id: string, index: number): Promise<void> {
    const [rule = '', instance = null] = id.split('/');
    const at = new Date(Date.UTC(2026, 10, 1, 0, 0, index));
    await store.transaction(async (transaction) => {
      const run = await startRun(transaction, newRun(rule, { rule, instance, ruleHistory: id }), at);
      await keepBreaks(transaction, run, oneByOne([newBreak(id, 'one')]), oneByOne([]));
    });
  }

  function keepDelivery(feed: string): Promise<unknown> {
    const counts = { scanned: 3, snapshot: 2, quarantined: 1, deadLettered: 0, deduplicated: 0 };
    const batch = newBatch(feed, { counts });
    const payloads = batch.payloads.map((payload) => ({ ...payload, counts }));
    return store.transaction((transaction) =>
      keepBatch(transaction, { ...batch, payloads }, oneByOne([newSetAsideRecord(1)]), store.clock.now()),
    );
  }

  const page = { limit: 100 };

  it.each(patterns.map((names) => [names]))('is what grants for %j let them see, one by one', async (names) => {
    const principal: Principal = {
      name: 'somebody',
      kind: 'token',
      grants: [{ role: 'viewer', rules: names, systems: names }],
    };
    const seenRules = rules.filter((rule) => mayDo(principal, 'read', { rule })).sort();
    const seenFeeds = systems
      .filter((system) => mayDo(principal, 'read', { system }))
      .map((system) => `${system}/sales`)
      .sort();
    const runs = await listRuns(store.database, { rules: names }, page);
    expect(runs.items.map(({ ruleHistory }) => ruleHistory).sort()).toEqual(seenRules);
    const breaks = await listBreaks(store.database, { rules: names }, page);
    expect(breaks.items.map(({ ruleHistory }) => ruleHistory).sort()).toEqual(seenRules);
    const batches = await listBatches(store.database, { systems: names }, page);
    expect(batches.items.map(({ feed }) => feed).sort()).toEqual(seenFeeds);
    const setAside = await listSetAsideRecords(store.database, { systems: names }, page);
    expect(setAside.items.map(({ feed }) => feed).sort()).toEqual(seenFeeds);
  });

  it('is everything where nobody is asked about', async () => {
    expect((await listRuns(store.database, { rules: null }, page)).items).toHaveLength(rules.length);
    expect((await listBatches(store.database, {}, page)).items).toHaveLength(systems.length);
  });
});
