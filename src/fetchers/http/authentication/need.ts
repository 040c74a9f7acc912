import type { Options } from '../../../plugin/fetcher.js';
import { textOf } from '../../../plugin/options.js';

/** An option that is there: validating demands it. */
export function need(options: Options, name: string): string {
  const value = textOf(options, name);
  if (value === undefined) throw new Error(`The option '${name}' is missing, although it was checked`);
  return value;
}
