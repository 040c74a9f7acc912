import Big from 'big.js';

const canonicalPattern = /^(\d{4,6})-(\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(\.\d+)?Z)?$/;
const writtenPattern = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2}:\d{2})(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The seconds since 1970 of a date (its midnight, UTC) or an instant in canonical ISO text, exactly.
 *
 * @throws Error when the text is neither.
 */
export function instantSeconds(text: string): Big {
  const [, year, day, time, fraction] = canonicalPattern.exec(text) ?? [];
  const milliseconds = Date.parse(`+${year?.padStart(6, '0')}-${day}T${time ?? '00:00:00'}Z`);
  if (!Number.isSafeInteger(milliseconds)) throw new Error(`Not a canonical date or instant: '${text}'`);
  const seconds = new Big(milliseconds / 1000);
  return fraction === undefined ? seconds : seconds.plus(`0${fraction}`);
}

/** The date as written, or null when the calendar has no such day. */
export function readDate(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayExists(text) ? text : null;
}

/**
 * The canonical text in UTC of an instant written with its zone (`Z` or an offset) and at most six decimals of a second,
 * or null when it is not one.
 */
export function readTimestamp(text: string): string | null {
  const [, time, fraction, zone] = writtenPattern.exec(text) ?? [];
  if (time === undefined || zone === undefined || time.startsWith('24') || !dayExists(text.slice(0, 10))) return null;
  const milliseconds = Date.parse(`${text.slice(0, 19)}${zone}`);
  if (Number.isNaN(milliseconds)) return null;
  const utc = new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(utc) ? `${utc.slice(0, 19)}${fraction ?? ''}Z` : null;
}

function dayExists(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}
