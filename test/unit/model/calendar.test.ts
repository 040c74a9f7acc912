import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nrfYear, plainCalendar } from '../../../src/model/calendar-plan.js';
import type { CalendarPlan, FiscalYearPlan } from '../../../src/model/calendar-plan.js';
import {
  addBusinessDays,
  businessDaysBetween,
  holidayOn,
  isBusinessDay,
  moveScope,
  nameOf,
  scopeContaining,
  scopesTouching,
} from '../../../src/model/calendar.js';
import { addDays } from '../../../src/model/date-range.js';

const vectors = resolve(import.meta.dirname, '../../../../shared/data/reference/nrf_454_calendar_vectors.csv');
const isPresent = existsSync(vectors);
if (!isPresent) console.warn(`SKIPPED: the vectors of the calendar are not at ${vectors}`);

const nrf: CalendarPlan = { ...plainCalendar, kind: '4-5-4', year: nrfYear };
const shop: CalendarPlan = {
  ...plainCalendar,
  holidays: [
    { date: '2026-11-26', name: 'Thanksgiving' },
    { date: '2026-12-25', name: 'Christmas' },
  ],
};

describe.runIf(isPresent)('the calendar of the National Retail Federation', () => {
  const cases = (isPresent ? readFileSync(vectors, 'utf8') : '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

  test.each(cases)('%s of %s is %s', (what = '', asked = '', expected) => {
    expect(answerTo(what, asked)).toBe(expected);
  });
});

/** The first day of a year, found from one in its middle. */
function firstOfYear(year: number): string {
  let day = `${year}-06-15`;
  while (nameOf(nrf, 'week', day) !== `${year}-W01`) day = addDays(day, -7);
  return scopeContaining(nrf, 'week', day).from;
}

function answerTo(what: string, asked: string): string {
  const year = Number(asked.slice(0, 4));
  const month = Number(/ M(\d+)/.exec(asked)?.[1] ?? 1);
  const last = addDays(firstOfYear(year + 1), -1);
  const inQuarter = moveScope(nrf, 'quarter', firstOfYear(year), Number(/ Q(\d)/.exec(asked)?.[1] ?? 1) - 1);
  switch (what) {
    case 'weeks_in_year':
      return nameOf(nrf, 'week', last).slice(-2);
    case 'start_of_year':
      return firstOfYear(year);
    case 'end_of_year':
      return last;
    case 'start_of_quarter':
      return inQuarter.from;
    case 'end_of_quarter':
      return inQuarter.to;
    case 'start_of_merch_month':
      return moveScope(nrf, 'period', firstOfYear(year), month - 1).from;
    case 'end_of_week':
      return scopeContaining(nrf, 'week', moveScope(nrf, 'period', firstOfYear(year), month - 1).from).to;
    case 'merch_year_from_date':
      return nameOf(nrf, 'week', asked).slice(0, 4);
    default:
      throw new Error(`An unknown vector: ${what}`);
  }
}

describe('a long year', () => {
  test('gives its 53rd week to the last period and quarter', () => {
    expect(nameOf(nrf, 'week', '2024-01-28')).toBe('2023-W53');
    expect(scopeContaining(nrf, 'period', '2024-02-03')).toEqual({ from: '2023-12-31', to: '2024-02-03' });
    expect(nameOf(nrf, 'period', '2024-02-03')).toBe('2023-P12');
    expect(scopeContaining(nrf, 'quarter', '2024-02-03')).toEqual({ from: '2023-10-29', to: '2024-02-03' });
    expect(nameOf(nrf, 'quarter', '2024-02-04')).toBe('2024-Q1');
  });

  test('takes its weeks in the order of the kind', () => {
    const weeks = (kind: CalendarPlan['kind']) =>
      [0, 1, 2].map((period) => {
        const { from, to } = moveScope({ ...nrf, kind }, 'period', '2026-02-01', period);
        return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
      });
    expect(weeks('4-4-5')).toEqual([28, 28, 35]);
    expect(weeks('4-5-4')).toEqual([28, 35, 28]);
    expect(weeks('5-4-4')).toEqual([35, 28, 28]);
  });

  test.each<[string, FiscalYearPlan, string, string]>([
    ['the last Sunday up to 1 February', { ...nrfYear, rule: 'last' }, '2026-02-01', '2026-W01'],
    ['the same, where the nearest is a later one', { ...nrfYear, rule: 'last' }, '2018-01-28', '2018-W01'],
    ['named after its end', { ...nrfYear, named: 'end' }, '2026-02-01', '2027-W01'],
    ['begun in the December before', { ...nrfYear, month: 1, weekday: 1 }, '2024-12-30', '2025-W01'],
    ['begun in July, named after its end', { ...nrfYear, month: 7, named: 'end' }, '2026-06-28', '2027-W01'],
  ])('begins on %s', (_, year, day, week) => {
    const calendar = { ...nrf, year };
    expect(nameOf(calendar, 'week', day)).toBe(week);
    expect(nameOf(calendar, 'week', addDays(day, -1))).toMatch(/-W5[23]$/);
  });
});

describe('the Gregorian calendar', () => {
  // ISO 8601-1:2019, 4.3.2: the first week of a year is the one with its first Thursday.
  test.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2005-01-02', '2004-W53'],
  ])('has %s in the week %s', (day, week) => {
    expect(nameOf(plainCalendar, 'week', day)).toBe(week);
  });

  test('has months for periods, and three of them in a quarter', () => {
    expect(scopeContaining(plainCalendar, 'period', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(nameOf(plainCalendar, 'period', '2028-02-10')).toBe('2028-P02');
    expect(scopeContaining(plainCalendar, 'quarter', '2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(nameOf(plainCalendar, 'quarter', '2026-11-22')).toBe('2026-Q4');
  });

  test('ends with the last day there is', () => {
    expect(scopeContaining(plainCalendar, 'week', '9999-12-31')).toEqual({ from: '9999-12-27', to: '9999-12-31' });
    expect([...scopesTouching(plainCalendar, 'week', { from: '9999-12-30', to: '9999-12-31' })]).toHaveLength(1);
    expect(addBusinessDays(plainCalendar, '9999-12-30', 5)).toBe('9999-12-31');
  });
});

describe('a range', () => {
  test('is told each unit it has a day of', () => {
    expect([...scopesTouching(plainCalendar, 'week', { from: '2026-11-22', to: '2026-11-30' })]).toEqual([
      { from: '2026-11-16', to: '2026-11-22' },
      { from: '2026-11-23', to: '2026-11-29' },
      { from: '2026-11-30', to: '2026-12-06' },
    ]);
  });

  test('moves by units in both directions', () => {
    expect(moveScope(plainCalendar, 'period', '2026-03-31', -1)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(moveScope(nrf, 'week', '2024-02-03', 1)).toEqual({ from: '2024-02-04', to: '2024-02-10' });
    expect(moveScope(nrf, 'day', '2026-02-28', 1)).toEqual({ from: '2026-03-01', to: '2026-03-01' });
  });
});

describe('business days', () => {
  test.each([
    ['2026-11-25', 1, '2026-11-27'],
    ['2026-11-25', 2, '2026-11-30'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-30', -1, '2026-11-27'],
    ['2026-11-27', -1, '2026-11-25'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s moved by %i is %s', (day, count, moved) => {
    expect(addBusinessDays(shop, day, count)).toBe(moved);
  });

  test('leave out the weekend that the calendar has', () => {
    const friday = { ...plainCalendar, weekend: [5, 6] };
    expect(isBusinessDay(friday, '2026-11-22')).toBe(true);
    expect(isBusinessDay(friday, '2026-11-20')).toBe(false);
    expect(addBusinessDays(friday, '2026-11-19', 1)).toBe('2026-11-22');
  });

  test('leave out the holidays, which have a name', () => {
    expect(isBusinessDay(shop, '2026-11-26')).toBe(false);
    expect(holidayOn(shop, '2026-12-25')).toBe('Christmas');
    expect(holidayOn(shop, '2026-12-26')).toBeNull();
  });

  test('are counted after the first day, up to the second', () => {
    expect(businessDaysBetween(shop, '2026-11-25', '2026-11-30')).toBe(2);
    expect(businessDaysBetween(shop, '2026-11-20', '2026-11-22')).toBe(0);
    expect(businessDaysBetween(shop, '2026-11-30', '2026-11-25')).toBe(0);
  });
});
