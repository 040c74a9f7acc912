import { rawTextLimit } from '../csv/dialect.js';

const lineFeed = 0x0a;

interface FoundBytes {
  readonly line: number;
  readonly byteOffset: number;
  readonly byteLength: number;
  /** Its bytes; of a long record a little more of the beginning than is kept as text. */
  readonly raw: Buffer;
}

/** Where the records of a stream stand, and the beginning of the one at hand. Offsets are in the chunk at hand, unless said. */
export class RecordBytes {
  #chunk: Buffer = Buffer.alloc(0);
  #chunkStart = 0;
  /** Up to where line ends are counted, and the line that this is on. */
  #counted = 0;
  #line = 1;
  /** Where the record at hand begins and its line; -1 between records. */
  #start = -1;
  #startLine = 1;
  #kept: Buffer[] = [];
  #keptLength = 0;

  /** How many bytes have passed. */
  get position(): number {
    return this.#chunkStart + this.#chunk.length;
  }

  /** How many bytes the record at hand has so far. */
  get sinceStart(): number {
    return this.position - this.#start;
  }

  push(chunk: Buffer): void {
    const { position } = this;
    if (this.#start !== -1) this.#keep(position);
    this.#countTo(position);
    this.#chunkStart = position;
    this.#chunk = chunk;
  }

  /** @param text of a record that is one value: its token is only known at its end, perhaps in a later chunk */
  begin(offset: number, text: string | null): void {
    this.#countTo(offset);
    this.#start = offset;
    this.#startLine = this.#line;
    this.#kept = text === null ? [] : [Buffer.from(text)];
    this.#keptLength = text === null ? 0 : Infinity;
  }

  end(end: number): FoundBytes {
    this.#keep(end);
    const [only = Buffer.alloc(0), ...more] = this.#kept;
    const raw = more.length === 0 ? only : Buffer.concat(this.#kept);
    const found = { line: this.#startLine, byteOffset: this.#start, byteLength: end - this.#start, raw };
    this.#start = -1;
    return found;
  }

  #keep(end: number): void {
    const room = rawTextLimit + 1 - this.#keptLength;
    if (room <= 0) return;
    const from = Math.max(this.#start, this.#chunkStart) - this.#chunkStart;
    const part = this.#chunk.subarray(from, Math.min(end - this.#chunkStart, from + room));
    this.#kept.push(part);
    this.#keptLength += part.length;
  }

  #countTo(offset: number): void {
    if (offset <= this.#counted) return;
    const end = offset - this.#chunkStart;
    let position = this.#chunk.indexOf(lineFeed, this.#counted - this.#chunkStart);
    while (position !== -1 && position < end) {
      this.#line += 1;
      position = this.#chunk.indexOf(lineFeed, position + 1);
    }
    this.#counted = offset;
  }
}
