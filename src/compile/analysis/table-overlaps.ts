import type { SourceTable } from '../../config/index.js';
import type { TablePlan } from '../../model/reference-plan.js';
import type { FindingsContext } from '../context.js';
import { FewFindings } from './few-findings.js';
import { extentsOf, rangesOf } from './table-extents.js';
import type { Extent, Range, RangeColumns } from './table-extents.js';

/** How many pairs of rows are looked at: more would take too long, and a run tells of records with several rows. */
const mostPairs = 20_000_000;

/**
 * The rows of a table in a file, as lookups ask for them that name these columns: ranges are in their order, and no record
 * has two rows.
 */
export function checkTableOverlaps(
  context: FindingsContext,
  table: SourceTable,
  reference: TablePlan,
  asked: readonly RangeColumns[],
): void {
  const findings = new FewFindings(context);
  const ranges = rangesOf(reference, asked);
  const budget = { pairs: mostPairs };
  for (const [identity, extents] of extentsOf(table, reference, ranges)) {
    const key = identity.replaceAll('\0', ', ');
    const whole = extents.filter((extent) => !isReversed(table, extent, asked, findings));
    for (const [left, right] of overlapsOf(whole, budget)) {
      const [before, after] = left.row < right.row ? [left, right] : [right, left];
      findings.add(
        'overlapping-rows',
        { key, shared: ranges.map((columns, index) => sharedInWords(table, columns, [before, after], index)) },
        () => table.locationOf(after.row),
        () => ({ related: { location: table.locationOf(before.row), note: 'the other row' } }),
      );
    }
  }
  findings.finish();
}

/** Days that are reversed are found without any lookup. */
function isReversed(
  table: SourceTable,
  { row, ranges }: Extent,
  asked: readonly RangeColumns[],
  findings: FewFindings,
): boolean {
  const reversed = ranges.findIndex(({ from, to }) => from !== null && to !== null && from > to);
  if (reversed === -1) return false;
  const columns = asked[reversed];
  if (columns) {
    const { from, to } = columns;
    const [low, high] = [cellOf(table, row, from), cellOf(table, row, to)];
    findings.add('reversed-range', { from, to, low, high }, () => table.locationOf(row));
  }
  return true;
}

/** Of each row another one that shares a record with it, by a sweep along the range that tells most rows apart. */
function* overlapsOf(
  extents: readonly Extent[],
  budget: { pairs: number },
): Generator<readonly [left: Extent, right: Extent]> {
  const along = widestOf(extents);
  const ordered = extents.toSorted((left, right) => compareStarts(left, right, along));
  let open: Extent[] = [];
  for (const next of ordered) {
    const start = next.ranges[along]?.from ?? null;
    open = open.filter((extent) => reaches(extent.ranges[along], start));
    for (const extent of open) {
      if (budget.pairs-- <= 0) return;
      if (!extent.ranges.every((range, index) => meet(range, next.ranges[index]))) continue;
      yield [extent, next];
      break; // one is enough to say what is wrong with the row
    }
    open.push(next);
  }
}

function widestOf(extents: readonly Extent[]): number {
  const count = extents[0]?.ranges.length ?? 0;
  const starts = Array.from({ length: count }, (_, index) => new Set(extents.map(({ ranges }) => ranges[index]?.from)));
  return starts.reduce((best, set, index) => (set.size > (starts[best]?.size ?? 0) ? index : best), 0);
}

function compareStarts(left: Extent, right: Extent, along: number): number {
  const [first, second] = [left.ranges[along]?.from ?? null, right.ranges[along]?.from ?? null];
  if (first === second) return left.row - right.row;
  if (first === null) return -1;
  return second === null || first > second ? 1 : -1;
}

function reaches(range: Range | undefined, start: bigint | null): boolean {
  return !range || range.to === null || start === null || range.to >= start;
}

function meet(left: Range | undefined, right: Range | undefined): boolean {
  return reaches(left, right?.from ?? null) && reaches(right, left?.from ?? null);
}

/** What two rows share of a range, as it is written in them. */
function sharedInWords(
  table: SourceTable,
  { from, to }: RangeColumns,
  rows: readonly [Extent, Extent],
  index: number,
): string {
  const laterStart = ends(rows, index, 'from', (value, best) => value > best);
  const earlierEnd = ends(rows, index, 'to', (value, best) => value < best);
  const low = laterStart === null ? 'any' : cellOf(table, laterStart.row, from);
  const high = earlierEnd === null ? 'any' : cellOf(table, earlierEnd.row, to);
  return `'${from}' ${low} to '${to}' ${high}`;
}

/** The row whose end of a range decides; null where both are open. */
function ends(
  rows: readonly [Extent, Extent],
  index: number,
  end: 'from' | 'to',
  decides: (value: bigint, best: bigint) => boolean,
): Extent | null {
  const [first, second] = rows;
  const [left, right] = [first.ranges[index]?.[end] ?? null, second.ranges[index]?.[end] ?? null];
  if (left === null) return right === null ? null : second;
  return right !== null && decides(right, left) ? second : first;
}

function cellOf(table: SourceTable, row: number, name: string): string {
  return table.rows[row]?.[table.columns.indexOf(name)] ?? '';
}
