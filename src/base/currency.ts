import { codes, data } from 'currency-codes';

const known = new Set(codes());

/** Whether a text is a currency code of ISO 4217. */
export function isCurrencyCode(text: string): boolean {
  return known.has(text);
}

/** The currencies of ISO 4217 whose minor unit is not a hundredth, by how many digits it has after the point. */
export function currenciesByMinorDigits(): readonly { readonly digits: number; readonly codes: readonly string[] }[] {
  const others = [...new Set(data.map(({ digits }) => digits))].filter((digits) => digits !== 2);
  return others.map((digits) => {
    const own = data.filter((currency) => currency.digits === digits);
    return { digits, codes: own.map(({ code }) => code).toSorted() };
  });
}
