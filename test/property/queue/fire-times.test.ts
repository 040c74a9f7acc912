import fc from 'fast-check';
import { createTask } from 'node-cron';
import { describe, expect, it } from 'vitest';
import { timezones } from '../../../src/base/timezones.js';
import { addDays } from '../../../src/model/date-range.js';
import { fireTimesBack, nextFireTime } from '../../../src/queue/schedule/fire-times.js';
import { watchClock, watchedFireTimes } from '../../support/wall-clock.js';

const [hour, day] = [3_600_000, 86_400_000];

/** Zones that change their clocks in their own way: by 30 minutes, at midnight, backwards for Ramadan, never. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Pacific/Chatham',
];

const offsetOf = (zone: string, instant: number): string | undefined =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;

/** The days of 2026, in UTC, around which the clock of a zone is changed. */
function changesOf(zone: string): readonly string[] {
  const [first, last] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];
  const days: string[] = [];
  for (let at = first; at < last; at += day) {
    if (offsetOf(zone, at) !== offsetOf(zone, at + day)) days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

const backwards = (plan: { cron: string; timezone: string }, after: number, until: number): readonly number[] =>
  [...fireTimesBack(plan, after, until)].toReversed();

function forwards(plan: { cron: string; timezone: string }, after: number, until: number): readonly number[] {
  const times: number[] = [];
  for (let at = nextFireTime(plan, after); at !== null && at <= until; at = nextFireTime(plan, at)) times.push(at);
  return times;
}

describe('around every change of the clock in 2026, a schedule of every seven minutes fires as a clock that is watched says', () => {
  it.each(zones)('%s', (timezone) => {
    const minutes = Array.from({ length: 24 }, (_, each) => each).flatMap((each) =>
      Array.from({ length: 9 }, (_, seven) => each * 60 + seven * 7),
    );
    for (const change of changesOf(timezone)) {
      const [from, to] = [Date.parse(change) - 14 * hour, Date.parse(change) + 40 * hour];
      const clock = watchClock(timezone, from - day, to + day);
      const days = [-1, 0, 1, 2].map((offset) => addDays(change, offset));
      const watched = days.flatMap((each) => watchedFireTimes(clock, each, minutes));
      const expected = [...new Set(watched)]
        .filter((at) => at > from && at <= to)
        .toSorted((left, right) => left - right);
      const plan = { cron: '*/7 * * * *', timezone };
      expect(backwards(plan, from, to), `${timezone} ${change}`).toEqual(expected);
      expect(forwards(plan, from, to), `${timezone} ${change}`).toEqual(expected);
    }
  });
});

it('fires in spring once at the first instant after the gap, and in autumn once at the first of both', () => {
  const around = (cron: string, timezone: string, from: string, to: string): readonly string[] =>
    backwards({ cron, timezone }, Date.parse(from), Date.parse(to)).map((at) => new Date(at).toISOString());
  const spring = ['2026-03-28T12:00Z', '2026-03-29T12:00Z'] as const;
  const autumn = ['2026-10-24T12:00Z', '2026-10-25T12:00Z'] as const;
  expect(around('30 2 * * *', 'Europe/Berlin', ...spring)).toEqual(['2026-03-29T01:00:00.000Z']);
  expect(around('0,15,45 2,3 * * *', 'Europe/Berlin', ...spring)).toEqual(
    ['01:00', '01:15', '01:45'].map((time) => `2026-03-29T${time}:00.000Z`),
  );
  expect(around('30 2 * * *', 'Europe/Berlin', ...autumn)).toEqual(['2026-10-25T00:30:00.000Z']);
  expect(around('30 * * * *', 'Europe/Berlin', '2026-10-24T23:00Z', '2026-10-25T03:00Z')).toEqual(
    ['2026-10-24T23:30', '2026-10-25T00:30', '2026-10-25T02:30'].map((time) => `${time}:00.000Z`),
  );
  // Samoa went from Thursday to Saturday.
  expect(around('0 12 * * fri', 'Pacific/Apia', '2011-12-29T12:00Z', '2012-01-01T00:00Z')).toEqual([
    '2011-12-30T10:00:00.000Z',
  ]);
});

const field = (least: number, most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant('*'),
    fc.integer({ min: least, max: most }).map(String),
    fc.integer({ min: 2, max: 20 }).map((step) => `*/${step}`),
    fc
      .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
      .map((pair) => pair.join(',')),
  );
const crons = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 59 }).map(String),
      fc.integer({ min: 7, max: 30 }).map((step) => `*/${step}`),
    ),
    field(0, 23),
    fc.oneof(field(1, 28), fc.constantFrom('L', '15W', 'L-3', 'LW')),
    fc.oneof(fc.constant('*'), field(1, 12)),
    fc.oneof(fc.constant('*'), fc.constantFrom('1#2', '5L', 'mon-fri', '0,7')),
  )
  .map((fields) => fields.join(' '));

it('fires at the minutes that node-cron matches, whatever the schedule, where the clock is not changed', () => {
  fc.assert(
    fc.property(crons, fc.constantFrom(...timezones), fc.integer({ min: 0, max: 364 }), (cron, timezone, offset) => {
      const from = Date.UTC(2026, 0, 1) + offset * day;
      const to = from + 30 * hour;
      const evenly = offsetOf(timezone, from - 2 * day) === offsetOf(timezone, to + 2 * day);
      fc.pre(evenly);
      const task = createTask(cron, () => undefined, { timezone });
      void task.destroy();
      const expected: number[] = [];
      for (let at = from + 60_000; at <= to; at += 60_000) if (task.match(new Date(at))) expected.push(at);
      // Zones of the last century may be ahead by seconds; none is in 2026.
      expect(backwards({ cron, timezone }, from, to)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

it('finds the same times backwards and forwards, in every zone and year, each after the one before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('15 2 * * *', '*/20 * * * *', '0 0 1 * *', '59 23 * * sun'),
      fc.constantFrom(...timezones),
      fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2036, 0, 1) }),
      (cron, timezone, from) => {
        const until = from + 4 * day;
        const found = backwards({ cron, timezone }, from, until);
        expect(found).toEqual(forwards({ cron, timezone }, from, until));
        expect(found).toEqual([...new Set(found)].toSorted((left, right) => left - right));
      },
    ),
    { numRuns: 80 },
  );
});
