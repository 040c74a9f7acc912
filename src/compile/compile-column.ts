import { isDatePattern, isTimePattern, splitDatePattern } from '../base/date-pattern.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping, Writing } from '../model/map-plan.js';
import { isNumeric, isTemporal, tellsDay, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { ColumnSource } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { readLiteral } from './read-literal.js';
import { checkTimezone } from './timezone.js';

const options = [
  'format',
  'timezone',
  'ambiguous',
  'cutoff',
  'decimal',
  'group',
  'negative',
  'symbol',
  'values',
] as const;

type Option = (typeof options)[number];

interface Use {
  readonly fits: (type: FieldType) => boolean;
  readonly expected: string;
}

const forNumbers: Use = { fits: isNumeric, expected: 'a number' };

/** Which types each option is for. */
const uses: Readonly<Record<Option, Use>> = {
  format: { fits: isTemporal, expected: 'a date, a timestamp or a time' },
  timezone: { fits: tellsDay, expected: 'a timestamp, or a date with a cut-off' },
  ambiguous: { fits: ({ kind }) => kind === 'timestamp', expected: 'a timestamp' },
  cutoff: { fits: ({ kind }) => kind === 'date', expected: 'a date' },
  decimal: { fits: ({ kind }) => kind === 'decimal' || kind === 'money', expected: 'a decimal or money' },
  group: forNumbers,
  negative: forNumbers,
  symbol: forNumbers,
  values: {
    fits: ({ kind }) => ['enum', 'boolean', 'string', 'currency', 'country'].includes(kind),
    expected: 'an enum, a boolean, a string, a currency or a country',
  },
};

/** A field that is read from a column: the options must fit the field's type, and each other. */
export function compileColumn(
  context: CompileContext,
  field: FieldPlan,
  written: ColumnSource,
  defaults: { readonly timezone: string },
  location: Location,
): FieldMapping {
  for (const option of options) {
    if (written[option] !== undefined) checkOption(context, field.type, option, childOf(location, option));
  }
  checkTimes(context, field.type, written, location);
  checkMarks(context, field.type, written, location);
  const { from, format, ambiguous, cutoff, decimal, group, negative, symbol, empty } = written;
  return {
    kind: 'column',
    field: field.name,
    column: from,
    format: format ?? null,
    timezone: zoneOf(field.type, written, defaults.timezone),
    ambiguous: ambiguous ?? null,
    cutoff: cutoff ?? null,
    decimal: decimal ?? '.',
    group: group ?? null,
    negative: negative ?? 'leading',
    symbol: symbol ?? null,
    values: readValues(context, field.type, written, location),
    empty: empty === undefined ? null : readLiteral(context, field.type, empty, childOf(location, 'empty')),
  };
}

/** The zone that makes an instant or a business day of a wall time; anything else has none that matters. */
function zoneOf({ kind }: FieldType, { cutoff, timezone }: ColumnSource, preset: string): Writing['timezone'] {
  const isWallTime = kind === 'timestamp' || (kind === 'date' && cutoff !== undefined);
  return isWallTime ? (timezone ?? preset) : 'UTC';
}

function checkOption(context: CompileContext, type: FieldType, option: Option, location: Location): void {
  const { fits, expected } = uses[option];
  if (fits(type)) return;
  find(context, 'type-mismatch', { what: `A field with '${option}'`, expected, found: typeInWords(type) }, location);
}

function checkTimes(context: CompileContext, type: FieldType, written: ColumnSource, location: Location): void {
  const { format, timezone, cutoff } = written;
  if (typeof timezone === 'string') checkTimezone(context, timezone, childOf(location, 'timezone'));
  if (timezone !== undefined && type.kind === 'date' && cutoff === undefined) {
    const reason = 'a date without `cutoff` is read as it is written';
    find(context, 'key-without-effect', { key: 'timezone', reason }, keyOf(childOf(location, 'timezone')));
  }
  if (format === undefined) return;
  checkFormat(context, type, format, childOf(location, 'format'));
  if (cutoff !== undefined && isDatePattern(format) && !hasHour(format)) {
    const expected = 'a date pattern with an hour, which `cutoff` needs';
    find(context, 'malformed-value', { value: format, expected }, childOf(location, 'format'));
  }
}

function hasHour(format: string): boolean {
  const parts = splitDatePattern(format) ?? [];
  return parts.some((part) => 'letters' in part && (part.letters === 'HH' || part.letters === 'H'));
}

function checkFormat(context: CompileContext, type: FieldType, format: string, location: Location): void {
  if (type.kind === 'time') return checkTimeFormat(context, format, location);
  if (isDatePattern(format)) return;
  const expected = 'a date pattern with year, month and day, made of yyyy yy MM M MMM dd d HH H mm ss SSS SSSSSS';
  const corrected = format.replace('YYYY', 'yyyy').replace('DD', 'dd').replace('mm', 'MM');
  const suggestion = isDatePattern(corrected) ? corrected : undefined;
  find(context, 'malformed-value', { value: format, expected }, location, { suggestion });
}

function checkTimeFormat(context: CompileContext, format: string, location: Location): void {
  if (isTimePattern(format)) return;
  const expected = 'a time pattern with hour and minute, made of HH H mm ss SSS SSSSSS';
  const corrected = format.replace('hh', 'HH').replace('MM', 'mm').replace('SS', 'ss');
  const suggestion = isTimePattern(corrected) ? corrected : undefined;
  find(context, 'malformed-value', { value: format, expected }, location, { suggestion });
}

/** The marks of a number must be told apart, else `1.234` would be two numbers. */
function checkMarks(context: CompileContext, type: FieldType, written: ColumnSource, location: Location): void {
  const { decimal = '.', group, symbol } = written;
  const refuse = (key: 'group' | 'symbol', expected: string): void =>
    find(context, 'malformed-value', { value: written[key] ?? '', expected }, childOf(location, key));
  if (decimal === group && uses.decimal.fits(type)) refuse('group', 'a thousands mark that is not the decimal mark');
  if (group !== undefined && '+-()'.includes(group)) refuse('group', 'a thousands mark that is no sign');
  if (symbol !== undefined && symbol.split('').every((mark) => mark === decimal || mark === group)) {
    refuse('symbol', 'something else than the marks of the number');
  }
}

function readValues(
  context: CompileContext,
  type: FieldType,
  { values = {} }: ColumnSource,
  location: Location,
): Readonly<Record<string, string>> {
  if (!uses.values.fits(type)) return {};
  const read = Object.entries(values).flatMap(([text, written]) => {
    const value = readLiteral(context, type, written, childOf(location, 'values', text));
    return value === null ? [] : [[text, value] as const];
  });
  return Object.fromEntries(read);
}
