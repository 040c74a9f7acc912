import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openForgetting } from '../../src/queue/schedule/forget-old.js';
import { beginApiRequest, cancelJob, keepFirings, keepSchedules, retryJob } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { claim, done, ingestJob, passing, queueOver, settle } from '../support/jobs.js';
import { forgetAll, schedulePlan, schedulerOver, SetClock } from '../support/scheduling.js';

const began = '2026-01-01T06:00:00.000Z';
const [days89, days91] = ['2026-03-31T06:00:00.000Z', '2026-04-02T06:00:00.000Z'];

describeDatabases('what is over for long', (create) => {
  const clock = new SetClock(began);
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open(clock);
  });
  beforeEach(async () => {
    clock.set(began);
    await forgetAll(store);
    await store.database.raw('truncate tieout.api_requests, tieout.job_partitions cascade');
  });
  afterAll(() => database.remove());

  const send = async (date: string): Promise<string> => {
    const [sent] = await queueOver(store).send([ingestJob('shop', date)]);
    return sent?.job.id ?? '';
  };
  const work = async (outcome: Parameters<typeof settle>[2]): Promise<void> => {
    const claimed = await claim(store, 'worker', ['shop']);
    if (!claimed) throw new Error('Nothing waits');
    await settle(store, claimed, outcome);
  };
  const left = async (columns: string, table: string): Promise<readonly string[]> => {
    const { rows } = await store.database.raw<{ rows: { of: string }[] }>(
      `select ${columns} as of from tieout.${table} order by 1`,
    );
    return rows.map((row) => row.of);
  };
  const look = (at: string): Promise<void> => {
    clock.set(at);
    return openForgetting(store).look(clock.now());
  };

  it('is removed of jobs 90 days after they ended, however they did, and what waits or runs never', async () => {
    await send('2026-01-01');
    await work(done);
    await send('2026-01-02');
    await work({ state: 'failed', failure: passing });
    const cancelled = await send('2026-01-03');
    await store.transaction((transaction) => cancelJob(transaction, cancelled, clock.now()));
    const running = await send('2026-01-04');
    await claim(store, 'worker', ['shop']);
    const waiting = await send('2026-01-05');
    await look(days89);
    expect(await left('id', 'jobs')).toHaveLength(5);
    await look(days91);
    expect(await left('id', 'jobs')).toEqual([running, waiting].toSorted());
  });

  it('counts from the end: a job that was begun again is kept', async () => {
    const id = await send('2026-01-01');
    await store.transaction((transaction) => cancelJob(transaction, id, clock.now()));
    clock.set(days89);
    await store.transaction((transaction) => retryJob(transaction, id, clock.now()));
    await work(done);
    await look(days91);
    expect(await left('id', 'jobs')).toEqual([id]);
  });

  it('is removed of firings, but for the last of a schedule that there is', async () => {
    await store.transaction(async (transaction) => {
      await keepSchedules(transaction, [{ name: 'rule known', definition: 'yearly' }], {
        version: '',
        at: clock.now(),
      });
      const firings = ['rule known', 'rule gone', 'rule known grace 2025-12-31'].flatMap((schedule) =>
        ['2025-12-31T06:00:00.000Z', began].map((due) => ({ schedule, due })),
      );
      await keepFirings(transaction, firings, clock.now());
    });
    await look(days89);
    expect(await left('schedule', 'firings')).toHaveLength(6);
    await look(days91);
    const day = "schedule || ' ' || to_char(due at time zone 'UTC', 'YYYY-MM-DD')";
    expect(await left(day, 'firings')).toEqual(['rule known 2026-01-01']);
  });

  it('is removed of deliveries that were missing 90 days after they came, and never of those that did not', async () => {
    await store.database.raw(
      `insert into tieout.missing_deliveries (feed, date, due, noticed_at, arrived_at)
       values ('shop/sales', '2025-12-30', '${began}', '${began}', '${began}'), ('shop/sales', '2025-12-31', '${began}', '${began}', null)`,
    );
    await look(days89);
    expect(await left('date', 'missing_deliveries')).toEqual(['2025-12-30', '2025-12-31']);
    await look(days91);
    expect(await left('date', 'missing_deliveries')).toEqual(['2025-12-31']);
  });

  it('is removed of what was due after 400 days', async () => {
    await store.database.raw(
      `insert into tieout.due_deliveries values ('shop/sales', '2026-01-01', '${began}', '{shop/sales}')`,
    );
    await look('2027-02-05T06:00:00.000Z');
    expect(await left('date', 'due_deliveries')).toEqual(['2026-01-01']);
    await look('2027-02-05T07:00:01.000Z');
    expect(await left('date', 'due_deliveries')).toEqual([]);
  });

  it('is removed of answers to requests after a day', async () => {
    const begin = (key: string): Promise<unknown> =>
      beginApiRequest(store.database, { actor: 'maria', key, sha256: 'f'.repeat(64) }, clock.now());
    await begin('old');
    clock.set('2026-01-01T18:00:00.000Z');
    await begin('new');
    await look('2026-01-02T06:00:01.000Z');
    expect(await left('key', 'api_requests')).toEqual(['new']);
  });

  it('is removed page by page, a page at each look, and then looked for once an hour', async () => {
    const cancel = async (date: string): Promise<void> => {
      const id = await send(date);
      await store.transaction((transaction) => cancelJob(transaction, id, clock.now()));
    };
    for (const date of ['2026-01-01', '2026-01-02', '2026-01-03']) await cancel(date);
    const forgetting = openForgetting(store, 2);
    const leftAt = async (at: string): Promise<number> => {
      await forgetting.look(new Date(at));
      return (await left('id', 'jobs')).length;
    };
    expect([await leftAt(days91), await leftAt(days91)]).toEqual([1, 0]);
    await cancel('2026-01-04');
    expect(await leftAt('2026-04-02T06:59:59.000Z')).toBe(1);
    expect(await leftAt('2026-04-02T07:00:00.000Z')).toBe(0);
  });

  it('is looked for whenever schedules are', async () => {
    const id = await send('2026-01-01');
    await store.transaction((transaction) => cancelJob(transaction, id, clock.now()));
    clock.set(days91);
    await schedulerOver(store).wake(await schedulePlan({}));
    expect(await left('id', 'jobs')).toEqual([]);
  });
});
