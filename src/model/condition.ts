import type { FieldType, Value } from './types.js';

/**
 * What kind of value a fact has: that of a field, a difference of two instants or dates in seconds, an exact ratio in
 * percent (`delta_percent`), or a list of names out of `values` (`differences`).
 */
export type FactType =
  | FieldType
  | { readonly kind: 'duration' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'list'; readonly values: readonly string[] };

/** The standard operators of json-rules-engine, exact and typed, and `isNull`. */
export type ConditionOperator =
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  | 'in'
  | 'notIn'
  | 'contains'
  | 'doesNotContain'
  | 'isNull';

/** One comparison of a fact with a value that fits its type; percentages are written without the sign (`5` is 5 %). */
export interface Comparison {
  readonly fact: string;
  readonly type: FactType;
  readonly operator: ConditionOperator;
  /** A list for `in` and `notIn`; for `isNull` true or false. */
  readonly value: Value | readonly Value[];
}

/** A json-rules-engine condition after checking: every fact exists and every value fits. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

/** Whether a condition is a single comparison. */
export function isComparison(condition: Condition): condition is Comparison {
  return 'fact' in condition;
}

/** Every fact a condition reads, each once. */
export function factsOf(condition: Condition): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Condition): void => {
    if ('all' in node) node.all.forEach(visit);
    else if ('any' in node) node.any.forEach(visit);
    else if ('not' in node) visit(node.not);
    else found.add(node.fact);
  };
  visit(condition);
  return [...found];
}
