import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StewardAction } from '../../src/model/correction.js';
import {
  keepBatch,
  keepDecisions,
  listSetAsideKeys,
  listSetAsideRecords,
  setAsideIdOf,
  undecidedKeys,
} from '../../src/store/index.js';
import type { NewBatch, SetAsideKey, Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { newBatch, newSetAsideRecord, oneByOne, uniqueName } from '../support/store-records.js';

const feed = `${uniqueName('erp')}/sales`;
const day = (hour: number): Date => new Date(Date.UTC(2026, 10, 2, hour));

describeDatabases('the keys of records set aside', (create) => {
  let database: TestDatabase;
  let store: Store;
  let original: string;
  let correction: string;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    const counts = { scanned: 9, snapshot: 4, quarantined: 5, deadLettered: 0, deduplicated: 0 };
    const [payload] = newBatch(feed).payloads;
    const records = [1, 2, 3, 4].map((record) => newSetAsideRecord(record, { key: { receipt: `R${record}` } }));
    original = await keep({ counts, payloads: [{ ...payload!, counts }] }, [...records, newSetAsideRecord(5)]);
    correction = await keep({ corrects: original });
    await decide(2, 'discard', day(9));
    await decide(3, 'fix', day(10));
  });
  afterAll(() => database.remove());

  async function keep(
    changes: Partial<NewBatch>,
    records: ReturnType<typeof newSetAsideRecord>[] = [],
  ): Promise<string> {
    const { batch } = await store.transaction((transaction) =>
      keepBatch(transaction, newBatch(feed, changes), oneByOne(records), day(6)),
    );
    return batch.id;
  }

  async function decide(record: number, action: StewardAction, at: Date): Promise<void> {
    const id = setAsideIdOf(original, 0, record);
    const decision = { id, lastEvent: null, action, accepted: true, by: 'maria', because: null, before: '' };
    const nothing = { after: null, repair: null, feedVersion: null, standing: null, carriedFrom: null };
    await store.transaction((transaction) =>
      keepDecisions(transaction, original, oneByOne([{ ...decision, ...nothing }]), { at, correction }),
    );
  }

  const keysOf = async (keys: AsyncIterable<SetAsideKey>): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const { key } of keys) found.push(key['receipt']);
    return found;
  };

  it('are those of records that are neither discarded nor corrected in what is read', async () => {
    expect(await keysOf(listSetAsideKeys(store.database, [original, correction]))).toEqual(['R1', 'R4']);
  });

  it('are also those of records whose correction is not read', async () => {
    expect(await keysOf(listSetAsideKeys(store.database, [original]))).toEqual(['R1', 'R3', 'R4']);
  });

  it('are none of batches that are not read', async () => {
    expect(await keysOf(listSetAsideKeys(store.database, [correction]))).toEqual([]);
  });

  it('are told apart by what had been decided at a time', async () => {
    const { items } = await listSetAsideRecords(store.database, { batch: original }, { limit: 100 });
    const keys = items.map(({ batch, payload, record, key }) => ({ batch, payload, record, key: key ?? {} }));
    const then = (hour: number, batches: readonly string[]) =>
      keysOf(undecidedKeys(store.database, oneByOne(keys), { at: day(hour).toISOString(), batches }));
    expect(await then(8, [original])).toEqual(['R1', 'R2', 'R3', 'R4', undefined]);
    expect(await then(9, [original])).toEqual(['R1', 'R3', 'R4', undefined]);
    expect(await then(9, [original, correction])).toEqual(['R1', 'R4', undefined]);
  });
});
