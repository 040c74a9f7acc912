import type { Dialect } from '../../engine/dialect.js';
import type { ExpressionEngine } from '../../engine/expression-engine.js';
import type { Expression } from '../../model/expression.js';
import { operandType } from '../../model/types.js';
import { lossOf, mistakeOf } from './check-types.js';
import type { BoundType, TypeMistake, TypeOf } from './check-types.js';
import { digitsOfSql, familyOfSql } from './family.js';
import { levelsOf, operationOf, typesOfOperations } from './operation-types.js';
import type { Operation } from './operation-types.js';
import { typeOfColumn } from './scope.js';
import type { Scope } from './scope.js';
import { settleDivision } from './settle-division.js';
import type { UnsettledDivision } from './settle-division.js';

export interface ExpressionTools {
  readonly engine: ExpressionEngine;
  readonly dialect: Dialect;
}

/** An expression whose parts are to have types. */
export interface Unbound {
  readonly expression: Expression;
  readonly divisions: readonly UnsettledDivision[];
  /** What its columns are. */
  readonly scope: Scope;
}

type Types = ReadonlyMap<Expression, BoundType>;

const unknown: BoundType = { sql: '', family: 'inexact', digits: null };

/**
 * The types of an expression and all its parts, or a part that does not fit. Each is bound over the types of its operands,
 * not over the operands themselves, so that the cost grows with the number of parts, however deep they are.
 */
export async function bindExpression(
  tools: ExpressionTools,
  { expression, divisions, scope }: Unbound,
): Promise<{ readonly types: Types } | { readonly mistake: TypeMistake }> {
  const types = new Map<Expression, BoundType>();
  const typeOf = (node: Expression): BoundType => types.get(node) ?? unknown;
  const unsettled = new Map<Expression, UnsettledDivision>(divisions.map((division) => [division.node, division]));
  for (const level of levelsOf(expression)) {
    for (const node of level) {
      const division = unsettled.get(node);
      const mistake = mistakeOf(node, typeOf) ?? (division ? settleDivision(division, typeOf) : null);
      if (mistake) return { mistake };
    }
    const bound = await bindLevel(tools, level, typeOf, scope);
    if ('mistake' in bound) return bound;
    for (const [node, type] of bound.types) types.set(node, type);
    for (const node of level) {
      const mistake = lossOf(node, typeOf);
      if (mistake) return { mistake };
    }
  }
  return { types };
}

async function bindLevel(
  { engine, dialect }: ExpressionTools,
  level: readonly Expression[],
  typeOf: TypeOf,
  scope: Scope,
): Promise<{ readonly types: Types } | { readonly mistake: TypeMistake }> {
  const types = new Map<Expression, BoundType>();
  const operations: Operation[] = [];
  for (const node of level) {
    const type = leafType(dialect, node, scope);
    if (type === null) operations.push(operationOf(dialect, node, typeOf));
    else types.set(node, boundType(type));
  }
  const asked = await typesOfOperations(engine, operations);
  if ('mistake' in asked) return asked;
  for (const { node, sql } of operations) types.set(node, boundType(asked.types.get(sql) ?? ''));
  return { types };
}

/** The type of what has one without asking; of a field that is the one it is calculated in. The engine knows what numbers are. */
function leafType(dialect: Dialect, node: Expression, scope: Scope): string | null {
  if (node.kind === 'column') {
    const type = typeOfColumn(scope, node) ?? { kind: 'string' };
    return dialect.typeOf(operandType(type) ?? type);
  }
  if (node.kind === 'typed') return dialect.typeOf(node.type);
  if (node.kind === 'text') return dialect.typeOf({ kind: 'string' });
  return node.kind === 'null' ? 'NULL' : null;
}

function boundType(sql: string): BoundType {
  return { sql, family: familyOfSql(sql), digits: digitsOfSql(sql) };
}
