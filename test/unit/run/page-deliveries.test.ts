import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { operationalError } from '../../../src/base/errors.js';
import type { FeedPlan, Plan } from '../../../src/model/plan.js';
import { defaultPolicy } from '../../../src/model/policy.js';
import type { Policy } from '../../../src/model/policy.js';
import type { FetchedPage, PageFetcher } from '../../../src/plugin/fetcher.js';
import { decideBatch } from '../../../src/run/batches.js';
import { ingestFeed } from '../../../src/run/ingest-feed.js';
import { openConnections } from '../../../src/run/open-connections.js';
import { findPageDelivery } from '../../../src/store/index.js';
import type { Tools } from '../../../src/run/tools.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { columnOf, decimal, entityOf, feedOf, fieldOf, plannedFeed } from '../../support/plans.js';
import { openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { plan as smallest, uniqueName } from '../../support/store-records.js';

const text = { kind: 'string' } as const;
const entity = entityOf([fieldOf('id', text, { required: true }), fieldOf('gross', decimal())]);
const day = '2026-11-01';

/** A shop that answers with three pages, and does what a test says instead. */
class Shop {
  /** What it was asked: the checkpoint, and the watermark of the delivery. */
  readonly asked: string[] = [];
  /** How it answers instead of with a page; null: as ever. */
  instead: (checkpoint: string | null) => Promise<FetchedPage> | null = () => null;
  changes: Partial<FetchedPage> = {};
  pages = 3;

  readonly fetcher: PageFetcher = {
    kind: 'pages',
    name: 'shop',
    description: 'x',
    options: {},
    hostsOf: () => [],
    probe: () => Promise.resolve('it is there'),
    open: ({ watermark, path }) =>
      Promise.resolve({
        page: (checkpoint) => {
          this.asked.push(`${checkpoint ?? 'first'} since ${watermark ?? 'ever'}`);
          return this.instead(checkpoint) ?? Promise.resolve(this.answer(checkpoint, path));
        },
        close: () => Promise.resolve(),
      }),
  };

  answer(checkpoint: string | null, path: string): FetchedPage {
    const number = Number(checkpoint ?? '1');
    return {
      source: `https://shop.example/${path}?page=${number}`,
      bytes: Buffer.from(`ID,GROSS\n${path}-${number},1.00\n`),
      fetchedAt: '2026-11-02T05:59:00.000Z',
      next: number < this.pages ? String(number + 1) : null,
      watermark: `${path}/${number}`,
      ...this.changes,
    };
  }
}

const busy = (wait: number | null) => () =>
  Promise.reject(operationalError('source-busy', { host: 'shop.example', reason: '429', wait }, { retryable: true }));
const broken = () => Promise.reject(operationalError('source-failed', { source: 'shop.example', reason: '500' }));
const from = (page: string, then: () => Promise<FetchedPage>) => (checkpoint: string | null) =>
  checkpoint === page ? then() : null;

describe('a delivery of pages', () => {
  let database: TestDatabase;
  let workspace: SampleWorkspace;
  let shop: Shop;
  /** Of each test another: what was fetched for one is no history of the other. */
  let system: string;
  let now: Date;
  beforeAll(async () => {
    database = await createEmbedded();
    workspace = await openSample(database, smallest, { now: () => now });
  });
  afterAll(async () => {
    await database.remove();
    await workspace.remove();
  });
  beforeEach(() => {
    now = new Date('2026-11-02T06:00:00.000Z');
    shop = new Shop();
    system = uniqueName('tills');
  });

  const later = (seconds: number): void => void (now = new Date(now.getTime() + seconds * 1000));

  function feed(changes: Partial<FeedPlan['fetch']> = {}, policy: Partial<Policy> = {}): FeedPlan {
    const { fetch } = feedOf([]);
    const written = { ...fetch, plugin: 'shop', path: '${date:yyyyMMdd}', ...changes };
    const map = [columnOf('id'), columnOf('gross')];
    return plannedFeed(
      feedOf(map, {
        name: `${system}/sales`,
        system,
        fetch: { ...written, policy: { ...defaultPolicy, ...policy } },
        compression: 'none',
      }),
    );
  }

  /** A new process: nothing is remembered but what is kept. */
  function tools(changes: Partial<Tools> = {}): Tools {
    const { signal } = new AbortController();
    const connections = openConnections({
      signal,
      clock: { now: () => now },
      wait: (milliseconds) => {
        later(milliseconds / 1000);
        return Promise.resolve();
      },
      onFailedAttempt: () => undefined,
    });
    return workspace.toolsWith({ fetchers: new Map([['shop', shop.fetcher]]), connections, signal, ...changes });
  }

  function ingest(plan: FeedPlan = feed(), date = day, changes: Partial<Tools> = {}) {
    const whole: Plan = { ...smallest, feeds: { [plan.name]: plan }, entities: { line: entity } };
    return ingestFeed(tools(changes), whole, plan.name, { date, file: null });
  }

  it('is a batch whose payloads are its pages, with the time at which each was answered', async () => {
    const { batch } = await ingest();
    expect(batch.payloads.map(({ source, fetchedAt }) => [source, fetchedAt])).toEqual(
      ['1', '2', '3'].map((page) => [`https://shop.example/20261101?page=${page}`, '2026-11-02T05:59:00.000Z']),
    );
    expect(batch.counts.snapshot).toBe(3);
  });

  it('goes on at the page where it was stopped, in another process, and asks for no other again', async () => {
    shop.instead = from('3', broken);
    await expect(ingest()).rejects.toMatchObject({ code: 'source-failed' });
    shop.instead = () => null;
    shop.asked.length = 0;
    const { batch } = await ingest();
    expect(shop.asked).toEqual(['3 since ever']);
    expect(batch.payloads).toHaveLength(3);
    shop.asked.length = 0;
    expect(await ingest()).toMatchObject({ repeated: true, batch: { id: batch.id } });
    expect(shop.asked).toHaveLength(3);
  });

  it('is asked for anew where what is asked changed, or the archive lost a page', async () => {
    shop.instead = from('3', broken);
    await expect(ingest()).rejects.toThrow();
    shop.asked.length = 0;
    await expect(ingest(feed({ settings: { size: '2' } }))).rejects.toThrow();
    expect(shop.asked).toHaveLength(3);
    const { archive } = workspace.tools;
    const gone = {
      ...archive,
      open: () => Promise.reject(operationalError('archive-failed', { path: 'x', reason: 'x' })),
    };
    shop.asked.length = 0;
    await expect(ingest(feed({ settings: { size: '2' } }), day, { archive: gone })).rejects.toThrow();
    expect(shop.asked).toHaveLength(3);
  });

  it('is asked for anew where its source does not know its checkpoint any more, or changed', async () => {
    shop.instead = from('2', broken);
    await expect(ingest()).rejects.toThrow();
    let calls = 0;
    shop.instead = (checkpoint) => (checkpoint === '2' && calls++ === 0 ? broken() : null);
    shop.asked.length = 0;
    expect((await ingest()).batch.payloads).toHaveLength(3);
    expect(shop.asked.map((asked) => asked.slice(0, 5))).toEqual(['2 sin', 'first', '2 sin', '3 sin']);
  });

  it('of a source that changes again and again fails, and is asked for anew by the next command', async () => {
    const changed = () => Promise.reject(operationalError('source-changed', { path: 'x' }));
    shop.instead = from('2', changed);
    await expect(ingest()).rejects.toMatchObject({ code: 'source-changed' });
    expect(shop.asked).toHaveLength(8);
    shop.instead = () => null;
    shop.asked.length = 0;
    await ingest();
    expect(shop.asked).toHaveLength(3);
  });

  it('that cannot be read is asked for anew by the next command', async () => {
    shop.changes = { bytes: Buffer.from('OTHER\n1\n') };
    await expect(ingest()).rejects.toMatchObject({ code: 'payload-header' });
    shop.changes = {};
    shop.asked.length = 0;
    await ingest();
    expect(shop.asked).toHaveLength(3);
  });

  it('is deferred where its source asks for more than the patience of its policy, and goes on after that', async () => {
    shop.instead = from('3', busy(3600));
    await expect(ingest()).rejects.toMatchObject({
      code: 'source-deferred',
      parameters: { feed: `${system}/sales`, date: day, pages: 2, until: '2026-11-02T07:00:00.000Z', seconds: 3600 },
    });
    shop.instead = () => null;
    shop.asked.length = 0;
    later(3599);
    await expect(ingest()).rejects.toMatchObject({ code: 'source-deferred', parameters: { pages: 2, seconds: 1 } });
    await expect(ingest(feed(), '2026-11-02')).rejects.toMatchObject({
      code: 'source-deferred',
      parameters: { pages: 0 },
    });
    expect(shop.asked).toEqual([]);
    later(1);
    expect((await ingest()).batch.payloads).toHaveLength(3);
    expect(shop.asked).toEqual(['3 since ever']);
  });

  it('is deferred where a page says that the quota is spent, without asking for the next one', async () => {
    shop.instead = (checkpoint) =>
      checkpoint === '2' ? Promise.resolve({ ...shop.answer(checkpoint, '20261101'), wait: 600 }) : null;
    await expect(ingest()).rejects.toMatchObject({ code: 'source-deferred', parameters: { pages: 2, seconds: 600 } });
    expect(shop.asked).toHaveLength(2);
  });

  it('that is whole is read although its source asked to be left alone', async () => {
    shop.changes = { wait: 600 };
    shop.pages = 1;
    expect((await ingest()).batch.payloads).toHaveLength(1);
  });

  it('waits as long as its source asks for where that is within the patience', async () => {
    let calls = 0;
    shop.instead = (checkpoint) => (checkpoint === '2' && calls++ === 0 ? busy(59)() : null);
    await ingest();
    expect(now.toISOString()).toBe('2026-11-02T06:00:59.000Z');
  });

  it('keeps no page where a checkpoint holds a secret', async () => {
    const secrets = { ...workspace.tools.secrets, redact: (told: string) => told.replaceAll('k3y', '***') };
    shop.changes = { next: 'page?key=k3y' };
    shop.instead = from('page?key=k3y', broken);
    await expect(ingest(feed(), day, { secrets })).rejects.toThrow();
    const kept = await findPageDelivery(workspace.tools.store.database, { feed: `${system}/sales`, deliveryDate: day });
    expect(kept).toBeNull();
  });

  describe('of what is new since the one before', () => {
    it('is asked for behind the last page of that', async () => {
      await ingest();
      shop.asked.length = 0;
      await ingest(feed(), '2026-11-02');
      await ingest(feed(), '2026-11-04');
      expect(shop.asked.filter((asked) => asked.startsWith('first'))).toEqual([
        'first since 20261101/3',
        'first since 20261102/3',
      ]);
    });

    it('is asked for as it was the first time when it is asked for again, and is the same batch', async () => {
      await ingest();
      const { batch } = await ingest(feed(), '2026-11-03');
      await ingest(feed(), '2026-11-02');
      shop.asked.length = 0;
      expect(await ingest(feed(), '2026-11-03')).toMatchObject({ repeated: true, batch: { id: batch.id } });
      expect(shop.asked[0]).toBe('first since 20261101/3');
      shop.asked.length = 0;
      await ingest(feed({ settings: { order: 'another' } }), '2026-11-05');
      expect(shop.asked[0]).toBe('first since ever');
    });

    it('is not moved by a delivery that is held, until that is released', async () => {
      await ingest();
      const { batch } = await ingest(feed(), '2026-11-02');
      const decide = (status: 'accepted' | 'held') =>
        decideBatch(workspace.tools, batch.id, { status, person: 'maria', because: 'x' });
      await decide('held');
      shop.asked.length = 0;
      shop.instead = from('2', broken);
      await expect(ingest(feed(), '2026-11-03')).rejects.toThrow();
      expect(shop.asked[0]).toBe('first since 20261101/3');
      await decide('accepted');
      shop.asked.length = 0;
      await expect(ingest(feed(), '2026-11-04')).rejects.toThrow();
      expect(shop.asked[0]).toBe('first since 20261102/3');
    });

    it('does not go by a delivery that could not be read', async () => {
      shop.changes = { bytes: Buffer.from('OTHER\n1\n') };
      await expect(ingest()).rejects.toThrow();
      shop.changes = {};
      shop.asked.length = 0;
      await ingest(feed(), '2026-11-02');
      expect(shop.asked[0]).toBe('first since ever');
    });
  });
});
