import type { CsvPlan, PayloadHeader, RawValue } from '../../plugin/format.js';
import { decodeFields, decodeText } from './decode.js';
import { byteDialect, delimiterText, isLineEnd } from './dialect.js';
import type { ByteDialect, CsvLimits } from './dialect.js';
import { headerOf } from './read-header.js';
import type { Region } from './region.js';
import { PayloadSplitter } from './split-payload.js';
import { RecordSplitter } from './split-record.js';
import { endOfData, linesOf } from './tail.js';
import { Utf8Text } from './utf8-text.js';

const noBytes = Buffer.alloc(0);

/**
 * Cuts the records of a payload out of what stands around them, as bytes pass by: all that follows the header up to the
 * lines at the end that are no data, as UTF-8.
 */
export class BodyCutter {
  readonly #parse: CsvPlan;
  readonly #limits: CsvLimits;
  readonly #source: Utf8Text;
  #dialect: ByteDialect | null = null;
  /** Reads what stands before the first record; null once that is done. */
  #head: PayloadSplitter | null = null;
  #header: PayloadHeader | null = null;
  readonly #headRegions: Region[] = [];
  /** What may turn out to be the tail. */
  #held: Buffer = noBytes;
  #startsLine = true;
  #trailer: readonly RawValue[] | null = null;

  constructor(parse: CsvPlan, limits: CsvLimits = {}) {
    this.#parse = parse;
    this.#limits = limits;
    this.#source = new Utf8Text(parse.encoding);
  }

  /** Its names are empty until it was read, or when there is none. */
  get header(): PayloadHeader {
    return this.#header ?? headerOf([], null, 0);
  }

  /** The form of UTF-16 the payload is written in; null when it is none. */
  get coding(): string | null {
    return this.#source.coding;
  }

  /** What stands before the first record. */
  get headRegions(): readonly Region[] {
    return this.#headRegions;
  }

  /** The values of the trailer; null until it was read, or when there is none. */
  get trailer(): readonly RawValue[] | null {
    return this.#trailer;
  }

  /** The bytes of records that these bytes let see. */
  push(chunk: Buffer): Buffer {
    const text = this.#source.push(chunk);
    return text.length === 0 ? noBytes : this.#cut(text);
  }

  /** The bytes of records that are left. */
  finish(): Buffer {
    const before = this.#cut(this.#source.finish());
    const { head, dialect } = this.#begun();
    let rest = this.#held;
    if (head) {
      this.#headRegions.push(...head.finish());
      this.#header = head.header;
      rest = head.unread;
    }
    const end = endOfData(rest, dialect.tail, this.#startsLine, true);
    if (dialect.tail.mark) this.#trailer = trailerOf(rest.subarray(end), dialect);
    // Without a header there are no columns, and so no records.
    return this.header.names.length === 0 ? noBytes : Buffer.concat([before, rest.subarray(0, end)]);
  }

  #begun(): { readonly head: PayloadSplitter | null; readonly dialect: ByteDialect } {
    if (!this.#dialect) {
      this.#dialect = byteDialect(this.#parse, this.#limits, this.#source.coding);
      const { lengthOf } = this.#source;
      this.#head = new PayloadSplitter(this.#dialect, { headerOnly: true, window: 1, lengthOf });
    }
    return { head: this.#head, dialect: this.#dialect };
  }

  #cut(text: Buffer): Buffer {
    const { head, dialect } = this.#begun();
    if (!head) return this.#holdBack(text, dialect);
    this.#headRegions.push(...head.push(text));
    if (!head.header) return noBytes;
    this.#head = null;
    this.#header = head.header;
    return this.#holdBack(head.unread, dialect);
  }

  #holdBack(text: Buffer, { tail }: ByteDialect): Buffer {
    if (tail.lines === 0) return text;
    const bytes = this.#held.length === 0 ? text : Buffer.concat([this.#held, text]);
    const end = endOfData(bytes, tail, this.#startsLine, false);
    this.#held = Buffer.from(bytes.subarray(end));
    if (end > 0) this.#startsLine = isLineEnd(bytes[end - 1]);
    return bytes.subarray(0, end);
  }
}

/** The values of the last line; one that cannot be read as it stands is cut at its delimiters. */
function trailerOf(tail: Buffer, dialect: ByteDialect): readonly RawValue[] | null {
  const [line] = linesOf(tail, 0);
  if (!line) return null;
  const content = tail.subarray(0, line.contentEnd);
  const split = new RecordSplitter(dialect, null).split(content, 0, true);
  const fields = split.kind === 'record' && !split.problem ? decodeFields(content, split.bounds, dialect) : null;
  return fields ?? decodeText(content, dialect.encoding).split(delimiterText(dialect));
}
