import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../src/base/canonical.js';
import {
  beginPageDelivery,
  endRun,
  findPageDelivery,
  findRemovals,
  finishRemovals,
  forgetPageDelivery,
  forgetRemoval,
  keepBatch,
  keepBreaks,
  keepPage,
  listNamedObjects,
  lockForRemoval,
  markRemoved,
  startRun,
  takeOverPageDelivery,
  unfinishedRemovals,
} from '../../src/store/index.js';
import type { FeedReads, NamedObject, NewBatch, ObjectKind, Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { keepPlan, newBatch, newBreak, newRun, newSetAsideRecord, oneByOne } from '../support/store-records.js';

const firstKept = '2020-06-15';
const at = new Date('2026-11-02T06:00:00.000Z');

/** What a test knows of a batch, for a slow answer by hand. */
interface Known {
  readonly id: string;
  readonly feed: string;
  readonly date: string;
  readonly corrects: string | null;
  readonly coversTo: string;
  readonly held: boolean;
  readonly openRecord: boolean;
  readonly raw: string;
}

/** Numbers that are the same in every run of the test. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

describeDatabases('objects of the archive', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    await keepPlan(store);
  });
  afterAll(() => database.remove());

  const named = (
    kind: ObjectKind,
    feeds: readonly FeedReads[] = [],
    since = firstKept,
  ): Promise<readonly NamedObject[]> => listNamedObjects(store.database, { kind, firstKept: since, feeds });

  async function keep(feed: string, date: string, payload: string, more: Partial<NewBatch> = {}): Promise<string> {
    const [first] = newBatch(feed).payloads;
    const aside = more.counts?.quarantined ?? 0;
    const counts = more.counts ?? first!.counts;
    const payloads = [{ ...first!, counts, sha256: sha256(payload), snapshot: sha256(`of ${payload}`) }];
    const changes = {
      deliveryDate: date,
      covers: [{ from: date, to: date }],
      payloadDigest: sha256(feed + date + payload),
    };
    const { batch } = await store.transaction((transaction) =>
      keepBatch(
        transaction,
        newBatch(feed, { ...changes, payloads, ...more }),
        oneByOne(Array.from({ length: aside }, (_, index) => newSetAsideRecord(index + 1))),
        at,
      ),
    );
    return batch.id;
  }

  async function run(rule: string, batches: string[], asOf: string, scope: string, open: boolean): Promise<void> {
    const setAside = { sha256: sha256(rule), records: 1 };
    const inputs = [{ feed: 'f', side: 'baseline' as const, counterpart: null, batches, setAside }];
    const identity = newRun(rule, { inputs, asOf: `${asOf}T06:00:00.000Z`, scope: { from: scope, to: scope } });
    await store.transaction(async (transaction) => {
      const started = await startRun(transaction, identity, at);
      if (open)
        await keepBreaks(
          transaction,
          started,
          oneByOne([newBreak(rule, 'x', { scope: identity.scope })]),
          oneByOne([]),
        );
    });
    const { id } = (await store.transaction((transaction) => startRunOf(transaction, rule)))!;
    await endRun(store.database, id, { status: 'failed', failure: null }, at);
  }

  async function startRunOf(
    transaction: Parameters<typeof startRun>[0],
    rule: string,
  ): Promise<{ id: string } | undefined> {
    const result = await transaction.raw<{ rows: { id: string }[] }>('select id from tieout.runs where rule = ?', [
      rule,
    ]);
    return result.rows[0];
  }

  it('stay or go as a slow reading of the rules says', async () => {
    const next = numbers(20200615);
    const dayOf = (): string => `2020-06-${String(1 + next(28)).padStart(2, '0')}`;
    const sometimes = (of: number, then: string, otherwise: string): string => (next(of) === 0 ? then : otherwise);
    const feeds: readonly FeedReads[] = [
      { names: ['a/own'], reads: 'own', reach: 0 },
      { names: ['a/every', 'a/formerly'], reads: 'every', reach: 0 },
      { names: ['a/newest'], reads: 'newest', reach: 0 },
      { names: ['a/covering'], reads: 'covering', reach: 2 },
    ];
    const names = ['a/own', 'a/every', 'a/formerly', 'a/newest', 'a/covering', 'a/gone'];
    const known: Known[] = [];
    const makeBatch = async (index: number): Promise<void> => {
      const [feed, date] = [names[next(names.length)]!, dayOf()];
      const same = known.filter((one) => one.feed === feed && one.corrects === null);
      const corrected = same[next(6 * Math.max(1, same.length))];
      const raw = `payload ${next(60)} of ${feed}`;
      const [held, openRecord] = [next(12) === 0 && !corrected, next(14) === 0];
      const counts = { scanned: 3, snapshot: 2, quarantined: 1, deadLettered: 0, deduplicated: 0 };
      const [deliveryDate, corrects] = [corrected?.date ?? date, corrected?.id ?? null];
      const coversTo = sometimes(5, dayOf(), date);
      const id = await keep(feed, deliveryDate, raw, {
        ...(openRecord ? { counts } : {}),
        ...(held ? { holdReasons: [{ code: 'trailer-missing', parameters: {} }] } : {}),
        covers: [{ from: '2020-01-01', to: coversTo }],
        corrects,
        payloadDigest: sha256(`${index}`),
      });
      known.push({
        id,
        feed,
        date: deliveryDate,
        corrects,
        coversTo,
        held,
        openRecord,
        raw: sha256(raw),
      });
    };
    for (let index = 0; index < 90; index++) await makeBatch(index);
    const runs: { batches: string[]; asOf: string; scope: string; open: boolean; inputs: string }[] = [];
    const makeRun = async (index: number): Promise<void> => {
      const batches = [known[next(known.length)]!.id, known[next(known.length)]!.id];
      const one = {
        batches,
        asOf: next(4) === 0 ? dayOf() : '2020-06-02',
        scope: next(4) === 0 ? dayOf() : '2020-06-01',
        open: next(4) === 0,
      };
      await run(`rule-${index}`, batches, one.asOf, one.scope, one.open);
      runs.push({ ...one, inputs: sha256(`rule-${index}`) });
    };
    for (let index = 0; index < 12; index++) await makeRun(index);
    const currentOf = (feed: string): FeedReads | undefined => feeds.find((one) => one.names.includes(feed));
    const staysAlone = (one: Known): boolean => {
      if (one.date >= firstKept || one.held || one.openRecord) return true;
      const seen = runs.filter(({ batches }) => batches.includes(one.id));
      if (seen.some(({ asOf, scope, open }) => open || asOf >= firstKept || scope >= firstKept)) return true;
      const feed = currentOf(one.feed);
      if (!feed) return false;
      const dates = known
        .filter((other) => currentOf(other.feed) === feed && !other.held)
        .map(({ date }) => date)
        .toSorted();
      if (one.date === dates.at(-1) || feed.reads === 'every') return true;
      if (feed.reads === 'newest') return one.date === dates.findLast((date) => date <= firstKept);
      const reached = new Date(Date.parse(one.date) + 2 * 86_400_000).toISOString().slice(0, 10);
      return feed.reads === 'covering' && (one.coversTo >= firstKept || reached >= firstKept);
    };
    const familyOf = ({ id, corrects }: Known): Known[] =>
      known.filter((other) => [other.id, other.corrects].includes(corrects ?? id));
    const mayGo = [...new Set(known.map(({ raw }) => raw))].filter((raw) =>
      known.every((one) => one.raw !== raw || !familyOf(one).some(staysAlone)),
    );
    const found = (await named('raw', feeds)).filter(({ stays }) => stays === null).map(({ sha256: name }) => name);
    expect(found).toEqual(mayGo.toSorted());
    expect(found.length).toBeGreaterThan(5);
    const inputs = (await named('inputs')).filter(({ stays }) => stays === null).map(({ sha256: name }) => name);
    const old = runs.filter(({ asOf, scope, open }) => !open && asOf < firstKept && scope < firstKept);
    expect(inputs).toEqual(old.map(({ inputs: name }) => name).toSorted());
    expect(inputs.length).toBeGreaterThan(2);
  });

  it('that other batches were looked up in stay with them', async () => {
    const snapshots = [sha256('of a reference')];
    await keep('b/reference', '2019-01-01', 'a reference');
    await keep('b/sales', '2019-01-01', 'sales', { lookups: [{ reference: 'plu', batch: 'x', snapshots }] });
    const of = async (): Promise<unknown> =>
      (await named('normalized')).find(({ sha256: name }) => name === snapshots[0]);
    expect(await of()).toMatchObject({ day: '2019-01-01', stays: null });
    await keep('b/sales', '2020-07-01', 'young sales', { lookups: [{ reference: 'plu', batch: 'x', snapshots }] });
    expect(await of()).toMatchObject({ day: '2020-07-01', stays: 'within-retention' });
  });

  it('that are pages of a delivery in progress stay, and are refused where they were marked meanwhile', async () => {
    await keep('p/orders', '2019-01-01', 'a page');
    const key = { feed: 'p/orders', deliveryDate: '2026-11-01', session: 'one' };
    const add = (ordinal: number, name: string, session = 'one'): Promise<boolean> => {
      const page = { source: 'page', sha256: sha256(name), fetchedAt: null };
      const kept = { ordinal, page, next: 'next', reached: null };
      return store.transaction((transaction) => keepPage(transaction, { ...key, session }, kept, at));
    };
    const begun = { ...key, asked: 'asked', connection: 'p/shop', watermark: null };
    await store.transaction((transaction) => beginPageDelivery(transaction, begun, at));
    expect(await add(0, 'a page')).toBe(true);
    const of = async (): Promise<unknown> => (await named('raw')).find(({ sha256: name }) => name === sha256('a page'));
    expect(await of()).toMatchObject({ stays: 'delivery-in-progress' });
    const marked = { kind: 'raw', sha256: sha256('marked'), bytes: 1 } as const;
    await store.transaction((transaction) => markRemoved(transaction, [marked], at));
    await expect(add(1, 'marked')).rejects.toMatchObject({ code: 'removed-by-retention' });
    await forgetRemoval(store.database, marked);
    expect(await add(1, 'of another process', 'two')).toBe(false);
    expect(await add(0, 'of a session that was taken over')).toBe(false);
    expect(await findPageDelivery(store.database, key)).toMatchObject({ ...begun, next: 'next', pages: [{}] });
    await takeOverPageDelivery(store.database, key, 'two');
    await forgetPageDelivery(store.database, key);
    expect(await findPageDelivery(store.database, key)).not.toBeNull();
    await forgetPageDelivery(store.database, { ...key, session: 'two' });
    expect(await of()).toMatchObject({ stays: null });
  });

  it('are marked before they are removed, and what was not finished is finished', async () => {
    const objects = ['1', '2', '3'].map((name) => ({ kind: 'raw' as const, sha256: sha256(name), bytes: 7 }));
    await store.transaction(async (transaction) => {
      await lockForRemoval(transaction);
      await markRemoved(transaction, objects, at);
      await markRemoved(transaction, objects, new Date());
    });
    expect(await unfinishedRemovals(store.database)).toBe(3);
    const stopped = store.transaction((transaction) =>
      finishRemovals(transaction, 2, () => Promise.reject(new Error('the power is cut'))),
    );
    await expect(stopped).rejects.toThrow('the power is cut');
    expect(await unfinishedRemovals(store.database)).toBe(3);
    await forgetRemoval(store.database, objects[1]!);
    const removed: string[] = [];
    const finish = (): Promise<readonly object[]> =>
      store.transaction((transaction) =>
        finishRemovals(transaction, 9, ({ sha256: name }) => Promise.resolve(void removed.push(name))),
      );
    expect(await finish()).toHaveLength(2);
    expect(await finish()).toEqual([]);
    expect(removed.toSorted()).toEqual([objects[0]!.sha256, objects[2]!.sha256].toSorted());
    expect(await findRemovals(store.database, [objects[0]!])).toEqual([
      { kind: 'raw', sha256: objects[0]!.sha256, at: at.toISOString() },
    ]);
    expect(await findRemovals(store.database, [objects[1]!])).toEqual([]);
  });

  it('that are removed while a batch or a run is about to name them are refused there', async () => {
    const mark = (kind: ObjectKind, name: string): Promise<void> =>
      store.transaction((transaction) => markRemoved(transaction, [{ kind, sha256: sha256(name), bytes: 1 }], at));
    await mark('raw', 'raced');
    await expect(keep('c/sales', '2019-01-01', 'raced')).rejects.toMatchObject({ code: 'removed-by-retention' });
    await mark('normalized', 'of raced too');
    await expect(keep('c/sales', '2019-01-01', 'raced too')).rejects.toMatchObject({ code: 'removed-by-retention' });
    await mark('inputs', 'raced-rule');
    await expect(run('raced-rule', [], '2019-01-01', '2019-01-01', false)).rejects.toMatchObject({
      code: 'removed-by-retention',
    });
    expect(await named('raw').then((all) => all.filter(({ sha256: name }) => name === sha256('raced')))).toEqual([]);
  });
});
