import iconv from 'iconv-lite';
import type { CsvPlan } from '../../plugin/format.js';

/** How long a record may be, in bytes without its line end, before it counts as damaged. */
export const recordLimit = 1024 * 1024;
/** How many line ends one quoted value may hold before its quote counts as never closed. */
export const lineLimit = 1000;
/** How much of a damaged record is kept as text, in bytes. */
export const rawTextLimit = 64 * 1024;

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** A dialect as bytes; `quote` is -1 when values are never quoted. */
export interface ByteDialect {
  readonly delimiter: number;
  readonly quote: number;
  readonly encoding: string;
  readonly recordLimit: number;
  readonly lineLimit: number;
}

/** Bounds that tests make small. */
export interface CsvLimits {
  readonly recordLimit?: number;
  readonly lineLimit?: number;
}

function byteOf(what: string, text: string): number {
  const code = text.charCodeAt(0);
  if (text.length !== 1 || code > 0x7e || code === 0 || code === lineFeed || code === carriageReturn) {
    throw new Error(`The ${what} of a CSV dialect must be one ASCII character, not ${JSON.stringify(text)}`);
  }
  return code;
}

/**
 * The bytes a dialect is made of.
 *
 * @throws Error when the delimiter or quote is not one ASCII character, both are the same, or the encoding is unknown
 *   or not a superset of ASCII: compiling must have refused such a plan.
 */
export function byteDialect(parse: CsvPlan, limits: CsvLimits = {}): ByteDialect {
  const delimiter = byteOf('delimiter', parse.delimiter);
  const quote = parse.quote === '' ? -1 : byteOf('quote', parse.quote);
  if (delimiter === quote) throw new Error('The delimiter and the quote of a CSV dialect must differ');
  if (!iconv.encodingExists(parse.encoding) || /^(utf|ucs)-?(7|16|2|32)/i.test(parse.encoding)) {
    throw new Error(`The encoding '${parse.encoding}' cannot be read as CSV`);
  }
  return {
    delimiter,
    quote,
    encoding: parse.encoding,
    recordLimit: limits.recordLimit ?? recordLimit,
    lineLimit: limits.lineLimit ?? lineLimit,
  };
}
