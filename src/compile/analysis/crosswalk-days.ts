import type { SourceTable } from '../../config/index.js';
import type { FewFindings } from './few-findings.js';

/** A row and the days on which it holds, both inclusive; the empty text is an open end. */
export interface DatedRow {
  readonly row: number;
  readonly from: string;
  readonly to: string;
}

/** No day is later. */
const endless = '9999-12-31';

/** Of each key, the days that two rows have, and, as a warning, the days between two rows that none has. */
export function findOverlapsAndGaps(
  table: SourceTable,
  groups: ReadonlyMap<string, readonly DatedRow[]>,
  findings: FewFindings,
): void {
  for (const [identity, rows] of groups) {
    if (rows.length > 1) compareNeighbours(table, identity.replaceAll('\0', ', '), rows, findings);
  }
}

function compareNeighbours(table: SourceTable, key: string, rows: readonly DatedRow[], findings: FewFindings): void {
  const [first, ...others] = rows.toSorted(byDay);
  let latest = first;
  for (const next of others) {
    if (!latest) return;
    const before = latest;
    const end = before.to || endless;
    const related = { location: () => table.locationOf(before.row), note: 'the row before it' };
    const extra = (severity: 'error' | 'warning') => () => {
      return { severity, related: { location: related.location(), note: related.note } };
    };
    const place = () => table.locationOf(next.row);
    if (next.from <= end) {
      const to = earlier(end, next.to || endless);
      const parameters = { key, from: next.from, to: to === endless ? '' : to };
      findings.add('overlapping-validity', parameters, place, extra('error'));
    } else if (next.from > dayAfter(end)) {
      const parameters = { key, from: dayAfter(end), to: dayBefore(next.from) };
      findings.add('validity-gap', parameters, place, extra('warning'));
    }
    if ((next.to || endless) > end) latest = next;
  }
}

/** Rows of one first day stand in the order of the file, so that the later one is found. */
function byDay(left: DatedRow, right: DatedRow): number {
  return left.from < right.from ? -1 : left.from > right.from ? 1 : left.row - right.row;
}

function earlier(left: string, right: string): string {
  return left < right ? left : right;
}

function dayAfter(day: string): string {
  return day === endless ? endless : moved(day, 1);
}

function dayBefore(day: string): string {
  return moved(day, -1);
}

function moved(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
