import { timezones } from '../base/timezones.js';
import type { Dialect } from '../engine/dialect.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import { textColumn, zoneColumn } from './problem-column.js';

/**
 * Adds the zones that fields hold for times of the same record, null where the text of the field is no zone: the list of
 * all zones is long, and looked through once.
 */
export function zoneLayer(
  dialect: Dialect,
  { fields }: EntityPlan,
  map: readonly FieldMapping[],
  inner: string,
): string {
  const named = map.flatMap((mapping) => (mapping.kind === 'column' ? [mapping.timezone] : []));
  const holders = new Set(named.flatMap((timezone) => (typeof timezone === 'string' ? [] : [timezone.field])));
  const columns = [...holders].map((name) => {
    const text = textOf(dialect, fields, map, name);
    return `CASE WHEN ${dialect.isOneOf(text, timezones)} THEN ${text} END AS ${dialect.identifier(zoneColumn(name))}`;
  });
  return columns.length === 0 ? inner : `SELECT *, ${columns.join(', ')} FROM (${inner})`;
}

/** The text of a field, or what stands for it where there is none. */
function textOf(dialect: Dialect, fields: EntityPlan['fields'], map: readonly FieldMapping[], name: string): string {
  const mapping = map.find(({ field }) => field === name);
  const absent = mapping?.kind === 'column' ? mapping.empty : null;
  const fallback = absent ?? fields.find((field) => field.name === name)?.default ?? null;
  const text = dialect.identifier(textColumn(name));
  return fallback === null ? text : `coalesce(${text}, ${dialect.text(fallback)})`;
}
