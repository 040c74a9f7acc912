import type { RecordPlace } from '../../plugin/format.js';

/** A line that is a record. */
export interface Line extends RecordPlace {
  /** Without its line end; only the beginning when it was cut. */
  readonly content: Buffer;
  readonly isCut: boolean;
}

const lineFeed = 0x0a;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Cuts bytes at LF, in batches of lines; blank lines are left out. Of a line longer than the limit only the beginning is
 * held. A byte order mark before the first line is no part of it.
 */
export async function* splitLines(bytes: AsyncIterable<Buffer>, limit: number): AsyncGenerator<readonly Line[]> {
  const splitter = new LineSplitter(limit);
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += portion) {
      const lines = splitter.push(chunk.subarray(start, start + portion));
      if (lines.length > 0) yield lines;
    }
  }
  const last = splitter.finish();
  if (last.length > 0) yield last;
}

/** Bounds how many lines wait at once. */
const portion = 64 * 1024;

class LineSplitter {
  readonly #limit: number;
  #parts: Buffer[] = [];
  /** How many bytes of the line at hand have passed, and how many of them are held. */
  #length = 0;
  #held = 0;
  #lines = 0;
  #records = 0;
  #offset = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Buffer): readonly Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      this.#add(chunk.subarray(start, end));
      this.#complete(1, lines);
      start = end + 1;
    }
    this.#add(chunk.subarray(start));
    return lines;
  }

  finish(): readonly Line[] {
    const lines: Line[] = [];
    if (this.#length > 0) this.#complete(0, lines);
    return lines;
  }

  #add(part: Buffer): void {
    const kept = part.subarray(0, Math.max(0, this.#limit + 1 - this.#held));
    if (kept.length > 0) this.#parts.push(kept);
    this.#held += kept.length;
    this.#length += part.length;
  }

  #complete(lineEnd: number, lines: Line[]): void {
    const [only = Buffer.alloc(0), ...more] = this.#parts;
    const bytes = more.length === 0 ? only : Buffer.concat(this.#parts);
    const mark = this.#offset === 0 && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
    const content = bytes.subarray(mark);
    this.#lines += 1;
    if (!isBlank(content)) {
      this.#records += 1;
      lines.push({
        record: this.#records,
        line: this.#lines,
        byteOffset: this.#offset + mark,
        byteLength: this.#length - mark + lineEnd,
        content,
        isCut: this.#length - mark > this.#limit,
      });
    }
    this.#offset += this.#length + lineEnd;
    this.#parts = [];
    this.#length = 0;
    this.#held = 0;
  }
}

function isBlank(content: Buffer): boolean {
  return content.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
