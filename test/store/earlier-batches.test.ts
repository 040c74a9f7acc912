import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../src/base/canonical.js';
import { findReplaced, findRestated, findSentBefore, keepBatch } from '../../src/store/index.js';
import type { NewBatch, Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { newBatch, oneByOne, uniqueName } from '../support/store-records.js';

const reason = { code: 'trailer-missing', parameters: { path: 'sales.csv' } } as const;

describeDatabases('what a delivery is compared with', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
  });
  afterAll(() => database.remove());

  let minutes = 0;
  async function keep(feed: string, changes: Partial<NewBatch>): Promise<string> {
    const at = new Date(Date.UTC(2026, 10, 2, 6, ++minutes));
    const { batch } = await store.transaction((transaction) =>
      keepBatch(transaction, newBatch(feed, changes), oneByOne([]), at),
    );
    return batch.id;
  }

  it('is the newest accepted batch of its date, or of any date until then', async () => {
    const name = `${uniqueName('pos')}/sales`;
    const feed = { name, formerly: [] };
    const before = await keep(name, { deliveryDate: '2026-10-31', payloadDigest: sha256('a') });
    const first = await keep(name, { payloadDigest: sha256('b') });
    const second = await keep(name, { payloadDigest: sha256('c') });
    await keep(name, { payloadDigest: sha256('d'), holdReasons: [reason] });
    const replaced = async (deliveryDate: string, rolling: boolean) =>
      (await findReplaced(store.database, { feed, deliveryDate, rolling }))?.id ?? null;
    expect(await replaced('2026-11-01', false)).toBe(second);
    expect(await replaced('2026-11-05', false)).toBeNull();
    expect(await replaced('2026-11-05', true)).toBe(second);
    expect(await replaced('2026-10-31', true)).toBe(before);
    expect(await replaced('2026-10-30', true)).toBeNull();
    const restated = async (content: string) => {
      const delivery = { feed, deliveryDate: '2026-11-01', payloadDigest: sha256(content) };
      return (await findRestated(store.database, delivery))?.id;
    };
    expect(await restated('new')).toBe(second);
    expect(await restated('c')).toBe(first);
  });

  it('is every accepted batch that has its transmission, under any name of the feed', async () => {
    const name = `${uniqueName('pos')}/sales`;
    const [payload] = newBatch(name).payloads;
    const parts = ['x', 'y'].map((content, ordinal) => {
      return { ...payload!, ordinal, sha256: sha256(content), transmission: '7' };
    });
    const counts = { scanned: 6, snapshot: 6, quarantined: 0, deadLettered: 0, deduplicated: 0 };
    const batch = await keep(name, { payloads: parts, counts });
    const sent = (contents: readonly string[], deliveryDate = '2026-11-01', transmission = '7') =>
      findSentBefore(store.database, {
        feed: { name: 'renamed/sales', formerly: [name] },
        transmission,
        contents: contents.map((content) => sha256(content)).toSorted(),
        deliveryDate,
      });
    expect(await sent(['y', 'x'])).toBeNull();
    expect(await sent(['x', 'y'], '2026-11-02')).toEqual({ batch, date: '2026-11-01', isSame: true });
    expect(await sent(['x'])).toEqual({ batch, date: '2026-11-01', isSame: false });
    expect(await sent(['x', 'z'])).toMatchObject({ isSame: false });
    expect(await sent(['z'], '2026-11-01', '8')).toBeNull();
    await keep(name, {
      payloads: [{ ...payload!, transmission: '9' }],
      payloadDigest: sha256('h'),
      holdReasons: [reason],
    });
    expect(await sent(['z'], '2026-11-01', '9')).toBeNull();
  });
});
