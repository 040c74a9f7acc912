import type { Location } from '../../base/location.js';
import type { SourceTable } from '../../config/index.js';
import type { Normalizer } from '../../model/entity-plan.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import { FewFindings } from './few-findings.js';
import { normalized } from './normalized-text.js';

/** Which columns of a table are what, by their places in a row. */
export interface EquivalentColumns {
  readonly text: number;
  readonly group: number;
}

/** The rows of texts that mean the same: whole, and no text in two groups. */
export function checkEquivalentRows(
  context: CompileContext,
  table: SourceTable,
  columns: EquivalentColumns,
  documentLocation: Location,
): void {
  if (table.rows.length === 0) {
    find(context, 'empty-reference', {}, documentLocation);
    return;
  }
  const findings = new FewFindings(context);
  for (const [row, cells] of table.rows.entries()) {
    for (const column of [columns.text, columns.group]) {
      if (cells[column] !== '') continue;
      findings.add('empty-cell', { column: table.columns[column] ?? '' }, () => table.locationOf(row, column));
    }
  }
  for (const { first, second, text, groups } of clashesOf(table, columns, [])) {
    findings.add(
      'text-in-two-groups',
      { text, groups, steps: [] },
      () => table.locationOf(second.row, second.column),
      () => ({ related: { location: table.locationOf(first.row, first.column), note: 'first here' } }),
    );
  }
  findings.finish();
}

/** The same once texts are normalised as a key does it: two texts of different groups may have become one. */
export function checkNormalizedTexts(
  context: CompileContext,
  table: SourceTable,
  columns: EquivalentColumns,
  normalize: readonly Normalizer[],
): void {
  const asWritten = new Set(clashesOf(table, columns, []).map(({ second }) => second.row));
  const findings = new FewFindings(context);
  const steps = normalize.map((step) => (typeof step === 'string' ? step : 'replace'));
  for (const { first, second, text, groups } of clashesOf(table, columns, normalize)) {
    if (asWritten.has(second.row)) continue;
    findings.add(
      'text-in-two-groups',
      { text, groups, steps },
      () => table.locationOf(second.row, second.column),
      () => ({ related: { location: table.locationOf(first.row, first.column), note: 'first here' } }),
    );
  }
  findings.finish();
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** One text that stands in two groups. */
interface Clash {
  readonly text: string;
  readonly groups: readonly [first: string, second: string];
  readonly first: Cell;
  readonly second: Cell;
}

/** The name of a group is one of its texts. */
function clashesOf(
  { rows }: SourceTable,
  { text, group }: EquivalentColumns,
  normalize: readonly Normalizer[],
): readonly Clash[] {
  const seen = new Map<string, Cell & { readonly group: string }>();
  const clashes: Clash[] = [];
  for (const [row, cells] of rows.entries()) {
    const own = normalized(cells[group] ?? '', normalize);
    for (const column of [group, text]) {
      const written = normalized(cells[column] ?? '', normalize);
      const before = seen.get(written);
      if (written === '' || own === '') continue;
      if (before === undefined) seen.set(written, { row, column, group: own });
      else if (before.group !== own) {
        clashes.push({ text: written, groups: [before.group, own], first: before, second: { row, column } });
        break;
      }
    }
  }
  return clashes;
}
