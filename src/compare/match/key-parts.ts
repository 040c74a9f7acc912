import type { Dialect } from '../../engine/dialect.js';
import type { KeyPart, PassPlan } from '../../model/match-plan.js';
import type { RulePlan } from '../../model/plan.js';
import { equivalentsIn } from '../../model/used-equivalents.js';

/** The columns of the parts of a pass's key, where they stand beside the id of a record. */
export function keyColumns({ key }: PassPlan): readonly string[] {
  return key.map((_, index) => `_k${index}`);
}

/** The parts of a pass's key, computed from a record whose fields are in some columns. */
export function keyExpressions(
  dialect: Dialect,
  { key }: PassPlan,
  column: (field: string) => string = dialect.identifier,
): readonly string[] {
  return key.map((part) => keyExpression(dialect, part, column));
}

/** The names of the parts of the first pass's key: of a field its own. */
export function firstKeyNames({ passes }: Pick<RulePlan, 'passes'>): readonly string[] {
  return (passes[0]?.key ?? []).map((part) => (part.kind === 'field' ? part.field : part.name));
}

/** The parts of the first pass's key, computed from a record whose fields are in some columns. */
export function firstKeyValues(
  dialect: Dialect,
  { passes }: Pick<RulePlan, 'passes'>,
  column: (field: string) => string = dialect.identifier,
): readonly string[] {
  return passes[0] ? keyExpressions(dialect, passes[0], column) : [];
}

/** The same under their names. */
export function firstKeyColumns(dialect: Dialect, rule: Pick<RulePlan, 'passes'>): readonly string[] {
  const names = firstKeyNames(rule).map(dialect.identifier);
  return firstKeyValues(dialect, rule).map((value, index) =>
    value === names[index] ? value : `${value} AS ${names[index] ?? ''}`,
  );
}

/** A text that stands in equivalents is the name of its group, any other is itself. */
function keyExpression(dialect: Dialect, part: KeyPart, column: (field: string) => string): string {
  if (part.kind === 'expression') return dialect.expression(part.expression, (_, name) => column(name));
  const own = column(part.field);
  const text = part.normalize.length === 0 ? own : dialect.normalizedText(part.normalize, own);
  const equivalents = equivalentsIn(part);
  if (equivalents === null) return text;
  const group = `SELECT _group FROM ${dialect.identifier(equivalents.table)} WHERE _text = ${text}`;
  return `coalesce((${group}), ${text})`;
}

/** The records of a side that no pass has paired yet, with all parts of a pass's key: the others take no part in it. */
export function keyedRecords(dialect: Dialect, pass: PassPlan, side: string, more: readonly string[] = []): string {
  const columns = keyColumns(pass);
  const keys = keyExpressions(dialect, pass).map((expression, index) => `${expression} AS ${columns[index] ?? ''}`);
  const known = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
  return `SELECT * FROM (SELECT ${['_id', ...keys, ...more].join(', ')} FROM free_${side}) WHERE ${known}`;
}
