import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenQueue } from '../../src/queue/open-queue.js';
import { findLostJobs, renewLeases } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { SteppingClock, claim, done, ingestJob, passing, queueOver, settle } from '../support/jobs.js';
import { uniqueName } from '../support/store-records.js';

describeDatabases('jobs', (create) => {
  const clock = new SteppingClock();
  let database: TestDatabase;
  let store: Store;
  let queue: OpenQueue;
  beforeAll(async () => {
    database = await create();
    store = await database.open(clock);
    queue = queueOver(store);
  });
  afterAll(() => database.remove());

  const datesTaken = async (partition: string): Promise<readonly string[]> => {
    const dates: string[] = [];
    for (let next = await claim(store, 'w1', [partition]); next; next = await claim(store, 'w1', [partition])) {
      dates.push(next.job.work.date);
      await settle(store, next, done);
    }
    return dates;
  };

  it('are taken in the order they were sent in, the higher priority first', async () => {
    const partition = uniqueName('shop');
    await queue.send([
      ingestJob(partition, '2026-11-01', { priority: -10 }),
      ingestJob(partition, '2026-11-02'),
      ingestJob(partition, '2026-11-03'),
      ingestJob(partition, '2026-11-04', { priority: 5 }),
    ]);
    expect(await datesTaken(partition)).toEqual(['2026-11-04', '2026-11-02', '2026-11-03', '2026-11-01']);
  });

  it('are one for the same work that waits, with the higher priority, and another one once that has begun', async () => {
    const partition = uniqueName('shop');
    const request = ingestJob(partition, '2026-11-01');
    const [first] = await queue.send([request]);
    const again = await queue.send([{ ...request, priority: 7 }, ingestJob(partition, '2026-11-02'), request]);
    expect(again.map(({ isNew }) => isNew)).toEqual([false, true, false]);
    expect(again[0]?.job).toMatchObject({ id: first?.job.id, priority: 7 });
    const taken = await claim(store, 'w1', [partition]);
    expect(taken?.job.id).toBe(first?.job.id);
    expect((await queue.send([request]))[0]?.isNew).toBe(true);
  });

  it('are one for the same work when several ask at once', async () => {
    const partition = uniqueName('shop');
    const request = ingestJob(partition, '2026-11-01');
    const sent = (await Promise.all([1, 2, 3, 4].map(() => queue.send([request])))).flat();
    expect(new Set(sent.map(({ job }) => job.id)).size).toBe(1);
    expect(sent.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('of one partition run one at a time, whoever asks', async () => {
    const partition = uniqueName('shop');
    await queue.send([ingestJob(partition, '2026-11-01'), ingestJob(partition, '2026-11-02')]);
    const taken = await Promise.all(['w1', 'w2', 'w3'].map((worker) => claim(store, worker, [partition])));
    const had = taken.filter((claimed) => claimed !== null);
    expect(had.map(({ job }) => job.work.date)).toEqual(['2026-11-01']);
    await settle(store, required(had[0]), done);
    expect((await claim(store, 'w2', [partition]))?.job.work.date).toBe('2026-11-02');
  });

  it('of a partition that is held up hold nobody else back', async () => {
    const [stalled, other] = [uniqueName('shop'), uniqueName('shop')];
    await queue.send([ingestJob(stalled, '2026-11-01'), ingestJob(stalled, '2026-11-02')]);
    const head = required(await claim(store, 'w1', [stalled, other]));
    await settle(store, head, { state: 'retrying', failure: passing, startAfter: later(60), isCounted: true });
    await queue.send([ingestJob(other, '2026-11-01')]);
    expect((await claim(store, 'w1', [stalled, other]))?.job.partition).toBe(other);
    expect(await claim(store, 'w1', [stalled, other])).toBeNull();
    clock.step(61);
    const retried = required(await claim(store, 'w1', [stalled, other]));
    expect(retried).toMatchObject({ job: { id: head.job.id, attempts: 2 }, failures: 1 });
    expect(retried.asOf).toBe(head.asOf);
  });

  it('that are awaited let those behind them go on', async () => {
    const partition = uniqueName('shop');
    await queue.send([
      ingestJob(partition, '2026-11-01', { await: { every: 900, for: 3600 } }),
      ingestJob(partition, '2026-11-02'),
    ]);
    const head = required(await claim(store, 'w1', [partition]));
    expect(head.await).toEqual({ every: 900, until: later(3600).toISOString() });
    await settle(store, head, { state: 'awaiting', failure: passing, startAfter: later(900), isCounted: false });
    expect(await datesTaken(partition)).toEqual(['2026-11-02']);
    clock.step(900);
    expect(await datesTaken(partition)).toEqual(['2026-11-01']);
  });

  it('that begin later are taken then, and not before', async () => {
    const partition = uniqueName('shop');
    await queue.send([ingestJob(partition, '2026-11-01', { startAfter: later(100).toISOString() })]);
    expect(await claim(store, 'w1', [partition])).toBeNull();
    clock.step(100);
    expect(await datesTaken(partition)).toEqual(['2026-11-01']);
  });

  it('are taken from partitions by turns, however many wait in one', async () => {
    const [deep, late] = [uniqueName('deep'), uniqueName('late')];
    await queue.send(['1', '2', '3'].map((day) => ingestJob(deep, `2026-11-0${day}`)));
    clock.step(1);
    await queue.send([ingestJob(late, '2026-11-01')]);
    clock.step(1);
    const first = required(await claim(store, 'w1', [deep, late]));
    await settle(store, first, done);
    const second = required(await claim(store, 'w1', [deep, late]));
    expect([first, second].map(({ job }) => job.partition)).toEqual([deep, late]);
  });

  it('are not those of somebody whose lease was taken over: what that one says changes nothing', async () => {
    const partition = uniqueName('shop');
    await queue.send([ingestJob(partition, '2026-11-01')]);
    const frozen = required(await claim(store, 'frozen', [partition]));
    await expireLease(frozen.job.id);
    const lost = await findLostJobs(store.database, { except: [], limit: 10 });
    expect(lost).toContainEqual(expect.objectContaining({ id: frozen.job.id, worker: 'frozen' }));
    expect(await findLostJobs(store.database, { except: [frozen.job.id], limit: 10 })).toEqual([]);
    await settle(store, frozen, { state: 'retrying', failure: passing, startAfter: clock.now(), isCounted: true });
    const taken = required(await claim(store, 'w2', [partition]));
    expect(taken.lease).toBe(frozen.lease + 1);
    expect(await settle(store, frozen, done)).toBeNull();
    const held = [frozen, taken].map(({ job, lease }) => ({ id: job.id, lease, progress: null }));
    expect([...(await renewLeases(store.database, held, 30)).keys()]).toEqual([taken.job.id]);
    expect((await renewLeases(store.database, held.slice(0, 1), 30)).size).toBe(0);
    expect(await queue.find(taken.job.id)).toMatchObject({ state: 'running', worker: 'w2' });
    expect(await settle(store, taken, done)).toMatchObject({ state: 'completed' });
  });

  it('are cancelled at once while they wait, and marked while they run', async () => {
    const partition = uniqueName('shop');
    const sent = await queue.send([ingestJob(partition, '2026-11-01'), ingestJob(partition, '2026-11-02')]);
    const [runs, waits] = sent.map(({ job }) => job.id);
    const taken = required(await claim(store, 'w1', [partition]));
    expect(await queue.cancel(waits ?? '')).toMatchObject({ state: 'cancelled' });
    expect(await queue.cancel(runs ?? '')).toMatchObject({ state: 'running', isCancelling: true });
    const renewed = await renewLeases(store.database, [{ id: taken.job.id, lease: taken.lease, progress: null }], 30);
    expect(renewed.get(taken.job.id)).toEqual({ isCancelling: true });
    await settle(store, taken, { state: 'cancelled', failure: null });
    await expect(queue.cancel(runs ?? '')).rejects.toMatchObject({ code: 'job-is-over' });
    await expect(queue.cancel('nothing')).rejects.toMatchObject({ code: 'not-found' });
    expect(await claim(store, 'w1', [partition])).toBeNull();
  });

  it('that are dead letters are repeated with all their tries, unless the same work waits already', async () => {
    const partition = uniqueName('shop');
    await queue.send([ingestJob(partition, '2026-11-01')]);
    const taken = required(await claim(store, 'w1', [partition]));
    await expect(queue.retry(taken.job.id)).rejects.toMatchObject({ code: 'job-not-repeatable' });
    await settle(store, taken, { state: 'failed', failure: passing });
    expect((await queue.count()).byState.failed).toBeGreaterThan(0);
    expect(await queue.retry(taken.job.id)).toMatchObject({ id: taken.job.id, state: 'queued', failure: passing });
    const again = required(await claim(store, 'w1', [partition]));
    expect(again).toMatchObject({ failures: 0, job: { id: taken.job.id, attempts: 2 } });
    await settle(store, again, { state: 'failed', failure: passing });
    const [other] = await queue.send([ingestJob(partition, '2026-11-01')]);
    expect((await queue.retry(taken.job.id)).id).toBe(other?.job.id);
  });

  it('that are given back are the next of their partition, although the same work was sent meanwhile', async () => {
    const partition = uniqueName('shop');
    const request = ingestJob(partition, '2026-11-01');
    await queue.send([request]);
    const taken = required(await claim(store, 'w1', [partition]));
    await queue.send([request]);
    expect(await settle(store, taken, { state: 'queued' })).toMatchObject({ state: 'retrying' });
    expect(required(await claim(store, 'w2', [partition])).job.id).toBe(taken.job.id);
  });

  it('are listed the newest first, by state and by what may be seen', async () => {
    const partition = uniqueName('seen');
    await queue.send([ingestJob(partition, '2026-11-01')]);
    clock.step(1);
    await queue.send([
      {
        ...ingestJob(partition, '2026-11-02'),
        work: { kind: 'run', rule: `${partition}-rule/a`, date: '2026-11-02', asOf: null },
      },
    ]);
    const kinds = async (filter: object): Promise<readonly string[]> =>
      (await queue.list({ partition, ...filter }, { limit: 10 })).items.map(({ work }) => work.kind);
    expect(await kinds({})).toEqual(['run', 'ingest']);
    expect(await kinds({ states: ['queued'], kind: 'run' })).toEqual(['run']);
    expect(await kinds({ states: ['failed'] })).toEqual([]);
    expect(await kinds({ visible: { rules: [], systems: [partition] } })).toEqual(['ingest']);
    expect(await kinds({ visible: { rules: [`${partition}-rule`], systems: [] } })).toEqual(['run']);
    expect(await kinds({ visible: { rules: [`${partition}-rule/b`], systems: null } })).toEqual(['ingest']);
    const first = await queue.list({ partition }, { limit: 1 });
    expect((await queue.list({ partition }, { limit: 1, after: first.next })).items[0]?.work.kind).toBe('ingest');
  });

  function later(seconds: number): Date {
    return new Date(clock.now().getTime() + seconds * 1000);
  }

  async function expireLease(id: string): Promise<void> {
    await store.database.raw(
      "update tieout.jobs set lease_until = clock_timestamp() - interval '1 second' where id = ?",
      [id],
    );
  }
});

function required<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new Error('There is none');
  return item;
}
