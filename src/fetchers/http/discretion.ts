import { createRedactor } from '../../base/redactor.js';
import type { Options } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';

/** What of a conversation may be shown: no credential of the connection, nor one that it was given meanwhile. */
export interface Discretion {
  /** From now on this value is not shown. */
  hide(value: string): void;
  /** An address without user, fragment and the parameter of an API key. */
  address(address: URL): string;
  /** Words of a server: one line, printable, and not long. */
  words(text: string): string;
}

const longest = 200;

export function openDiscretion(options: Options): Discretion {
  const redactor = createRedactor();
  const keyParameter = textOf(options, 'keyParameter');
  return {
    hide: (value) => redactor.hide(value),
    address(address) {
      const shown = new URL(address);
      shown.username = '';
      shown.password = '';
      shown.hash = '';
      if (keyParameter !== undefined && shown.searchParams.has(keyParameter)) shown.searchParams.delete(keyParameter);
      return redactor.redact(shown.href);
    },
    words(text) {
      const line = redactor
        .redact(text)
        .replaceAll(/[\s\p{C}]+/gu, ' ')
        .trim();
      return line.length > longest ? `${line.slice(0, longest)}…` : line;
    },
  };
}
