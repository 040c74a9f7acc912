import Big from 'big.js';
import type { Cause } from '../../../model/cause.js';
import type { EntityPlan } from '../../../model/entity-plan.js';
import type { FieldType } from '../../../model/types.js';
import type { FieldSource } from '../../../schema/generated/documents.js';

/** Where fields come from, by name, as a map says it. */
export type FieldSources = Readonly<Record<string, FieldSource>>;

/**
 * The sources that fields must have so that a cause is gone, with those of new helper fields; null where nothing is known.
 *
 * @param condition true of the records that are to be read otherwise, over `field.*`; null: of all
 */
export function correctedSources(
  cause: Cause,
  entity: EntityPlan,
  fields: FieldSources,
  condition: string | null,
): FieldSources | null {
  if (cause.kind === 'swapped' && condition === null) return swappedSources(cause, fields);
  const corrected: Record<string, FieldSource> = {};
  for (const name of cause.fields) {
    const type = entity.fields.find((field) => field.name === name)?.type;
    const written = fields[name];
    if (!type || written === undefined) return null;
    const helper = `${name}_delivered`;
    if (Object.hasOwn(fields, helper) || entity.fields.some((field) => field.name === helper)) return null;
    const sources = correctedSource(cause, { name, type, written, helper }, condition);
    if (!sources) return null;
    Object.assign(corrected, sources);
  }
  return corrected;
}

function swappedSources({ fields: names }: Cause, fields: FieldSources): FieldSources | null {
  const [first = '', second = ''] = names;
  const [one, other] = [fields[first], fields[second]];
  return one === undefined || other === undefined ? null : { [first]: other, [second]: one };
}

interface WrittenField {
  readonly name: string;
  readonly type: FieldType;
  readonly written: FieldSource;
  /** The field with what was delivered. */
  readonly helper: string;
}

function correctedSource(cause: Cause, field: WrittenField, condition: string | null): FieldSources | null {
  const { name, written, helper } = field;
  if (cause.kind === 'code') return translated(cause, field);
  const column = columnOf(written);
  const type = helperType(field.type);
  const isExpression = typeof written === 'object' && 'expr' in written;
  // what is read of the other field is a helper, too
  if (type === null || (column === null && (!isExpression || cause.kind === 'swapped'))) return null;
  const value = isExpression ? `(${written.expr})` : `field.${helper}`;
  const correct = cause.kind === 'swapped' ? otherDelivered(cause, name) : correction(cause, field.type, value);
  if (correct === null) return null;
  const expr = condition === null ? correct : `case when ${condition} then ${correct} else ${value} end`;
  return column === null ? { [name]: { expr } } : { [helper]: { ...column, ...type }, [name]: { expr } };
}

/** Of two fields that stand in each other's place, what was delivered as the other one. */
function otherDelivered({ fields }: Cause, name: string): string | null {
  const other = fields.find((field) => field !== name);
  return other === undefined ? null : `field.${other}_delivered`;
}

/** A column with what is said of it; null for what is read in another way. */
function columnOf(written: FieldSource): Extract<FieldSource, { from: string }> | null {
  if (typeof written === 'string') return { from: written };
  if (!('from' in written) || 'crosswalk' in written) return null;
  return written;
}

/** The types that have `values` in a map. */
const translatable: readonly FieldType['kind'][] = ['enum', 'string', 'country'];

/** The code of the counterpart is read as that of the baseline. */
function translated({ from, to }: Cause, { name, type, written }: WrittenField): FieldSources | null {
  const column = columnOf(written);
  if (column === null || typeof from !== 'string' || typeof to !== 'string') return null;
  if (translatable.includes(type.kind)) return { [name]: { ...column, values: { ...column.values, [to]: from } } };
  if (Object.keys(column).length > 1) return null;
  const raw = `raw."${column.from.replaceAll('"', '""')}"`;
  return { [name]: { expr: `case when ${raw} = ${textOf(to)} then ${textOf(from)} else ${raw} end` } };
}

function textOf(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** What a helper field with the value as delivered says of its type; null for types that are not corrected. */
function helperType(type: FieldType): object | null {
  if (type.kind === 'integer' || type.kind === 'date' || type.kind === 'string') return { type: type.kind };
  if (type.kind !== 'decimal' && type.kind !== 'money') return null;
  return { type: 'decimal', precision: type.precision, scale: type.scale };
}

/** An expression over the value as delivered; null where what was rounded away cannot be had back. */
function correction(cause: Cause, type: FieldType, value: string): string | null {
  const by = new Big(cause.by ?? 0);
  if (by.eq(0)) return null;
  if (cause.kind === 'offset') return withoutOffset(by, type, value);
  return cause.kind === 'sign' ? `0 - ${value}` : withoutFactor(cause, by, type, value);
}

function withoutOffset(by: Big, type: FieldType, value: string): string {
  if (type.kind === 'date') return `add_days(${value}, ${by.times(-1).toFixed()})`;
  return by.lt(0) ? `${value} + ${by.abs().toFixed()}` : `${value} - ${by.toFixed()}`;
}

function withoutFactor({ kind, inverse }: Cause, by: Big, type: FieldType, value: string): string | null {
  const isLosing = inverse ? by.abs().gt(1) : by.abs().lt(1);
  if (isLosing && kind !== 'units') return null;
  const digits = type.kind === 'decimal' || type.kind === 'money' ? Math.min(type.scale, 2) : 0;
  return `round(${value} ${inverse ? '*' : '/'} ${by.toFixed()}, ${digits})`;
}
