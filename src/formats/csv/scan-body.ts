import { carriageReturn, lineFeed } from './dialect.js';
import type { ByteDialect } from './dialect.js';

// Classes of bytes outside quotes. The first two cost one table look-up and an addition.
const plain = 0;
const delimiting = 1;
const special = 2;

/** What was seen of the records of a payload, and how often. */
export interface BodyFindings {
  records: number;
  /** Lines outside quotes that end so. */
  lineFeeds: number;
  carriageReturnLineFeeds: number;
  carriageReturns: number;
  blankLines: number;
  ragged: number;
  strayQuotes: number;
  unclosedQuotes: number;
  nulBytes: number;
  overlongRecords: number;
  overlongValues: number;
  /** CR and LF within quotes. */
  quotedLineEnds: number;
}

/** One pass over the records of a payload, whose delimiter is one byte, by the strictest reading. */
export class BodyScanner {
  readonly #dialect: ByteDialect;
  readonly #columns: number;
  readonly #outside = new Uint8Array(256).fill(plain);
  readonly #inside = new Uint8Array(256).fill(plain);
  /** Where the chunk at hand begins, and where the record at hand does. */
  #chunkStart = 0;
  #recordStart = 0;
  #quoting = false;
  /** CR and LF within the quotes at hand. */
  #quotedLineEnds = 0;
  #delimiters = 0;
  #last = 0;
  /** A quote inside quotes, or a CR outside, was the last byte of a chunk: the next byte tells what it is. */
  #undecided = false;
  readonly #seen: BodyFindings = {
    records: 0,
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
  };

  constructor(dialect: ByteDialect, columns: number) {
    this.#dialect = dialect;
    this.#columns = columns;
    this.#outside[dialect.delimiter] = delimiting;
    for (const byte of [lineFeed, carriageReturn, 0]) this.#outside[byte] = this.#inside[byte] = special;
    if (dialect.quote !== -1) this.#outside[dialect.quote] = this.#inside[dialect.quote] = special;
  }

  push(chunk: Buffer): void {
    if (chunk.length === 0) return;
    let position = this.#undecided ? this.#decide(chunk[0] as number) : 0;
    while (position < chunk.length) {
      position = this.#quoting ? this.#scanInside(chunk, position) : this.#scanOutside(chunk, position);
    }
    this.#last = chunk[chunk.length - 1] as number;
    this.#chunkStart += chunk.length;
  }

  finish(): BodyFindings {
    const end = this.#chunkStart;
    if (this.#undecided && this.#quoting) this.#leaveQuote();
    else if (this.#undecided) this.#endRecord(end - 1, end, 'carriageReturns');
    if (this.#quoting) this.#seen.unclosedQuotes += 1;
    if (this.#recordStart < end) this.#endRecord(end, end);
    return this.#seen;
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
    const columns = this.#columns;
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
