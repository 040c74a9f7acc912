/** The largest exponent that is written out: no amount has more digits, and a hostile one could ask for any number of them. */
export const largestExponent = 400;

/**
 * A number of JSON without its exponent: the point is moved, and no digit is lost or made up.
 *
 * @param text a number by RFC 8259
 * @returns null when its exponent is beyond `largestExponent`, in either direction.
 */
export function plainNumber(text: string): string | null {
  const at = text.search(/[eE]/);
  if (at < 0) return text;
  const exponent = Number(text.slice(at + 1));
  if (Math.abs(exponent) > largestExponent) return null;
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = text.slice(sign.length, at).split('.');
  return sign + withPoint(whole + fraction, whole.length + exponent);
}

/** @param point how many of the digits stand before it; it may lie outside of them */
function withPoint(digits: string, point: number): string {
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const fraction = point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return whole.replace(/^0+(?=\d)/, '') + (fraction === '' ? '' : `.${fraction}`);
}
