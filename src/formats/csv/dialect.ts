import iconv from 'iconv-lite';
import type { CsvPlan } from '../../plugin/format.js';
import { LineMark } from './line-mark.js';

/** How long a record may be, in bytes without its line end, before it counts as damaged. */
export const recordLimit = 1024 * 1024;
/** How many columns a payload may have; the time that the engine takes for a header grows with their square. */
export const columnLimit = 20_000;
/** How many line ends one quoted value may hold before its quote counts as never closed. */
export const lineLimit = 1000;
/** How much of a damaged record is kept as text, in bytes. */
export const rawTextLimit = 64 * 1024;

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

export const isLineEnd = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn;

/** A dialect as bytes; `quote` is -1 when values are never quoted. */
export interface ByteDialect {
  /** The first byte of the delimiter, and the others when it has more than one. */
  readonly delimiter: number;
  readonly furtherDelimiter: readonly number[];
  readonly quote: number;
  /** What bytes are that are not UTF-8, and what the encoding is called in messages. */
  readonly encoding: string;
  readonly encodingName: string;
  readonly header: CsvPlan['header'];
  readonly tail: Tail;
  readonly recordLimit: number;
  readonly lineLimit: number;
}

/** Lines at the end that are no data: so many, or one if it begins with a mark. */
export interface Tail {
  readonly lines: number;
  readonly mark: LineMark | null;
}

/** Bounds that tests make small. */
export interface CsvLimits {
  readonly recordLimit?: number;
  readonly lineLimit?: number;
}

function bytesOf(what: string, text: string, longest: number): number[] {
  if (text.length === 0 || text.length > longest || !/^[\t -~]+$/.test(text)) {
    const expected = longest === 1 ? 'one ASCII character' : `one to ${longest} ASCII characters`;
    throw new Error(`The ${what} of a CSV dialect must be ${expected}, not ${JSON.stringify(text)}`);
  }
  return [...Buffer.from(text)];
}

const isUtf16 = (encoding: string): boolean => /^utf-16(le|be)?$/.test(encoding);

/**
 * The bytes a dialect is made of.
 *
 * @param coding what the text was before it became UTF-8; null when its bytes are as they arrived
 * @throws Error when the delimiter or quote is not ASCII, the quote is part of the delimiter, or the encoding is unknown
 *   or not a superset of ASCII: compiling must have refused such a plan.
 */
export function byteDialect(parse: CsvPlan, limits: CsvLimits = {}, coding: string | null = null): ByteDialect {
  const encoding = textEncoding(parse, coding);
  return {
    ...marksOf(parse),
    encoding,
    encodingName: coding ?? encoding,
    header: parse.header,
    tail: tailOf(parse, encoding),
    recordLimit: limits.recordLimit ?? recordLimit,
    lineLimit: limits.lineLimit ?? lineLimit,
  };
}

function marksOf(parse: CsvPlan): Pick<ByteDialect, 'delimiter' | 'furtherDelimiter' | 'quote'> {
  const [delimiter = 0, ...furtherDelimiter] = bytesOf('delimiter', parse.delimiter, 8);
  const [quote = -1] = parse.quote === '' ? [] : bytesOf('quote', parse.quote, 1);
  if (delimiter === quote || furtherDelimiter.includes(quote)) {
    throw new Error('The delimiter and the quote of a CSV dialect must differ');
  }
  return { delimiter, furtherDelimiter, quote };
}

function textEncoding(parse: CsvPlan, coding: string | null): string {
  if (coding !== null || isUtf16(parse.encoding)) return 'utf-8';
  if (!iconv.encodingExists(parse.encoding) || /^(utf|ucs)-?(7|16|2|32)/i.test(parse.encoding)) {
    throw new Error(`The encoding '${parse.encoding}' cannot be read as CSV`);
  }
  return parse.encoding;
}

function tailOf({ footer, trailer, quote }: CsvPlan, encoding: string): Tail {
  if (!trailer) return { lines: footer, mark: null };
  return { lines: 1, mark: new LineMark(trailer.startsWith, quote, encoding) };
}

/** The text of the delimiter. */
export function delimiterText({ delimiter, furtherDelimiter }: ByteDialect): string {
  return String.fromCharCode(delimiter, ...furtherDelimiter);
}
