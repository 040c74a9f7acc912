import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { RawValue } from '../../plugin/format.js';
import { rawTextLimit } from './dialect.js';
import type { ByteDialect } from './dialect.js';
import { bare, quotedWithEscapes } from './split.js';

/** How many bytes at the end begin a UTF-8 sequence that is cut off: 0 to 3. */
export function cutSequenceLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

const isUtf8Name = (encoding: string): boolean => /^utf-?8$/i.test(encoding);

/**
 * Bytes as text: UTF-8 when they are valid UTF-8, else the declared encoding. Bytes that it does not define become
 * U+FFFD.
 */
export function decodeText(bytes: Buffer, encoding: string): string {
  return isUtf8Name(encoding) || isUtf8(bytes) ? bytes.toString('utf8') : iconv.decode(bytes, encoding, keepMark);
}

const keepMark = { stripBOM: false };

/** The text of a record as well as it can be told, cut at 64 KiB. */
export function rawTextOf(content: Buffer, encoding: string): string {
  if (content.length <= rawTextLimit) return decodeText(content, encoding);
  const head = content.subarray(0, rawTextLimit);
  const whole = head.subarray(0, head.length - cutSequenceLength(head));
  return isUtf8(whole) ? whole.toString('utf8') : decodeText(head, encoding);
}

/**
 * The fields of a record as text; null when its bytes are neither UTF-8 nor the declared encoding. One encoding holds for
 * the whole record.
 */
export function decodeFields(
  content: Buffer,
  bounds: readonly number[],
  { encoding, quote }: ByteDialect,
): RawValue[] | null {
  const quoteText = quote === -1 ? '' : String.fromCharCode(quote);
  const slice = slicerOf(content);
  const fields: RawValue[] = [];
  for (let index = 0; index < bounds.length; index += 3) {
    const start = bounds[index] as number;
    const end = bounds[index + 1] as number;
    if (start === end) {
      fields.push(bounds[index + 2] === bare ? null : '');
      continue;
    }
    const text = slice?.(start, end) ?? iconv.decode(content.subarray(start, end), encoding, keepMark);
    if (!slice && text.includes('\ufffd')) return null;
    fields.push(bounds[index + 2] === quotedWithEscapes ? text.replaceAll(quoteText + quoteText, quoteText) : text);
  }
  return !slice && isUtf8Name(encoding) ? null : fields;
}

/** How to take a piece of valid UTF-8 as text; null when the bytes are not that. */
function slicerOf(content: Buffer): ((start: number, end: number) => string) | null {
  if (isAscii(content)) {
    const text = content.toString('latin1');
    return (start, end) => text.slice(start, end);
  }
  if (isUtf8(content)) return (start, end) => content.toString('utf8', start, end);
  return null;
}
