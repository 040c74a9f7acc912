import type { FieldType } from '../model/types.js';

/** How many digits an exact number of an engine has. */
const engineDigits = 38;

/** Digits before and after the point. */
export interface Digits {
  readonly whole: number;
  readonly scale: number;
}

/** Digits of a number as it is written. */
export function digitsOf(text: string): Digits {
  const [whole = '', fraction = ''] = text.split('.');
  return { whole: whole.length, scale: fraction.length };
}

/** Digits that the values of a numeric type can have. */
export function digitsOfType(type: FieldType): Digits {
  return 'scale' in type ? { whole: type.precision - type.scale, scale: type.scale } : { whole: 19, scale: 0 };
}

/** Digits of the difference of two values of a type. */
function digitsOfDifference(type: FieldType): Digits {
  const { whole, scale } = digitsOfType(type);
  return { whole: 'scale' in type ? whole + 1 : whole, scale };
}

/** An engine compares the difference and the amount as one type that holds both. */
export function fitsAmount(amount: Digits, type: FieldType): boolean {
  const difference = digitsOfDifference(type);
  const whole = Math.max(amount.whole, difference.whole);
  return whole + Math.max(amount.scale, difference.scale) <= engineDigits;
}

/** 100 or 200 times the difference is compared with the percentage times the base, which may be a sum of two values. */
export function fitsPercent(percent: Digits, type: FieldType): boolean {
  const difference = digitsOfDifference(type);
  const whole = difference.whole + Math.max(percent.whole, 3);
  return whole + difference.scale + percent.scale <= engineDigits;
}
