import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../src/base/canonical.js';
import { fixedClock } from '../../src/base/clock.js';
import type { BatchCounts } from '../../src/model/batch.js';
import {
  decideBatch,
  findBatch,
  findDelivery,
  findNewestDelivery,
  findSetAsideRecord,
  findNewestBatch,
  keepBatch,
  listBatchEvents,
  listBatches,
  listSetAsideRecords,
  setAsideIdOf,
  touchBatch,
} from '../../src/store/index.js';
import type { KeptBatch, NewBatch, NewSetAsideRecord, Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { newBatch, newSetAsideRecord, oneByOne, uniqueName } from '../support/store-records.js';

const named = (name: string) => ({ name, formerly: [] });
const deliveryOf = (batch: NewBatch) => ({ ...batch, feed: named(batch.feed) });

describeDatabases('batches', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
  });
  afterAll(() => database.remove());

  const uniqueFeed = () => `${uniqueName('pos')}/sales`;
  const morning = new Date('2026-11-02T06:00:00.000Z');
  const later = new Date('2026-11-02T09:30:00.125Z');

  function keep(batch: NewBatch, setAside: readonly NewSetAsideRecord[] = [], at = morning): Promise<KeptBatch> {
    return store.transaction((transaction) => keepBatch(transaction, batch, oneByOne(setAside), at));
  }

  function withSetAside(quarantined: number, deadLettered = 0): Partial<NewBatch> {
    const counts: BatchCounts = {
      scanned: 5 + quarantined + deadLettered,
      snapshot: 4,
      quarantined,
      deadLettered,
      deduplicated: 1,
    };
    return { counts };
  }

  const reason = { code: 'trailer-missing', parameters: { path: 'sales.csv' } } as const;

  it('of one delivery that was decided about in between are two, also within one second', async () => {
    const feed = uniqueFeed();
    const first = await keep(newBatch(feed, { withheld: '' }));
    const decided = await keep(newBatch(feed, { withheld: sha256('decided') }));
    expect([first.repeated, decided.repeated]).toEqual([false, false]);
    expect(decided.batch.id).toBe(`${first.batch.id}_2`);
    const again = await keep(newBatch(feed, { withheld: '' }));
    expect([again.batch.id, again.repeated]).toEqual([first.batch.id, true]);
  });

  it('that are held are found and listed, but do not count', async () => {
    const feed = uniqueFeed();
    const accepted = (await keep(newBatch(feed, { payloadDigest: sha256('first') }))).batch;
    const held = (await keep(newBatch(feed, { payloadDigest: sha256('second'), holdReasons: [reason] }), [], later))
      .batch;
    expect([accepted.status, held.status]).toEqual(['accepted', 'held']);
    expect(await findBatch(store.database, held.id)).toEqual(held);
    expect((await findDelivery(store.database, deliveryOf(held)))?.id).toBe(held.id);
    const { deliveryDate, feedVersion: version } = accepted;
    const maps = [{ since: null, version }];
    expect((await findNewestDelivery(store.database, { feed: named(feed), deliveryDate }))?.id).toBe(accepted.id);
    expect((await findNewestBatch(store.database, { feed: named(feed), maps }))?.id).toBe(accepted.id);
    const { items } = await listBatches(store.database, { feed: named(feed), status: 'held' }, { limit: 9 });
    expect(items).toEqual([held]);
    expect(await listBatchEvents(store.database, accepted.id)).toEqual([]);
    expect(await listBatchEvents(store.database, held.id)).toEqual([
      { at: later.toISOString(), event: 'held', person: null, because: null },
    ]);
  });

  it('are held and released by persons, who are kept with what they said', async () => {
    const { batch } = await keep(newBatch(uniqueFeed(), { holdReasons: [reason] }));
    const decide = (status: 'accepted' | 'held', because: string) =>
      store.transaction((transaction) =>
        decideBatch(transaction, batch.id, { status, person: 'maria', because }, later),
      );
    expect(await decide('held', 'held already')).toBe(false);
    expect(await decide('accepted', "it's \u0141ód\n")).toBe(true);
    expect(await decide('accepted', 'released already')).toBe(false);
    expect(await findBatch(store.database, batch.id)).toEqual({ ...batch, status: 'accepted' });
    expect(await decide('held', 'after all')).toBe(true);
    expect((await findBatch(store.database, batch.id))?.status).toBe('held');
    const at = later.toISOString();
    expect((await listBatchEvents(store.database, batch.id)).slice(1)).toEqual([
      { at, event: 'released', person: 'maria', because: "it's \u0141ód\n" },
      { at, event: 'held', person: 'maria', because: 'after all' },
    ]);
  });

  it('are read back as they were kept', async () => {
    const feed = uniqueFeed();
    const counts = { scanned: 3, snapshot: 3, quarantined: 0, deadLettered: 0, deduplicated: 0 };
    const [first] = newBatch(feed).payloads;
    const payloads = [
      first!,
      { ...first!, ordinal: 1, source: 'out/"ü",{\\}.csv', snapshot: null, bytes: 5_000_000_000 },
    ];
    const doubled = { scanned: 6, snapshot: 6, quarantined: 0, deadLettered: 0, deduplicated: 0 };
    expect(first!.counts).toEqual(counts);
    const batch = newBatch(feed, { payloads, counts: doubled });
    const { batch: kept, repeated } = await keep(batch);
    expect(repeated).toBe(false);
    expect(kept).toEqual({
      ...batch,
      id: `20261102_060000_${feed.replace('/', '.')}`,
      status: 'accepted',
      createdAt: '2026-11-02T06:00:00.000Z',
      lastDeliveredAt: '2026-11-02T06:00:00.000Z',
    });
    expect(await findBatch(store.database, kept.id)).toEqual(kept);
    expect(await findDelivery(store.database, deliveryOf(batch))).toEqual(kept);
  });

  it('are not found by what they are not', async () => {
    const batch = newBatch(uniqueFeed());
    await keep(batch);
    expect(await findBatch(store.database, 'no such batch')).toBeNull();
    for (const changes of [
      { feed: 'other/feed' },
      { deliveryDate: '2026-11-02' },
      { feedVersion: 'v' },
      { payloadDigest: 'd' },
    ]) {
      expect(await findDelivery(store.database, deliveryOf({ ...batch, ...changes }))).toBeNull();
    }
  });

  it('of the same second get ids that count', async () => {
    const feed = uniqueFeed();
    const ids: string[] = [];
    for (const digest of ['one', 'two', 'three']) {
      ids.push((await keep(newBatch(feed, { payloadDigest: sha256(digest) }))).batch.id);
    }
    const base = `20261102_060000_${feed.replace('/', '.')}`;
    expect(ids).toEqual([base, `${base}_2`, `${base}_3`]);
  });

  it('of the same delivery are one batch, noted as delivered again, whose records are not kept twice', async () => {
    const batch = newBatch(uniqueFeed(), withSetAside(1));
    const first = await keep(batch, [newSetAsideRecord(1)]);
    const again = await keep(batch, [newSetAsideRecord(1)], later);
    expect(again.repeated).toBe(true);
    expect(again.batch).toEqual({ ...first.batch, lastDeliveredAt: '2026-11-02T09:30:00.125Z' });
    const { items } = await listSetAsideRecords(store.database, { batch: first.batch.id }, { limit: 10 });
    expect(items).toHaveLength(1);
  });

  it('kept at the same time by several are one batch for the same delivery and several ids for different ones', async () => {
    const feed = uniqueFeed();
    const digests = ['a', 'a', 'b', 'b', 'c'].map((text) => sha256(text));
    const kept = await Promise.all(digests.map((payloadDigest) => keep(newBatch(feed, { payloadDigest }))));
    expect(kept.filter(({ repeated }) => !repeated)).toHaveLength(3);
    const byDigest = new Map(kept.map(({ batch }) => [batch.payloadDigest, batch.id]));
    expect(new Set(byDigest.values()).size).toBe(3);
    for (const { batch } of kept) expect(batch.id).toBe(byDigest.get(batch.payloadDigest));
  });

  it('are delivered last when they are touched, and never earlier than they were', async () => {
    const { batch } = await keep(newBatch(uniqueFeed()));
    await touchBatch(store.database, batch.id, later);
    await touchBatch(store.database, batch.id, morning);
    expect((await findBatch(store.database, batch.id))?.lastDeliveredAt).toBe('2026-11-02T09:30:00.125Z');
  });

  it('delivered last for a date are found, of one version of the feed or of any', async () => {
    const feed = uniqueFeed();
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 6, minute));
    const old = await keep(newBatch(feed, { feedVersion: 'v1', payloadDigest: 'first' }), [], at(0));
    const second = await keep(newBatch(feed, { feedVersion: 'v1', payloadDigest: 'second' }), [], at(1));
    const other = await keep(newBatch(feed, { feedVersion: 'v2', payloadDigest: 'second' }), [], at(2));
    await keep(newBatch(feed, { deliveryDate: '2026-11-02', payloadDigest: 'x' }), [], at(3));
    const newest = (feedVersion?: string) =>
      findNewestDelivery(store.database, { feed: named(feed), deliveryDate: '2026-11-01', feedVersion });
    expect((await newest())?.id).toBe(other.batch.id);
    expect((await newest('v1'))?.id).toBe(second.batch.id);
    expect(await newest('v3')).toBeNull();
    await touchBatch(store.database, old.batch.id, at(5));
    expect((await newest())?.id).toBe(old.batch.id);
  });

  it('of a feed that was renamed are those of the earlier name, too', async () => {
    const [feed, before] = [uniqueFeed(), uniqueFeed()];
    const renamed = { name: feed, formerly: [uniqueFeed(), before] };
    const { batch } = await keep(newBatch(before, withSetAside(1)), [newSetAsideRecord(1)]);
    const { deliveryDate, feedVersion, payloadDigest, lookups } = batch;
    const delivery = { feed: renamed, deliveryDate, feedVersion, payloadDigest, lookups };
    expect((await findDelivery(store.database, delivery))?.id).toBe(batch.id);
    expect((await findNewestDelivery(store.database, { feed: renamed, deliveryDate, feedVersion }))?.id).toBe(batch.id);
    expect(await findDelivery(store.database, { ...delivery, feed: named(feed) })).toBeNull();
    expect(await findNewestDelivery(store.database, { feed: named(feed), deliveryDate })).toBeNull();
    const setAside = await listSetAsideRecords(store.database, { feed: renamed }, { limit: 10 });
    expect(setAside.items.map((item) => item.batch)).toEqual([batch.id]);
    const now = await keep(newBatch(feed, { payloadDigest }), [], new Date('2026-11-01T00:00:00Z'));
    expect((await findDelivery(store.database, delivery))?.id).toBe(now.batch.id);
  });

  it('are listed newest first, page by page, each once', async () => {
    const feed = uniqueFeed();
    const ids: string[] = [];
    for (let count = 0; count < 7; count += 1) {
      const at = new Date(Date.UTC(2026, 10, 2, 6, Math.floor(count / 2)));
      ids.unshift((await keep(newBatch(feed, { payloadDigest: `digest ${count}` }), [], at)).batch.id);
    }
    const listed: string[] = [];
    let next: string | null = null;
    do {
      const page = await listBatches(store.database, { feed: named(feed) }, { limit: 3, after: next });
      listed.push(...page.items.map(({ id }) => id));
      next = page.next;
    } while (next !== null);
    expect(listed).toEqual(ids);
    const { items } = await listBatches(
      store.database,
      { feed: named(feed), deliveryDate: '2026-11-02' },
      { limit: 3 },
    );
    expect(items).toEqual([]);
  });

  it('whose counts do not balance are refused', async () => {
    const counts = { scanned: 4, snapshot: 3, quarantined: 0, deadLettered: 0, deduplicated: 0 };
    const batch = newBatch(uniqueFeed(), { counts });
    await expect(keep(batch)).rejects.toMatchObject({
      code: 'batch-does-not-balance',
      parameters: { scanned: 4, accounted: 3 },
    });
    expect(await findDelivery(store.database, deliveryOf(batch))).toBeNull();
  });

  it('whose payloads add up to something else are refused', async () => {
    const { payloads } = newBatch('x/y');
    const counts = { scanned: 4, snapshot: 4, quarantined: 0, deadLettered: 0, deduplicated: 0 };
    await expect(keep(newBatch(uniqueFeed(), { payloads, counts }))).rejects.toMatchObject({
      code: 'batch-does-not-balance',
    });
  });

  it('whose records set aside are fewer than counted, or of another kind, are refused whole', async () => {
    const batch = newBatch(uniqueFeed(), withSetAside(2, 1));
    const attempts = [
      [newSetAsideRecord(1), newSetAsideRecord(2)],
      [newSetAsideRecord(1), newSetAsideRecord(2), newSetAsideRecord(3)],
    ];
    for (const setAside of attempts) {
      await expect(keep(batch, setAside)).rejects.toMatchObject({ code: 'batch-does-not-balance', isOurs: true });
    }
    expect(await findDelivery(store.database, deliveryOf(batch))).toBeNull();
  });

  it('of which reading the records fails leave nothing behind', async () => {
    const batch = newBatch(uniqueFeed(), withSetAside(1500));
    const failing = async function* () {
      for (let record = 1; record <= 1200; record += 1) yield await Promise.resolve(newSetAsideRecord(record));
      throw new Error('the source broke');
    };
    const attempt = store.transaction((transaction) => keepBatch(transaction, batch, failing(), morning));
    await expect(attempt).rejects.toThrow('the source broke');
    expect(await findDelivery(store.database, deliveryOf(batch))).toBeNull();
  });

  it('keep every record set aside whatever it holds', async () => {
    const feed = uniqueFeed();
    const hard = [
      '\0 NUL',
      'line\r\nfeed\ttab',
      '"quoted" \\ back',
      '?, :name and $1',
      'Ω 漢字 🧾',
      '\ud83e half',
      '',
      'x'.repeat(65_536),
    ];
    const setAside = hard.map((rawText, index) =>
      newSetAsideRecord(index + 1, { rawText, byteOffset: 6_000_000_000 + index }),
    );
    const { batch } = await keep(newBatch(feed, withSetAside(hard.length)), setAside);
    const { items } = await listSetAsideRecords(store.database, { batch: batch.id }, { limit: 100 });
    expect(items).toMatchObject(
      setAside.map((record) => ({
        ...record,
        id: setAsideIdOf(batch.id, 0, record.record),
        batch: batch.id,
        payloadSha256: sha256('payload'),
        source: 'out/sales_20261101.csv',
      })),
    );
    expect(await findSetAsideRecord(store.database, items[0]!.id)).toEqual(items[0]);
    expect(await findSetAsideRecord(store.database, 'q_nothing')).toBeNull();
  });

  it('list their records set aside in the order they arrived, page by page, by batch, feed and disposition', async () => {
    const feed = uniqueFeed();
    const records = Array.from({ length: 1203 }, (_, index) =>
      newSetAsideRecord(index + 1, index % 3 === 0 ? { disposition: 'dead-letter', tier: 3 } : {}),
    );
    const dead = records.filter(({ disposition }) => disposition === 'dead-letter').length;
    const { batch } = await keep(newBatch(feed, withSetAside(1203 - dead, dead)), records);
    const read = async (filter: Parameters<typeof listSetAsideRecords>[1]) => {
      const found: number[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const page = await listSetAsideRecords(store.database, filter, { limit: 500, after });
        found.push(...page.items.map(({ record }) => record));
        after = page.next;
      }
      return found;
    };
    expect(await read({ batch: batch.id })).toEqual(records.map(({ record }) => record));
    expect(await read({ feed: named(feed), disposition: 'dead-letter' })).toEqual(
      records.filter(({ disposition }) => disposition === 'dead-letter').map(({ record }) => record),
    );
    expect(await read({ feed: named('other/feed') })).toEqual([]);
  });

  it('give a record the same id whenever it is set aside, and no other record that id', () => {
    expect(setAsideIdOf('b', 0, 1)).toBe(setAsideIdOf('b', 0, 1));
    expect(setAsideIdOf('b', 0, 1)).toMatch(/^q_[0-9a-f]{20}$/);
    const ids = [setAsideIdOf('b', 0, 1), setAsideIdOf('b', 1, 0), setAsideIdOf('b', 0, 11), setAsideIdOf('c', 0, 1)];
    expect(new Set(ids).size).toBe(4);
  });

  it('refuse a place that no page of the list named', async () => {
    const runs = Buffer.from('["runs","2026-11-02T06:00:00.000Z","x"]').toString('base64url');
    for (const after of ['garbage', '', runs]) {
      await expect(listBatches(store.database, {}, { limit: 1, after })).rejects.toMatchObject({ code: 'usage' });
    }
  });

  it('are told the time by the clock of the store', () => {
    expect(store.clock.now()).toEqual(fixedClock('2026-11-02T06:00:00.000Z').now());
  });
});
