import iconv from 'iconv-lite';

/** A text that a line begins with, between quotes or not, in UTF-8 or in another encoding. */
export class LineMark {
  readonly #beginnings: readonly Buffer[];

  constructor(text: string, quote: string, encoding: string) {
    const written = [text, ...(quote === '' ? [] : [quote + text])];
    const bytes = written.flatMap((one) => [Buffer.from(one), iconv.encode(one, encoding)]);
    this.#beginnings = bytes.filter((one, index) => bytes.findIndex((other) => other.equals(one)) === index);
  }

  begins(line: Buffer): boolean {
    return this.#beginnings.some((beginning) => line.subarray(0, beginning.length).equals(beginning));
  }

  /**
   * Whether one of some lines begins so, be it within quotes.
   *
   * @param startsLine whether the first byte is the first of a line
   */
  beginsLineOf(bytes: Buffer, startsLine: boolean): boolean {
    return this.#beginnings.some((beginning) => {
      for (let at = bytes.indexOf(beginning); at !== -1; at = bytes.indexOf(beginning, at + 1)) {
        if (at === 0 ? startsLine : bytes[at - 1] === 0x0a || bytes[at - 1] === 0x0d) return true;
      }
      return false;
    });
  }
}
