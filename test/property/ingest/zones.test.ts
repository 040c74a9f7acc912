import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { timezones } from '../../../src/base/timezones.js';
import type { MappedFeed } from '../../../src/model/plan.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { normalizeRecords, readTexts } from '../../support/normalizing.js';
import { columnOf, entityOf, feedOf, fieldOf } from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const hour = 3_600_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows at an instant, as if it were UTC, in milliseconds. */
function wallAt(zone: string, instant: number): number {
  const made =
    formatters.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formatters.set(zone, made);
  const parts = Object.fromEntries(made.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hours, minute, second);
}

/** Every instant at which the wall shows a time: all offsets of the days around are tried. */
function instantsOf(zone: string, wall: number): readonly number[] {
  const offsets = new Set<number>();
  for (let at = wall - 30 * hour; at <= wall + 30 * hour; at += 6 * hour) offsets.add(wallAt(zone, at) - at);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => wallAt(zone, instant) === wall)
    .toSorted((left, right) => left - right);
}

const textOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 19);

function expected(zone: string, wall: number, ambiguous: 'earlier' | 'later' | null): string {
  const instants = instantsOf(zone, wall);
  if (instants.length === 0) return '(skipped-time)';
  if (instants.length > 1 && ambiguous === null) return '(repeated-time)';
  const instant = ambiguous === 'earlier' ? instants[0] : instants.at(-1);
  return `${textOf(instant ?? 0)}.000000Z`;
}

/** The hours in which a zone changes its offset, within some years of which all tables of zones say the same. */
function changesOf(zone: string): readonly number[] {
  const changes: number[] = [];
  const offsetAt = (instant: number): number => wallAt(zone, instant) - instant;
  for (let day = Date.UTC(1999, 0, 1); day < Date.UTC(2013, 0, 1); day += 24 * hour) {
    if (offsetAt(day) === offsetAt(day + 24 * hour)) continue;
    for (let at = day; at < day + 24 * hour; at += hour) if (offsetAt(at) !== offsetAt(at + hour)) changes.push(at);
  }
  return changes;
}

const zones = [
  'Europe/Berlin',
  'America/Chicago',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Tehran',
  'Antarctica/Troll',
];

const changesIn = new Map(zones.map((zone) => [zone, changesOf(zone)]));

const wallTimes = fc.constantFrom(...zones).chain((zone) => {
  const changes = changesIn.get(zone) ?? [];
  const near = changes.length === 0 ? fc.constant(Date.UTC(2001, 5, 1)) : fc.constantFrom(...changes);
  const anywhere = fc.integer({ min: Date.UTC(1990, 0, 2), max: Date.UTC(2019, 11, 30) });
  const quarters = fc.integer({ min: -16, max: 16 });
  return fc.record({
    zone: fc.constant(zone),
    walls: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.tuple(near, quarters).map(([at, move]) => wallAt(zone, at) + (move * hour) / 4) },
        { weight: 1, arbitrary: anywhere.map((at) => Math.floor(at / 1000) * 1000) },
      ),
      { minLength: 10, maxLength: 40 },
    ),
  });
});

test('a wall time is the instant that its zone shows it at, a gap, or two instants that are told apart as declared', () =>
  fc.assert(
    fc.asyncProperty(
      wallTimes,
      fc.constantFrom(null, 'earlier' as const, 'later' as const),
      async (test, ambiguous) => {
        const texts = test.walls.map(textOf);
        const found = await readTexts(engine, { kind: 'timestamp' }, texts, {
          mapping: { timezone: test.zone, ambiguous },
        });
        expect(texts.map((text, index) => [text, found[index]])).toEqual(
          test.walls.map((wall) => [textOf(wall), expected(test.zone, wall, ambiguous)]),
        );
      },
    ),
    { numRuns: 25 },
  ));

const zoneByRecord: MappedFeed = feedOf([
  columnOf('at', { timezone: { field: 'zone' } }),
  columnOf('day', { column: 'AT', timezone: { field: 'zone' }, cutoff: '04:00' }),
  columnOf('zone'),
]);
const entity = entityOf([
  fieldOf('at', { kind: 'timestamp' }),
  fieldOf('day', { kind: 'date' }),
  fieldOf('zone', { kind: 'string' }),
]);

test('a zone of each record is that of a feed, and a name that is none sets the record aside', () =>
  fc.assert(
    fc.asyncProperty(fc.array(wallTimes, { minLength: 1, maxLength: 4 }), async (tests) => {
      const rows = tests.flatMap(({ zone, walls }) => walls.map((wall) => ({ zone, wall })));
      const lines = rows.flatMap(({ zone, wall }) => [
        [textOf(wall), zone],
        [textOf(wall), 'Mars/Olympus'],
        [textOf(wall), null],
      ]);
      const records = await normalizeRecords(engine, zoneByRecord, entity, [['AT', 'ZONE'], ...lines]);
      const found = records.map(({ values, problems }) => problems['at'] ?? values['at']);
      expect(found).toEqual(
        rows.flatMap(({ zone, wall }) => [
          expected(zone, wall, null).replace(/^\((.*)\)$/, '$1'),
          'unknown-zone',
          'unknown-zone',
        ]),
      );
    }),
    { numRuns: 8 },
  ));

test('a business day is the day on the wall, or the one before until the cut-off', () => {
  const times = fc.array(fc.integer({ min: Date.UTC(1990, 0, 2), max: Date.UTC(2019, 11, 30) }), {
    minLength: 1,
    maxLength: 40,
  });
  const cutoffs = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  return fc.assert(
    fc.asyncProperty(times, cutoffs, fc.constantFrom(...zones), async (instants, cutoff, zone) => {
      const seconds = instants.map((instant) => Math.floor(instant / 1000) * 1000);
      const dayOf = (wall: number): string => {
        const isBefore = textOf(wall).slice(11, 16) < cutoff;
        return textOf(isBefore ? wall - 24 * hour : wall).slice(0, 10);
      };
      const mapping = { timezone: zone, cutoff };
      const walls = await readTexts(engine, { kind: 'date' }, seconds.map(textOf), { mapping });
      expect(walls).toEqual(seconds.map(dayOf));
      const withOffsets = seconds.map((instant) => `${textOf(instant)}Z`);
      const offsets = await readTexts(engine, { kind: 'date' }, withOffsets, { mapping });
      expect(offsets).toEqual(seconds.map((instant) => dayOf(wallAt(zone, instant))));
    }),
    { numRuns: 25 },
  );
});

test('every zone that is known is known to the engine', async () => {
  const known = await engine.session.rows('SELECT name FROM pg_timezone_names()');
  const names = new Set(known.map(([name]) => name));
  expect(timezones.filter((zone) => !names.has(zone))).toEqual([]);
  expect(new Set(timezones).size).toBe(timezones.length);
});
