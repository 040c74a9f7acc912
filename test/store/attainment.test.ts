import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.js';
import { listFeedStates } from '../../src/queue/schedule/board.js';
import type { FeedState } from '../../src/queue/schedule/board.js';
import { readAttainment } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { forgetAll, land, landAgain, schedulePlan, schedulerOver, SetClock } from '../support/scheduling.js';

const expecting = { feed: "expect: { every: day, by: '06:00' }", offset: ', offset: -1d' };

describeDatabases('what landed in time', (create) => {
  const clock = new SetClock('2026-11-01T12:00:00Z');
  let database: TestDatabase;
  let store: Store;
  let plan: Plan;
  beforeAll(async () => {
    database = await create();
    store = await database.open(clock);
  });
  beforeEach(async () => {
    await forgetAll(store);
    plan = await schedulePlan(expecting);
  });
  afterAll(() => database.remove());

  const landAt = (instant: string, date: string, held = false): Promise<string> => {
    clock.set(instant);
    return land(store, 'tills/sales', date, held ? { holdReasons: [{ code: 'trailer-missing', parameters: {} }] } : {});
  };
  const attainmentAt = async (instant: string, days?: number): Promise<FeedState['attainment'] | undefined> => {
    clock.set(instant);
    return (await listFeedStates(store, plan, days)).find(({ feed }) => feed === 'tills/sales')?.attainment;
  };

  it('is counted from the day on which a feed began, and nothing of one that never did', async () => {
    const nothing = { days: 30, expected: 0, inTime: 0, late: 0, missing: 0, percent: null, lateness: null };
    expect(await attainmentAt('2026-11-04T12:00:00Z')).toEqual(nothing);
    await landAt('2026-11-03T04:30:00Z', '2026-11-02');
    // What is of older dates was due before it began.
    await landAt('2026-11-03T09:00:00Z', '2026-10-20');
    expect(await attainmentAt('2026-11-04T12:00:00Z')).toEqual({
      ...nothing,
      expected: 2,
      inTime: 1,
      late: 0,
      missing: 1,
      percent: '50',
      lateness: null,
    });
  });

  it('began with what the daemon noted as due, when nothing landed until then', async () => {
    const scheduler = schedulerOver(store);
    clock.set('2026-11-01T12:00:00Z');
    await scheduler.wake(plan);
    clock.set('2026-11-03T12:00:00Z');
    await scheduler.wake(plan);
    await landAt('2026-11-04T05:00:01Z', '2026-11-03');
    expect(await attainmentAt('2026-11-04T12:00:00Z')).toMatchObject({ expected: 3, inTime: 0, late: 1, missing: 2 });
    // The noted ones, of which the last was not looked at yet.
    expect(await readAttainment(store.database, new Date('2026-10-05T12:00:00Z'))).toEqual([
      { feed: 'tills/sales', expected: 2, inTime: 0 },
    ]);
  });

  it('goes by the first landing of a date, held or not, whatever comes again', async () => {
    await landAt('2026-11-02T04:00:00Z', '2026-11-01', true);
    const again = await landAt('2026-11-03T05:00:00Z', '2026-11-02');
    await landAt('2026-11-03T09:00:00Z', '2026-11-01');
    await landAt('2026-11-03T10:00:00Z', '2026-11-02');
    clock.set('2026-11-03T11:00:00Z');
    await landAgain(store, again);
    expect(await attainmentAt('2026-11-03T12:00:00Z')).toMatchObject({
      expected: 2,
      inTime: 2,
      late: 0,
      percent: '100',
    });
  });

  it('counts what landed under an earlier name of the feed', async () => {
    await landAt('2026-11-02T04:00:00Z', '2026-11-01');
    const sales = plan.feeds['tills/sales'];
    if (!sales) throw new Error('The plan has the feed');
    const renamed: Plan = {
      ...plan,
      version: 'renamed',
      feeds: { 'tills/takings': { ...sales, name: 'tills/takings', formerly: ['tills/sales'] } },
    };
    clock.set('2026-11-02T12:00:00Z');
    const [feed] = await listFeedStates(store, renamed);
    expect(feed).toMatchObject({ feed: 'tills/takings', attainment: { expected: 1, inTime: 1 } });
  });

  it('is over as many days as are asked for, across the change of the clock', async () => {
    // Berlin put its clocks back on the 25th: 06:00 is 04:00Z until then, and 05:00Z from then on.
    await landAt('2026-10-20T03:00:00Z', '2026-10-19');
    await landAt('2026-10-24T04:30:00Z', '2026-10-23');
    await landAt('2026-10-25T04:30:00Z', '2026-10-24');
    await landAt('2026-10-26T07:30:00Z', '2026-10-25');
    expect(await attainmentAt('2026-10-26T08:00:00Z', 3)).toEqual({
      days: 3,
      expected: 3,
      inTime: 1,
      late: 2,
      missing: 0,
      percent: '33.3333',
      lateness: { median: 5400, longest: 9000 },
    });
    expect(await attainmentAt('2026-10-26T08:00:00Z')).toMatchObject({ expected: 7, inTime: 2, late: 2, missing: 3 });
  });

  it('asks the database as often however many feeds there are', async () => {
    const asked: string[] = [];
    const note = ({ sql }: { readonly sql: string }): void => void asked.push(sql);
    store.database.on('query', note);
    await listFeedStates(store, plan);
    store.database.off('query', note);
    expect(asked).toHaveLength(4);
  });
});
