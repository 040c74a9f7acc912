import { addDays } from './date-range.js';

const [minute, hour] = [60_000, 3_600_000];
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant at which a clock on the wall shows a time: where it shows it twice, the first; where it never does, the first
 * instant after the time that is left out.
 *
 * @param minutes since midnight
 * @param zone IANA
 * @returns milliseconds since 1970
 */
export function instantOf(day: string, minutes: number, zone: string): number {
  const local = Date.parse(`${day}T00:00:00Z`) + minutes * minute;
  const constant = constantOffset(day, zone);
  if (constant !== null) return local - constant;
  const offsets = new Set([-36, -14, -1, 1, 12, 36].map((hours) => offsetAt(local + hours * hour, zone)));
  const shown = [...offsets].map((offset) => local - offset).filter((at) => at + offsetAt(at, zone) === local);
  return shown.length > 0 ? Math.min(...shown) : firstAfterGap(local, offsets, zone);
}

/** The first instant from which the clock shows something later: it is put forward then. */
function firstAfterGap(local: number, offsets: ReadonlySet<number>, zone: string): number {
  let before = local - Math.max(...offsets);
  let after = local - Math.min(...offsets);
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (middle + offsetAt(middle, zone) > local) after = middle;
    else before = middle;
  }
  return after;
}

/** The days in one zone whose clock goes evenly, with what it is ahead of UTC; null: it is changed that day, or around it. */
const knownDays = new Map<string, number | null>();
const mostKnownDays = 20_000;

function constantOffset(day: string, zone: string): number | null {
  const key = `${zone} ${day}`;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Days begin from 14 hours before to 12 hours after those of UTC.
  const [first, last] = [offsetAt(midnight - 15 * hour, zone), offsetAt(midnight + 37 * hour, zone)];
  const constant = first === last ? first : null;
  if (knownDays.size >= mostKnownDays) knownDays.clear();
  knownDays.set(key, constant);
  return constant;
}

/** How far a clock on the wall is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part = new Map(
    formatOf(zone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(part.get(type));
  const year = part.get('era') === 'BC' ? 1 - number('year') : number('year');
  const local = new Date(0);
  local.setUTCFullYear(year, number('month') - 1, number('day'));
  local.setUTCHours(number('hour') % 24, number('minute'), number('second'));
  return local.getTime() - whole;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const [numeric, digits] = ['numeric', '2-digit'] as const;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: numeric,
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
    second: digits,
  });
  formats.set(timeZone, format);
  return format;
}

/** The day that an instant is on in a zone, `YYYY-MM-DD`. */
export function localDay(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 10);
}

/** What a clock on the wall shows at an instant in a zone, in minutes since midnight, with fractions. */
export function minutesAt(instant: number, zone: string): number {
  const local = instant + offsetAt(instant, zone);
  return (local - Date.parse(`${localDay(instant, zone)}T00:00:00Z`)) / minute;
}

/** The minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Days one after the other, from one to another. */
export function* daysBetween(from: string, to: string): Generator<string> {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    yield day;
    if (day === addDays(day, 1)) return;
  }
}
