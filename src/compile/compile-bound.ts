import Big from 'big.js';
import { isCurrencyCode } from '../base/currency.js';
import type { Location } from '../base/location.js';
import type { Bound, PercentBase } from '../model/tolerance.js';
import { isNumeric, isTemporal, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import { find, literalText } from './context.js';
import type { CompileContext } from './context.js';
import { digitsOf, fitsAmount, fitsPercent } from './tolerance-digits.js';

const secondsOf: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** What a tolerance is for: the compared field's type, and what percentages are of. */
export interface Allowed {
  readonly type: FieldType;
  readonly of: PercentBase;
  /** What amounts of money are in that name no currency; absent: they must. */
  readonly currency?: string | undefined;
}

/** An allowance as it is written, where it fits the field; else null with the findings noted. */
export function compileBound(
  context: CompileContext,
  allowed: Allowed,
  value: string | number,
  location: Location,
): Bound | null {
  const text = literalText(context, value, location).trim();
  const bound = inCurrency(readBound(text, allowed.of), allowed);
  const reason = bound ? reasonAgainst(bound, allowed.type) : `'${text}' is no amount, percentage or duration`;
  if (reason !== null) find(context, 'invalid-tolerance', { reason }, location);
  return reason === null ? bound : null;
}

function readBound(text: string, of: PercentBase): Bound | null {
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(text)?.[1];
  if (percent !== undefined) return { kind: 'percent', percent: new Big(percent).toFixed(), of };
  const [, amount, currency] = /^(-?\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(text) ?? [];
  if (amount !== undefined) return { kind: 'amount', amount: new Big(amount).toFixed(), currency: currency ?? null };
  const seconds = readDuration(text);
  return seconds === null ? null : { kind: 'duration', seconds };
}

function inCurrency(bound: Bound | null, { type, currency }: Allowed): Bound | null {
  const lacksCurrency = type.kind === 'money' && bound?.kind === 'amount' && bound.currency === null;
  return lacksCurrency && currency !== undefined ? { ...bound, currency } : bound;
}

/** A duration such as `15m` or `2d` in seconds, or null when the text is none. */
export function readDuration(text: string): number | null {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(text.trim()) ?? [];
  if (count === undefined || unit === undefined) return null;
  const seconds = Number(count) * (secondsOf[unit] ?? 0);
  return Number.isSafeInteger(seconds * 1_000_000) ? seconds : null;
}

function reasonAgainst(bound: Bound, type: FieldType): string | null {
  switch (bound.kind) {
    case 'duration':
      if (!isTemporal(type)) return `a duration cannot be compared with ${typeInWords(type)}`;
      return reasonAgainstDuration(bound.seconds, type);
    case 'percent':
      if (!isNumeric(type)) return `a percentage needs a number, not ${typeInWords(type)}`;
      return reasonAgainstNumber(bound.percent, fitsPercent(digitsOf(bound.percent), type));
    case 'amount':
      if (!isNumeric(type)) return `an amount needs a number, not ${typeInWords(type)}`;
      return (
        reasonAgainstNumber(bound.amount, fitsAmount(digitsOf(bound.amount), type)) ??
        againstCurrency(bound.currency, type)
      );
  }
}

const secondsOfDay = 86_400;

/** Times of day are those of one day: 23:55 and 00:05 are 23 hours and 50 minutes apart. */
function reasonAgainstDuration(seconds: number, type: FieldType): string | null {
  if (type.kind === 'date') return seconds % secondsOfDay === 0 ? null : 'dates differ by whole days';
  return type.kind === 'time' && seconds >= secondsOfDay ? 'times of day differ by less than a day' : null;
}

function reasonAgainstNumber(text: string, fits: boolean): string | null {
  if (text.startsWith('-')) return 'a bound cannot be negative';
  return fits ? null : 'it has more digits than can be compared exactly';
}

function againstCurrency(currency: string | null, type: FieldType): string | null {
  if (type.kind !== 'money') return currency === null ? null : `${typeInWords(type)} has no currency`;
  if (currency === null) return 'an amount of money names its currency, as in 0.05 USD';
  return isCurrencyCode(currency) ? null : `'${currency}' is not an ISO 4217 currency code`;
}
