import type { Dialect } from '../engine/dialect.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { fieldsOfLookup } from '../model/lookup-plan.js';
import type { LookupPlan } from '../model/lookup-plan.js';
import type { Scope, Side } from '../model/outcome.js';
import { operandType } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import { boundOf, rangeType } from './lookup-bounds.js';

/** The rows of a table as a relation: as `tableStatement` of ingest makes them. */
export interface LookupTable {
  readonly table: string;
  /** Ids of the batches that it is read from, by their number in it; none for a file. */
  readonly batches: readonly string[];
  /** Whether its rows have days on which they hold. */
  readonly isDated: boolean;
}

/** A lookup, and what it is answered from. */
export interface LookupInput extends LookupTable {
  readonly plan: LookupPlan;
  /** Whether a record may have several rows. */
  readonly isContested: boolean;
}

/** What matched rows are made of. */
export interface LookedUpSides {
  readonly baseline: { readonly entity: EntityPlan };
  readonly counterpart: { readonly entity: EntityPlan };
  readonly scope: Scope;
}

const sides = ['baseline', 'counterpart'] as const;
const initials: Readonly<Record<Side, string>> = { baseline: 'b', counterpart: 'c' };
const date = { kind: 'date' } as const;

/** The column with a value of a lookup's row, by the name that expressions have for it; `found` is whether there is one. */
export function lookupValueColumn(lookup: string, column: string): string {
  return `lookups.${lookup}.${column}`;
}

/** What else is known of a lookup; no name of a column has a space. */
export function lookupColumn(lookup: string, what: 'rows' | 'batch' | 'payload' | 'record'): string {
  return `lookup ${lookup} ${what}`;
}

/** All columns that `lookupLayer` adds and that are read of its rows. */
export function lookupColumns(lookups: readonly LookupInput[]): readonly string[] {
  return lookups.flatMap(({ plan: { name, columns } }) => [
    ...(['rows', 'batch', 'payload', 'record'] as const).map((what) => lookupColumn(name, what)),
    ...['found', ...columns.map((column) => column.name)].map((column) => lookupValueColumn(name, column)),
  ]);
}

/** Of each lookup that must find one whether a row is there, or was not asked for: conditions that are never null. */
export function foundRows(dialect: Dialect, lookups: readonly LookupInput[]): readonly string[] {
  const needed = lookups.filter(({ plan }) => plan.optional !== true);
  return needed.map(({ plan: { name } }) => `coalesce(${dialect.identifier(lookupValueColumn(name, 'found'))}, true)`);
}

/**
 * Adds to matched rows (`b__record`, `b_FIELD` …, `c__record`, `c_FIELD` …) what is looked up for each: the values of its
 * row under `lookupValueColumn`, `found` (null: it was not asked), how many rows there are (`rows`: 0, 1, or several) and
 * where the row stands. Rows stay as many as they are.
 */
export function lookupLayer(
  dialect: Dialect,
  over: LookedUpSides,
  lookups: readonly LookupInput[],
  inner: string,
): string {
  return lookups.reduce((rows, lookup) => oneLayer(dialect, over, lookup, rows), inner);
}

function oneLayer(dialect: Dialect, over: LookedUpSides, lookup: LookupInput, inner: string): string {
  const { plan, isContested } = lookup;
  const { name, columns } = plan;
  const own = (what: string): string => dialect.identifier(`lookup ${name} ${what}`);
  const parts = partsOf(dialect, over, lookup);
  const askedAs = `${askedOf(dialect, over, plan)} AS ${own('asked')}`;
  const valuesAs = parts.map(({ value }, index) => `${value} AS ${own(`value ${index}`)}`);
  const asked = `SELECT *, ${[askedAs, ...valuesAs].join(', ')} FROM (${inner})`;
  const conditions = parts.flatMap(({ holds }, index) =>
    holds(`CASE WHEN t.${own('asked')} THEN t.${own(`value ${index}`)} END`),
  );
  const found = [
    ...(['batch', 'payload', 'record'] as const).map((what) => `l._${what} AS ${own(what)}`),
    ...columns.map((column) => `l.${dialect.identifier(column.name)} AS ${own(`of ${column.name}`)}`),
  ];
  const joined =
    `SELECT t.*, ${found.join(', ')} FROM (${asked}) t ` +
    `LEFT JOIN (${boundRows(dialect, over, lookup)}) l ON ${conditions.join(' AND ')}`;
  const counted = isContested
    ? `SELECT * FROM (SELECT *, count(${own('record')}) OVER places AS ${own('rows')}, row_number() OVER places AS ${own('nth')} ` +
      `FROM (${joined}) WINDOW places AS (PARTITION BY ${places()})) WHERE ${own('nth')} = 1`
    : `SELECT *, CASE WHEN ${own('record')} IS NULL THEN 0 ELSE 1 END AS ${own('rows')} FROM (${joined})`;
  const results = [
    `CASE WHEN ${own('asked')} THEN ${own('rows')} = 1 END AS ${dialect.identifier(lookupValueColumn(name, 'found'))}`,
    ...columns.map(
      (column) =>
        `CASE WHEN ${own('rows')} = 1 THEN ${own(`of ${column.name}`)} END AS ` +
        dialect.identifier(lookupValueColumn(name, column.name)),
    ),
  ];
  return `SELECT *, ${results.join(', ')} FROM (${counted})`;
}

/** What tells matched rows apart. */
function places(): string {
  return sides
    .flatMap((side) => ['_batch', '_payload', '_record'].map((name) => `${initials[side]}_${name}`))
    .join(', ');
}

/** Whether a row is looked up: never null. A record of a counterpart that lacks a field is not. */
function askedOf(dialect: Dialect, over: LookedUpSides, plan: LookupPlan): string {
  const own = fieldsOfLookup(plan).every((field) => typeOf(over.counterpart.entity, field) !== undefined);
  const conditions = own ? [] : ['b__record IS NOT NULL'];
  if (plan.when)
    conditions.push(dialect.expression(plan.when, (namespace, name) => operand(dialect, over, namespace, name)));
  return conditions.length === 0 ? 'true' : `coalesce(${conditions.map((text) => `(${text})`).join(' AND ')}, false)`;
}

/** A field inside an expression, with room for products of decimals. */
function operand(dialect: Dialect, over: LookedUpSides, namespace: string, name: string): string {
  const side = namespace === 'baseline' ? 'baseline' : 'counterpart';
  const type = typeOf(over[side].entity, name);
  const column = dialect.identifier(`${initials[side]}_${name}`);
  const wider = type && operandType(type);
  return wider ? `CAST(${column} AS ${dialect.typeOf(wider)})` : column;
}

/** One thing that a record is looked up by, and the conditions that it makes of a row. */
interface Part {
  readonly value: string;
  readonly holds: (value: string) => readonly string[];
}

function partsOf(dialect: Dialect, over: LookedUpSides, { plan, isDated }: LookupInput): readonly Part[] {
  const keys = plan.by.map((field, index): Part => {
    return { value: judgedValue(dialect, over, field), holds: (value) => [`${value} = l._key${index}`] };
  });
  const ranges = plan.between.map(({ field, from, to }, index): Part => {
    const type = dialect.typeOf(rangeType(typesOf(over, plan, [field], [from, to])));
    return {
      value: judgedValue(dialect, over, field, (column) => `CAST(${column} AS ${type})`),
      holds: (value) => [`${value} >= l._low${index}`, `${value} <= l._high${index}`],
    };
  });
  if (!isDated) return [...keys, ...ranges];
  const day =
    plan.asOf === null
      ? dialect.literal(date, over.scope.to)
      : judgedValue(dialect, over, plan.asOf, (column) => `CAST(${column} AS DATE)`);
  return [...keys, ...ranges, { value: day, holds: (value) => [`${value} >= l._from`, `${value} <= l._to`] }];
}

/** The value of the record that is judged: of the baseline or, where there is none, of the counterpart. */
function judgedValue(
  dialect: Dialect,
  { baseline, counterpart }: LookedUpSides,
  field: string,
  as: (column: string) => string = (column) => column,
): string {
  const column = (side: Side): string => as(dialect.identifier(`${initials[side]}_${field}`));
  if (typeOf(counterpart.entity, field) === undefined) return column('baseline');
  if (typeOf(baseline.entity, field) === undefined) throw new Error(`${baseline.entity.name} has no field ${field}`);
  return `CASE WHEN b__record IS NOT NULL THEN ${column('baseline')} ELSE ${column('counterpart')} END`;
}

/** The rows of a table with the ends of its ranges, open ones at the end of what there is. */
function boundRows(dialect: Dialect, over: LookedUpSides, { plan, table }: LookupInput): string {
  const bounds = plan.between.flatMap(({ field, from, to }, index) => {
    const type = rangeType(typesOf(over, plan, [field], [from, to]));
    return [
      `${boundOf(dialect, type, from, 'first')} AS _low${index}`,
      `${boundOf(dialect, type, to, 'last')} AS _high${index}`,
    ];
  });
  return bounds.length === 0 ? `SELECT * FROM ${table}` : `SELECT *, ${bounds.join(', ')} FROM ${table}`;
}

function typesOf(
  { baseline, counterpart }: LookedUpSides,
  { columns }: LookupPlan,
  fields: readonly string[],
  names: readonly string[],
): readonly FieldType[] {
  return [
    ...fields.flatMap((field) => [typeOf(baseline.entity, field), typeOf(counterpart.entity, field)]),
    ...names.map((name) => columns.find((column) => column.name === name)?.type),
  ].flatMap((type) => (type ? [type] : []));
}

function typeOf(entity: Pick<EntityPlan, 'fields'>, name: string): FieldType | undefined {
  return entity.fields.find((field) => field.name === name)?.type;
}

/**
 * Whether two rows of the table of a lookup are for one record.
 *
 * The first statements find a range along which no two rows of a key meet, which most tables have; only where none does
 * the last one looks at every two rows of a key. Each answers one row if there may be a record with several rows.
 */
export function contestedStatements(dialect: Dialect, over: LookedUpSides, lookup: LookupInput): readonly string[] {
  const { plan, isDated } = lookup;
  const keys = plan.by.map((_, index) => `_key${index}`);
  const ranges = [
    ...plan.between.map((_, index) => [`_low${index}`, `_high${index}`] as const),
    ...(isDated ? [['_from', '_to'] as const] : []),
  ];
  const rows = boundRows(dialect, over, lookup);
  const inOrder = ranges.map(([low, high]) => `${low} <= ${high}`);
  const whole = inOrder.length === 0 ? `(${rows})` : `(SELECT * FROM (${rows}) WHERE ${inOrder.join(' AND ')})`;
  if (ranges.length === 0) {
    return [`SELECT 1 FROM ${whole} GROUP BY ${keys.join(', ')} HAVING count(*) > 1 LIMIT 1`];
  }
  const along = ranges.map(([low, high]) => {
    const before = `max(${high}) OVER (PARTITION BY ${keys.join(', ')} ORDER BY ${low} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
    return `SELECT 1 FROM (SELECT ${low}, ${before} AS _before FROM ${whole}) WHERE ${low} <= _before LIMIT 1`;
  });
  if (ranges.length === 1) return along;
  const same = keys.map((key) => `x.${key} = y.${key}`);
  const meet = ranges.flatMap(([low, high]) => [`x.${low} <= y.${high}`, `y.${low} <= x.${high}`]);
  const numbered = `(SELECT *, row_number() OVER () AS _nth FROM ${whole})`;
  const pairs = [...same, ...meet, 'x._nth < y._nth'].join(' AND ');
  return [...along, `WITH n AS MATERIALIZED ${numbered} SELECT 1 FROM n x JOIN n y ON ${pairs} LIMIT 1`];
}
