import type { PayloadScan, PayloadScanner } from '../../plugin/format.js';
import { UnreadablePayload } from '../../plugin/unreadable-payload.js';
import { CompactError } from './compact-reader.js';
import { parquetLimits } from './limits.js';
import type { ParquetLimits } from './limits.js';
import { readColumns } from './read-columns.js';
import { readFooter } from './read-footer.js';

const magic = Buffer.from('PAR1');
const encrypted = Buffer.from('PARE');
/** The length of the footer, and the magic bytes once more. */
const endLength = 8;

/**
 * Reads the footer of a Parquet file, which is its end: no more of the file is held than that may be.
 *
 * @returns a scanner whose `finish` throws UnreadablePayload when the file is cut, damaged at its ends, encrypted, spread
 * over several files, or beyond a limit.
 */
export function createParquetScanner(limits: ParquetLimits = parquetLimits): PayloadScanner {
  const end = new FileEnd(limits.footer + endLength);
  return {
    push: (chunk) => end.push(chunk),
    finish: () => scanOf(end, limits),
  };
}

function scanOf(end: FileEnd, limits: ParquetLimits): PayloadScan {
  const { length: bytes } = end;
  const nothing = { records: 0, clean: true, sequential: false, findings: {}, trailer: null, wrapped: null } as const;
  // Told as an empty file of any format is.
  if (bytes === 0) return { ...nothing, bytes, header: { names: [], duplicates: [], problem: null, byteOffset: 0 } };
  const { footer, start } = footerOf(end, limits);
  try {
    const { schema, rows, groups } = readFooter(footer);
    if (groups.some(({ byteOffset }) => byteOffset > start)) throw new CompactError('a group of rows is nowhere');
    const columns = readColumns(schema, limits);
    const names = columns.map(({ name }) => name);
    const seen = new Set<string>();
    const duplicates = new Set(names.filter((name) => seen.size === seen.add(name).size));
    const header = { names, duplicates: [...duplicates], problem: null, byteOffset: start };
    return { ...nothing, bytes, header, records: rows, table: { columns, groups } };
  } catch (error) {
    if (!(error instanceof CompactError)) throw error;
    throw new UnreadablePayload(`the footer of Parquet is damaged: ${error.message}`, start);
  }
}

function footerOf(end: FileEnd, limits: ParquetLimits): { readonly footer: Buffer; readonly start: number } {
  const { length, beginning } = end;
  const kept = end.bytes();
  const last = kept.subarray(-magic.length);
  if (beginning.equals(encrypted) || last.equals(encrypted)) throw new UnreadablePayload('it is encrypted');
  if (!beginning.equals(magic)) throw new UnreadablePayload('it does not begin as Parquet does', 0);
  if (length < magic.length + endLength || !last.equals(magic)) {
    throw new UnreadablePayload(
      'it does not end as Parquet does: it may be cut off',
      Math.max(0, length - magic.length),
    );
  }
  const footerLength = kept.readUInt32LE(kept.length - endLength);
  const start = length - endLength - footerLength;
  if (start < magic.length) throw new UnreadablePayload('its footer is longer than it is', length - endLength);
  if (footerLength > limits.footer) {
    throw new UnreadablePayload(`its footer is longer than ${limits.footer} bytes`, length - endLength);
  }
  return { footer: kept.subarray(kept.length - endLength - footerLength, kept.length - endLength), start };
}

/** The first bytes of a file, its last ones, and how many there are in all. */
class FileEnd {
  readonly #most: number;
  readonly #chunks: Buffer[] = [];
  #held = 0;
  #length = 0;
  #beginning: Buffer = Buffer.alloc(0);

  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  get beginning(): Buffer {
    return this.#beginning;
  }

  push(chunk: Buffer): void {
    if (this.#beginning.length < magic.length) {
      this.#beginning = Buffer.concat([this.#beginning, chunk.subarray(0, magic.length - this.#beginning.length)]);
    }
    this.#length += chunk.length;
    this.#held += chunk.length;
    this.#chunks.push(chunk);
    for (let first = this.#chunks[0]; first && this.#held - first.length >= this.#most; first = this.#chunks[0]) {
      this.#held -= first.length;
      this.#chunks.shift();
    }
  }

  /** The last of its bytes, at least as many as were asked for. */
  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
