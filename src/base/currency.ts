import { codes } from 'currency-codes';

const known = new Set(codes());

/** Whether a text is a currency code of ISO 4217. */
export function isCurrencyCode(text: string): boolean {
  return known.has(text);
}
