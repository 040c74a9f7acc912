import iconv from 'iconv-lite';

/** Stands for a surrogate without its other half, which UTF-8 cannot write; no byte of UTF-8. */
const loneSurrogate = 0xff;
/** Stands for half a code unit at the end of UTF-16. */
const halfUnit = 0xfe;

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];

/**
 * The bytes of a payload as they arrive, UTF-16 recoded as UTF-8 on the way, its byte order mark too. What is not valid
 * UTF-16 becomes a byte that is not valid UTF-8. All other bytes pass as they are.
 *
 * A payload is UTF-16 when it begins with the byte order mark of that, or is declared so and begins with no mark. Without
 * order and mark it is big-endian (RFC 2781, 4.3).
 */
export class Utf8Text {
  readonly #declared: string;
  #decided = false;
  #coding: string | null = null;
  #waiting: Buffer = Buffer.alloc(0);
  #decoder: iconv.DecoderStream | null = null;
  #bytes = 0;
  /** The first half of a surrogate pair that the next chunk completes. */
  #surrogate = '';

  constructor(declared: string) {
    this.#declared = declared;
  }

  /** The form of UTF-16 that it is; null when it is none, or nothing has been given out yet. */
  get coding(): string | null {
    return this.#coding;
  }

  push(chunk: Buffer): Buffer {
    if (this.#decided) return this.#decoder ? this.#recode(this.#decoder, chunk) : chunk;
    this.#waiting = this.#waiting.length === 0 ? chunk : Buffer.concat([this.#waiting, chunk]);
    return this.#couldBeMark() ? Buffer.alloc(0) : this.#decide();
  }

  finish(): Buffer {
    const rest = this.#decided ? Buffer.alloc(0) : this.#decide();
    if (!this.#decoder) return rest;
    const last = encode(this.#surrogate + (this.#decoder.end() ?? ''));
    return Buffer.concat([rest, last, Buffer.from(this.#bytes % 2 === 0 ? [] : [halfUnit])]);
  }

  /** How many bytes some whole characters of the text were. */
  readonly lengthOf = (text: Buffer): number => (this.#decoder ? utf16Length(text) : text.length);

  #couldBeMark(): boolean {
    return marks.some(([, mark]) => {
      return this.#waiting.length < mark.length && this.#waiting.every((byte, index) => byte === mark[index]);
    });
  }

  #decide(): Buffer {
    this.#decided = true;
    const marked = marks.find(([, mark]) => mark.every((byte, index) => this.#waiting[index] === byte));
    const encoding = marked?.[0] ?? (this.#declared === 'utf-16' ? 'utf-16be' : this.#declared);
    const waiting = this.#waiting;
    this.#waiting = Buffer.alloc(0);
    if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return waiting;
    this.#coding = encoding;
    this.#decoder = iconv.getDecoder(encoding, { stripBOM: false });
    return this.#recode(this.#decoder, waiting);
  }

  #recode(decoder: iconv.DecoderStream, chunk: Buffer): Buffer {
    this.#bytes += chunk.length;
    const text = this.#surrogate + decoder.write(chunk);
    const isCut = /[\ud800-\udbff]$/.test(text);
    this.#surrogate = isCut ? text.slice(-1) : '';
    return encode(isCut ? text.slice(0, -1) : text);
  }
}

function encode(text: string): Buffer {
  const parts = text.split(/\p{Surrogate}/u);
  if (parts.length === 1) return Buffer.from(text);
  const lone = Buffer.from([loneSurrogate]);
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [lone, Buffer.from(part)])));
}

/** Two bytes for a character, four for one that takes four bytes of UTF-8 as well. */
function utf16Length(text: Buffer): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const byte = text[index] as number;
    if (byte === halfUnit) length += 1;
    else if (byte >= 0xf0 && byte < halfUnit) length += 4;
    else if (byte < 0x80 || byte >= 0xc0) length += 2;
  }
  return length;
}
