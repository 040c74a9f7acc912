import Tokenizer, { TokenizerError } from '@streamparser/json/tokenizer.js';
import TokenType from '@streamparser/json/utils/types/tokenType.js';
import { systemCodeOf } from '../errors.js';

export { TokenType };

/** One token of JSON text. */
export interface Token {
  readonly type: TokenType;
  /** The text of a string, or of a number as it is written. */
  readonly text: string;
  /** Where it begins, in bytes from 0. */
  readonly offset: number;
}

/** The bytes are not JSON. */
export class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor(offset: number, options: { cause?: unknown } = {}) {
    super(`Not JSON at byte ${offset}`, options);
    this.name = 'JsonSyntaxError';
    this.offset = offset;
  }
}

/**
 * Cuts bytes into the tokens of RFC 8259. No number is ever made of a number's text.
 *
 * Every method throws `JsonSyntaxError`, and whatever `onToken` throws.
 */
export class TokenReader {
  readonly #tokenizer = new ExactTokenizer();
  #failure: unknown = null;
  #lastToken = 0;
  #read = 0;

  constructor(onToken: (token: Token) => void) {
    this.#tokenizer.onToken = ({ token: type, value, offset }) => {
      this.#lastToken = offset;
      onToken({ type, text: String(value), offset });
    };
    this.#tokenizer.onError = (error) => {
      this.#failure ??= error;
    };
  }

  /** Where the last token began: the bytes since are one that is not whole yet, or space. */
  get lastToken(): number {
    return this.#lastToken;
  }

  push(bytes: Buffer): void {
    this.#read += bytes.length;
    this.#tokenizer.write(bytes);
    this.#check();
  }

  finish(): void {
    this.#tokenizer.end();
    this.#check();
  }

  #check(): void {
    const error = this.#failure;
    if (error === null) return;
    if (error instanceof TokenizerError) {
      const place = /absolute position "(\d+)"/.exec(error.message)?.[1];
      throw new JsonSyntaxError(place === undefined ? this.#read : Number(place), { cause: error });
    }
    // A string that is not UTF-8: which of its bytes is not told.
    if (systemCodeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new JsonSyntaxError(this.#lastToken, { cause: error });
    }
    throw error;
  }
}

/** Keeps the text of numbers, which the library foresees: a double would lose digits. */
class ExactTokenizer extends Tokenizer {
  protected override parseNumber(text: string): number {
    return text as unknown as number;
  }
}
