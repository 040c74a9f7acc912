import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Delivery, IngestTools, IngestedDelivery } from '../../src/ingest/ingest-delivery.js';
import { landPayload } from '../../src/ingest/land-payload.js';
import { normalizeDelivery } from '../../src/ingest/normalize-delivery.js';
import type { KeyCheck } from '../../src/ingest/repeated-keys.js';
import { SetAsideSpool } from '../../src/ingest/set-aside-spool.js';
import { nowhere } from '../../src/ingest/withhold-records.js';
import type { Batch } from '../../src/model/batch.js';
import type { MappedFeed } from '../../src/model/plan.js';
import { readRepeatedRecords } from '../../src/store/index.js';
import { collect } from '../support/byte-streams.js';
import { describeDatabases } from '../support/describe-databases.js';
import { openTestIngest } from '../support/ingesting.js';
import type { TestIngest } from '../support/ingesting.js';
import { columnOf, decimal, entityOf, feedOf, fieldOf } from '../support/plans.js';
import { uniqueName } from '../support/store-records.js';

const entity = entityOf([
  fieldOf('id', { kind: 'string' }, { required: true }),
  fieldOf('amount', decimal(18, 2)),
  fieldOf('version', { kind: 'string' }),
]);
const newFeed = (versioned = false): MappedFeed => ({
  ...feedOf([columnOf('id'), columnOf('amount'), columnOf('version')], { name: `shop/${uniqueName('orders')}` }),
  idempotency: { key: versioned ? ['id', 'version'] : ['id'], versioned },
});
const csv = (...lines: string[]): string => ['ID,AMOUNT,VERSION', ...lines, ''].join('\n');

describeDatabases('a business key', (create) => {
  let place: TestIngest;
  beforeAll(async () => {
    place = await openTestIngest(create);
  });
  afterAll(() => place.close());

  const ingest = (
    feed: MappedFeed,
    lines: readonly string[],
    changes: Partial<Delivery> = {},
    tools: Partial<IngestTools> = {},
  ): Promise<IngestedDelivery> => place.ingest(feed, entity, [{ bytes: csv(...lines) }], changes, tools);
  const counts = ({ batch }: IngestedDelivery) => batch.counts;
  const idsOf = async (batch: Batch): Promise<readonly unknown[]> =>
    (await place.snapshot(entity, batch)).map(([, id]) => id);

  /** As a replay reads a batch again. */
  async function replayed(feed: MappedFeed, batch: Batch): Promise<Batch['payloads']> {
    const directory = await mkdtemp(join(tmpdir(), 'tieout-test-replay-'));
    const spool = new SetAsideSpool(join(directory, 'set-aside.ndjson'));
    const { tools, archive, store } = place;
    const landed = [];
    for (const { source, sha256 } of batch.payloads) {
      const payload = { source, container: null, read: () => archive.read('raw', sha256) };
      landed.push(await landPayload(archive, tools.format, feed, payload, () => undefined));
    }
    const keys: KeyCheck = {
      kind: 'kept',
      repeats: (ordinal) => readRepeatedRecords(store.database, batch.id, ordinal),
    };
    const plans = { feed, entity, plan: { references: {}, feeds: {} }, date: batch.deliveryDate };
    const work = { landed, lookups: [], directory, spool, withhold: nowhere, keys };
    const { payloads } = await normalizeDelivery(tools, plans, work);
    await spool.close();
    await rm(directory, { recursive: true, force: true });
    return payloads;
  }

  it('counts once, however often its record is delivered', async () => {
    const feed = newFeed();
    await ingest(feed, ['a,1,', 'b,2,']);
    const second = await ingest(feed, ['b,2.00,', 'c,3,']);
    expect(counts(second)).toEqual({ scanned: 2, snapshot: 1, quarantined: 0, deadLettered: 0, deduplicated: 1 });
    expect(await idsOf(second.batch)).toEqual(['c']);
  });

  it('counts once in one delivery too', async () => {
    const first = await ingest(newFeed(), ['a,1,', 'a,1,', 'b,2,']);
    expect(counts(first)).toMatchObject({ scanned: 3, snapshot: 2, deduplicated: 1 });
  });

  it('leaves a batch that repeats everything without a record', async () => {
    const feed = newFeed();
    await ingest(feed, ['a,1,', 'b,2,']);
    expect(counts(await ingest(feed, ['b,2,', 'a,1,']))).toMatchObject({ scanned: 2, snapshot: 0, deduplicated: 2 });
  });

  it('with another content is a dead letter that names the batch', async () => {
    const feed = newFeed();
    const first = await ingest(feed, ['a,1,']);
    const second = await ingest(feed, ['x,9,', 'a,7,', 'b,2,', 'b,3,']);
    expect(counts(second)).toEqual({ scanned: 4, snapshot: 2, quarantined: 0, deadLettered: 2, deduplicated: 0 });
    const kept = await place.setAside(second.batch);
    expect(
      kept.map(({ record, line, rawText, disposition, tier, reasons }) => ({
        record,
        line,
        rawText,
        disposition,
        tier,
        reasons,
      })),
    ).toEqual([
      {
        record: 2,
        line: 3,
        rawText: 'a,7,',
        disposition: 'dead-letter',
        tier: 3,
        reasons: [{ code: 'key-sent-before', parameters: { fields: ['id'], batch: first.batch.id }, field: null }],
      },
      {
        record: 4,
        line: 5,
        rawText: 'b,3,',
        disposition: 'dead-letter',
        tier: 3,
        reasons: [{ code: 'key-sent-before', parameters: { fields: ['id'], batch: null }, field: null }],
      },
    ]);
    expect(await idsOf(second.batch)).toEqual(['x', 'b']);
  });

  it('takes another content as a version where the feed upserts, and the same one once', async () => {
    const feed = newFeed(true);
    await ingest(feed, ['a,1,v1']);
    const second = await ingest(feed, ['a,1,v1', 'a,2,v1', 'a,3,v2']);
    expect(counts(second)).toMatchObject({ scanned: 3, snapshot: 2, deduplicated: 1, deadLettered: 0 });
  });

  it('is told of each record that was taken out, so that a replay takes out the same', async () => {
    const feed = newFeed();
    const { batch: first } = await ingest(feed, ['a,1,', 'b,2,']);
    const { batch } = await ingest(feed, ['c,3,', 'b,7,', 'a,1,', 'c,3,']);
    const kept = await collect(readRepeatedRecords(place.store.database, batch.id, 0));
    expect(kept).toEqual([
      { payload: 0, record: 2, differs: true, earlier: first.id },
      { payload: 0, record: 3, differs: false, earlier: first.id },
      { payload: 0, record: 4, differs: false, earlier: null },
    ]);
    const again = await replayed(feed, batch);
    expect(again).toEqual(batch.payloads);
  });

  it('is that of its feed alone', async () => {
    await ingest(newFeed(), ['a,1,']);
    expect(counts(await ingest(newFeed(), ['a,1,']))).toMatchObject({ snapshot: 1, deduplicated: 0 });
  });

  it('is no other when its delivery is read again with another configuration', async () => {
    const feed = newFeed();
    const first = await ingest(feed, ['a,1,', 'b,2,']);
    const again = await ingest({ ...feed, version: 'f'.repeat(64) }, ['a,1,', 'b,2,'], { again: first.batch });
    expect(counts(again)).toMatchObject({ snapshot: 2, deduplicated: 0 });
    expect(counts(await ingest({ ...feed, version: 'f'.repeat(64) }, ['b,2,', 'c,1,']))).toMatchObject({
      deduplicated: 1,
    });
  });

  it('is not taken by a delivery that was not kept', async () => {
    const feed = newFeed();
    const broken = { ...place.store, transaction: () => Promise.reject(new Error('the database is gone')) };
    await expect(ingest(feed, ['a,1,'], {}, { store: broken })).rejects.toThrow('the database is gone');
    expect(counts(await ingest(feed, ['a,1,', 'b,1,']))).toMatchObject({ snapshot: 2, deduplicated: 0 });
  });

  it('counts once when several consumers are given it at the same time', async () => {
    const feed = newFeed();
    const lines = Array.from({ length: 40 }, (_, index) => `k${index},1,`);
    const portions = [0, 10, 20].map((from) => lines.slice(from, from + 20));
    const made = await Promise.all(portions.map((portion) => ingest(feed, portion)));
    const found = (await Promise.all(made.map(({ batch }) => idsOf(batch)))).flat().map(String);
    expect(found.toSorted()).toEqual(lines.map((line) => line.slice(0, line.indexOf(','))).toSorted());
    const sum = (name: 'scanned' | 'snapshot' | 'deduplicated') =>
      made.reduce((all, one) => all + counts(one)[name], 0);
    expect([sum('scanned'), sum('snapshot'), sum('deduplicated')]).toEqual([60, 40, 20]);
  });

  it('is read again when another consumer keeps it between the look and the transaction', async () => {
    const feed = newFeed();
    let isFirst = true;
    const store: TestIngest['store'] = {
      ...place.store,
      get database() {
        return place.store.database;
      },
      transaction: async (work) => {
        if (isFirst) {
          isFirst = false;
          await ingest(feed, ['a,1,', 'z,1,']);
        }
        return place.store.transaction(work);
      },
    };
    const late = await ingest(feed, ['a,1,', 'b,2,'], {}, { store });
    expect(counts(late)).toMatchObject({ scanned: 2, snapshot: 1, deduplicated: 1 });
    expect(await idsOf(late.batch)).toEqual(['b']);
    expect(await place.leftovers()).toEqual([]);
  });
});
