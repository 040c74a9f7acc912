import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personAt } from '../../src/model/audit.js';
import { applyConfiguration } from '../../src/run/configurations.js';
import type { Plan } from '../../src/model/plan.js';
import { listFeedStates, listScheduleStates } from '../../src/queue/schedule/board.js';
import { decideBatch } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import {
  forgetAll,
  inWords,
  land,
  landAgain,
  runOf,
  schedulePlan,
  schedulerOver,
  SetClock,
} from '../support/scheduling.js';
import type { WrittenSchedules } from '../support/scheduling.js';

const nightly: WrittenSchedules = { feed: "schedule: { cron: '15 2 * * *' }", offset: ', offset: -1d' };
const expecting = "expect: { every: day, by: '06:00' }";

describeDatabases('schedules', (create) => {
  const clock = new SetClock('2026-11-01T12:00:00Z');
  let database: TestDatabase;
  let store: Store;
  let scheduler: ReturnType<typeof schedulerOver>;
  beforeAll(async () => {
    database = await create();
    store = await database.open(clock);
  });
  beforeEach(async () => {
    clock.set('2026-11-01T12:00:00Z');
    await forgetAll(store);
    scheduler = schedulerOver(store);
  });
  afterAll(() => database.remove());

  /** Of another process, where the database lets one in. */
  const anotherStore = async (): Promise<Store> => (database.kind === 'embedded' ? store : database.open(clock));
  /** Looks at these instants. */
  const wakeAt = async (plan: Plan, ...instants: readonly string[]): Promise<readonly string[]> => {
    for (const instant of instants) {
      clock.set(instant);
      await scheduler.wake(plan);
    }
    return inWords(await scheduler.jobs());
  };
  const named = (name: string): readonly unknown[] => scheduler.events.filter((event) => event.name === name);

  describe('of the clock', () => {
    it('fire once each, on the day of their zone, and not for what was due before they were known', async () => {
      const plan = await schedulePlan(nightly);
      const seen = await wakeAt(
        plan,
        '2026-11-01T12:00:00Z',
        '2026-11-02T01:14:59Z',
        '2026-11-02T01:15:01Z',
        '2026-11-02T01:15:06Z',
        '2026-11-03T01:15:03Z',
      );
      expect(seen).toEqual([
        'ingest tills/sales 2026-11-01 schedule 2026-11-02T01:15',
        'ingest tills/sales 2026-11-02 schedule 2026-11-03T01:15',
      ]);
      const [first] = await scheduler.jobs();
      expect(first?.partition).toBe('tills');
      expect(named('schedule_fired')[0]).toEqual({
        name: 'schedule_fired',
        schedule: 'feed tills/sales',
        due: '2026-11-02T01:15:00.000Z',
        jobs: [first?.id],
      });
      expect(await listScheduleStates(store, plan)).toEqual([
        {
          schedule: 'feed tills/sales',
          when: '15 2 * * *',
          timezone: 'Europe/Berlin',
          lastDue: '2026-11-03T01:15:00.000Z',
          nextDue: '2026-11-04T01:15:00.000Z',
        },
      ]);
    });

    it('fire once however many look at once', async () => {
      const plan = await schedulePlan({ ...nightly, rule: "schedule: { cron: '0 7 * * *', timezone: Europe/Berlin }" });
      await wakeAt(plan, '2026-11-01T12:00:00Z');
      const others = [schedulerOver(store), schedulerOver(store), schedulerOver(await anotherStore())];
      clock.set('2026-11-02T06:00:02Z');
      await Promise.all([scheduler, ...others].map((each) => each.wake(plan)));
      expect(inWords(await scheduler.jobs()).toSorted()).toEqual([
        'ingest tills/sales 2026-11-01 schedule 2026-11-02T01:15',
        'run agree 2026-11-01 schedule 2026-11-02T06:00',
      ]);
      const fired = [scheduler, ...others].flatMap(({ events }) =>
        events.filter(({ name }) => name === 'schedule_fired'),
      );
      expect(fired).toHaveLength(2);
    });

    it('fire nothing twice when the clock goes back, and go on when it is where it was', async () => {
      const plan = await schedulePlan(nightly);
      const seen = await wakeAt(
        plan,
        '2026-11-01T12:00:00Z',
        '2026-11-02T01:15:01Z',
        '2026-11-01T20:00:00Z',
        '2026-11-02T01:15:02Z',
        '2026-11-02T01:20:00Z',
        '2026-11-03T01:15:02Z',
      );
      expect(seen).toHaveLength(2);
    });

    it('make up for the last of what was missed, and say how many were not', async () => {
      const plan = await schedulePlan(nightly);
      const seen = await wakeAt(plan, '2026-11-01T12:00:00Z', '2026-11-05T12:00:00Z', '2026-11-05T12:00:05Z');
      expect(seen).toEqual(['ingest tills/sales 2026-11-04 schedule 2026-11-05T01:15']);
      expect(named('schedule_missed')).toMatchObject([{ due: '2026-11-05T01:15:00.000Z', skipped: 3 }]);
    });

    it('make up for nothing where they are told to skip, but are not missed when they are a little late', async () => {
      const plan = await schedulePlan({ feed: "schedule: { cron: '15 2 * * *', misfire: skip }" });
      const seen = await wakeAt(plan, '2026-11-01T12:00:00Z', '2026-11-04T01:19:59Z');
      expect(seen).toEqual(['ingest tills/sales 2026-11-04 schedule 2026-11-04T01:15']);
      expect(named('schedule_missed')).toMatchObject([{ skipped: 2 }]);
    });

    it('begin anew with other times, and make up for nothing of before', async () => {
      const [before, after] = [
        await schedulePlan(nightly),
        await schedulePlan({ feed: "schedule: { cron: '0 1 * * *' }" }),
      ];
      const seen = await wakeAt(before, '2026-11-01T12:00:00Z');
      expect([...seen, ...(await wakeAt(after, '2026-11-03T12:00:00Z', '2026-11-04T00:00:01Z'))]).toEqual([
        'ingest tills/sales 2026-11-04 schedule 2026-11-04T00:00',
      ]);
    });

    it('begin when a blackout ends, and once however often they were due in it', async () => {
      const plan = await schedulePlan({
        operator: "blackouts: [{ from: '09:00', to: '10:00', timezone: UTC }]",
        feed: "schedule: { cron: '0 * * * *', blackouts: [{ days: [mon], from: '08:30', to: '10:30' }] }",
      });
      const seen = await wakeAt(
        plan,
        '2026-11-02T07:15:00Z',
        '2026-11-02T08:00:01Z',
        '2026-11-02T09:59:59Z',
        '2026-11-02T10:00:01Z',
        '2026-11-02T10:00:06Z',
      );
      expect(seen).toEqual(['ingest tills/sales 2026-11-02 schedule 2026-11-02T10:00']);
      const jobs = await scheduler.jobs();
      expect(jobs[0]?.requestedAt).toBe('2026-11-02T10:00:01.000Z');
    });

    it('run each day of the horizon of a rule', async () => {
      const rule = "schedule: { cron: '0 7 * * *', timezone: Europe/Berlin }";
      const plan = await schedulePlan({ rule });
      const scheduled = plan.rules['agree']?.schedule;
      const wide: Plan = {
        ...plan,
        rules: { agree: { ...plan.rules['agree']!, schedule: { ...scheduled!, horizon: { from: -3, to: -1 } } } },
      };
      const seen = await wakeAt(wide, '2026-11-01T12:00:00Z', '2026-11-02T06:00:00Z');
      const days = ['2026-10-30', '2026-10-31', '2026-11-01'];
      expect(seen.toSorted()).toEqual(days.map((day) => `run agree ${day} schedule 2026-11-02T06:00`));
    });
  });

  describe('after feeds', () => {
    const after = {
      feed: expecting,
      ledger: expecting,
      offset: ', offset: -1d',
      rule: 'schedule: { after: feeds, grace: 6h }',
    };

    it('run a day once all feeds have landed for it, and not before', async () => {
      const plan = await schedulePlan(after);
      await wakeAt(plan, '2026-11-02T03:00:00Z');
      await land(store, 'tills/sales', '2026-11-01');
      await land(store, 'ledger/sales', '2026-10-31');
      expect(await wakeAt(plan, '2026-11-02T03:00:05Z')).toEqual([]);
      const last = await land(store, 'ledger/sales', '2026-11-02', {
        days: [{ from: '2026-11-01', to: '2026-11-02' }],
      });
      expect(await wakeAt(plan, '2026-11-02T03:00:10Z', '2026-11-02T03:00:15Z')).toEqual([
        'run agree 2026-11-01 landed',
      ]);
      const [job] = await scheduler.jobs();
      expect(job).toMatchObject({ trigger: { kind: 'landed', batch: last }, partition: 'rule:agree' });
    });

    it('run a day that landed after the configuration was applied, though nobody looked yet', async () => {
      const plan = await schedulePlan(after);
      await land(store, 'tills/sales', '2026-10-31');
      await land(store, 'ledger/sales', '2026-10-31');
      const actor = personAt('ada');
      await applyConfiguration({ store, clock: store.clock }, plan, { actor, commit: null, because: null });
      await land(store, 'tills/sales', '2026-11-01');
      await land(store, 'ledger/sales', '2026-11-01');
      expect(await wakeAt(plan, '2026-11-02T03:00:00Z')).toEqual(['run agree 2026-11-01 landed']);
    });

    it('run a day again when something of it is delivered anew, also beyond the horizon, and once while it waits', async () => {
      const plan = await schedulePlan(after);
      await wakeAt(plan, '2026-11-02T03:00:00Z');
      const first = await land(store, 'tills/sales', '2026-09-01');
      await runOf(store, plan, '2026-09-01', [first]);
      expect(await wakeAt(plan, '2026-11-02T03:00:05Z')).toEqual([]);
      await landAgain(store, first);
      expect(await wakeAt(plan, '2026-11-02T03:00:10Z')).toEqual([]);
      await land(store, 'tills/sales', '2026-09-01');
      await land(store, 'ledger/sales', '2026-09-01');
      expect(await wakeAt(plan, '2026-11-02T03:00:15Z')).toEqual(['run agree 2026-09-01 landed']);
      await land(store, 'tills/sales', '2026-09-01');
      expect(await wakeAt(plan, '2026-11-02T03:00:20Z')).toEqual(['run agree 2026-09-01 landed']);
    });

    it('take no notice of what is held, until it is released', async () => {
      const plan = await schedulePlan(after);
      await wakeAt(plan, '2026-11-02T03:00:00Z');
      await land(store, 'tills/sales', '2026-11-01');
      const held = await land(store, 'ledger/sales', '2026-11-01', {
        holdReasons: [{ code: 'trailer-missing', parameters: {} }],
      });
      expect(await wakeAt(plan, '2026-11-02T03:00:05Z')).toEqual([]);
      const released = { status: 'accepted', person: 'ada', because: 'it is right' } as const;
      await store.transaction((transaction) => decideBatch(transaction, held, released, clock.now()));
      expect(await wakeAt(plan, '2026-11-02T03:00:10Z')).toEqual(['run agree 2026-11-01 landed']);
    });

    it('run a day with what is there when the grace is over, once', async () => {
      const plan = await schedulePlan(after);
      await wakeAt(plan, '2026-11-02T03:00:00Z');
      await land(store, 'tills/sales', '2026-11-01');
      const seen = await wakeAt(plan, '2026-11-02T10:59:59Z', '2026-11-02T11:00:00Z', '2026-11-02T11:00:05Z');
      expect(seen).toEqual(['run agree 2026-11-01 grace 2026-11-02T11:00']);
      const restarted = schedulerOver(store);
      clock.set('2026-11-02T12:00:00Z');
      await restarted.wake(plan);
      expect(await restarted.jobs()).toHaveLength(1);
    });

    it('run no day again whose firing was forgotten', async () => {
      const compiled = await schedulePlan(after);
      const rule = compiled.rules['agree'];
      if (rule?.schedule === undefined) throw new Error('The rule has no schedule');
      const schedule = { ...rule.schedule, horizon: { from: -120, to: 0 } };
      const plan: Plan = { ...compiled, rules: { agree: { ...rule, schedule } } };
      await wakeAt(plan, '2026-11-02T03:00:00Z', '2026-11-02T11:00:00Z');
      const grace = 'rule agree grace 2026-11-01';
      expect(named('schedule_fired')).toMatchObject([{ schedule: grace }]);
      clock.set('2027-02-10T12:00:00Z');
      const restarted = [schedulerOver(store), schedulerOver(store)];
      for (const each of restarted) await each.wake(plan);
      const { rows } = await store.database.raw<{ rows: unknown[] }>(
        'select 1 from tieout.firings where schedule = ?',
        [grace],
      );
      expect(rows).toEqual([]);
      expect(restarted.flatMap(({ events }) => events)).not.toContainEqual(
        expect.objectContaining({ schedule: grace }),
      );
    });

    it('begin what landed within a blackout when that ends', async () => {
      const plan = await schedulePlan({
        ...after,
        rule: "schedule: { after: feeds, blackouts: [{ from: '04:00', to: '05:00' }] }",
      });
      await wakeAt(plan, '2026-11-02T03:00:00Z');
      await land(store, 'tills/sales', '2026-11-01');
      await land(store, 'ledger/sales', '2026-11-01');
      await wakeAt(plan, '2026-11-02T03:30:00Z');
      expect(await scheduler.jobs()).toMatchObject([{ startAfter: '2026-11-02T04:00:00.000Z' }]);
    });

    it('start nothing with what landed before they were known', async () => {
      await land(store, 'tills/sales', '2026-11-01');
      await land(store, 'ledger/sales', '2026-11-01');
      expect(await wakeAt(await schedulePlan(after), '2026-11-02T03:00:00Z', '2026-11-02T03:00:05Z')).toEqual([]);
    });
  });

  describe('of rules that cover a week', () => {
    const week = { from: '2026-10-26', to: '2026-11-01' };
    const weekly = (plan: Plan, horizon: { from: number; to: number }): Plan => {
      const rule = plan.rules['agree']!;
      const scope = { field: 'day', unit: 'week' } as const;
      return { ...plan, rules: { agree: { ...rule, scope, schedule: { ...rule.schedule!, horizon } } } };
    };

    it('run each week of the horizon once, under the date of its first day', async () => {
      const rule = "schedule: { cron: '0 7 * * mon', timezone: Europe/Berlin }";
      const plan = weekly(await schedulePlan({ rule }), { from: -2, to: -1 });
      const seen = await wakeAt(plan, '2026-11-01T12:00:00Z', '2026-11-02T06:00:00Z');
      const firsts = ['2026-10-19', '2026-10-26'];
      expect(seen.toSorted()).toEqual(firsts.map((day) => `run agree ${day} schedule 2026-11-02T06:00`));
    });

    it('run a week once each feed has landed for all of its days, and again when one of them is delivered anew', async () => {
      const plan = weekly(await schedulePlan({ rule: 'schedule: { after: feeds }' }), { from: -1, to: 0 });
      await wakeAt(plan, '2026-11-02T03:00:00Z');
      const file = await land(store, 'ledger/sales', week.to, { covers: [week] });
      const days = ['26', '27', '28', '29', '30', '31'].map((day) => `2026-10-${day}`);
      const batches = [file];
      for (const day of days) batches.push(await land(store, 'tills/sales', day));
      expect(await wakeAt(plan, '2026-11-02T03:00:05Z')).toEqual([]);
      batches.push(await land(store, 'tills/sales', week.to));
      expect(await wakeAt(plan, '2026-11-02T03:00:10Z')).toEqual([`run agree ${week.from} landed`]);
      await store.database.raw('truncate tieout.jobs cascade');
      await runOf(store, plan, week, batches);
      await land(store, 'tills/sales', '2026-10-29');
      expect(await wakeAt(plan, '2026-11-02T03:00:15Z')).toEqual([`run agree ${week.from} landed`]);
    });

    it('run a week with what is there when the grace after its last delivery is over', async () => {
      const after = { feed: expecting, ledger: expecting, rule: 'schedule: { after: feeds, grace: 6h }' };
      const plan = weekly(await schedulePlan(after), { from: -1, to: 0 });
      const seen = await wakeAt(plan, '2026-10-31T23:00:00Z', '2026-11-01T10:59:00Z', '2026-11-01T12:00:00Z');
      expect(seen).toMatchObject([expect.stringMatching(/^run agree 2026-10-26 grace 2026-11-01T/)]);
    });
  });

  it('by the clock run a day again, too, that was run without a delivery', async () => {
    const plan = await schedulePlan({ rule: "schedule: { cron: '0 7 * * *', timezone: Europe/Berlin }" });
    await wakeAt(plan, '2026-11-02T03:00:00Z');
    const first = await land(store, 'tills/sales', '2026-11-01');
    expect(await wakeAt(plan, '2026-11-02T03:00:05Z')).toEqual([]);
    await runOf(store, plan, '2026-11-01', [first]);
    await land(store, 'tills/sales', '2026-11-01');
    expect(await wakeAt(plan, '2026-11-02T03:00:10Z')).toEqual(['run agree 2026-11-01 landed']);
  });

  it('of deliveries tell what is missing and what has come, once each, and only from when they are known', async () => {
    const plan = await schedulePlan({ feed: "expect: { every: [mon, tue], by: '06:00' }", offset: ', offset: -1d' });
    await wakeAt(plan, '2026-11-01T12:00:00Z', '2026-11-02T04:59:59Z');
    expect(named('feed_missing')).toEqual([]);
    await wakeAt(plan, '2026-11-02T05:00:00Z', '2026-11-02T05:00:05Z', '2026-11-04T12:00:00Z', '2026-11-02T06:00:00Z');
    const due = ['2026-11-01', '2026-11-02'].map((date, index) => {
      return { feed: 'tills/sales', date, due: `2026-11-0${index + 2}T05:00:00.000Z` };
    });
    expect(named('feed_missing')).toEqual(due.map((each) => ({ name: 'feed_missing', ...each })));
    const batch = await land(store, 'tills/sales', '2026-11-01');
    await wakeAt(plan, '2026-11-04T13:00:00Z', '2026-11-04T13:00:05Z');
    expect(named('feed_arrived')).toEqual([{ name: 'feed_arrived', ...due[0] }]);
    const [, feed] = await listFeedStates(store, plan);
    expect(feed).toEqual({
      feed: 'tills/sales',
      system: 'tills',
      entity: 'line',
      lastDelivery: { batch, date: '2026-11-01', landedAt: '2026-11-02T06:00:00.000Z', status: 'accepted' },
      lag: 198_005,
      nextFetchAt: null,
      expected: { date: '2026-11-08', due: '2026-11-09T05:00:00.000Z' },
      missing: [{ date: '2026-11-02', due: due[1]?.due, noticedAt: '2026-11-04T12:00:00.000Z' }],
      attainment: {
        days: 30,
        expected: 2,
        inTime: 0,
        late: 1,
        missing: 1,
        percent: '0',
        lateness: { median: 3600, longest: 3600 },
      },
    });
    await wakeAt(await schedulePlan({}), '2026-11-04T14:00:00Z');
    expect((await listFeedStates(store, plan))[1]?.missing).toEqual([]);
  });
});
