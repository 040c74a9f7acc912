import { quotientScale } from '../../model/expression.js';
import type { Division } from '../../model/expression.js';
import type { TypeMistake, TypeOf } from './check-types.js';
import type { Digits } from './family.js';

/** A division as it was read: its digits are not known before its sides have types. */
export interface UnsettledDivision {
  readonly node: { -readonly [Key in keyof Division]: Division[Key] };
  /** Decimal places that a function around it asks for; null: those of a division. */
  readonly places: number | null;
}

const mostDigits = 38;

/**
 * Gives a division its digits. The quotient is less than the greatest dividend over the least divisor, so they are known;
 * where they are more than the engine's longest decimal has, values that fit are right and the others fail.
 */
export function settleDivision({ node, places }: UnsettledDivision, typeOf: TypeOf): TypeMistake | null {
  const ofNull: Digits = { precision: 1, scale: 0 };
  const [left, right] = [typeOf(node.left).digits ?? ofNull, typeOf(node.right).digits ?? ofNull];
  const scale = scaleOf(node, places, left.scale);
  if (scale + right.scale - left.scale >= mostDigits) {
    return { node, reason: 'the sides of / have too many decimal places (use round)' };
  }
  node.leftScale = left.scale;
  node.rightScale = right.scale;
  node.scale = scale;
  node.precision = Math.min(mostDigits, Math.max(1, left.precision - left.scale + right.scale + 1) + scale);
  return null;
}

/** Rounding adds no decimal places to a number that is only divided by one. */
function scaleOf({ right }: Division, places: number | null, leftScale: number): number {
  if (places === null) return Math.max(quotientScale, leftScale);
  return right.kind === 'number' && right.value === '1' ? Math.min(places, leftScale) : places;
}
