import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCalendar } from '../../../src/model/calendar-plan.js';
import { addDays } from '../../../src/model/date-range.js';
import { attainmentOf } from '../../../src/model/lateness.js';
import type { Attainment, AttainmentWindow, KnownDeliveries } from '../../../src/model/lateness.js';
import type { FeedPlan } from '../../../src/model/plan.js';
import type { ExpectPlan } from '../../../src/model/schedule-plan.js';
import { feedOf } from '../../support/plans.js';

type Feed = Pick<FeedPlan, 'expect' | 'fetch'>;
const quarter = 15 * 60_000;
const zones = ['UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'] as const;
const clocks = new Map(
  zones.map((zone) => [
    zone as string,
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
);
/** `2026-03-29 06:00`, as a clock on the wall shows it. */
const wall = (instant: number, zone: string): string => clocks.get(zone)?.format(instant) ?? '';

/** The first instant from which the clock shows a time or a later one, by looking at every quarter of an hour. */
function firstShown(day: string, time: string, zone: string): number {
  let at = Date.parse(`${day}T00:00:00Z`) - 60 * quarter;
  while (wall(at, zone) < `${day} ${time}`) at += quarter;
  return at;
}

const halfHours = Array.from({ length: 48 }, (_, index) => {
  return `${String(Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`;
});

const cases = fc
  .record({
    zone: fc.constantFrom(...zones),
    by: fc.constantFrom(...halfHours),
    weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    offset: fc.integer({ min: -2, max: 1 }),
    hasCalendar: fc.boolean(),
    days: fc.integer({ min: 1, max: 12 }),
    // Around the changes of clocks of each zone, among other days.
    now: fc
      .tuple(
        fc.constantFrom(
          '2026-03-10',
          '2026-03-30',
          '2026-04-06',
          '2026-10-05',
          '2026-10-27',
          '2026-11-03',
          '2026-07-01',
        ),
        fc.nat(4 * 96),
        fc.nat(59),
      )
      .map(([day, quarters, seconds]) => Date.parse(`${day}T00:00:00Z`) + quarters * quarter + seconds * 1000),
    began: fc.option(fc.nat(20 * 96)),
    holidays: fc.uniqueArray(fc.nat(14), { maxLength: 4 }),
    /** By how many quarters a delivery is late, one after the other; null: it does not land. */
    landings: fc.array(fc.option(fc.integer({ min: -8, max: 12 })), { minLength: 20, maxLength: 20 }),
  })
  .map(({ zone, by, weekdays, offset, hasCalendar, days, now, began, holidays, landings }) => {
    const today = wall(now, zone).slice(0, 10);
    const calendar = {
      ...plainCalendar,
      holidays: holidays
        .map((back) => ({ date: addDays(today, -back), name: 'a holiday' }))
        .toSorted((left, right) => (left.date < right.date ? -1 : 1)),
    };
    const expected: ExpectPlan = { days: weekdays, by, timezone: zone, ...(hasCalendar ? { calendar } : {}) };
    const known = landings.flatMap((late, back) => {
      const day = addDays(today, 1 - back);
      const at = late === null ? null : firstShown(day, by, zone) + late * quarter;
      return at === null || at > now ? [] : [[addDays(day, offset), at] as const];
    });
    const feed: Feed = { expect: expected, fetch: { ...feedOf([]).fetch, offset } };
    const deliveries: KnownDeliveries = {
      landed: new Map(known),
      began: began === null ? null : now - began * quarter,
    };
    return { expected, offset, feed, deliveries, window: { days, now } satisfies AttainmentWindow };
  });

/** Looks at one day after the other, and at the clock. */
function plainly(sample: Case): Attainment {
  const { offset, deliveries, window } = sample;
  const late: number[] = [];
  let [due, missing] = [0, 0];
  let day = wall(window.now, sample.expected.timezone).slice(0, 10);
  for (let back = 0; back < window.days; back++, day = addDays(day, -1)) {
    const limit = plainLimit(sample, day);
    if (limit === null) continue;
    due++;
    const landed = deliveries.landed.get(addDays(day, offset));
    if (landed === undefined) missing++;
    else if (landed > limit) late.push((landed - limit) / 1000);
  }
  const inTime = due - missing - late.length;
  return {
    days: window.days,
    expected: due,
    inTime,
    late: late.length,
    missing,
    percent: due === 0 ? null : String(Number(((100 * inTime) / due).toFixed(4))),
    lateness: late.length === 0 ? null : { median: plainMedian(late), longest: Math.max(...late) },
  };
}

/** When what is scheduled for a day was due; null: nothing was. */
function plainLimit({ expected, deliveries, window }: Case, day: string): number | null {
  const { timezone: zone, calendar } = expected;
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (!expected.days.includes(weekday)) return null;
  if (calendar && (weekday === 0 || weekday === 6 || calendar.holidays.some(({ date }) => date === day))) return null;
  if (deliveries.began === null || day < wall(deliveries.began, zone).slice(0, 10)) return null;
  const limit = firstShown(day, expected.by, zone);
  return limit > window.now ? null : limit;
}

function plainMedian(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[half - 0.5] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

interface Case {
  readonly expected: ExpectPlan;
  readonly offset: number;
  readonly feed: Feed;
  readonly deliveries: KnownDeliveries;
  readonly window: AttainmentWindow;
}

describe('what landed in time', () => {
  it('is what somebody counts who looks at each day and at the clock on the wall, over changes of the clock and holidays', () => {
    fc.assert(
      fc.property(cases, (sample) => {
        expect(attainmentOf(sample.feed, sample.deliveries, sample.window)).toEqual(plainly(sample));
      }),
    );
  });

  it('is nothing of a feed of which nothing is expected', () => {
    const known = { landed: new Map<string, number>(), began: 0 };
    expect(attainmentOf(feedOf([]), known, { days: 30, now: 1 })).toBeNull();
  });
});
