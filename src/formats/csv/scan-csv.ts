import type { CsvPlan, PayloadScan, PayloadScanner } from '../../plugin/format.js';
import { byteDialect, carriageReturn, lineFeed } from './dialect.js';
import type { ByteDialect, CsvLimits } from './dialect.js';
import { PayloadSplitter } from './split-payload.js';
import type { Region } from './split-payload.js';
import { Utf8Check } from './utf8-check.js';

// Classes of bytes outside quotes. The first two cost one table look-up and an addition.
const plain = 0;
const delimiting = 1;
const special = 2;

/**
 * A scanner over the raw bytes of a CSV payload that tells whether the engine's reader can be trusted with it. That
 * reader loses or invents records, often without an error, when a payload is not plain RFC 4180; this is the guard.
 *
 * `clean` holds when every record has as many fields as the header, quotes enclose whole values and are doubled inside
 * and closed at the end, there is no NUL, all is valid UTF-8, the lines outside quotes end all in LF or all in CRLF,
 * none is blank, no record is longer than the limit, no value holds more line ends than the limit, and the header stands on the first line, whole and decodable.
 * `sequential` holds when a quoted value contains a line end: split between threads, the engine's reader takes what
 * follows it for records.
 */
export function createCsvScanner(parse: CsvPlan, limits: CsvLimits = {}): PayloadScanner {
  return new CsvScanner(byteDialect(parse, limits));
}

class CsvScanner implements PayloadScanner {
  readonly #dialect: ByteDialect;
  readonly #outside = new Uint8Array(256).fill(plain);
  readonly #inside = new Uint8Array(256).fill(plain);
  readonly #utf8 = new Utf8Check();
  /** Reads what stands before the first record; null once that is done. */
  #head: PayloadSplitter | null;
  #header: PayloadScan['header'] = { names: [], duplicates: [], problem: null, byteOffset: 0 };
  #brokenHeader = false;
  #bytes = 0;
  /** Where the chunk at hand begins, and where the record at hand does, in the payload. */
  #chunkStart = 0;
  #recordStart = 0;
  #quoting = false;
  /** CR and LF within the quotes at hand. */
  #quotedLineEnds = 0;
  #delimiters = 0;
  #last = 0;
  /** A quote inside quotes, or a CR outside, was the last byte of a chunk: the next byte tells what it is. */
  #undecided = false;
  readonly #seen = {
    lineFeeds: 0,
    carriageReturnLineFeeds: 0,
    carriageReturns: 0,
    blankLines: 0,
    ragged: 0,
    strayQuotes: 0,
    unclosedQuotes: 0,
    nulBytes: 0,
    overlongRecords: 0,
    overlongValues: 0,
    quotedLineEnds: 0,
    records: 0,
  };

  constructor(dialect: ByteDialect) {
    this.#dialect = dialect;
    this.#head = new PayloadSplitter(dialect, { headerOnly: true, window: 1 });
    this.#outside[dialect.delimiter] = delimiting;
    for (const byte of [lineFeed, carriageReturn, 0]) this.#outside[byte] = this.#inside[byte] = special;
    if (dialect.quote !== -1) this.#outside[dialect.quote] = this.#inside[dialect.quote] = special;
  }

  push(chunk: Buffer): void {
    this.#utf8.push(chunk);
    this.#bytes += chunk.length;
    if (!this.#head) return this.#scan(chunk);
    this.#noteHead(this.#head.push(chunk));
    if (this.#head.header) this.#leaveHead(this.#head, this.#head.header);
  }

  finish(): PayloadScan {
    if (this.#head) {
      this.#noteHead(this.#head.finish());
      if (this.#head.header) this.#leaveHead(this.#head, this.#head.header);
    }
    if (this.#undecided && this.#quoting) this.#leaveQuote();
    else if (this.#undecided) this.#endRecord(this.#bytes - 1, this.#bytes, 'carriageReturns');
    if (this.#quoting) this.#seen.unclosedQuotes += 1;
    if (this.#recordStart < this.#bytes && this.#header.names.length > 0) this.#endRecord(this.#bytes, this.#bytes);
    return this.#result();
  }

  #result(): PayloadScan {
    const { records, quotedLineEnds, lineFeeds, carriageReturnLineFeeds, ...others } = this.#seen;
    const findings = {
      ...others,
      mixedLineEnds: lineFeeds > 0 ? carriageReturnLineFeeds : 0,
      notUtf8: this.#utf8.valid ? 0 : 1,
      brokenHeader: this.#brokenHeader || this.#header.problem || this.#header.names.length === 0 ? 1 : 0,
    };
    const clean = Object.values(findings).every((count) => count === 0);
    return {
      header: this.#header,
      bytes: this.#bytes,
      records,
      clean,
      sequential: quotedLineEnds > 0,
      findings,
      trailer: null,
    };
  }

  #noteHead(regions: readonly Region[]): void {
    for (const { kind, content, byteLength, lastByte, lineEnds } of regions) {
      if (kind === 'blank') this.#seen.blankLines += lineEnds;
      if (kind !== 'header') continue;
      // The engine's reader takes the first line end it sees for that of the file, be it quoted.
      this.#brokenHeader = content.includes(lineFeed) || content.includes(carriageReturn);
      if (byteLength === content.length + 2) this.#seen.carriageReturnLineFeeds += 1;
      else if (byteLength === content.length + 1) {
        this.#seen[lastByte === lineFeed ? 'lineFeeds' : 'carriageReturns'] += 1;
      }
    }
  }

  #leaveHead(head: PayloadSplitter, header: PayloadScan['header']): void {
    this.#head = null;
    this.#header = header;
    this.#chunkStart = this.#recordStart = head.offset;
    this.#scan(head.unread);
  }

  #scan(chunk: Buffer): void {
    if (chunk.length === 0) return;
    let position = this.#undecided ? this.#decide(chunk[0] as number) : 0;
    while (position < chunk.length) {
      position = this.#quoting ? this.#scanInside(chunk, position) : this.#scanOutside(chunk, position);
    }
    this.#last = chunk[chunk.length - 1] as number;
    this.#chunkStart += chunk.length;
  }

  /** What the last byte of the chunk before was, now that the next is known; where to go on. */
  #decide(next: number): number {
    this.#undecided = false;
    return this.#quoting ? this.#closeQuote(-1, next) : this.#endLine(-1, next);
  }

  #scanOutside(chunk: Buffer, from: number): number {
    const classes = this.#outside;
    const length = chunk.length;
    let delimiters = 0;
    let position = from;
    for (; position < length; position++) {
      const kind = classes[chunk[position] as number] as number;
      if (kind === special) break;
      delimiters += kind;
    }
    this.#delimiters += delimiters;
    return position === length ? position : this.#meetOutside(chunk, position);
  }

  #meetOutside(chunk: Buffer, position: number): number {
    const offset = this.#chunkStart + position;
    switch (chunk[position] as number) {
      case lineFeed:
        this.#endRecord(offset, offset + 1, 'lineFeeds');
        return position + 1;
      case carriageReturn:
        if (position + 1 < chunk.length) return this.#endLine(position, chunk[position + 1] as number);
        this.#undecided = true;
        return position + 1;
      case this.#dialect.quote: {
        const before = position > 0 ? chunk[position - 1] : this.#last;
        if (offset === this.#recordStart || before === this.#dialect.delimiter) this.#openQuote();
        else this.#seen.strayQuotes += 1;
        return position + 1;
      }
      default:
        this.#seen.nulBytes += 1;
        return position + 1;
    }
  }

  #scanInside(chunk: Buffer, from: number): number {
    const classes = this.#inside;
    const length = chunk.length;
    let position = from;
    while (position < length && classes[chunk[position] as number] === plain) position++;
    if (position === length) return position;
    const byte = chunk[position];
    if (byte === this.#dialect.quote) {
      if (position + 1 < length) return this.#closeQuote(position, chunk[position + 1] as number);
      this.#undecided = true;
    } else if (byte === 0) this.#seen.nulBytes += 1;
    else this.#quotedLineEnds += 1;
    return position + 1;
  }

  #openQuote(): void {
    this.#quoting = true;
    this.#quotedLineEnds = 0;
  }

  #leaveQuote(): void {
    this.#quoting = false;
    this.#seen.quotedLineEnds += this.#quotedLineEnds;
    // The careful reader would call this an unclosed quote; counting CRLF twice errs to the safe side.
    if (this.#quotedLineEnds > this.#dialect.lineLimit) this.#seen.overlongValues += 1;
  }

  /** A quote inside quotes, and the byte behind it. */
  #closeQuote(position: number, next: number): number {
    if (next === this.#dialect.quote) return position + 2;
    this.#leaveQuote();
    if (next !== this.#dialect.delimiter && next !== lineFeed && next !== carriageReturn) this.#seen.strayQuotes += 1;
    return position + 1;
  }

  /** A CR outside quotes, and the byte behind it. */
  #endLine(position: number, next: number): number {
    const offset = this.#chunkStart + position;
    const length = next === lineFeed ? 2 : 1;
    this.#endRecord(offset, offset + length, next === lineFeed ? 'carriageReturnLineFeeds' : 'carriageReturns');
    return position + length;
  }

  #endRecord(end: number, next: number, ending?: 'lineFeeds' | 'carriageReturnLineFeeds' | 'carriageReturns'): void {
    const columns = this.#header.names.length;
    const length = end - this.#recordStart;
    if (length === 0) this.#seen.blankLines += 1;
    if (length > 0 || columns === 1) {
      this.#seen.records += 1;
      if (this.#delimiters + 1 !== columns) this.#seen.ragged += 1;
      if (length > this.#dialect.recordLimit) this.#seen.overlongRecords += 1;
    }
    if (ending) this.#seen[ending] += 1;
    this.#delimiters = 0;
    this.#recordStart = next;
  }
}
