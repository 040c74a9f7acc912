import type { Dialect } from '../../engine/dialect.js';
import type { KeyPart, PassPlan } from '../../model/match-plan.js';

/** The columns of the parts of a pass's key, where they stand beside the id of a record. */
export function keyColumns({ key }: PassPlan): readonly string[] {
  return key.map((_, index) => `_k${index}`);
}

/** The parts of a pass's key, computed from a record. */
export function keyExpressions(dialect: Dialect, { key }: PassPlan): readonly string[] {
  return key.map((part) => keyExpression(dialect, part));
}

function keyExpression(dialect: Dialect, part: KeyPart): string {
  if (part.kind === 'expression') throw new Error('No pass has an expression in its key yet');
  return dialect.identifier(part.field);
}

/** The records of a side that no pass has paired yet, with all parts of a pass's key: the others take no part in it. */
export function keyedRecords(dialect: Dialect, pass: PassPlan, side: string, more: readonly string[] = []): string {
  const columns = keyColumns(pass);
  const keys = keyExpressions(dialect, pass).map((expression, index) => `${expression} AS ${columns[index] ?? ''}`);
  const known = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
  return `SELECT * FROM (SELECT ${['_id', ...keys, ...more].join(', ')} FROM free_${side}) WHERE ${known}`;
}
