import type { PayloadHeader, RecordPlace, RecordProblem } from '../../plugin/format.js';
import { carriageReturn, lineFeed, rawTextLimit } from './dialect.js';
import type { ByteDialect } from './dialect.js';
import { readHeader } from './read-header.js';
import { RecordSplitter } from './split-record.js';
import type { Split } from './split-record.js';

/**
 * One stretch of a payload. Regions follow each other without gap or overlap: every byte is in exactly one. `record` is
 * 0 for what is no data record.
 */
export interface Region extends RecordPlace {
  readonly kind: 'byte-order-mark' | 'header' | 'blank' | 'record';
  /** Its bytes without the line end; of a damaged record only what its raw text needs. */
  readonly content: Buffer;
  /** Its last byte, which tells LF from CR; -1 where that does not matter. */
  readonly lastByte: number;
  /** Line ends among its bytes. */
  readonly lineEnds: number;
  /** Start, end and way of writing of every field within `content`, flat. */
  readonly bounds: readonly number[];
  readonly problem: RecordProblem | null;
}

type Part = Omit<Region, keyof RecordPlace>;

/** A record whose line goes on beyond the limit: its rest is passed over up to the next line end. */
interface Endless {
  readonly part: Part;
  skipped: number;
  /** The last byte passed over. */
  last: number;
}

const isLineEnd = (byte: number): boolean => byte === lineFeed || byte === carriageReturn;
const noBytes = Buffer.alloc(0);
const noRecord = { content: noBytes, lastByte: -1, lineEnds: 0, bounds: [], problem: null };
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Cuts a payload into regions, in order. Holds no more than one record and one chunk. */
export class PayloadSplitter {
  readonly #dialect: ByteDialect;
  readonly #window: number;
  /** How many bytes of a damaged record are kept. */
  readonly #kept: number;
  readonly #headerOnly: boolean;
  #splitter: RecordSplitter;
  #header: PayloadHeader | null = null;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #threshold = 0;
  #offset = 0;
  #line = 1;
  #record = 0;
  #endless: Endless | null = null;

  /**
   * @param options.window how many bytes to gather before looking at them (a bound for rereading, not for correctness)
   * @param options.headerOnly stop behind the header
   */
  constructor(dialect: ByteDialect, options: { readonly window?: number; readonly headerOnly?: boolean } = {}) {
    this.#dialect = dialect;
    // One byte more than is shown tells that the text was cut.
    this.#kept = Math.min(rawTextLimit + 1, dialect.recordLimit);
    this.#window = options.window ?? 64 * 1024;
    this.#headerOnly = options.headerOnly ?? false;
    this.#splitter = new RecordSplitter(dialect, null);
  }

  /** Null until it was read. */
  get header(): PayloadHeader | null {
    return this.#header;
  }

  /** How many bytes are in regions. */
  get offset(): number {
    return this.#offset;
  }

  /** The bytes given that are in no region yet. */
  get unread(): Buffer {
    return this.#waiting.length === 1 ? (this.#waiting[0] ?? noBytes) : Buffer.concat(this.#waiting);
  }

  push(chunk: Buffer): Region[] {
    this.#waiting.push(chunk);
    this.#waitingBytes += chunk.length;
    return this.#waitingBytes < Math.max(this.#window, this.#threshold) ? [] : this.#split(false);
  }

  finish(): Region[] {
    const regions = this.#split(true);
    this.#header ??= { names: [], duplicates: [], problem: null, byteOffset: this.#offset };
    return regions;
  }

  #split(final: boolean): Region[] {
    const bytes = this.unread;
    const regions: Region[] = [];
    let position = this.#endless ? this.#passOver(this.#endless, bytes, final, regions) : 0;
    while (!(this.#headerOnly && this.#header) && !this.#endless) {
      const mark = this.#offset === 0 ? this.#markLength(bytes, final) : 0;
      if (mark === null) break;
      if (mark > 0) position += this.#add(regions, { ...noRecord, kind: 'byte-order-mark' }, mark);
      const split = this.#splitter.split(bytes, position, final);
      if (split.kind === 'incomplete') break;
      position += this.#take(regions, bytes, position, split);
    }
    const rest = bytes.subarray(position);
    this.#waiting = rest.length > 0 ? [rest] : [];
    this.#waitingBytes = rest.length;
    this.#threshold = 2 * rest.length;
    return regions;
  }

  /** Length of the byte order mark at the head of the payload; null when it takes more bytes to know. */
  #markLength(bytes: Buffer, final: boolean): number | null {
    const head = bytes.subarray(0, 3);
    if (head.length < 3 && !final && byteOrderMark.subarray(0, head.length).equals(head)) return null;
    return head.equals(byteOrderMark) ? 3 : 0;
  }

  /** Makes the region of a split and returns how many bytes it took. */
  #take(regions: Region[], bytes: Buffer, start: number, split: Exclude<Split, { kind: 'incomplete' }>): number {
    if (split.kind === 'blank')
      return this.#add(regions, { ...noRecord, kind: 'blank', lineEnds: split.lineEnds }, split.end - start);
    const { end, contentEnd, bounds, problem, lineEnds } = split;
    const kind = this.#header ? 'record' : 'header';
    if (kind === 'record') this.#record += 1;
    const content = bytes.subarray(start, problem ? Math.min(contentEnd, start + this.#kept) : contentEnd);
    if (end !== -1) {
      const lastByte = bytes[end - 1] ?? -1;
      return this.#add(regions, { kind, content, lastByte, lineEnds, bounds, problem }, end - start);
    }
    const skipped = bytes.length - start;
    const part: Part = { kind, content: Buffer.from(content), lastByte: -1, lineEnds, bounds, problem };
    this.#endless = { part, skipped, last: 0 };
    return skipped;
  }

  /** Adds a region and returns its length. */
  #add(regions: Region[], part: Part, byteLength: number): number {
    const record = part.kind === 'record' ? this.#record : 0;
    const region: Region = {
      kind: part.kind,
      record,
      line: this.#line,
      byteOffset: this.#offset,
      byteLength,
      content: part.content,
      lastByte: part.lastByte,
      lineEnds: part.lineEnds,
      bounds: part.bounds,
      problem: part.problem,
    };
    regions.push(region);
    this.#offset += byteLength;
    this.#line += part.lineEnds;
    if (part.kind === 'header') {
      this.#header = readHeader(region, this.#dialect);
      this.#splitter = new RecordSplitter(this.#dialect, this.#header.names.length);
    }
    return byteLength;
  }

  /** Passes over the rest of an endless line; how many of the bytes belong to it. */
  #passOver(endless: Endless, bytes: Buffer, final: boolean, regions: Region[]): number {
    let position = 0;
    while (position < bytes.length && !isLineEnd(endless.last)) endless.last = bytes[position++] as number;
    const isUndecided = endless.last === carriageReturn && position === bytes.length && !final;
    if (endless.last === carriageReturn && bytes[position] === lineFeed) position += 1;
    endless.skipped += position;
    const isEnded = isLineEnd(endless.last);
    if (isUndecided || (!isEnded && !final)) return position;
    this.#endless = null;
    this.#add(regions, { ...endless.part, lineEnds: isEnded ? 1 : 0 }, endless.skipped);
    return position;
  }
}
