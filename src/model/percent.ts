import Big from 'big.js';

/** An exact ratio in percent: numerator = 100 × the difference, denominator = the magnitude of its base, above 0. */
export interface Ratio {
  readonly numerator: string;
  readonly denominator: string;
}

const readableDigits = 4;

/** A ratio for reading, rounded half-even to 4 digits, once: what was rounded before may fall on the wrong side of a half. */
export function percentText(ratio: Ratio | null): string | null {
  if (!ratio) return null;
  const exact = Big();
  exact.DP = readableDigits;
  exact.RM = Big.roundHalfEven;
  return new exact(ratio.numerator).div(ratio.denominator).toFixed();
}
