import type { Options } from '../../../plugin/fetcher.js';
import type { Discretion } from '../discretion.js';
import type { Exchange } from '../exchange.js';

/** A token, and until when it is used, in milliseconds since 1970; null: until it is refused. */
export interface Token {
  readonly text: string;
  readonly until: number | null;
}

/** Makes a new token. */
export type MakeToken = (signal: AbortSignal) => Promise<Token>;

/** What authentication needs beside the options. */
export interface AuthenticationTools {
  readonly options: Options;
  /** For token endpoints. */
  readonly exchange: Exchange;
  readonly discretion: Discretion;
  /** The time of the servers, as far as one has told it; else ours. */
  readonly now: () => Date;
}

/**
 * Until when a token is used that was made now and is valid for so many seconds: a minute less, since the two clocks, and
 * the way of a request, are not known; of short ones a tenth less.
 */
export function usedUntil(seconds: number): number {
  return Date.now() + (seconds - Math.min(60, seconds / 10)) * 1000;
}
