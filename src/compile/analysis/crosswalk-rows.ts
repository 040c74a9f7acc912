import { readDate } from '../../base/instant.js';
import type { Location } from '../../base/location.js';
import type { SourceTable } from '../../config/index.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import { findOverlapsAndGaps } from './crosswalk-days.js';
import type { DatedRow } from './crosswalk-days.js';
import { FewFindings } from './few-findings.js';

/** Which columns of a table are what, by their places in a row. */
export interface CrosswalkColumns {
  readonly key: readonly number[];
  readonly value: number;
  readonly validity: { readonly from: number; readonly to: number } | null;
}

/** The rows of a crosswalk in a file: whole, with dates that are dates, and one answer for each key on each day. */
export function checkCrosswalkRows(
  context: CompileContext,
  table: SourceTable,
  columns: CrosswalkColumns,
  documentLocation: Location,
): void {
  if (table.rows.length === 0) {
    find(context, 'empty-reference', {}, documentLocation);
    return;
  }
  const findings = new FewFindings(context);
  const whole = checkCells(table, columns, findings);
  if (columns.validity === null) findRepeatedKeys(table, columns.key, whole, findings);
  else
    findOverlapsAndGaps(
      table,
      groupByKey(table, columns.key, readDays(table, columns.validity, whole, findings)),
      findings,
    );
  findings.finish();
}

/** How a key is shown. */
export function keyOfRow({ rows }: SourceTable, key: readonly number[], row: number): string {
  return key.map((column) => rows[row]?.[column] ?? '').join(', ');
}

/** Tells keys apart; a file holds no NUL. */
function identityOf(cells: readonly string[], key: readonly number[]): string {
  return key.length === 1 ? (cells[key[0] ?? 0] ?? '') : key.map((column) => cells[column]).join('\0');
}

/** The rows that have a key and a value. */
function checkCells(table: SourceTable, { key, value }: CrosswalkColumns, findings: FewFindings): readonly number[] {
  const needed = [...key, value];
  return [...table.rows.keys()].filter((row) => {
    const empty = needed.filter((column) => table.rows[row]?.[column] === '');
    for (const column of empty) {
      findings.add('empty-cell', { column: table.columns[column] ?? '' }, () => table.locationOf(row, column));
    }
    return empty.length === 0;
  });
}

function findRepeatedKeys(
  table: SourceTable,
  key: readonly number[],
  rows: readonly number[],
  findings: FewFindings,
): void {
  const first = new Map<string, number>();
  for (const row of rows) {
    const identity = identityOf(table.rows[row] ?? [], key);
    const before = first.get(identity);
    if (before === undefined) first.set(identity, row);
    else {
      findings.add(
        'repeated-key',
        { key: keyOfRow(table, key, row) },
        () => table.locationOf(row, key[0]),
        () => ({ related: { location: table.locationOf(before), note: 'first here' } }),
      );
    }
  }
}

/** The rows whose days are days in their order; an open end is the empty text. */
export function readDays(
  table: SourceTable,
  { from, to }: { readonly from: number; readonly to: number },
  rows: readonly number[],
  findings: FewFindings,
): readonly DatedRow[] {
  return rows.flatMap((row) => {
    const days = [from, to].map((column) => table.rows[row]?.[column] ?? '');
    const wrong = [from, to].filter((_, index) => days[index] !== '' && readDate(days[index] ?? '') === null);
    for (const column of wrong) {
      const parameters = { value: table.rows[row]?.[column] ?? '', expected: 'a day of the calendar, as 2026-11-01' };
      findings.add('malformed-value', parameters, () => table.locationOf(row, column));
    }
    const [first = '', last = ''] = days;
    if (wrong.length > 0) return [];
    if (last === '' || first <= last) return [{ row, from: first, to: last }];
    findings.add('reversed-validity', { from: first, to: last }, () => table.locationOf(row));
    return [];
  });
}

function groupByKey(
  table: SourceTable,
  key: readonly number[],
  rows: readonly DatedRow[],
): ReadonlyMap<string, readonly DatedRow[]> {
  const groups = new Map<string, DatedRow[]>();
  for (const dated of rows) {
    const identity = identityOf(table.rows[dated.row] ?? [], key);
    const group = groups.get(identity);
    if (group) group.push(dated);
    else groups.set(identity, [dated]);
  }
  return groups;
}
