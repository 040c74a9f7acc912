import { CsvError, parse } from 'csv-parse/sync';
import type { Location } from '../base/location.js';
import { fileLocation } from './file-location.js';
import { tableOptions } from './table-options.js';

/**
 * Where rows and values of a CSV text stand. Places are wanted only for findings, which are few: they are found by
 * reading the text a second time, when the first is asked for.
 *
 * @returns the location of a row, from 0 behind the header, or of one of its values
 */
export function placesOf(file: string, text: string): (row: number, column?: number) => Location {
  let ends: readonly number[] | null = null;
  return (row, column) => {
    ends ??= endsOfRecords(text);
    const [start, end] = rangeOfRecord(text, ends[row] ?? 0, ends[row + 1] ?? text.length);
    if (column === undefined) return fileLocation(file, start, end);
    const [from, to] = rangeOfValue(text.slice(start, end), column);
    return fileLocation(file, start + from, start + to);
  };
}

/** Where every record ends, the header first, line end included; in characters. */
function endsOfRecords(text: string, options: Partial<typeof tableOptions> = {}): readonly number[] {
  const ends: number[] = [];
  // The parser counts bytes: with one for each character they are the same.
  const marks = text.replaceAll(/[^\0-\x7f]/g, '?');
  parse(marks, { ...tableOptions, ...options, on_record: (_, { bytes }) => void ends.push(bytes) });
  return ends;
}

/** Where a record begins, from 0 with the header; in characters. */
export function startOfRecord(text: string, index: number): number {
  const ends = endsOfRecords(text);
  const [start] = rangeOfRecord(text, ends[index - 1] ?? 0, ends[index] ?? text.length);
  return start;
}

/** Where the first line is that holds nothing, outside of values; null when there is none. */
export function findBlankLine(text: string): number | null {
  let start = 0;
  for (const end of endsOfRecords(text, { skip_empty_lines: false })) {
    if (/^\r?\n$/.test(text.slice(start, end))) return start;
    start = end;
  }
  return null;
}

/** The line on which the record begins that never ends. */
export function lineOfLastRecord(text: string): number {
  let lines = 0;
  try {
    parse(text, { ...tableOptions, on_record: (_, info) => void (lines = info.lines) });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return lines + 1;
}

/** Without blank lines before it and its own line end. */
function rangeOfRecord(text: string, start: number, end: number): readonly [number, number] {
  const whole = text.slice(start, end);
  const from = start + (whole.length - whole.replace(/^[\r\n]+/, '').length);
  return [from, Math.max(from, start + whole.replace(/[\r\n]+$/, '').length)];
}

/** Quotes in the value are counted with it; what is empty stands where it would begin. */
function rangeOfValue(record: string, column: number): readonly [number, number] {
  let start = 0;
  let quoted = false;
  let index = 0;
  for (let at = 0; at <= record.length; at++) {
    if (record[at] === '"') quoted = !quoted;
    if (at < record.length && (record[at] !== ',' || quoted)) continue;
    if (index === column) return [start, Math.max(at, start)];
    index += 1;
    start = at + 1;
  }
  return [0, record.length];
}
