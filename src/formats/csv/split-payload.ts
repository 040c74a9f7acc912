import type { PayloadHeader } from '../../plugin/format.js';
import { carriageReturn, isLineEnd, lineFeed, rawTextLimit } from './dialect.js';
import type { ByteDialect } from './dialect.js';
import { headerOf, positionsAsNames, readHeader } from './read-header.js';
import { noContent } from './region.js';
import type { Part, Region } from './region.js';
import { RecordSplitter } from './split-record.js';
import type { Split } from './split.js';
import { endOfData, linesOf } from './tail.js';
import { TitleLines } from './title-lines.js';

/** A record whose line goes on beyond the limit: its rest is passed over up to the next line end. */
interface Endless {
  readonly part: Part;
  skipped: number;
  /** The last byte passed over. */
  last: number;
}

interface SplitOptions {
  /** How many bytes to gather before looking at them: a bound for rereading, not for correctness. */
  readonly window?: number;
  /** Stop behind the header, or behind what stands before the first record when there is none. */
  readonly headerOnly?: boolean;
  /** How many bytes of the payload some of its text were. */
  readonly lengthOf?: (text: Buffer) => number;
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Cuts the text of a payload into regions, in order: byte order mark, title lines, header, records and blank lines, the
 * lines at the end that are no data. Holds no more than one record, the tail and one chunk.
 */
export class PayloadSplitter {
  readonly #dialect: ByteDialect;
  readonly #window: number;
  /** How many bytes of a damaged record are kept. */
  readonly #kept: number;
  readonly #headerOnly: boolean;
  readonly #lengthOf: (text: Buffer) => number;
  #splitter: RecordSplitter;
  #header: PayloadHeader | null = null;
  #headerRows: Region[] = [];
  #isMarkRead = false;
  readonly #titles: TitleLines;
  #isTitled = false;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #threshold = 0;
  #offset = 0;
  #line = 1;
  #record = 0;
  #endless: Endless | null = null;

  constructor(dialect: ByteDialect, options: SplitOptions = {}) {
    this.#dialect = dialect;
    // One byte more than is shown tells that the text was cut.
    this.#kept = Math.min(rawTextLimit + 1, dialect.recordLimit);
    this.#window = options.window ?? 64 * 1024;
    this.#headerOnly = options.headerOnly ?? false;
    this.#lengthOf = options.lengthOf ?? ((text) => text.length);
    this.#titles = new TitleLines(dialect.header.skip, this.#lengthOf);
    this.#splitter = new RecordSplitter(dialect, null);
  }

  /** Null until it was read. */
  get header(): PayloadHeader | null {
    return this.#header;
  }

  /** The bytes given that are in no region yet. */
  get unread(): Buffer {
    return this.#waiting.length === 1 ? (this.#waiting[0] ?? noContent.content) : Buffer.concat(this.#waiting);
  }

  push(chunk: Buffer): Region[] {
    this.#waiting.push(chunk);
    this.#waitingBytes += chunk.length;
    return this.#waitingBytes < Math.max(this.#window, this.#threshold) ? [] : this.#split(false);
  }

  finish(): Region[] {
    const regions = this.#split(true);
    this.#header ??= headerOf([], null, this.#offset);
    return regions;
  }

  #split(final: boolean): Region[] {
    const bytes = this.unread;
    const regions: Region[] = [];
    let position = this.#isInBody() ? 0 : this.#splitHead(regions, bytes, final);
    if (this.#isInBody()) position = this.#splitBody(regions, bytes, position, final);
    const rest = bytes.subarray(position);
    this.#waiting = rest.length > 0 ? [rest] : [];
    this.#waitingBytes = rest.length;
    this.#threshold = 2 * rest.length;
    return regions;
  }

  /** Whether nothing but records and what follows them is left. */
  #isInBody(): boolean {
    const { rows } = this.#dialect.header;
    return this.#isMarkRead && this.#titles.left === 0 && this.#headerRows.length === rows;
  }

  #splitHead(regions: Region[], bytes: Buffer, final: boolean): number {
    let position = this.#endless ? this.#passOver(regions, this.#endless, bytes, final) : 0;
    while (!this.#endless && !this.#isInBody()) {
      const taken = this.#takeOfHead(regions, bytes, position, final);
      if (taken === null) break;
      position += taken;
    }
    const { names } = this.#dialect.header;
    if (names && this.#isInBody()) this.#use(headerOf(names, null, this.#offset));
    return position;
  }

  /** How many bytes of the head were taken; null when it takes more to know. */
  #takeOfHead(regions: Region[], bytes: Buffer, position: number, final: boolean): number | null {
    if (!this.#isMarkRead) return this.#takeMark(regions, bytes, final);
    if (this.#titles.left > 0) return this.#takeTitles(regions, bytes, position, final);
    const split = this.#splitter.split(bytes, position, final);
    return split.kind === 'incomplete' ? null : this.#take(regions, bytes, position, split);
  }

  #takeMark(regions: Region[], bytes: Buffer, final: boolean): number | null {
    const head = bytes.subarray(0, 3);
    if (head.length < 3 && !final && byteOrderMark.subarray(0, head.length).equals(head)) return null;
    this.#isMarkRead = true;
    if (!head.equals(byteOrderMark)) return 0;
    this.#add(regions, { ...noContent, kind: 'byte-order-mark' }, this.#lengthOf(head));
    return head.length;
  }

  /** Passes over the lines above the header; together they are one region. */
  #takeTitles(regions: Region[], bytes: Buffer, start: number, final: boolean): number | null {
    const position = this.#titles.pass(bytes, start, final);
    const { byteLength, lineEnds } = this.#titles.passed;
    const isWhole = this.#titles.left === 0 || (final && position === start);
    if (isWhole && byteLength > 0 && !this.#isTitled) {
      this.#isTitled = true;
      this.#add(regions, { ...noContent, kind: 'title', lineEnds }, byteLength);
    }
    return position === start ? null : position - start;
  }

  #splitBody(regions: Region[], bytes: Buffer, start: number, final: boolean): number {
    if (this.#isDone()) return start;
    const startsLine = !this.#endless || isLineEnd(this.#endless.last);
    const end = start + endOfData(bytes.subarray(start), this.#dialect.tail, startsLine, final);
    const data = bytes.subarray(0, end);
    let position = this.#endless ? this.#passOver(regions, this.#endless, data, final) : start;
    while (!this.#endless && !this.#isDone()) {
      const split = this.#splitter.split(data, position, final);
      if (split.kind === 'incomplete') break;
      if (this.#header || !this.#givesNames(data, position, split))
        position += this.#take(regions, data, position, split);
    }
    return final && !this.#headerOnly ? this.#takeTail(regions, bytes, position) : position;
  }

  #isDone(): boolean {
    return this.#headerOnly && this.#header !== null;
  }

  /** Whether this is the first good record of a payload without header: it says how many columns there are. */
  #givesNames(data: Buffer, position: number, split: Split): boolean {
    if (split.kind !== 'record' || split.problem) return false;
    if (this.#dialect.tail.mark?.begins(data.subarray(position, split.contentEnd))) return false;
    this.#use(headerOf(positionsAsNames(split.bounds.length / 3), null, this.#offset));
    return true;
  }

  #use(header: PayloadHeader): void {
    this.#header = header;
    this.#splitter = new RecordSplitter(this.#dialect, header.names.length);
  }

  #takeTail(regions: Region[], bytes: Buffer, start: number): number {
    const kind = this.#dialect.tail.mark ? 'trailer' : 'footer';
    for (const line of linesOf(bytes, start)) {
      const { contentEnd, end, lineEnds } = line;
      const content = bytes.subarray(line.start, contentEnd);
      const length = this.#lengthOf(bytes.subarray(line.start, end));
      this.#add(regions, { ...noContent, kind: content.length > 0 ? kind : 'blank', content, lineEnds }, length);
    }
    return bytes.length;
  }

  /** Makes the region of a split and returns how many bytes it took. */
  #take(regions: Region[], bytes: Buffer, start: number, split: Exclude<Split, { kind: 'incomplete' }>): number {
    const stop = split.end === -1 ? bytes.length : split.end;
    const length = this.#lengthOf(bytes.subarray(start, stop));
    const { lineEnds } = split;
    if (split.kind === 'blank') this.#add(regions, { ...noContent, kind: 'blank', lineEnds }, length);
    else {
      const part = this.#partOf(bytes, start, split);
      if (split.end === -1) this.#endless = { part, skipped: length, last: 0 };
      else this.#add(regions, part, length);
    }
    return stop - start;
  }

  #partOf(bytes: Buffer, start: number, split: Extract<Split, { kind: 'record' }>): Part {
    const { end, contentEnd, bounds, lineEnds } = split;
    const kind = this.#isInBody() ? 'record' : 'header';
    if (kind === 'record') this.#record += 1;
    const isMisplaced = kind === 'record' && this.#dialect.tail.mark?.begins(bytes.subarray(start, contentEnd));
    const problem = isMisplaced ? { code: 'misplaced-trailer' as const, parameters: {} } : split.problem;
    const content = bytes.subarray(start, problem ? Math.min(contentEnd, start + this.#kept) : contentEnd);
    if (end === -1) return { kind, content: Buffer.from(content), lastByte: -1, lineEnds, bounds, problem };
    return { kind, content, lastByte: bytes[end - 1] ?? -1, lineEnds, bounds, problem };
  }

  #add(regions: Region[], part: Part, byteLength: number): void {
    const record = part.kind === 'record' ? this.#record : 0;
    // Written out: a spread costs more than reading the record.
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
    if (part.kind !== 'header') return;
    this.#headerRows.push(region);
    if (this.#isInBody()) this.#use(readHeader(this.#headerRows, this.#dialect, this.#lengthOf));
  }

  /** Passes over the rest of an endless line; how many of the bytes belong to it. */
  #passOver(regions: Region[], endless: Endless, bytes: Buffer, final: boolean): number {
    let position = 0;
    while (position < bytes.length && !isLineEnd(endless.last)) endless.last = bytes[position++] as number;
    const isUndecided = endless.last === carriageReturn && position === bytes.length && !final;
    if (endless.last === carriageReturn && bytes[position] === lineFeed) position += 1;
    endless.skipped += this.#lengthOf(bytes.subarray(0, position));
    const isEnded = isLineEnd(endless.last);
    if (isUndecided || (!isEnded && !final)) return position;
    this.#endless = null;
    this.#add(regions, { ...endless.part, lineEnds: isEnded ? 1 : 0 }, endless.skipped);
    return position;
  }
}
