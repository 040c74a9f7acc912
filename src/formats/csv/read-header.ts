import type { PayloadHeader, RawValue, RecordProblem } from '../../plugin/format.js';
import { decodeFields, decodeText } from './decode.js';
import { delimiterText } from './dialect.js';
import type { ByteDialect } from './dialect.js';

/** One record of a header, and how many bytes of the payload some of its text were. */
export interface HeaderRow {
  readonly content: Buffer;
  readonly bounds: readonly number[];
  readonly problem: RecordProblem | null;
  readonly byteOffset: number;
}

/**
 * The names in a header of one record or several: the parts of a name are joined by a space, empty ones left out. The
 * last record says how many columns there are; one above it may have fewer parts. A header that is damaged is cut at
 * its delimiters, so that a message can show what was found.
 */
export function readHeader(
  rows: readonly HeaderRow[],
  dialect: ByteDialect,
  lengthOf: (text: Buffer) => number,
): PayloadHeader {
  const read = rows.map((row) => readRow(row, dialect, lengthOf));
  const columns = read.at(-1)?.names.length ?? 0;
  const names = Array.from({ length: columns }, (_, column) => {
    const parts = read.map((row) => row.names[column] ?? '');
    return parts.filter((part) => part !== '').join(' ');
  });
  const damaged = read.find(({ problem }) => problem);
  if (damaged) return headerOf(names, damaged.problem, damaged.byteOffset);
  const longer = read.find((row) => row.names.length > columns);
  if (!longer) return headerOf(names, null, read[0]?.byteOffset ?? 0);
  const parameters = { expected: columns, found: longer.names.length };
  return headerOf(names, { code: 'too-many-fields', parameters }, longer.byteOffset);
}

/** A header of these names, which tells those that are there more than once. */
export function headerOf(names: readonly string[], problem: RecordProblem | null, byteOffset: number): PayloadHeader {
  const seen = new Set<string>();
  const duplicates = new Set<string>();
  for (const name of names) (seen.has(name) ? duplicates : seen).add(name);
  return { names, duplicates: [...duplicates], problem, byteOffset };
}

/** What columns are called by their position, from 1. */
export function positionsAsNames(columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, index) => String(index + 1));
}

type ReadRow = Pick<PayloadHeader, 'names' | 'problem' | 'byteOffset'>;

function readRow(row: HeaderRow, dialect: ByteDialect, lengthOf: (text: Buffer) => number): ReadRow {
  const { content, bounds, byteOffset } = row;
  const fields = row.problem ? null : decodeFields(content, bounds, dialect);
  if (fields) return { names: texts(fields), problem: null, byteOffset };
  const names = decodeText(content, dialect.encoding).split(delimiterText(dialect));
  if (row.problem) return { names, problem: row.problem, byteOffset };
  const problem: RecordProblem = { code: 'undecodable-bytes', parameters: { encoding: dialect.encodingName } };
  const before = content.subarray(0, undecodableAt(content, bounds, dialect));
  return { names, problem, byteOffset: byteOffset + lengthOf(before) };
}

const texts = (fields: readonly RawValue[]): readonly string[] => fields.map((name) => name ?? '');

/** Where the first name that cannot be decoded begins. */
function undecodableAt(content: Buffer, bounds: readonly number[], dialect: ByteDialect): number {
  for (let index = 0; index < bounds.length; index += 3) {
    const [start = 0, end = 0] = bounds.slice(index, index + 2);
    const name = content.subarray(start, end);
    if (!decodeFields(name, [0, name.length, 0], dialect)) return start;
  }
  return 0;
}
