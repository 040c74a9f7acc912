import type { Bound, Tolerance } from '../../model/tolerance.js';
import type { Side } from '../../model/outcome.js';
import { magnitude } from './exact.js';

/** The one amount that others have to make up, in integers of its last decimal. */
export interface WantedSum {
  readonly amount: bigint;
  /** Decimals of the amount. */
  readonly scale: number;
  /** The currency of money; null for other numbers. */
  readonly currency: string | null;
  readonly side: Side;
}

/**
 * The least and the greatest sum that is as near to an amount as a tolerance says, bounds included: a sum that is not an
 * integer of the last decimal cannot occur. Percentages are of the one amount; `over` allows a counterpart that is larger.
 */
export function allowedSums(
  tolerance: Tolerance | null,
  wanted: WantedSum,
): { readonly least: bigint; readonly most: bigint } {
  const [over, under] = tolerance === null ? [0n, 0n] : allowances(tolerance, wanted);
  const { amount, side } = wanted;
  return side === 'baseline'
    ? { least: amount - under, most: amount + over }
    : { least: amount - over, most: amount + under };
}

/** How much larger, and how much smaller, a counterpart may be. */
function allowances(tolerance: Tolerance, wanted: WantedSum): readonly [bigint, bigint] {
  const of = (bound: Bound | null): bigint => (bound === null ? 0n : allowance(bound, wanted));
  switch (tolerance.kind) {
    case 'bound':
      return [of(tolerance.bound), of(tolerance.bound)];
    case 'any':
    case 'all': {
      const isWider = tolerance.kind === 'any';
      const allowed = tolerance.bounds.map(of).reduce((chosen, each) => (each > chosen === isWider ? each : chosen));
      return [allowed, allowed];
    }
    case 'sides':
      return [of(tolerance.over), of(tolerance.under)];
  }
}

function allowance(bound: Bound, { amount, scale, currency }: WantedSum): bigint {
  switch (bound.kind) {
    case 'amount': {
      if (bound.currency !== null && currency !== null && bound.currency !== currency) return 0n;
      const { digits, decimals } = digitsOf(bound.amount);
      return (digits * 10n ** BigInt(scale)) / 10n ** BigInt(decimals);
    }
    case 'percent': {
      const { digits, decimals } = digitsOf(bound.percent);
      return (magnitude(amount) * digits) / (100n * 10n ** BigInt(decimals));
    }
    case 'duration':
      throw new Error('An amount cannot be near by a duration');
  }
}

/** A plain decimal text as an integer and how many of its digits are decimals. */
function digitsOf(text: string): { readonly digits: bigint; readonly decimals: number } {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/** An amount with all decimals of its type as an integer of the last one. */
export function integerOf(text: string): bigint {
  return digitsOf(text).digits;
}
