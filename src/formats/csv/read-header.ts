import type { PayloadHeader, RawValue, RecordProblem } from '../../plugin/format.js';
import { decodeFields, decodeText } from './decode.js';
import type { ByteDialect } from './dialect.js';

interface HeaderRegion {
  readonly content: Buffer;
  readonly bounds: readonly number[];
  readonly problem: RecordProblem | null;
  readonly byteOffset: number;
}

/** The names in a header. One that is damaged is cut at its delimiters, so that a message can show what was found. */
export function readHeader(region: HeaderRegion, dialect: ByteDialect): PayloadHeader {
  const { content, bounds, byteOffset } = region;
  const quote = String.fromCharCode(dialect.quote);
  const fields = region.problem ? null : decodeFields(content, bounds, dialect.encoding, quote);
  if (fields) return header(fields, null, byteOffset);
  const names = decodeText(content, dialect.encoding).split(String.fromCharCode(dialect.delimiter));
  if (region.problem) return header(names, region.problem, byteOffset);
  const problem: RecordProblem = { code: 'undecodable-bytes', parameters: { encoding: dialect.encoding } };
  return header(names, problem, byteOffset + undecodableAt(content, bounds, dialect.encoding, quote));
}

function header(fields: readonly RawValue[], problem: RecordProblem | null, byteOffset: number): PayloadHeader {
  const names = fields.map((name) => name ?? '');
  const seen = new Set<string>();
  const duplicates = new Set<string>();
  for (const name of names) (seen.has(name) ? duplicates : seen).add(name);
  return { names, duplicates: [...duplicates], problem, byteOffset };
}

/** Where the first name that cannot be decoded begins. */
function undecodableAt(content: Buffer, bounds: readonly number[], encoding: string, quote: string): number {
  for (let index = 0; index < bounds.length; index += 3) {
    const [start = 0, end = 0] = bounds.slice(index, index + 2);
    const name = content.subarray(start, end);
    if (!decodeFields(name, [0, name.length, 0], encoding, quote)) return start;
  }
  return 0;
}
