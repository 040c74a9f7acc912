import type { RecordProblem } from '../../plugin/format.js';
import { carriageReturn, lineFeed } from './dialect.js';
import type { ByteDialect } from './dialect.js';
import { bare, quoted, quotedWithEscapes } from './split.js';
import type { Split } from './split.js';

const incomplete: Split = { kind: 'incomplete' };
const unclosedQuote: RecordProblem = { code: 'unclosed-quote', parameters: {} };
const strayQuote: RecordProblem = { code: 'stray-quote', parameters: {} };

/**
 * Reads one record at `start`.
 *
 * The rule of recovery: a record that cannot be read as it stands loses its first physical line, and reading restarts at
 * the next line. It cannot be read as it stands when a quoted value is closed by a quote that no delimiter or line end
 * follows, is never closed, holds more line ends than `lineLimit`, makes the record longer than `recordLimit`, or when a
 * record of several lines has not as many fields as the header. A record of one line that has a wrong number of fields,
 * a quote inside a bare value or a NUL is damaged as it stands.
 */
export class RecordSplitter {
  readonly #dialect: ByteDialect;
  /** How many fields a record has; null for the header. */
  readonly #columns: number | null;
  #bytes: Buffer = Buffer.alloc(0);
  #available = 0;
  #final = false;
  #start = 0;
  /** No byte of the record may stand here or behind. */
  #limit = 0;
  #bounds: number[] = [];
  #fields = 0;
  #lineEnds = 0;
  #firstLineEnd = -1;
  #strayQuote = false;
  #nul = false;

  constructor(dialect: ByteDialect, columns: number | null) {
    this.#dialect = dialect;
    this.#columns = columns;
  }

  /** @param final whether no bytes follow these */
  split(bytes: Buffer, start: number, final: boolean): Split {
    this.#bytes = bytes;
    this.#available = bytes.length;
    this.#final = final;
    this.#start = start;
    this.#limit = start + this.#dialect.recordLimit;
    this.#bounds = [];
    this.#fields = 0;
    this.#lineEnds = 0;
    this.#firstLineEnd = -1;
    this.#strayQuote = false;
    this.#nul = false;
    if (start >= this.#available) return incomplete;
    return this.#columns !== 1 && this.#isLineEnd(start) ? this.#readBlankLines() : this.#readFields();
  }

  /** As many blank lines as are in sight. */
  #readBlankLines(): Split {
    let end = this.#start;
    let lineEnds = 0;
    while (this.#isLineEnd(end)) {
      const next = this.#afterLineEnd(end);
      if (next === -1) break;
      end = next;
      lineEnds += 1;
    }
    return lineEnds === 0 ? incomplete : { kind: 'blank', end, lineEnds };
  }

  #readFields(): Split {
    for (let position = this.#start; ; position += 1) {
      const isQuoted = this.#isAt(position, this.#dialect.quote);
      const end = isQuoted ? this.#quotedEnd(position) : this.#bareEnd(position);
      if (typeof end !== 'number') return end;
      if (end > this.#limit) return this.#unreadable(this.#tooLong(), this.#limit);
      if (end === this.#available && !this.#final) return incomplete;
      if (this.#lineEnds > 0 && this.#hasTooManyFields()) return this.#unreadable(unclosedQuote, end);
      const isDelimiter = this.#isDelimiter(end);
      if (isDelimiter === null) return incomplete;
      if (!isDelimiter) return this.#complete(end);
      position = end + this.#dialect.furtherDelimiter.length;
    }
  }

  /** Whether a delimiter begins here; null when it takes more bytes to know. */
  #isDelimiter(position: number): boolean | null {
    const { delimiter, furtherDelimiter } = this.#dialect;
    if (!this.#isAt(position, delimiter)) return false;
    for (let index = 0; index < furtherDelimiter.length; index++) {
      const at = position + 1 + index;
      if (at >= this.#available) return this.#final ? false : null;
      if (this.#bytes[at] !== furtherDelimiter[index]) return false;
    }
    return true;
  }

  #hasTooManyFields(): boolean {
    return this.#columns !== null && this.#fields > this.#columns;
  }

  #isAt(position: number, byte: number): boolean {
    return position < this.#available && this.#bytes[position] === byte;
  }

  /** Where a bare value ends: at its delimiter or line end, the end of the bytes, or behind the limit. */
  #bareEnd(from: number): number | Split {
    const { delimiter, quote, furtherDelimiter } = this.#dialect;
    const isLong = furtherDelimiter.length > 0;
    const bytes = this.#bytes;
    const stop = Math.min(this.#available, this.#limit + 1);
    let position = from;
    for (; position < stop; position++) {
      const byte = bytes[position];
      if (byte === lineFeed || byte === carriageReturn) break;
      if (byte === delimiter) {
        const isDelimiter = isLong ? this.#isDelimiter(position) : true;
        if (isDelimiter === null) return incomplete;
        if (isDelimiter) break;
      }
      if (byte === quote) this.#strayQuote = true;
      if (byte === 0) this.#nul = true;
    }
    this.#addField(from, position, bare);
    return position;
  }

  /** Where a quoted value ends: behind its closing quote. A value without one is a split of its own. */
  #quotedEnd(open: number): number | Split {
    const { quote, lineLimit } = this.#dialect;
    const bytes = this.#bytes;
    const highest = Math.max(quote, carriageReturn);
    const stop = Math.min(this.#available, this.#limit + 1);
    let writing = quoted;
    let lines = 0;
    for (let position = open + 1; position < stop; position++) {
      const byte = bytes[position] as number;
      if (byte > highest) continue;
      if (byte === quote) {
        if (!this.#isAt(position + 1, quote)) return this.#closeQuote(open, position, writing, lines);
        writing = quotedWithEscapes;
        position += 1;
      } else if (byte === lineFeed || byte === carriageReturn) {
        position = this.#crossLineEnd(position);
        if (position === -1) return incomplete;
        if (++lines > lineLimit) return this.#unreadable(unclosedQuote, stop);
      } else if (byte === 0) this.#nul = true;
    }
    if (stop > this.#limit) return this.#unreadable(this.#tooLong(), this.#limit);
    return this.#final ? this.#unreadable(unclosedQuote, stop) : incomplete;
  }

  /** A quote that is not doubled: the end of the value when a delimiter or a line end follows. */
  #closeQuote(open: number, position: number, writing: number, lines: number): number | Split {
    const end = position + 1;
    if (end === this.#available && !this.#final) return incomplete;
    const isDelimiter = this.#isDelimiter(end);
    if (isDelimiter === null) return incomplete;
    this.#addField(open + 1, position, writing);
    if (end === this.#available || isDelimiter || this.#isLineEnd(end)) return end;
    return this.#unreadable(lines > 0 ? unclosedQuote : strayQuote, position);
  }

  #tooLong(): RecordProblem {
    if (this.#lineEnds > 0) return unclosedQuote;
    return { code: 'record-too-long', parameters: { limit: this.#dialect.recordLimit } };
  }

  #addField(start: number, end: number, writing: number): void {
    this.#fields += 1;
    if (this.#columns === null || this.#fields <= this.#columns) {
      this.#bounds.push(start - this.#start, end - this.#start, writing);
    }
  }

  #isLineEnd(position: number): boolean {
    const byte = this.#bytes[position];
    return position < this.#available && (byte === lineFeed || byte === carriageReturn);
  }

  /** Behind the line end at a position, or -1 when it takes one more byte to know. */
  #afterLineEnd(position: number): number {
    if (this.#bytes[position] === lineFeed) return position + 1;
    if (position + 1 === this.#available) return this.#final ? position + 1 : -1;
    return this.#bytes[position + 1] === lineFeed ? position + 2 : position + 1;
  }

  /** Counts a line end inside a value; the position of its last byte, or -1 when it takes one more byte to know. */
  #crossLineEnd(position: number): number {
    const end = this.#afterLineEnd(position);
    if (end === -1) return -1;
    if (this.#firstLineEnd === -1) this.#firstLineEnd = position;
    this.#lineEnds += 1;
    return end - 1;
  }

  /** A record that ends at a line end or at the end of the payload. */
  #complete(contentEnd: number): Split {
    const end = contentEnd === this.#available ? contentEnd : this.#afterLineEnd(contentEnd);
    if (end === -1) return incomplete;
    const wrongCount = this.#columns !== null && this.#fields !== this.#columns;
    if (wrongCount && this.#lineEnds > 0) return this.#unreadable(unclosedQuote, end);
    const lineEnds = this.#lineEnds + (end > contentEnd ? 1 : 0);
    return { kind: 'record', end, contentEnd, lineEnds, bounds: this.#bounds, problem: this.#problemAsItStands() };
  }

  #problemAsItStands(): RecordProblem | null {
    if (this.#strayQuote) return strayQuote;
    if (this.#nul) return { code: 'nul-byte', parameters: {} };
    if (this.#columns === null || this.#fields === this.#columns) return null;
    return {
      code: this.#fields < this.#columns ? 'too-few-fields' : 'too-many-fields',
      parameters: { expected: this.#columns, found: this.#fields },
    };
  }

  /** The first physical line as a damaged record; `read` is how far no line end was seen when there is none yet. */
  #unreadable(problem: RecordProblem, read: number): Split {
    let contentEnd = this.#firstLineEnd;
    if (contentEnd === -1) {
      contentEnd = Math.min(read, this.#available);
      while (contentEnd < this.#available && !this.#isLineEnd(contentEnd)) contentEnd += 1;
    }
    if (contentEnd === this.#available && !this.#final) {
      if (this.#available <= this.#limit) return incomplete;
      return { kind: 'record', end: -1, contentEnd, lineEnds: 0, bounds: [], problem };
    }
    const end = contentEnd === this.#available ? contentEnd : this.#afterLineEnd(contentEnd);
    if (end === -1) return incomplete;
    return { kind: 'record', end, contentEnd, lineEnds: end > contentEnd ? 1 : 0, bounds: [], problem };
  }
}
