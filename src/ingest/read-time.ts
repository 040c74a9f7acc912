import { splitDatePattern } from '../base/date-pattern.js';
import type { Dialect } from '../engine/dialect.js';
import type { Writing } from '../model/map-plan.js';
import { zoneColumn } from './problem-column.js';
import type { Reading } from './reading.js';

/** A zone in a statement: its name as a literal, or that of each record, which is null where it has none. */
export interface Zone {
  readonly name: string;
  /** True where the name is a zone; null: always. */
  readonly known: string | null;
}

type TimeWriting = Pick<Writing, 'format' | 'ambiguous' | 'cutoff'>;

/** The letters of date patterns as DuckDB spells them; each has one way to be written. */
const engineSpelling: Readonly<Record<string, string>> = {
  yyyy: '%Y',
  yy: '%y',
  MM: '%m',
  M: '%-m',
  MMM: '%b',
  dd: '%d',
  d: '%-d',
  HH: '%H',
  H: '%-H',
  mm: '%M',
  ss: '%S',
  SSS: '%g',
  SSSSSS: '%f',
};

function engineFormat(pattern: string): string {
  const parts = splitDatePattern(pattern);
  if (!parts) throw new Error(`Not a date pattern: ${pattern}`);
  return parts
    .map((part) => ('letters' in part ? engineSpelling[part.letters] : part.text.replaceAll('%', '%%')))
    .join('');
}

/** Written back in the same format it must be the same text, so that `2/31`, `1/2` for `01/02` and trailers fail. */
function readFormatted(dialect: Dialect, format: string, text: string): Reading {
  const pattern = dialect.text(engineFormat(format));
  const parsed = `try_strptime(${text}, ${pattern})`;
  return { valid: `coalesce(strftime(${parsed}, ${pattern}) = ${text} AND year(${parsed}) > 0, false)`, value: parsed };
}

/** The engine has a year 0 and years beyond 9999, which ISO 8601 has only by agreement. */
const hasYear = (isoText: string): string => `${isoText} >= '0001'`;

const inCommonEra = (day: string): string => `CASE WHEN year(${day}) BETWEEN 1 AND 9999 THEN ${day} END`;

/** A date as it is written or, with a cut-off, the business day of a time. */
export function readDate(dialect: Dialect, { format, cutoff }: TimeWriting, zone: Zone, text: string): Reading {
  if (cutoff !== null) return businessDay(wallTime(dialect, format, zone, text), cutoff);
  if (format !== null) {
    const { valid, value } = readFormatted(dialect, format, text);
    return { valid, value: `CAST(${value} AS DATE)` };
  }
  const shape = `regexp_full_match(${text}, '[0-9]{4}-[0-9]{2}-[0-9]{2}')`;
  return { valid: `(${shape} AND ${hasYear(text)})`, value: `TRY_CAST(${text} AS DATE)` };
}

/** A time of day: the engine has one more, 24:00, and the pattern has not. */
export function readTime(dialect: Dialect, { format }: TimeWriting, text: string): Reading {
  if (format === null) {
    return { valid: `regexp_full_match(${text}, '${isoTimeOfDay}')`, value: `TRY_CAST(${text} AS TIME)` };
  }
  const { valid, value } = readFormatted(dialect, format, text);
  return { valid, value: `CAST(${value} AS TIME)` };
}

/** Only the day is asked for: whether clocks were changed that night makes no difference. */
function businessDay({ valid, value, problem }: Reading, cutoff: string): Reading {
  const [hours, minutes] = cutoff.split(':').map(Number);
  const day = inCommonEra(`CAST(${value} - INTERVAL ${(hours ?? 0) * 60 + (minutes ?? 0)} MINUTES AS DATE)`);
  return { valid, value: day, ...(problem === undefined ? {} : { problem }) };
}

/** What the clock on the wall shows: as written, or in the zone where an offset is written. */
function wallTime(dialect: Dialect, format: string | null, zone: Zone, text: string): Reading {
  if (format !== null) return readFormatted(dialect, format, text);
  const { hasOffset, instant, wall } = isoTime(text);
  const local = zone.known === null ? 'true' : zone.known;
  const moved = `timezone(${zone.name}, timezone('UTC', ${instant}))`;
  return {
    valid: `CASE WHEN ${hasOffset} THEN ${local} ELSE ${wall.valid} END`,
    value: `CASE WHEN ${hasOffset} THEN ${moved} ELSE ${wall.value} END`,
    ...(zone.known === null
      ? {}
      : { problem: `CASE WHEN ${hasOffset} AND NOT (${zone.known}) THEN 'unknown-zone' ELSE 'malformed' END` }),
  };
}

/** An instant: of a text with an offset, or of a wall time in its zone. */
export function readTimestamp(dialect: Dialect, { format, ambiguous }: TimeWriting, zone: Zone, text: string): Reading {
  if (format !== null) return inZone(zone, ambiguous, readFormatted(dialect, format, text));
  const { hasOffset, instant, wall } = isoTime(text);
  const local = inZone(zone, ambiguous, wall);
  return {
    valid: `CASE WHEN ${hasOffset} THEN true ELSE ${local.valid} END`,
    value: `CASE WHEN ${hasOffset} THEN ${inCommonEra(instant)} ELSE ${local.value} END`,
    ...(local.problem === undefined
      ? {}
      : { problem: `CASE WHEN ${hasOffset} THEN 'malformed' ELSE ${local.problem} END` }),
  };
}

const isoTimeOfDay = '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?';
const isoWall = `[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]${isoTimeOfDay}`;
const isoOffset = '(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])';

/** The engine reads a time without seconds only where no offset follows. The instant is in UTC, without a zone. */
function isoTime(text: string): { readonly hasOffset: string; readonly instant: string; readonly wall: Reading } {
  const withSeconds = `CASE WHEN substr(${text}, 17, 1) = ':' THEN ${text} ELSE left(${text}, 16) || ':00' || substr(${text}, 17) END`;
  return {
    hasOffset: `regexp_full_match(${text}, '${isoWall}${isoOffset}')`,
    instant: `timezone('UTC', TRY_CAST(${withSeconds} AS TIMESTAMPTZ))`,
    wall: {
      valid: `(regexp_full_match(${text}, '${isoWall}') AND ${hasYear(text)})`,
      value: `TRY_CAST(${text} AS TIMESTAMP)`,
    },
  };
}

/**
 * The instant of a wall time. One that clocks skip when they go forward is none. One that they show twice when they go
 * back is two: the engine takes the later; a day earlier they were still ahead, and show how much earlier the other is.
 */
function inZone(zone: Zone, ambiguous: Writing['ambiguous'], { valid, value: wall }: Reading): Reading {
  if (zone.name === "'UTC'") return { valid, value: wall };
  const shows = (instant: string): string => `timezone(${zone.name}, ${instant})`;
  const later = shows(wall);
  const before = `(${shows(`${later} - INTERVAL 24 HOURS`)} + INTERVAL 24 HOURS)`;
  const earlier = `(${later} - (${before} - ${wall}))`;
  const exists = `${shows(later)} = ${wall}`;
  const isTwice = `(${before} > ${wall} AND ${shows(earlier)} = ${wall})`;
  const instant = ambiguous === 'earlier' ? `CASE WHEN ${isTwice} THEN ${earlier} ELSE ${later} END` : later;
  const isOne = ambiguous === null ? `${exists} AND NOT ${isTwice}` : exists;
  const known = zone.known === null ? '' : ` AND ${zone.known}`;
  const problems = [
    `WHEN NOT ${valid} THEN 'malformed'`,
    ...(zone.known === null ? [] : [`WHEN NOT (${zone.known}) THEN 'unknown-zone'`]),
    `WHEN NOT ${exists} THEN 'skipped-time'`,
    ...(ambiguous === null ? [`WHEN ${isTwice} THEN 'repeated-time'`] : []),
  ];
  return {
    valid: `(${valid}${known} AND ${isOne})`,
    value: inCommonEra(`timezone('UTC', ${instant})`),
    problem: `CASE ${problems.join(' ')} ELSE 'malformed' END`,
  };
}

/** The zone of a feed, or of each of its records. */
export function zoneOf(dialect: Dialect, { timezone }: Writing): Zone {
  if (typeof timezone === 'string') return { name: dialect.text(timezone), known: null };
  const name = dialect.identifier(zoneColumn(timezone.field));
  return { name, known: `${name} IS NOT NULL` };
}
