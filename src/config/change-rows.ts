import { placesOf } from './table-places.js';

/** A row of a CSV file that becomes another one, or is new. */
export interface RowChange {
  /** From 0 behind the header; null: a new row at the end. */
  readonly row: number | null;
  readonly cells: readonly string[];
}

/** The text of a CSV file with some rows changed; all else of it stays as it is. */
export function changeRows(file: string, text: string, changes: readonly RowChange[]): string {
  let changed = text;
  for (const { row, cells } of changes) {
    const line = rowText(cells);
    if (row === null) {
      const end = changed.includes('\r\n') ? '\r\n' : '\n';
      changed = `${changed}${changed.endsWith('\n') ? '' : end}${line}${end}`;
      continue;
    }
    const { within } = placesOf(file, changed)(row);
    if (within) changed = `${changed.slice(0, within.start)}${line}${changed.slice(within.end)}`;
  }
  return changed;
}

/** The values of a row as they stand in a file. */
export function rowText(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
