import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCalendar } from '../../../src/model/calendar-plan.js';
import { addDays } from '../../../src/model/date-range.js';
import { endOf, firstDayWaiting, firstInstantWaiting, later } from '../../../src/model/due-times.js';
import { localDay } from '../../../src/model/local-time.js';
import type { Duration } from '../../../src/model/timing-plan.js';

const zones = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
const durations = fc.record<Duration>({
  count: fc.integer({ min: 0, max: 40 }),
  unit: fc.constantFrom('m', 'h', 'd', 'bd'),
});
/** Two years, with every change of a clock in them. */
const instants = fc.integer({ min: Date.parse('2025-01-01T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') });

describe('what is due', () => {
  it('is later the later it begins, and never earlier than it begins', () => {
    fc.assert(
      fc.property(instants, fc.nat(200_000_000), durations, zones, (instant, more, duration, zone) => {
        const place = { zone, calendar: plainCalendar };
        const due = later(instant, duration, place);
        expect(due).toBeGreaterThanOrEqual(instant);
        expect(later(instant + more, duration, place)).toBeGreaterThanOrEqual(due - hourPutBack);
      }),
    );
  });

  it('waits from the first day on for which it is not over', () => {
    fc.assert(
      fc.property(instants, durations, durations, zones, (instant, after, grace, zone) => {
        const place = { zone, calendar: plainCalendar };
        const dueOf = (day: string): number => later(later(endOf(day, zone), after, place), grace, place);
        const first = firstDayWaiting(instant, [after, grace], place);
        expect(dueOf(first)).toBeGreaterThanOrEqual(instant);
        expect(dueOf(addDays(first, -1))).toBeLessThan(instant);
      }),
    );
  });

  it('waits from the first instant on for which it is not over', () => {
    fc.assert(
      fc.property(instants, durations, zones, (instant, grace, zone) => {
        const place = { zone, calendar: plainCalendar };
        const first = firstInstantWaiting(instant, grace, place);
        expect(later(first, grace, place)).toBeGreaterThanOrEqual(instant);
        expect(later(first - 1, grace, place)).toBeLessThan(instant);
      }),
    );
  });

  it.each([
    [{ count: 1, unit: 'd' }, '2026-03-29'],
    [{ count: 1, unit: 'bd' }, '2026-03-30'],
    [{ count: 2, unit: 'bd' }, '2026-03-31'],
  ] as const)('ends with a day where it begins with the end of one, %o', (duration, day) => {
    // The clock is put forward in London on the 29th, a Sunday.
    const place = { zone: 'Europe/London', calendar: plainCalendar };
    const due = later(endOf('2026-03-28', place.zone), duration, place);
    expect(due).toBe(endOf(day, place.zone));
    expect(localDay(due - 1, place.zone)).toBe(day);
  });
});

/** A clock that is put back shows an hour twice, and the first of both is meant. */
const hourPutBack = 3_600_000;
