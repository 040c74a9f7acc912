import { placesOf } from './table-places.js';

/** A row of a CSV file that becomes another one. */
export interface RowChange {
  /** From 0 behind the header. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The text of a CSV file with some rows changed; all else of it stays as it is. */
export function changeRows(file: string, text: string, changes: readonly RowChange[]): string {
  let changed = text;
  for (const { row, cells } of changes) {
    const { within } = placesOf(file, changed)(row);
    if (within) changed = `${changed.slice(0, within.start)}${rowText(cells)}${changed.slice(within.end)}`;
  }
  return changed;
}

/** The values of a row as they stand in a file. */
export function rowText(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
