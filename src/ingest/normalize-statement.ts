import type { Dialect } from '../engine/dialect.js';
import { columnsOf } from '../model/expression.js';
import type { Expression } from '../model/expression.js';
import type { EntityPlan, MappedFeed, FieldMapping, FieldPlan } from '../model/plan.js';
import { isTextual } from '../model/types.js';
import { operandType } from '../model/types.js';
import { crosswalkLayer, lookupColumn } from './crosswalk-layer.js';
import type { LoadedCrosswalks } from './crosswalk-layer.js';
import { normalizeText, readValue } from './read-value.js';

/** The records of one payload as text: a relation in file order with one column per header name. */
export interface StagedRecords {
  readonly relation: string;
  /** Whether the relation has `_record`, or its order is the number. */
  readonly numbered: boolean;
  /** Header names in file order; column `_c0` is the first; no field is named so. */
  readonly header: readonly string[];
}

/** Why a field has no value, as the statements spell it. */
export type FieldProblem = 'missing' | 'malformed' | 'failed' | 'unknown-key';

const recordColumn = '_record';

const problemOf = (field: string): string => `_problem_${field}`;

/**
 * The typed records of a payload and what is wrong with each: one column per entity field, `_problem_FIELD` for each
 * field that can have one, `_lookup_FIELD` for each that a crosswalk fills, and `_record`. Columns are read first, then
 * crosswalks, then expressions over both, level by level.
 */
export function normalizeStatement(
  dialect: Dialect,
  feed: MappedFeed,
  entity: EntityPlan,
  staged: StagedRecords,
  crosswalks: LoadedCrosswalks = new Map(),
): string {
  const mapped = new Map(feed.map.map((mapping) => [mapping.field, mapping]));
  const raw = (name: string): string => `_c${staged.header.indexOf(name)}`;
  const texts = textLayer(dialect, entity, mapped, raw, staged.relation);
  let statement = problemLayer(dialect, entity, mapped, typedLayer(dialect, entity, mapped, texts));
  // A join may change the order, which is the number.
  const numberedFirst = crosswalks.size > 0 && !staged.numbered;
  if (numberedFirst) statement = numberLayer(statement);
  statement = crosswalkLayer(dialect, entity.fields, feed.map, crosswalks, {
    raw,
    problem: problemOf,
    inner: statement,
  });
  for (const level of expressionLevels(feed.map)) {
    statement = expressionLayer(dialect, entity, level, raw, statement);
  }
  const isNumbered = staged.numbered || numberedFirst;
  return positionLayer(dialect, entity, feed.map, isNumbered ? statement : numberLayer(statement));
}

/** The window also keeps a filter on the problems above it, so that no text is read twice. */
function numberLayer(inner: string): string {
  return `SELECT *, row_number() OVER () AS ${recordColumn} FROM (${inner})`;
}

/** The condition under which a normalised record has no problem. */
export function withoutProblems(dialect: Dialect, feed: MappedFeed, entity: EntityPlan): string {
  const columns = problemColumns(feed, entity).map((field) => `${dialect.identifier(problemOf(field))} IS NULL`);
  return columns.length === 0 ? 'true' : columns.join(' AND ');
}

/** The fields that can have a problem, in the order of the entity. */
export function problemColumns(feed: MappedFeed, entity: EntityPlan): readonly string[] {
  const mapped = new Map(feed.map.map((mapping) => [mapping.field, mapping.kind]));
  return entity.fields.flatMap(({ name }) => (isChecked(mapped.get(name)) ? [name] : []));
}

/** Whether reading a field that is made so can fail. */
function isChecked(kind: FieldMapping['kind'] | undefined): boolean {
  return kind === 'column' || kind === 'crosswalk' || kind === 'expression';
}

/** The name of the column that says what is wrong with a field. */
export const problemColumn = problemOf;

function textLayer(
  dialect: Dialect,
  entity: EntityPlan,
  mapped: ReadonlyMap<string, FieldMapping>,
  raw: (name: string) => string,
  relation: string,
): string {
  const columns = entity.fields.flatMap((field) => {
    const mapping = mapped.get(field.name);
    if (mapping?.kind !== 'column') return [];
    return [
      `${normalizeText(dialect, field.normalize, raw(mapping.column))} AS ${dialect.identifier(`_text_${field.name}`)}`,
    ];
  });
  return `SELECT *${columns.map((column) => `, ${column}`).join('')} FROM ${relation}`;
}

function typedLayer(
  dialect: Dialect,
  entity: EntityPlan,
  mapped: ReadonlyMap<string, FieldMapping>,
  inner: string,
): string {
  const columns = entity.fields.flatMap((field) => typedColumns(dialect, field, mapped.get(field.name)));
  return `SELECT *${columns.map((column) => `, ${column}`).join('')} FROM (${inner})`;
}

function typedColumns(dialect: Dialect, field: FieldPlan, mapping: FieldMapping | undefined): readonly string[] {
  const name = dialect.identifier(field.name);
  if (mapping?.kind === 'expression' || mapping?.kind === 'position' || mapping?.kind === 'crosswalk') return [];
  if (mapping?.kind === 'constant') return [`${dialect.literal(field.type, mapping.value)} AS ${name}`];
  const fallback =
    field.default === null ? `CAST(NULL AS ${dialect.typeOf(field.type)})` : dialect.literal(field.type, field.default);
  if (!mapping) return [`${fallback} AS ${name}`];
  const text = dialect.identifier(`_text_${field.name}`);
  const { valid, value } = readValue(dialect, field.type, mapping, text);
  return [`CASE WHEN ${text} IS NULL THEN ${fallback} WHEN ${valid} THEN ${value} END AS ${name}`];
}

/** Nothing was read although there is a text, or although there must be one. */
function problemLayer(
  dialect: Dialect,
  entity: EntityPlan,
  mapped: ReadonlyMap<string, FieldMapping>,
  inner: string,
): string {
  const columns = entity.fields.flatMap((field) => {
    if (mapped.get(field.name)?.kind !== 'column') return [];
    const [value, text] = [dialect.identifier(field.name), dialect.identifier(`_text_${field.name}`)];
    const absent = field.required ? `'missing'` : 'NULL';
    const problem = `CASE WHEN ${value} IS NULL THEN CASE WHEN ${text} IS NULL THEN ${absent} ELSE 'malformed' END END`;
    return [`, ${problem} AS ${dialect.identifier(problemOf(field.name))}`];
  });
  return `SELECT *${columns.join('')} FROM (${inner})`;
}

type ExpressionMapping = Extract<FieldMapping, { kind: 'expression' }>;

/** Expressions in the order in which they can be computed; compile has refused cycles. */
function expressionLevels(map: readonly FieldMapping[]): readonly (readonly ExpressionMapping[])[] {
  let waiting = map.filter((mapping): mapping is ExpressionMapping => mapping.kind === 'expression');
  const levels: ExpressionMapping[][] = [];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ field }) => field));
    const ready = waiting.filter(({ expression }) => !readsAny(expression, names));
    if (ready.length === 0) throw new Error(`Expressions depend on each other: ${[...names].join(', ')}`);
    levels.push(ready);
    waiting = waiting.filter((mapping) => !ready.includes(mapping));
  }
  return levels;
}

function readsAny(expression: Expression, names: ReadonlySet<string>): boolean {
  return columnsOf(expression).some(({ namespace, name }) => namespace === 'field' && names.has(name));
}

/** An expression fails where its evaluation does, or where its value does not fit the field's type without loss. */
function expressionLayer(
  dialect: Dialect,
  entity: EntityPlan,
  level: readonly ExpressionMapping[],
  raw: (name: string) => string,
  inner: string,
): string {
  const fields = new Map(entity.fields.map((field) => [field.name, field]));
  const attempts = level.map(({ field, expression }) => {
    const printed = dialect.expression(expression, (namespace, column) =>
      namespace === 'raw' ? raw(column) : operand(dialect, entity, column),
    );
    return `${attempt(printed)} AS ${dialect.identifier(computedOf(field))}`;
  });
  const columns = level.flatMap(({ field: name }) => {
    const field = fields.get(name);
    if (!field) throw new Error(`Not a field of ${entity.name}: ${name}`);
    return computedColumns(dialect, field);
  });
  const computed = `SELECT *, ${attempts.join(', ')} FROM (${inner})`;
  return `SELECT *, ${columns.join(', ')} FROM (${computed})`;
}

const computedOf = (field: string): string => `_computed_${field}`;

/**
 * The value of an expression in a struct, or null where evaluating it fails. Both branches are the same: the engine
 * takes common parts out of a `TRY`, where they would fail the statement, but never out of the branches of a `CASE`.
 */
function attempt(printed: string): string {
  return `TRY(struct_pack(value := CASE WHEN _c0 IS NULL THEN ${printed} ELSE ${printed} END))`;
}

const plainWriting = { format: null, timezone: 'UTC', decimal: '.', group: null } as const;

/** A text that was computed is normalised and read like one that arrived. */
function computedText(dialect: Dialect, field: FieldPlan, attempted: string): readonly string[] {
  const text = normalizeText(dialect, field.normalize, `${attempted}.value`);
  const { valid, value } = readValue(dialect, field.type, plainWriting, text);
  const fallback = field.default === null ? 'NULL' : dialect.literal(field.type, field.default);
  const absent = field.required && field.default === null ? `'missing'` : 'NULL';
  const problem = `WHEN ${attempted} IS NULL THEN 'failed' WHEN ${text} IS NULL THEN ${absent} WHEN NOT (${valid}) THEN 'malformed'`;
  return [
    `CASE WHEN ${text} IS NULL THEN ${fallback} WHEN ${valid} THEN ${value} END AS ${dialect.identifier(field.name)}`,
    `CASE ${problem} END AS ${dialect.identifier(problemOf(field.name))}`,
  ];
}

function computedColumns(dialect: Dialect, field: FieldPlan): readonly string[] {
  const attempted = dialect.identifier(computedOf(field.name));
  if (isTextual(field.type)) return computedText(dialect, field, attempted);
  const computed = `${attempted}.value`;
  const cast = `TRY_CAST(${computed} AS ${dialect.typeOf(field.type)})`;
  const absent = field.required && field.default === null ? `'missing'` : 'NULL';
  const value = field.default === null ? cast : `coalesce(${cast}, ${dialect.literal(field.type, field.default)})`;
  const problem = [
    `WHEN ${attempted} IS NULL THEN 'failed'`,
    `WHEN ${computed} IS NULL THEN ${absent}`,
    `WHEN ${cast} IS NULL OR ${cast} <> ${computed} THEN 'failed'`,
  ];
  return [
    `${value} AS ${dialect.identifier(field.name)}`,
    `CASE ${problem.join(' ')} END AS ${dialect.identifier(problemOf(field.name))}`,
  ];
}

/** A field inside an expression, with room for products of decimals. */
function operand(dialect: Dialect, entity: EntityPlan, name: string): string {
  const type = entity.fields.find((field) => field.name === name)?.type;
  const wider = type && operandType(type);
  return wider ? `CAST(${dialect.identifier(name)} AS ${dialect.typeOf(wider)})` : dialect.identifier(name);
}

/** Positions last: 1, 2, 3 … in file order among the records that agree in the named fields. */
function positionLayer(dialect: Dialect, entity: EntityPlan, map: readonly FieldMapping[], inner: string): string {
  const columns = map.flatMap((mapping) => {
    if (mapping.kind !== 'position') return [];
    const within = mapping.within.map(dialect.identifier).join(', ');
    return [
      `row_number() OVER (PARTITION BY ${within} ORDER BY ${recordColumn}) AS ${dialect.identifier(mapping.field)}`,
    ];
  });
  const problems = map.flatMap(({ kind, field }) => [
    ...(isChecked(kind) ? [dialect.identifier(problemOf(field))] : []),
    ...(kind === 'crosswalk' ? [dialect.identifier(lookupColumn(field))] : []),
  ]);
  const positions = new Set(map.flatMap((mapping) => (mapping.kind === 'position' ? [mapping.field] : [])));
  const fields = entity.fields.flatMap(({ name }) => (positions.has(name) ? [] : [dialect.identifier(name)]));
  return `SELECT ${[recordColumn, ...fields, ...columns, ...problems].join(', ')} FROM (${inner})`;
}
