import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { sha256 } from '../base/canonical.js';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { fileLocation } from './file-location.js';
import { findWayOut, unreadable } from './read-named-text.js';
import { readUtf8, textOf } from './read-text.js';
import { whyTooLarge } from './table-limits.js';
import { tableOptions } from './table-options.js';
import { findBlankLine, lineOfLastRecord, placesOf, startOfRecord } from './table-places.js';
import type { SourceTable } from './workspace-source.js';

/** A CSV file that a document names: its rows, or why they can't be used; its text where there is one. */
export interface ReadTable {
  readonly table: SourceTable | null;
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const largestMebibytes = 64;
const mostRows = 1_000_000;

/**
 * Reads a CSV file of a workspace, strictly: UTF-8, a header, comma and double quote, every row as long as the header; at
 * most 64 MiB and a million rows. What ingest would read otherwise is refused, so that what was validated is looked up.
 * A hidden file, and one that a link takes out of the workspace, is refused.
 *
 * @param file relative to the workspace, with forward slashes
 * @param edit what its text would be otherwise
 */
export async function readTable(workspace: string, file: string, edit?: (text: string) => string): Promise<ReadTable> {
  const refused = await findWayOut(workspace, file);
  if (refused) return { table: null, text: null, diagnostics: [refused] };
  const read = await readUtf8(join(workspace, file), largestMebibytes);
  if ('reason' in read) return { table: null, text: null, diagnostics: [unreadable(file, read.reason)] };
  return parseTable(file, edit ? Buffer.from(edit(textOf(read.bytes).text)) : read.bytes);
}

function parseTable(file: string, bytes: Buffer): ReadTable {
  const { text } = textOf(bytes);
  const refuse = (reason: string, start: number, end: number): ReadTable => {
    return { table: null, text, diagnostics: [diagnostic('csv-syntax', { reason }, fileLocation(file, start, end))] };
  };
  const odd = /\0|\r(?!\n)/.exec(text);
  if (odd) {
    const what = odd[0] === '\0' ? 'a NUL character' : 'a carriage return that is no line end';
    return refuse(`it holds ${what}`, odd.index, odd.index + 1);
  }
  try {
    const records = parse(text, tableOptions) as string[][];
    const [columns = [], ...rows] = records;
    const twice = firstRepeated(columns);
    if (twice !== undefined) return refuse(`its header names '${twice}' twice`, ...rangeOfLine(text, 1));
    if (rows.length > mostRows) return refuse(`it has more than ${mostRows} rows`, 0, 0);
    const oddRow = findOddRow(text, records);
    if (oddRow) return refuse(oddRow.reason, ...lineFrom(text, oddRow.start));
    const table: SourceTable = { file, sha256: sha256(bytes), columns, rows, locationOf: placesOf(file, text) };
    return { table, text, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? lineOfLastRecord(text) : Number(error['lines']);
    return refuse(reasonOf(error), ...rangeOfLine(text, line));
  }
}

function firstRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated;
  });
}

interface OddRow {
  readonly reason: string;
  /** Where it begins, in characters. */
  readonly start: number;
}

/** What ingest would read in another way, or not at all, although it is CSV. */
function findOddRow(text: string, records: readonly (readonly string[])[]): OddRow | null {
  for (const [index, record] of records.entries()) {
    const reason = whyTooLarge(record);
    if (reason !== null) return { reason, start: startOfRecord(text, index) };
  }
  const blank = records[0]?.length === 1 ? findBlankLine(text) : null;
  return blank === null
    ? null
    : { reason: 'a blank line is a row without a value where there is one column', start: blank };
}

const reasons: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'this row does not have as many values as the header',
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened here and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands behind a closing quote',
  INVALID_OPENING_QUOTE: 'a quote stands inside a value that does not begin with one',
};

function reasonOf({ code, message }: CsvError): string {
  return reasons[code] ?? message;
}

/** From where to where a line stands, counted from 1. */
function rangeOfLine(text: string, line: number): [number, number] {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1;
  return lineFrom(text, start);
}

/** The rest of a line. */
function lineFrom(text: string, start: number): [number, number] {
  const end = text.indexOf('\n', start);
  return [start, end === -1 ? text.length : end];
}
