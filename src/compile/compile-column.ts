import { isDatePattern } from '../base/date-pattern.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { FieldMapping, FieldPlan } from '../model/plan.js';
import { isNumeric, isTemporal, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { ColumnSource } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { checkTimezone } from './timezone.js';

type Option = 'format' | 'timezone' | 'decimal' | 'group';

/** Which types each option is for. */
const uses: Readonly<Record<Option, { readonly fits: (type: FieldType) => boolean; readonly expected: string }>> = {
  format: { fits: isTemporal, expected: 'a date or a timestamp' },
  timezone: { fits: ({ kind }) => kind === 'timestamp', expected: 'a timestamp' },
  decimal: { fits: ({ kind }) => kind === 'decimal' || kind === 'money', expected: 'a decimal or money' },
  group: { fits: isNumeric, expected: 'a number' },
};

/** A field that is read from a column: the options must fit the field's type. */
export function compileColumn(
  context: CompileContext,
  field: FieldPlan,
  written: ColumnSource,
  defaults: { readonly timezone: string },
  location: Location,
): FieldMapping {
  for (const option of ['format', 'timezone', 'decimal', 'group'] as const) {
    if (written[option] !== undefined) checkOption(context, field.type, option, childOf(location, option));
  }
  if (written.timezone !== undefined) checkTimezone(context, written.timezone, childOf(location, 'timezone'));
  if (written.format !== undefined) checkFormat(context, written.format, childOf(location, 'format'));
  const { decimal = '.', group = null } = written;
  if (decimal === group && uses.decimal.fits(field.type)) {
    const expected = 'a thousands mark that is not the decimal mark';
    find(context, 'malformed-value', { value: group, expected }, childOf(location, 'group'));
  }
  const { format = null, timezone = defaults.timezone } = written;
  return { kind: 'column', field: field.name, column: written.from, format, timezone, decimal, group };
}

function checkOption(context: CompileContext, type: FieldType, option: Option, location: Location): void {
  const { fits, expected } = uses[option];
  if (fits(type)) return;
  find(context, 'type-mismatch', { what: `A field with '${option}'`, expected, found: typeInWords(type) }, location);
}

function checkFormat(context: CompileContext, format: string, location: Location): void {
  if (isDatePattern(format)) return;
  const expected = 'a date pattern with year, month and day, made of yyyy yy MM M MMM dd d HH H mm ss SSS SSSSSS';
  const corrected = format.replace('YYYY', 'yyyy').replace('DD', 'dd').replace('mm', 'MM');
  const suggestion = isDatePattern(corrected) ? corrected : undefined;
  find(context, 'malformed-value', { value: format, expected }, location, { suggestion });
}
