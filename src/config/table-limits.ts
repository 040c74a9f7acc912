import { longestRecord } from './table-options.js';

/** A quoted value with more line ends counts as never closed for ingest. */
const mostLineEnds = 1000;

/** The most bytes that one UTF-16 unit takes: three, or two when it is a quote that is doubled. */
const mostBytesOfUnit = 3;

/** Why ingest could not read a row that is right otherwise; null when it can. */
export function whyTooLarge(row: readonly string[]): string | null {
  if (isTooLong(row)) return 'this row is longer than 1 MiB';
  const isEndless = row.some((value) => value.length > mostLineEnds && value.split('\n').length - 1 > mostLineEnds);
  return isEndless ? `this row has a value of more than ${mostLineEnds} line ends` : null;
}

/** Counted as if every value stood between quotes, which is the longest way to write it. */
function isTooLong(row: readonly string[]): boolean {
  const marks = 3 * row.length;
  const units = row.reduce((sum, value) => sum + value.length, 0);
  if (units * mostBytesOfUnit + marks <= longestRecord) return false;
  const bytes = row.reduce((sum, value) => sum + Buffer.byteLength(value.replaceAll('"', '""')), 0);
  return bytes + marks > longestRecord;
}
