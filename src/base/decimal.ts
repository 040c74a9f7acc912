/**
 * A plain decimal as people read it: trailing zeros cut, but for the least number of digits after the point.
 *
 * @param text digits, perhaps with a sign and a point; no exponent.
 */
export function decimalText(text: string, leastDecimals: number): string {
  const point = text.indexOf('.');
  if (point < 0) return leastDecimals === 0 ? text : `${text}.${'0'.repeat(leastDecimals)}`;
  let end = text.length;
  while (end > point + 1 + leastDecimals && text[end - 1] === '0') end--;
  return end === point + 1 ? text.slice(0, point) : text.slice(0, end).padEnd(point + 1 + leastDecimals, '0');
}

/** How many digits an amount of money is shown with at least. */
export const moneyDecimals = 2;
