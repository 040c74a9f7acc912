import type { CalendarKind, CalendarPlan, FiscalYearPlan, ScopeUnit } from './calendar-plan.js';
import { addDays, everyDay } from './date-range.js';
import type { DateRange } from './date-range.js';

const millisecondsOfDay = 86_400_000;
const monday = 1;

const weeksOfPeriods: { readonly [kind in Exclude<CalendarKind, 'gregorian'>]: readonly number[] } = {
  '4-4-5': [4, 4, 5],
  '4-5-4': [4, 5, 4],
  '5-4-4': [5, 4, 4],
};

/** A week, period or quarter. */
interface Span {
  /** The name of its year. */
  readonly year: number;
  /** 1 is the first of its year. */
  readonly number: number;
  /** Days since 1970: its first day, and the first one after it. */
  readonly first: number;
  readonly next: number;
}

const letters = { week: 'W', period: 'P', quarter: 'Q' };

/** The day, week, period or quarter that a day is in: its first and last day. */
export function scopeContaining(calendar: CalendarPlan, unit: ScopeUnit, day: string): DateRange {
  if (unit === 'day') return { from: day, to: day };
  const { first, next } = spanOf(calendar, unit, dayNumber(day));
  return { from: dayText(first), to: dayText(next - 1) };
}

/** `2026-03-31`, or `2026-W14`, `2026-P03`, `2026-Q1` with the year of the calendar (ISO 8601 names weeks likewise). */
export function nameOf(calendar: CalendarPlan, unit: ScopeUnit, day: string): string {
  if (unit === 'day') return day;
  const { year, number } = spanOf(calendar, unit, dayNumber(day));
  return `${String(year).padStart(4, '0')}-${letters[unit]}${String(number).padStart(unit === 'quarter' ? 1 : 2, '0')}`;
}

/** So many units after the one that a day is in or, below zero, before it. */
export function moveScope(calendar: CalendarPlan, unit: ScopeUnit, day: string, count: number): DateRange {
  if (unit === 'day') return scopeContaining(calendar, unit, addDays(day, count));
  let scope = scopeContaining(calendar, unit, day);
  for (let moved = 0; moved < Math.abs(count); moved += 1) {
    scope = scopeContaining(calendar, unit, count > 0 ? addDays(scope.to, 1) : addDays(scope.from, -1));
  }
  return scope;
}

/** Each unit that has a day of a range, in order. */
export function* scopesTouching(
  calendar: CalendarPlan,
  unit: ScopeUnit,
  { from, to }: DateRange,
): Generator<DateRange> {
  for (let day = from; day <= to;) {
    const scope = scopeContaining(calendar, unit, day);
    yield scope;
    if (scope.to >= everyDay.to) return;
    day = addDays(scope.to, 1);
  }
}

/** Whether people work on a day: it is neither of the weekend nor a holiday. */
export function isBusinessDay(calendar: CalendarPlan, day: string): boolean {
  return !calendar.weekend.includes(weekdayOf(dayNumber(day))) && holidayOn(calendar, day) === null;
}

/** The name of the holiday that a day is, or null. */
export function holidayOn({ holidays }: CalendarPlan, day: string): string | null {
  let [low, high] = [0, holidays.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((holidays[middle]?.date ?? '') < day) low = middle + 1;
    else high = middle;
  }
  const found = holidays[low];
  return found?.date === day ? found.name : null;
}

/**
 * The day so many business days later or, below zero, earlier: one after a Friday or a Saturday is the Monday. With 0 the day
 * itself, whether people work on it or not.
 */
export function addBusinessDays(calendar: CalendarPlan, day: string, count: number): string {
  const step = Math.sign(count);
  const end = step > 0 ? everyDay.to : everyDay.from;
  let moved = day;
  for (let left = Math.abs(count); left > 0 && moved !== end;) {
    moved = addDays(moved, step);
    if (isBusinessDay(calendar, moved)) left -= 1;
  }
  return moved;
}

/** How many business days there are after the first day, up to the second; 0 where the second is no later. */
export function businessDaysBetween(calendar: CalendarPlan, after: string, upTo: string): number {
  let count = 0;
  for (let day = after; day < upTo;) {
    day = addDays(day, 1);
    if (isBusinessDay(calendar, day)) count += 1;
  }
  return count;
}

function spanOf({ kind, year }: CalendarPlan, unit: Exclude<ScopeUnit, 'day'>, day: number): Span {
  if (kind === 'gregorian') return unit === 'week' ? isoWeekOf(day) : monthsOf(day, unit === 'period' ? 1 : 3);
  if (year === null) throw new Error(`A ${kind} calendar without the first day of its years`);
  return fiscalSpanOf(weeksOfPeriods[kind], year, unit, day);
}

/** ISO 8601-1:2019, 4.3.2: a week begins on Monday and is of the year that its Thursday is in. */
function isoWeekOf(day: number): Span {
  const first = day - modulo(weekdayOf(day) - monday, 7);
  const year = yearOf(first + 3);
  return { year, number: Math.floor((first + 3 - firstOf(year, 1)) / 7) + 1, first, next: first + 7 };
}

function monthsOf(day: number, length: 1 | 3): Span {
  const year = yearOf(day);
  const number = Math.floor(new Date(day * millisecondsOfDay).getUTCMonth() / length) + 1;
  return { year, number, first: firstOf(year, (number - 1) * length + 1), next: firstOf(year, number * length + 1) };
}

/** The 53rd week of a long year is of its last period, and so of its last quarter. */
function fiscalSpanOf(
  pattern: readonly number[],
  year: FiscalYearPlan,
  unit: Exclude<ScopeUnit, 'day'>,
  day: number,
): Span {
  const { begins, next, name } = fiscalYearOf(year, day);
  const week = Math.floor((day - begins) / 7);
  if (unit === 'week') {
    return { year: name, number: week + 1, first: begins + week * 7, next: begins + (week + 1) * 7 };
  }
  const lengths = unit === 'period' ? [...pattern, ...pattern, ...pattern, ...pattern] : [13, 13, 13, 13];
  let first = begins;
  for (const [index, weeks] of lengths.slice(0, -1).entries()) {
    const end = first + weeks * 7;
    if (day < end) return { year: name, number: index + 1, first, next: end };
    first = end;
  }
  return { year: name, number: lengths.length, first, next };
}

function fiscalYearOf(plan: FiscalYearPlan, day: number): { begins: number; next: number; name: number } {
  let year = yearOf(day) + 1;
  while (firstDayOf(plan, year) > day) year -= 1;
  const name = plan.named === 'end' && plan.month > 1 ? year + 1 : year;
  return { begins: firstDayOf(plan, year), next: firstDayOf(plan, year + 1), name };
}

function firstDayOf({ month, weekday, rule }: FiscalYearPlan, year: number): number {
  const first = firstOf(year, month);
  const back = modulo(weekdayOf(first) - weekday, 7);
  return rule === 'last' || back <= 3 ? first - back : first - back + 7;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** The first or the last day there is, where a span reaches beyond it. */
function dayText(number: number): string {
  const year = yearOf(number);
  if (year > 9999) return everyDay.to;
  return year < 1 ? everyDay.from : new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

function yearOf(day: number): number {
  return new Date(day * millisecondsOfDay).getUTCFullYear();
}

/** Month 13 is the January after. */
function firstOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, 1) / millisecondsOfDay;
}

/** 0 is Sunday; the first of January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return modulo(day + 4, 7);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
