import type { Dialect } from '../../engine/dialect.js';
import { isNumeric, tellsDay } from '../../model/types.js';
import type { FieldType } from '../../model/types.js';
import type { Side } from '../../model/outcome.js';
import { heldColumn, heldJoin } from '../blocked-rows.js';
import { mayHoldGroups } from '../blocking-keys.js';
import { provenance, sideColumn, sides, typeOf } from '../matched-row.js';
import type { Comparison } from '../side-relation.js';

/** How many records of a side are named of a group; how many there are is told of each. */
export const membersTold = 1000;

/**
 * One matched row for each group, as `sideColumns` describes it: each side as the one record that it is judged as, of its first
 * contributor. Numbers are added, of days and instants the latest counts, any other field has its value where all agree.
 * Beside them `b__members`, how many records there are, `b__places`, where the first of them came from, and for each compared field that
 * may be mixed `b__mixed_N`, N its place among the comparisons: whether its records do not agree; where records set aside may belong to
 * groups of the side, `b__held`: whether one belongs to a group of its records.
 */
export function groupedRows(dialect: Dialect, comparison: Comparison): string {
  const columns = sides.flatMap((side) => columnsOf(comparison, side));
  const [b, c] = sides.map((side) => `(${asOne(dialect, comparison, side)})`);
  return (
    `SELECT ${columns.map(dialect.identifier).join(', ')}, b.pass AS _pass, CAST(NULL AS VARCHAR) AS _lone, ` +
    `CAST(NULL AS VARCHAR) AS _refusal FROM ${b} b JOIN ${c} c ON b.pass = c.pass AND b._group = c._group`
  );
}

function columnsOf(comparison: Comparison, side: Side): readonly string[] {
  const fields = comparison[side].entity.fields.map(({ name }) => name);
  const mixed = mixable(comparison).map(({ column }) => column);
  const held = mayHoldGroups(comparison[side]) ? [heldColumn] : [];
  return [...provenance, ...fields, '_members', '_places', ...mixed, ...held].map((name) => sideColumn(side, name));
}

/** The columns that only groups have, by their names and types. */
function columnsOfGroups(comparison: Comparison): readonly (readonly [name: string, type: FieldType])[] {
  return sides.flatMap((side) => [
    [sideColumn(side, '_members'), { kind: 'integer' }] as const,
    [sideColumn(side, '_places'), { kind: 'string' }] as const,
    ...mixable(comparison).map(({ column }) => [sideColumn(side, column), { kind: 'boolean' }] as const),
    ...(mayHoldGroups(comparison[side]) ? [[sideColumn(side, heldColumn), { kind: 'boolean' }] as const] : []),
  ]);
}

/** The names of the columns that only groups have. */
export function groupColumns(comparison: Comparison): readonly string[] {
  return columnsOfGroups(comparison).map(([name]) => name);
}

/** The same columns for what is no group: they are null. */
export function noGroup(dialect: Dialect, comparison: Comparison): readonly string[] {
  return columnsOfGroups(comparison).map(
    ([name, type]) => `CAST(NULL AS ${dialect.typeOf(type)}) AS ${dialect.identifier(name)}`,
  );
}

/** The records of a side of each group as one. */
function asOne(dialect: Dialect, comparison: Comparison, side: Side): string {
  const { entity } = comparison[side];
  const place = dialect.tuple(Object.fromEntries(provenance.map((name) => [name, `l.${name}`])));
  const named = (expression: string, name: string): string =>
    `${expression} AS ${dialect.identifier(sideColumn(side, name))}`;
  const holding = heldJoin(dialect, comparison, side, (name) => `l.${dialect.identifier(name)}`);
  const columns = [
    ...provenance.map((name) => named(dialect.partOf(`min(${place})`, name), name)),
    ...entity.fields.map(({ name, type }) => named(valueAsOne(`l.${dialect.identifier(name)}`, type), name)),
    named(`count(*)`, '_members'),
    named(dialect.jsonOf(dialect.smallest(place, membersTold)), '_places'),
    ...mixable(comparison).map(({ field, column }) => named(isMixed(`l.${dialect.identifier(field)}`), column)),
    ...(holding === null ? [] : [named(`(count(${holding.held}) > 0)`, heldColumn)]),
  ];
  return (
    `SELECT g.pass, g._group, ${columns.join(', ')} FROM grouped_${side} g JOIN left_${side} l ON l._id = g._id` +
    `${holding?.join ?? ''} GROUP BY g.pass, g._group`
  );
}

function valueAsOne(column: string, type: FieldType): string {
  if (isNumeric(type)) return `sum(${column})`;
  if (tellsDay(type)) return `max(${column})`;
  return `CASE WHEN NOT ${isMixed(column)} THEN min(${column}) END`;
}

/** Whether the values of a group are not all equal, nulls among them. */
function isMixed(column: string): string {
  return `(count(${column}) > 0 AND (count(${column}) < count(*) OR min(${column}) <> max(${column})))`;
}

/** The compared fields of which a group may have several values at once: they agree with nothing then. */
function mixable({ rule, baseline }: Comparison): readonly { readonly field: string; readonly column: string }[] {
  return rule.compare.flatMap(({ field }, index) => {
    const type = typeOf(baseline.entity, field);
    return isNumeric(type) || tellsDay(type) ? [] : [{ field, column: `_mixed_${index}` }];
  });
}

/** Whether a compared field of a row is of several values on a side; null where it cannot be. */
export function mixedField(dialect: Dialect, comparison: Comparison, field: string): string | null {
  const mixed = mixable(comparison).find((one) => one.field === field);
  if (!mixed) return null;
  const columns = sides.map((side) => dialect.identifier(sideColumn(side, mixed.column)));
  return `coalesce(${columns.join(' OR ')}, false)`;
}
