import Big from 'big.js';
import { isCurrencyCode } from '../base/currency.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { Bound, PercentBase, Tolerance } from '../model/tolerance.js';
import { isNumeric, isTemporal, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { ToleranceComparison } from '../schema/generated/documents.js';
import { find, literalText } from './context.js';
import type { CompileContext } from './context.js';

const secondsOf: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** What a tolerance is for: the compared field's type, and what percentages are of. */
interface Allowed {
  readonly type: FieldType;
  readonly of: PercentBase;
}

/** A tolerance whose bounds all fit the field, or null with the findings noted. */
export function compileTolerance(
  context: CompileContext,
  type: FieldType,
  { within, of }: Pick<ToleranceComparison, 'within' | 'of'>,
  location: Location,
): Tolerance | null {
  const allowed = { type, of: of ?? 'baseline' };
  const at = childOf(location, 'within');
  const bound = (value: string | number, ...path: (string | number)[]): Bound | null =>
    compileBound(context, allowed, value, childOf(at, ...path));
  const tolerance = toleranceOf(within, bound);
  if (tolerance && boundsOf(tolerance).every(isZero)) {
    find(context, 'invalid-tolerance', { reason: 'it allows nothing: write `exact`' }, at);
  }
  if (tolerance && of !== undefined && !boundsOf(tolerance).some(({ kind }) => kind === 'percent')) {
    find(context, 'invalid-tolerance', { reason: '`of` is for percentages only' }, childOf(location, 'of'));
  }
  return tolerance;
}

type CompileBound = (value: string | number, ...path: (string | number)[]) => Bound | null;

function toleranceOf(within: ToleranceComparison['within'], bound: CompileBound): Tolerance | null {
  if (typeof within !== 'object') {
    const only = bound(within);
    return only && { kind: 'bound', bound: only };
  }
  if ('any' in within) return listOf('any', within.any, bound);
  if ('all' in within) return listOf('all', within.all, bound);
  const over = within.over === undefined ? null : bound(within.over, 'over');
  const under = within.under === undefined ? null : bound(within.under, 'under');
  const failed = (over === null && within.over !== undefined) || (under === null && within.under !== undefined);
  return failed ? null : { kind: 'sides', over, under };
}

function listOf(kind: 'any' | 'all', values: readonly (string | number)[], bound: CompileBound): Tolerance | null {
  const bounds = values.map((value, index) => bound(value, kind, index));
  return bounds.every((candidate) => candidate !== null) ? { kind, bounds } : null;
}

function isZero(bound: Bound): boolean {
  switch (bound.kind) {
    case 'amount':
      return new Big(bound.amount).eq(0);
    case 'percent':
      return new Big(bound.percent).eq(0);
    case 'duration':
      return bound.seconds === 0;
  }
}

/** Every bound of a tolerance. */
export function boundsOf(tolerance: Tolerance): readonly Bound[] {
  switch (tolerance.kind) {
    case 'bound':
      return [tolerance.bound];
    case 'any':
    case 'all':
      return tolerance.bounds;
    case 'sides':
      return [tolerance.over, tolerance.under].filter((bound) => bound !== null);
  }
}

function compileBound(
  context: CompileContext,
  allowed: Allowed,
  value: string | number,
  location: Location,
): Bound | null {
  const text = literalText(context, value, location).trim();
  const bound = readBound(text, allowed.of);
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
      return reasonAgainstNumber(bound.percent, fitsPercent(bound.percent, type));
    case 'amount':
      if (!isNumeric(type)) return `an amount needs a number, not ${typeInWords(type)}`;
      return reasonAgainstNumber(bound.amount, fitsAmount(bound.amount, type)) ?? againstCurrency(bound.currency, type);
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

/** How many digits an exact number of an engine has. */
const engineDigits = 38;

/** Digits before and after the point. */
function digitsOf(text: string): { readonly whole: number; readonly scale: number } {
  const [whole = '', fraction = ''] = text.split('.');
  return { whole: whole.length, scale: fraction.length };
}

/** Digits of the difference of two values of a type. */
function digitsOfDifference(type: FieldType): { readonly whole: number; readonly scale: number } {
  return 'scale' in type ? { whole: type.precision - type.scale + 1, scale: type.scale } : { whole: 19, scale: 0 };
}

/** An engine compares the difference and the amount as one type that holds both. */
function fitsAmount(amount: string, type: FieldType): boolean {
  const [written, difference] = [digitsOf(amount), digitsOfDifference(type)];
  const whole = Math.max(written.whole, difference.whole);
  return whole + Math.max(written.scale, difference.scale) <= engineDigits;
}

/** 100 or 200 times the difference is compared with the percentage times the base, which may be a sum of two values. */
function fitsPercent(percent: string, type: FieldType): boolean {
  const [written, difference] = [digitsOf(percent), digitsOfDifference(type)];
  const whole = difference.whole + Math.max(written.whole, 3);
  return whole + difference.scale + written.scale <= engineDigits;
}

function againstCurrency(currency: string | null, type: FieldType): string | null {
  if (type.kind !== 'money') return currency === null ? null : `${typeInWords(type)} has no currency`;
  if (currency === null) return 'an amount of money names its currency, as in 0.05 USD';
  return isCurrencyCode(currency) ? null : `'${currency}' is not an ISO 4217 currency code`;
}
