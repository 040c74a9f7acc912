import Big from 'big.js';
import { isCountryCode } from '../base/country.js';
import { isCurrencyCode } from '../base/currency.js';
import { readDate, readTime, readTimestamp } from '../base/instant.js';
import type { FactType } from '../model/condition.js';
import { typeInWords } from '../model/types.js';

const numberPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?$/;
const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
/** What every engine can hold. */
const digits = 38;

type Reader = (text: string, type: FactType) => string | null;

const readers: Readonly<Record<Exclude<FactType['kind'], 'boolean'>, Reader>> = {
  string: readString,
  integer: (text) => readNumber(text, 0),
  decimal: (text) => readNumber(text, digits),
  money: (text) => readNumber(text, digits),
  date: readDate,
  timestamp: readTimestamp,
  time: readTime,
  enum: readListed,
  currency: (text) => (isCurrencyCode(text) ? text : null),
  gtin: readGtin,
  country: (text) => (isCountryCode(text) ? text : null),
  duration: readDuration,
  percent: (text) => (text.endsWith('%') ? readNumber(text.slice(0, -1), digits) : null),
  list: readListed,
};

/**
 * The canonical text of a value of this type (of percentages without the sign, of durations in seconds), or null when
 * the text is not such a value.
 */
export function readText(type: FactType, text: string): string | null {
  return type.kind === 'boolean' ? null : readers[type.kind](text, type);
}

/** The type in words, as a sentence would name it. */
export function factTypeInWords(type: FactType): string {
  if (type.kind === 'duration') return 'a duration such as 15m';
  if (type.kind === 'percent') return 'a percentage such as 5%';
  return type.kind === 'list' ? `a list out of ${type.values.join(', ')}` : typeInWords(type);
}

/** The values that are listed with the type, if it has such a list. */
export function listedValues(type: FactType): readonly string[] {
  return type.kind === 'enum' || type.kind === 'list' ? type.values : [];
}

/** Text that a record can hold: Unicode, without NUL. */
function readString(text: string): string | null {
  return text.includes('\0') || /\p{Surrogate}/u.test(text) ? null : text;
}

function readNumber(text: string, decimals: number): string | null {
  if (!numberPattern.test(text)) return null;
  const value = new Big(text.replace(/^\+/, ''));
  const fits = value.abs().lt(`1e${digits}`) && value.round(decimals, 0).eq(value);
  return fits ? value.toFixed() : null;
}

function readListed(text: string, type: FactType): string | null {
  return listedValues(type).includes(text) ? text : null;
}

/** The check digit of a GTIN makes the sum of its digits, weighted 3 and 1 from the right, a multiple of ten. */
function readGtin(text: string): string | null {
  if (!/^(?:\d{8}|\d{12,14})$/.test(text)) return null;
  const padded = text.padStart(14, '0');
  const weighted = Array.from(padded, (digit, index) => Number(digit) * (index % 2 === 0 ? 3 : 1));
  const sum = weighted.reduce((total, part) => total + part, 0);
  return sum % 10 === 0 ? padded : null;
}

function readDuration(text: string): string | null {
  const seconds = secondsIn[text.slice(-1)];
  const amount = seconds === undefined ? null : readNumber(text.slice(0, -1), digits);
  return amount === null || seconds === undefined ? null : new Big(amount).times(seconds).toFixed();
}
