import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/base/canonical.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { openDuckdbSession } from '../../../src/engine/duckdb/session.js';
import { nodeOver, rootOfBatch, rootOfRecords } from '../../../src/ingest/record-tree.js';
import { proveRecord, topOfProof } from '../../../src/ingest/snapshot-tree.js';
import type { Session } from '../../../src/engine/session.js';
import type { Batch } from '../../../src/model/batch.js';
import type { MappedFeed } from '../../../src/model/plan.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { columnOf, decimal, entityOf, feedOf, fieldOf } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

const entity = entityOf([
  fieldOf('id', { kind: 'string' }, { required: true }),
  fieldOf('amount', decimal(18, 2)),
  fieldOf('day', { kind: 'date' }),
]);
const columns = [columnOf('id'), columnOf('amount'), columnOf('day')];
const newFeed = (): MappedFeed => feedOf(columns, { name: `tills/${uniqueName('sales')}` });
const header = 'ID,AMOUNT,DAY\n';

async function withSession<T>(threads: number, work: (session: Session) => Promise<T>): Promise<T> {
  const { temporaryDirectory, archiveDirectory } = place.tools;
  const session = await openDuckdbSession({
    temporaryDirectory,
    directories: [archiveDirectory],
    memoryLimit: 400e6,
    threads,
    ordered: true,
    signal: new AbortController().signal,
  });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

async function pathOf(batch: Batch, payload = 0): Promise<string> {
  return place.archive.open('normalized', batch.payloads[payload]?.snapshot ?? '');
}

describe('the hash of a record', () => {
  it('is that of its canonical text, which anybody can write down', async () => {
    const { batch } = await place.ingest(newFeed(), entity, [{ bytes: `${header}Zoë,1.5,2026-11-01\n"a;1:",,\n` }]);
    const path = await pathOf(batch);
    const rows = await withSession(1, (session) => session.rows(`SELECT _sha256 FROM ${duckdbDialect.parquet(path)}`));
    // In the order of their names: amount, day, id; "ë" has two bytes.
    const expected = [sha256('1.50;2026-11-01;4:Zoë'), sha256(';;4:a;1:')];
    expect(rows.flat()).toEqual(expected);
    const root = rootOfRecords(entity, 2, nodeOver(expected));
    expect(root).toBe(
      sha256(
        `{"fields":{"amount":"decimal(18,2)","day":"date","id":"string"},"records":2,"top":"${sha256(expected.join(''))}"}`,
      ),
    );
    expect(batch.payloads[0]?.recordsRoot).toBe(root);
    expect(batch.recordsRoot).toBe(sha256(root));
  });

  it('proves that a record is in a snapshot, from the snapshot alone, and of no other', async () => {
    const lines = Array.from({ length: 2500 }, (_, index) => `r${index},${index % 7 === 3 ? 'x' : index},\n`);
    const { batch } = await place.ingest(newFeed(), entity, [{ bytes: `${header}${lines.join('')}` }]);
    const snapshot = { path: await pathOf(batch), scanned: batch.counts.scanned };
    await withSession(2, async (session) => {
      for (const record of [1, 1024, 1025, 2499]) {
        const proof = await proveRecord({ session, dialect: duckdbDialect }, snapshot, record);
        if (!proof) throw new Error(`Record ${record} is not there`);
        const rootOfProof = (): string => rootOfRecords(entity, batch.counts.snapshot, topOfProof(proof));
        expect(proof.sha256).toBe(sha256(`${record - 1}.00;;${`r${record - 1}`.length}:r${record - 1}`));
        expect(rootOfProof()).toBe(batch.payloads[0]?.recordsRoot);
        const other = { ...proof, sha256: sha256('another record') };
        expect(rootOfRecords(entity, batch.counts.snapshot, topOfProof(other))).not.toBe(rootOfProof());
      }
      expect(await proveRecord({ session, dialect: duckdbDialect }, snapshot, 4), 'set aside').toBeNull();
    });
  });

  it('of no record at all has a root as well', async () => {
    const { batch } = await place.ingest(newFeed(), entity, [{ bytes: header }]);
    expect(batch.payloads[0]?.recordsRoot).toBe(rootOfRecords(entity, 0, null));
    expect(rootOfBatch([null])).toBeNull();
  });
});

describe('a record that is repeated', () => {
  it('in everything is counted, in whichever file of the delivery, and the first of them stays where it stands', async () => {
    const { batch } = await place.ingest(newFeed(), entity, [
      { name: '1.csv', bytes: `${header}a,1,\nb,2,\na,1.00,\n` },
      { name: '2.csv', bytes: `${header}c,3,\nB,2,\nb,2,\nc,x,\nc,x,\n` },
    ]);
    expect(batch.payloads.map(({ counts }) => counts)).toEqual([
      { scanned: 3, snapshot: 2, quarantined: 0, deadLettered: 0, deduplicated: 1 },
      { scanned: 5, snapshot: 2, quarantined: 2, deadLettered: 0, deduplicated: 1 },
    ]);
    expect(await place.snapshot(entity, batch)).toEqual([
      [1, 'a', '1.00', null],
      [2, 'b', '2.00', null],
    ]);
    expect(await place.snapshot(entity, batch, 1)).toEqual([
      [1, 'c', '3.00', null],
      [2, 'B', '2.00', null],
    ]);
    expect(await place.leftovers()).toEqual([]);
  });

  it('in its identity only is no repetition, nor is any where there is no identity', async () => {
    const bytes = `${header}a,1,\na,2,\na,1,\n`;
    const one = await place.ingest(newFeed(), entity, [{ bytes }]);
    expect(one.batch.counts).toMatchObject({ snapshot: 2, deduplicated: 1 });
    const without = await place.ingest(newFeed(), { ...entity, identity: [] }, [{ bytes }]);
    expect(without.batch.counts).toMatchObject({ snapshot: 3, deduplicated: 0 });
  });
});

describe('a snapshot', () => {
  it('has the same bytes for the same input, however many threads make it', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `r${index % 29_000},${index % 29_000},2026-11-01\n`);
    const bytes = `${header}${lines.join('')}`;
    const feed = newFeed();
    const made = new Set<string>();
    for (const threads of [1, 2]) {
      const openSession = (directories: readonly string[]): Promise<Session> =>
        openDuckdbSession({
          temporaryDirectory: place.tools.temporaryDirectory,
          directories,
          memoryLimit: 400e6,
          threads,
          ordered: true,
          signal: new AbortController().signal,
        });
      const other = await openTestIngest();
      try {
        const { batch } = await other.ingest(feed, entity, [{ bytes }], {}, { openSession });
        expect(batch.counts.deduplicated).toBe(1000);
        made.add(String(batch.payloads[0]?.snapshot));
      } finally {
        await other.close();
      }
    }
    expect(made.size).toBe(1);
  });

  it('says where it came from, and nothing of when and where it was made', async () => {
    const feed = newFeed();
    const { batch } = await place.ingest(feed, entity, [{ name: 'out/a.csv', bytes: `${header}a,1,\n` }]);
    const path = duckdbDialect.text(await pathOf(batch));
    const rows = await withSession(1, (session) =>
      session.rows(`SELECT decode(key), decode(value) FROM parquet_kv_metadata(${path})`),
    );
    expect(Object.fromEntries(rows)).toEqual({
      'tieout.entity': 'line',
      'tieout.feed': feed.name,
      'tieout.feed-version': feed.version,
      'tieout.delivery-date': '2026-11-01',
      'tieout.source': 'out/a.csv',
      'tieout.payload-sha256': batch.payloads[0]?.sha256,
    });
  });
});
