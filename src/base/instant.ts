import Big from 'big.js';

const canonicalPattern = /^(\d{4,6})-(\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(\.\d+)?Z)?$/;
const timePattern = /^((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:(?<=:\d\d:\d\d)(\.\d{1,6}))?$/;
const writtenPattern = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2}:\d{2})(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The seconds since 1970 of a date (its midnight, UTC) or an instant, or since midnight of a time of day, in canonical ISO
 * text, exactly.
 *
 * @throws Error when the text is none of them.
 */
export function instantSeconds(text: string): Big {
  if (text[2] === ':') return secondsOfTime(text);
  const [, year, day, time, fraction] = canonicalPattern.exec(text) ?? [];
  const milliseconds = Date.parse(`+${year?.padStart(6, '0')}-${day}T${time ?? '00:00:00'}Z`);
  if (!Number.isSafeInteger(milliseconds)) throw new Error(`Not a canonical date or instant: '${text}'`);
  const seconds = new Big(milliseconds / 1000);
  return fraction === undefined ? seconds : seconds.plus(`0${fraction}`);
}

function secondsOfTime(text: string): Big {
  if (readTime(text) !== text) throw new Error(`Not a canonical time of day: '${text}'`);
  const [hours, minutes, seconds = '0'] = text.split(':');
  return new Big(seconds).plus(Number(hours) * 3600 + Number(minutes) * 60);
}

/**
 * The canonical text of a time of day of ISO 8601-1:2019, 5.3.1 in the extended format, `HH:mm`, `HH:mm:ss` or with at most
 * six decimals of a second: with seconds, and without zeros at the end of their decimals. Null when it is not one: the day
 * ends before 24:00, and no second is a leap second.
 */
export function readTime(text: string): string | null {
  const [, minute, second = ':00', fraction = ''] = timePattern.exec(text) ?? [];
  return minute === undefined ? null : `${minute}${second}${fraction.replace(/\.?0+$/, '')}`;
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
