import { readDate } from '../base/instant.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { tableFileOf } from '../config/index.js';
import type { SourceTable, WorkspaceSource } from '../config/index.js';
import { nrfYear } from '../model/calendar-plan.js';
import type { CalendarPlan, FiscalYearPlan, Holiday } from '../model/calendar-plan.js';
import type { Calendar, WorkspaceDocument } from '../schema/generated/documents.js';
import { daysOf } from './compile-blackouts.js';
import { find } from './context.js';
import type { Calendars, CompileContext, Placed } from './context.js';

/** More are no holidays, and every plan holds them. */
const mostHolidays = 5000;

/** The calendars that rules count in. */
export function compileCalendars(
  context: CompileContext,
  { value, root }: Placed<WorkspaceDocument>,
  { tables }: Pick<WorkspaceSource, 'tables'>,
): Calendars {
  return new Map(
    Object.entries(value.calendars ?? {}).map(([name, calendar]) => [
      name,
      compileCalendar(context, calendar, childOf(root, 'calendars', name), tables),
    ]),
  );
}

function compileCalendar(
  context: CompileContext,
  { kind, start, weekend = ['sat', 'sun'], holidays }: Calendar,
  at: Location,
  tables: WorkspaceSource['tables'],
): CalendarPlan | null {
  const days = daysOf(weekend);
  if (days.length === 7) find(context, 'no-business-day', {}, childOf(at, 'weekend'));
  if (kind === 'gregorian' && start !== undefined) {
    const reason = 'years of a Gregorian calendar begin on the first of January';
    find(context, 'key-without-effect', { key: 'start', reason }, keyOf(childOf(at, 'start')));
  }
  if (kind !== 'gregorian' && start === undefined) find(context, 'missing-key', { key: 'start' }, keyOf(at));
  const closed = holidays === undefined ? [] : compileHolidays(context, holidays, childOf(at, 'holidays'), tables);
  if (days.length === 7 || closed === null || (kind === 'gregorian') !== (start === undefined)) return null;
  return { kind, year: start === undefined ? null : yearOf(start), weekend: days, holidays: closed };
}

function yearOf(start: NonNullable<Calendar['start']>): FiscalYearPlan {
  if (start === 'nrf') return nrfYear;
  const { month, weekday, rule, named = 'start' } = start;
  return { month, weekday: daysOf([weekday])[0] ?? 0, rule, named };
}

/** The days of a file in their order; null when it cannot be used. */
function compileHolidays(
  context: CompileContext,
  written: string,
  at: Location,
  tables: WorkspaceSource['tables'],
): readonly Holiday[] | null {
  const path = tableFileOf(at.file, written);
  if (path === null) {
    find(context, 'outside-workspace', { path: written }, at);
    return null;
  }
  const table = tables.get(path);
  if (!table) return null; // reported when it was read
  if (table.rows.length > mostHolidays) {
    const found = `one with ${table.rows.length} rows`;
    find(context, 'type-mismatch', { what: written, expected: `a list of at most ${mostHolidays} days`, found }, at);
    return null;
  }
  const columns = { date: table.columns.indexOf('date'), name: table.columns.indexOf('name') };
  for (const [name, index] of Object.entries(columns)) {
    if (index === -1) find(context, 'unknown-column', { name, known: table.columns }, at);
  }
  return Object.values(columns).includes(-1) ? null : readHolidays(context, table, columns);
}

function readHolidays(
  context: CompileContext,
  table: SourceTable,
  columns: { readonly date: number; readonly name: number },
): readonly Holiday[] | null {
  const holidays = new Map<string, string>();
  let isUsable = true;
  const refuse = (): void => {
    isUsable = false;
  };
  for (const [index, row] of table.rows.entries()) {
    const [date = '', name = ''] = [row[columns.date], row[columns.name]?.trim()];
    if (readDate(date) === null) {
      const expected = 'a date such as 2026-12-25';
      find(context, 'malformed-value', { value: date, expected }, table.locationOf(index, columns.date));
      refuse();
    } else if (name === '') {
      find(context, 'empty-cell', { column: 'name' }, table.locationOf(index));
      refuse();
    } else if (holidays.has(date)) {
      find(context, 'repeated-holiday', { date }, table.locationOf(index, columns.date));
      refuse();
    } else holidays.set(date, name);
  }
  if (!isUsable) return null;
  return [...holidays]
    .map(([date, name]) => ({ date, name }))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
