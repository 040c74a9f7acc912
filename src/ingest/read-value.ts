import { codes as currencyCodes } from 'currency-codes';
import { splitDatePattern } from '../base/date-pattern.js';
import type { Dialect } from '../engine/dialect.js';
import type { FieldMapping, Normalizer } from '../model/plan.js';
import type { FieldType } from '../model/types.js';

/** How a text is written: what a map says of a column. */
export type Writing = Pick<Extract<FieldMapping, { kind: 'column' }>, 'format' | 'timezone' | 'decimal' | 'group'>;

/** How a text is read as a typed value: whether it is one, and the value. Both see the text through `text`. */
export interface Reading {
  /** True when the text is written as a value of the type, with nothing lost. */
  readonly valid: string;
  /** The value where `valid`; null where there is none after all. */
  readonly value: string;
}

/** Applies the normalisers of a field to a text, in order. An empty text is no value. */
export function normalizeText(dialect: Dialect, normalizers: readonly Normalizer[], column: string): string {
  let text = column;
  for (const normalizer of normalizers) text = applyNormalizer(dialect, normalizer, text);
  return `nullif(${text}, '')`;
}

function applyNormalizer(dialect: Dialect, normalizer: Normalizer, text: string): string {
  if (typeof normalizer === 'object') {
    return `replace(${text}, ${dialect.text(normalizer.replace[0])}, ${dialect.text(normalizer.replace[1])})`;
  }
  switch (normalizer) {
    case 'trim':
      return `trim(${text})`;
    case 'upper':
      return `upper(${text})`;
    case 'lower':
      return `lower(${text})`;
    case 'strip-accents':
      return `strip_accents(${text})`;
    case 'collapse-spaces':
      return `trim(regexp_replace(${text}, '\\s+', ' ', 'g'))`;
  }
}

/**
 * Reads a text as a type. The engine's own casts are too lenient (they round, drop offsets and accept `1e3`), so a
 * pattern decides first and the cast only sees what it reads without loss.
 */
export function readValue(dialect: Dialect, type: FieldType, mapping: Writing, text: string): Reading {
  switch (type.kind) {
    case 'string':
      return { valid: 'true', value: text };
    case 'enum':
      return { valid: dialect.isOneOf(text, type.values), value: text };
    case 'currency':
      return { valid: dialect.isOneOf(text, currencyCodes()), value: text };
    case 'integer':
      return readNumber(dialect, type, mapping, text, { whole: 18, scale: 0 });
    case 'decimal':
    case 'money':
      return readNumber(dialect, type, mapping, text, { whole: type.precision - type.scale, scale: type.scale });
    case 'boolean':
      return readBoolean(text);
    case 'date':
      return readDate(dialect, mapping, text);
    case 'timestamp':
      return readTimestamp(dialect, mapping, text);
    case 'gtin':
      return readGtin(text);
  }
}

function escapePattern(mark: string): string {
  return /[a-zA-Z0-9\s_]/.test(mark) ? mark : `\\${mark}`;
}

/** Digits beyond the scale may only be zeros: nothing is rounded when it is read. */
function readNumber(
  dialect: Dialect,
  type: FieldType,
  mapping: Writing,
  text: string,
  digits: { whole: number; scale: number },
): Reading {
  const plain = `0*[0-9]{1,${Math.max(1, digits.whole)}}`;
  const grouped = mapping.group === null ? plain : `(${plain}|[0-9]{1,3}(${escapePattern(mapping.group)}[0-9]{3})+)`;
  const fraction = type.kind === 'integer' ? '' : `(${escapePattern(mapping.decimal)}[0-9]{0,${digits.scale}}0*)?`;
  const pattern = dialect.text(`[+-]?${grouped}${fraction}`);
  const ungrouped = mapping.group === null ? text : `replace(${text}, ${dialect.text(mapping.group)}, '')`;
  const pointed = mapping.decimal === '.' ? ungrouped : `replace(${ungrouped}, ${dialect.text(mapping.decimal)}, '.')`;
  const value = `TRY_CAST(${pointed} AS ${dialect.typeOf(type)})`;
  return { valid: `regexp_full_match(${text}, ${pattern})`, value };
}

function readBoolean(text: string): Reading {
  const lower = `lower(${text})`;
  return {
    valid: `${lower} IN ('true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', '1', '0')`,
    value: `(${lower} IN ('true', 't', 'yes', 'y', '1'))`,
  };
}

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

function readDate(dialect: Dialect, mapping: Writing, text: string): Reading {
  if (mapping.format !== null) {
    const { valid, value } = readFormatted(dialect, mapping.format, text);
    return { valid, value: `CAST(${value} AS DATE)` };
  }
  const shape = `regexp_full_match(${text}, '[0-9]{4}-[0-9]{2}-[0-9]{2}')`;
  return { valid: `(${shape} AND ${hasYear(text)})`, value: `TRY_CAST(${text} AS DATE)` };
}

/** The engine has a year 0 and years beyond 9999, which ISO 8601 has only by agreement. */
const hasYear = (isoText: string): string => `${isoText} >= '0001'`;

const inCommonEra = (instant: string): string => `CASE WHEN year(${instant}) BETWEEN 1 AND 9999 THEN ${instant} END`;

function readTimestamp(dialect: Dialect, mapping: Writing, text: string): Reading {
  if (mapping.format === null) return readIsoTimestamp(dialect, mapping.timezone, text);
  return inZone(dialect, mapping.timezone, readFormatted(dialect, mapping.format, text));
}

const isoWall = '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?';
const isoOffset = '(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])';

/** The engine reads a time without seconds only where no offset follows. */
function readIsoTimestamp(dialect: Dialect, timezone: string, text: string): Reading {
  const offset = `regexp_full_match(${text}, '${isoWall}${isoOffset}')`;
  const withSeconds = `CASE WHEN substr(${text}, 17, 1) = ':' THEN ${text} ELSE left(${text}, 16) || ':00' || substr(${text}, 17) END`;
  const instant = `timezone('UTC', TRY_CAST(${withSeconds} AS TIMESTAMPTZ))`;
  const wall = `(regexp_full_match(${text}, '${isoWall}') AND ${hasYear(text)})`;
  const local = inZone(dialect, timezone, { valid: wall, value: `TRY_CAST(${text} AS TIMESTAMP)` });
  return {
    valid: `CASE WHEN ${offset} THEN true ELSE ${local.valid} END`,
    value: `CASE WHEN ${offset} THEN ${inCommonEra(instant)} ELSE ${local.value} END`,
  };
}

/** A wall time that the zone skips in spring is no instant. */
function inZone(dialect: Dialect, timezone: string, { valid, value: wall }: Reading): Reading {
  if (timezone === 'UTC') return { valid, value: wall };
  const zone = dialect.text(timezone);
  const instant = `timezone(${zone}, ${wall})`;
  return {
    valid: `(${valid} AND timezone(${zone}, ${instant}) = ${wall})`,
    value: inCommonEra(`timezone('UTC', ${instant})`),
  };
}

/** GS1 General Specifications 7.9: weights 3 and 1 alternate from the right; the sum with the check digit ends in 0. */
function readGtin(text: string): Reading {
  const padded = `lpad(${text}, 14, '0')`;
  const digits = Array.from({ length: 14 }, (_, index) => {
    const digit = `CAST(substr(${padded}, ${index + 1}, 1) AS INTEGER)`;
    return index % 2 === 0 ? `3 * ${digit}` : digit;
  });
  const shape = `regexp_full_match(${text}, '[0-9]{8}|[0-9]{12,14}')`;
  return { valid: `CASE WHEN ${shape} THEN (${digits.join(' + ')}) % 10 = 0 ELSE false END`, value: padded };
}
