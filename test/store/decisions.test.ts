import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../src/base/canonical.js';
import type { Repair, StewardAction } from '../../src/model/correction.js';
import {
  countUnheeded,
  findSetAsideRecord,
  findStateBatches,
  findUndecided,
  keepBatch,
  keepDecisions,
  listSetAsideEvents,
  readDecidedPlaces,
  readUndecided,
  setAsideIdOf,
} from '../../src/store/index.js';
import type { Decision, NewBatch, Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { newBatch, newSetAsideRecord, oneByOne, uniqueName } from '../support/store-records.js';

const quantity = (text: string): Repair => ({ raw: null, values: { QTY: text } });
const nothing: Repair = { raw: null, values: {} };

describeDatabases('decisions about records set aside', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
  });
  afterAll(() => database.remove());

  let minutes = 0;
  const nextMinute = (): Date => new Date(Date.UTC(2026, 10, 2, 6, ++minutes));

  /** A reading of one payload, of which some records are set aside. */
  async function keep(feed: string, records: readonly number[], changes: Partial<NewBatch> = {}): Promise<string> {
    const [snapshot, quarantined] = [10 - records.length, records.length];
    const counts = { scanned: 10, snapshot, quarantined, deadLettered: 0, deduplicated: 0 };
    const batch = newBatch(feed, { counts, ...changes });
    const setAside = oneByOne(records.map((record) => newSetAsideRecord(record)));
    const { batch: kept } = await store.transaction((transaction) =>
      keepBatch(transaction, batch, setAside, nextMinute()),
    );
    return kept.id;
  }

  async function keepCorrection(corrects: string, records: number): Promise<string> {
    const counts = { scanned: records, snapshot: records, quarantined: 0, deadLettered: 0, deduplicated: 0 };
    const batch = newBatch('pos/corrections', { counts, corrects });
    const { batch: kept } = await store.transaction((transaction) =>
      keepBatch(transaction, batch, oneByOne([]), nextMinute()),
    );
    return kept.id;
  }

  function decision(id: string, action: StewardAction, changes: Partial<Decision> = {}): Decision {
    const repair = action === 'fix' ? quantity('2') : action === 'release' ? nothing : null;
    const judged = { after: repair && 'S1', repair, feedVersion: repair && sha256('now'), standing: null };
    const steward = { by: 'maria', because: null, carriedFrom: null };
    return { id, lastEvent: null, action, accepted: true, before: 'S1', ...steward, ...judged, ...changes };
  }

  async function decide(batch: string, decisions: readonly Decision[]): Promise<void> {
    const isCorrection = decisions.some(({ action, accepted }) => accepted && action !== 'discard');
    const correction = isCorrection ? await keepCorrection(batch, decisions.length) : null;
    await store.transaction((transaction) =>
      keepDecisions(transaction, batch, oneByOne(decisions), { at: nextMinute(), correction }),
    );
  }

  const feedOf = (name: string) => ({ name, formerly: [], parse: { format: 'csv' } });

  it('are kept page by page, each with its event', async () => {
    const feed = `${uniqueName('pos')}/sales`;
    const records = Array.from({ length: 450 }, (_, index) => index + 1);
    const counts = { scanned: 450, snapshot: 0, quarantined: 450, deadLettered: 0, deduplicated: 0 };
    const payloads = newBatch(feed, { counts }).payloads;
    const batch = await keep(feed, records, { counts, payloads });
    const kept = await store.transaction((transaction) =>
      keepDecisions(
        transaction,
        batch,
        oneByOne(records.map((record) => decision(setAsideIdOf(batch, 0, record), 'discard'))),
        { at: nextMinute(), correction: null },
      ),
    );
    expect(kept).toEqual({ accepted: 450, refused: 0 });
    const last = setAsideIdOf(batch, 0, 450);
    expect(await findSetAsideRecord(store.database, last)).toMatchObject({ status: 'discarded' });
    expect(await listSetAsideEvents(store.database, last)).toMatchObject([{ action: 'discard', by: 'maria' }]);
  });

  it('of two stewards about one record: one holds, the other is told, and nothing of theirs is kept', async () => {
    const batch = await keep(`${uniqueName('pos')}/sales`, [1, 2]);
    const [first, second] = [setAsideIdOf(batch, 0, 1), setAsideIdOf(batch, 0, 2)];
    const discard = (by: string, ids: readonly string[]) =>
      store.transaction((transaction) =>
        keepDecisions(transaction, batch, oneByOne(ids.map((id) => decision(id, 'discard', { by }))), {
          at: nextMinute(),
          correction: null,
        }),
      );
    const outcomes = await Promise.allSettled([discard('maria', [first, second]), discard('tom', [second, first])]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'record-decided' } });
    const winner = outcomes[0]?.status === 'fulfilled' ? 'maria' : 'tom';
    for (const id of [first, second]) {
      expect((await listSetAsideEvents(store.database, id)).map(({ by }) => by)).toEqual([winner]);
    }
  });

  it('of who has not seen the latest attempt are refused, also where the record is open', async () => {
    const batch = await keep(`${uniqueName('pos')}/sales`, [1]);
    const id = setAsideIdOf(batch, 0, 1);
    const standing = { disposition: 'quarantine', tier: 2, reasons: newSetAsideRecord(1).reasons } as const;
    await decide(batch, [decision(id, 'fix', { accepted: false, standing })]);
    await expect(decide(batch, [decision(id, 'discard')])).rejects.toMatchObject({ code: 'record-decided' });
    const kept = await findSetAsideRecord(store.database, id);
    await decide(batch, [decision(id, 'discard', { lastEvent: kept?.lastEvent ?? null })]);
    expect(await findSetAsideRecord(store.database, id)).toMatchObject({ status: 'discarded' });
  });

  it('hold for the other readings of the payload for the date, but not for another date', async () => {
    const name = `${uniqueName('pos')}/sales`;
    const feed = feedOf(name);
    const before = await keep(name, [1, 2, 3, 4]);
    const now = await keep(name, [1, 4], { feedVersion: sha256('other') });
    const elsewhere = await keep(name, [1], { deliveryDate: '2026-11-02', payloadDigest: sha256('again') });
    expect(await countUnheeded(store.database, feed, [now])).toEqual(new Map());
    await decide(before, [
      decision(setAsideIdOf(before, 0, 1), 'fix'),
      decision(setAsideIdOf(before, 0, 2), 'fix'),
      // As it was: that says nothing of the record.
      decision(setAsideIdOf(before, 0, 4), 'release'),
    ]);
    await decide(before, [decision(setAsideIdOf(before, 0, 3), 'discard')]);
    const places = [];
    const payload = { feed, deliveryDate: '2026-11-01', sha256: sha256('payload') };
    for await (const { place, word } of readDecidedPlaces(store.database, payload)) places.push([place, word]);
    expect(places).toEqual([1, 2, 3].map((record) => [record * 40, setAsideIdOf(before, 0, record)]));
    expect(await findUndecided(store.database, feed, [before, now, elsewhere])).toEqual([now]);
    const undecided = [];
    for await (const one of readUndecided(store.database, feed, now, 0)) undecided.push(one);
    const word = { record: setAsideIdOf(before, 0, 1), action: 'fix', by: 'maria', repair: quantity('2') };
    expect(undecided).toMatchObject([{ kept: { id: setAsideIdOf(now, 0, 1) }, word }]);
    expect(await countUnheeded(store.database, feed, [before, now, elsewhere])).toEqual(new Map([[now, 2]]));
    const carried = decision(setAsideIdOf(now, 0, 1), 'fix', { carriedFrom: setAsideIdOf(before, 0, 1) });
    await decide(now, [carried]);
    expect(await findUndecided(store.database, feed, [now])).toEqual([]);
    expect((await listSetAsideEvents(store.database, carried.id)).at(-1)?.carriedFrom).toBe(carried.carriedFrom);
  });

  it('make corrections that stand where what they correct does, however late they are', async () => {
    const name = `${uniqueName('pos')}/sales`;
    const first = await keep(name, [1], { payloadDigest: sha256('first') });
    const second = await keep(name, [], { payloadDigest: sha256('second') });
    const counts = { scanned: 1, snapshot: 1, quarantined: 0, deadLettered: 0, deduplicated: 0 };
    const correction = await store.transaction((transaction) =>
      keepBatch(transaction, newBatch(name, { counts, corrects: first }), oneByOne([]), nextMinute()),
    );
    const state = { feed: feedOf(name), maps: [{ since: null, version: sha256('feed version') }] };
    const found = await findStateBatches(store.database, state, 'every', '2026-11-01');
    expect(found.map(({ id }) => id)).toEqual([first, correction.batch.id, second]);
  });
});
