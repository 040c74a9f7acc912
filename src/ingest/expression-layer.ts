import type { Dialect } from '../engine/dialect.js';
import { columnsOf } from '../model/expression.js';
import type { Expression } from '../model/expression.js';
import { plainWriting } from '../model/map-plan.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import { isTextual, operandType } from '../model/types.js';
import { problemColumn } from './problem-column.js';
import { readValue } from './read-value.js';

type ExpressionMapping = Extract<FieldMapping, { kind: 'expression' }>;

/** Expressions in the order in which they can be computed; compile has refused cycles. */
export function expressionLevels(map: readonly FieldMapping[]): readonly (readonly ExpressionMapping[])[] {
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
export function expressionLayer(
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

/** A text that was computed is normalised and read like one that arrived. */
function computedText(dialect: Dialect, field: FieldPlan, attempted: string): readonly string[] {
  const text = dialect.normalizedText(field.normalize, `${attempted}.value`);
  const { valid, value } = readValue(dialect, field.type, plainWriting, text);
  const fallback = field.default === null ? 'NULL' : dialect.literal(field.type, field.default);
  const absent = field.required && field.default === null ? `'missing'` : 'NULL';
  const problem = `WHEN ${attempted} IS NULL THEN 'failed' WHEN ${text} IS NULL THEN ${absent} WHEN NOT (${valid}) THEN 'malformed'`;
  return [
    `CASE WHEN ${text} IS NULL THEN ${fallback} WHEN ${valid} THEN ${value} END AS ${dialect.identifier(field.name)}`,
    `CASE ${problem} END AS ${dialect.identifier(problemColumn(field.name))}`,
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
    `CASE ${problem.join(' ')} END AS ${dialect.identifier(problemColumn(field.name))}`,
  ];
}

/** A field inside an expression, with room for products of decimals. */
function operand(dialect: Dialect, entity: EntityPlan, name: string): string {
  const type = entity.fields.find((field) => field.name === name)?.type;
  const wider = type && operandType(type);
  return wider ? `CAST(${dialect.identifier(name)} AS ${dialect.typeOf(wider)})` : dialect.identifier(name);
}
