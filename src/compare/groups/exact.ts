/** Integer arithmetic that is exact for every number of one search. */
export interface Exact<T> {
  readonly of: (amount: bigint) => T;
  readonly add: (left: T, right: T) => T;
  readonly subtract: (left: T, right: T) => T;
  readonly isLess: (left: T, right: T) => boolean;
  /** The remainder of a division that rounds down; the divisor is above zero. */
  readonly modulo: (dividend: T, divisor: T) => T;
  /** A list of zeros. */
  readonly list: (length: number) => ExactList<T>;
}

export interface ExactList<T> {
  readonly length: number;
  [index: number]: T;
}

/** Integers below 2^53: every sum of them that stays below is exact. */
export const smallIntegers: Exact<number> = {
  of: Number,
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  isLess: (left, right) => left < right,
  modulo: (dividend, divisor) => ((dividend % divisor) + divisor) % divisor,
  list: (length) => new Float64Array(length),
};

/** Integers of any size. */
export const bigIntegers: Exact<bigint> = {
  of: (amount) => amount,
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  isLess: (left, right) => left < right,
  modulo: (dividend, divisor) => ((dividend % divisor) + divisor) % divisor,
  list: (length) => Array.from({ length }, () => 0n),
};

export function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
