import type { Family } from '../family.js';

/** A function that expressions may use. All of them are scalar, pure and exact. */
export interface AllowedFunction {
  /** The name and its arguments, as the reference shows them. */
  readonly signature: string;
  /**
   * What it takes; the last one repeats up to `most` arguments. `same`: like the first argument; `whole`: a number that
   * can have no decimal places.
   */
  readonly takes: readonly (Family | 'any' | 'same' | 'whole')[];
  readonly least: number;
  readonly most: number;
  readonly description: string;
  /** Expressions and their values as text, which a test computes; null where there is none. */
  readonly examples: readonly Example[];
}

type Example = readonly [expression: string, value: string | null];

export type Functions = Readonly<Record<string, AllowedFunction>>;

export function define(
  signature: string,
  takes: AllowedFunction['takes'],
  description: string,
  examples: readonly Example[],
  arity: { least?: number; most?: number } = {},
): AllowedFunction {
  const { least = takes.length, most = takes.length } = arity;
  return { signature, takes, least, most, description, examples };
}

/** The number of arguments of functions that take a list of them. */
export const many = { least: 1, most: 20 };
