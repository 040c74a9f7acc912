import { carriageReturn, isLineEnd, lineFeed } from './dialect.js';

/** Lines above a header, which are passed over whatever they hold, however long they are. */
export class TitleLines {
  #left: number;
  #lineEnds = 0;
  #byteLength = 0;
  readonly #lengthOf: (text: Buffer) => number;

  /** @param lengthOf how many bytes of the payload some of its text were */
  constructor(lines: number, lengthOf: (text: Buffer) => number) {
    this.#left = lines;
    this.#lengthOf = lengthOf;
  }

  /** How many are still to come. */
  get left(): number {
    return this.#left;
  }

  /** What was passed over so far, line ends included. */
  get passed(): { readonly byteLength: number; readonly lineEnds: number } {
    return { byteLength: this.#byteLength, lineEnds: this.#lineEnds };
  }

  /** Passes over these bytes and says where it stopped: behind the last line, or where the next byte must be known. */
  pass(bytes: Buffer, start: number, final: boolean): number {
    let position = start;
    while (this.#left > 0 && position < bytes.length) {
      const end = lineEndAt(bytes, position, final);
      if (end === null) break;
      position = end === position ? position + 1 : end;
      if (!isLineEnd(bytes[position - 1])) continue;
      this.#left -= 1;
      this.#lineEnds += 1;
    }
    this.#byteLength += this.#lengthOf(bytes.subarray(start, position));
    return position;
  }
}

/** Behind the line end here; the position itself where none is; null when the next byte must be known. */
function lineEndAt(bytes: Buffer, position: number, final: boolean): number | null {
  if (bytes[position] === lineFeed) return position + 1;
  if (bytes[position] !== carriageReturn) return position;
  if (position + 1 === bytes.length) return final ? position + 1 : null;
  return bytes[position + 1] === lineFeed ? position + 2 : position + 1;
}
