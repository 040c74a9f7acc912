import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarPlan, ScopeUnit } from '../../../src/model/calendar-plan.js';
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  nameOf,
  scopeContaining,
} from '../../../src/model/calendar.js';
import { addDays } from '../../../src/model/date-range.js';

const days = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('1990-01-01', offset));
const weekends = fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 });
const holidays = fc
  .uniqueArray(fc.integer({ min: -40, max: 40 }), { maxLength: 20 })
  .map((offsets) => offsets.toSorted((one, other) => one - other));
const years = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  weekday: fc.integer({ min: 0, max: 6 }),
  rule: fc.constantFrom('nearest' as const, 'last' as const),
  named: fc.constantFrom('start' as const, 'end' as const),
});
const calendars: fc.Arbitrary<CalendarPlan> = fc.oneof(
  fc.constant<CalendarPlan>({ kind: 'gregorian', year: null, weekend: [0, 6], holidays: [] }),
  fc.record({
    kind: fc.constantFrom('4-4-5' as const, '4-5-4' as const, '5-4-4' as const),
    year: years,
    weekend: fc.constant([0, 6]),
    holidays: fc.constant([]),
  }),
);
const units = fc.constantFrom<ScopeUnit>('week', 'period', 'quarter');

/** The last day of the unit of a day, found by looking at the name of every day after it. */
function lastWithName(calendar: CalendarPlan, unit: ScopeUnit, day: string): string {
  const name = nameOf(calendar, unit, day);
  let last = day;
  while (nameOf(calendar, unit, addDays(last, 1)) === name) last = addDays(last, 1);
  return last;
}

const lengthOf = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

describe('the units of a calendar', () => {
  it('are the days that have one name, one after the other without a gap', () => {
    fc.assert(
      fc.property(calendars, units, days, (calendar, unit, day) => {
        const scope = scopeContaining(calendar, unit, day);
        expect(scope.from <= day && day <= scope.to).toBe(true);
        expect(scope.to).toBe(lastWithName(calendar, unit, day));
        expect(scopeContaining(calendar, unit, addDays(scope.to, 1)).from).toBe(addDays(scope.to, 1));
        expect(nameOf(calendar, unit, addDays(scope.to, 1)) > nameOf(calendar, unit, day)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of weeks have 28, 35 or 42 days in a period, and 12 periods of 52 or 53 weeks in a year', () => {
    fc.assert(
      fc.property(
        calendars.filter(({ kind }) => kind !== 'gregorian'),
        days,
        (calendar, day) => {
          let at = day;
          while (!nameOf(calendar, 'period', at).endsWith('P01'))
            at = addDays(scopeContaining(calendar, 'period', at).to, 1);
          const lengths: number[] = [];
          do {
            const scope = scopeContaining(calendar, 'period', at);
            lengths.push(lengthOf(scope));
            at = addDays(scope.to, 1);
          } while (!nameOf(calendar, 'period', at).endsWith('P01'));
          const total = lengths.reduce((sum, length) => sum + length, 0);
          expect(lengths).toHaveLength(12);
          expect([364, 371]).toContain(total);
          expect(lengths.filter((length, index) => index < 11 && length !== 28 && length !== 35)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('business days', () => {
  it('are stepped over one by one, and counted back to the same number', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -15, max: 15 }), weekends, holidays, (day, count, weekend, offsets) => {
        const calendar: CalendarPlan = {
          kind: 'gregorian',
          year: null,
          weekend,
          holidays: offsets.map((offset) => ({ date: addDays(day, offset), name: 'closed' })),
        };
        const moved = addBusinessDays(calendar, day, count);
        if (count !== 0) expect(isBusinessDay(calendar, moved)).toBe(true);
        const [from, to] = count < 0 ? [addDays(moved, -1), addDays(day, -1)] : [day, moved];
        const closed = new Set(calendar.holidays.map(({ date }) => date));
        let open = 0;
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
          if (!weekend.includes(new Date(`${at}T00:00:00Z`).getUTCDay()) && !closed.has(at)) open += 1;
        }
        expect(open).toBe(Math.abs(count));
        expect(businessDaysBetween(calendar, from, to)).toBe(open);
      }),
      { numRuns: 300 },
    );
  });
});
