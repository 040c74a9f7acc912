import type { RecordSeen } from './outcome.js';

/** What the money of a record was converted to: `gross: 100.00 GBP × 1.1234 / 0.8508 = 132.04 USD (cross, 2019-12-31)`. */
export function convertedInWords({ values, converted }: RecordSeen): readonly string[] {
  if (!converted) return [];
  return Object.entries(converted.amounts).map(([field, { amount, currency, rate }]) => {
    const own = `${field}: ${String(values[field])} ${String(values[currency] ?? 'without a currency')}`;
    if (rate === null) return `${own} has no rate to ${converted.to}: its amount is unknown`;
    const how = `${own} ${factorInWords(rate.rate)}`;
    const when = `(${rate.path}, ${rate.day})`;
    return amount === null
      ? `${how} has more digits than there is room for ${when}`
      : `${how} = ${amount} ${converted.to} ${when}`;
  });
}

function factorInWords(rate: string): string {
  return rate.startsWith('1 / ') ? rate.slice(2) : `× ${rate}`;
}
