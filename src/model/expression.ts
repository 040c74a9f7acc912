import type { FieldType } from './types.js';

/**
 * A scalar expression as a tree: what `expr` and `where` are after parsing, and what a condition becomes when it is
 * printed as a selection. Each engine prints it in its own dialect; the user's text itself never reaches an engine.
 */
export type Expression =
  | { readonly kind: 'column'; readonly namespace: Namespace; readonly name: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'typed'; readonly type: FieldType; readonly value: string }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | Division
  | { readonly kind: 'unary'; readonly operator: 'not' | '-'; readonly operand: Expression }
  | { readonly kind: 'all' | 'any'; readonly operands: readonly Expression[] }
  | { readonly kind: 'is-null'; readonly operand: Expression; readonly negated: boolean }
  | {
      readonly kind: 'in';
      readonly operand: Expression;
      readonly list: readonly Expression[];
      readonly negated: boolean;
    }
  | { readonly kind: 'between'; readonly operand: Expression; readonly low: Expression; readonly high: Expression }
  | {
      readonly kind: 'case';
      readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
      readonly otherwise: Expression | null;
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

/**
 * A quotient, rounded once from its exact value; null where the divisor is zero. What it needs to be computed with whole
 * numbers alone stands here, so that every engine comes to the same digits.
 */
export interface Division {
  readonly kind: 'divide';
  readonly left: Expression;
  readonly right: Expression;
  /** Digits after the point of each side. */
  readonly leftScale: number;
  readonly rightScale: number;
  /** Digits of the result, and how many of them are after the point. */
  readonly precision: number;
  readonly scale: number;
  readonly rounding: Rounding;
}

/** Which neighbour a quotient becomes: the nearer one, where `half-…` says which of two that are as near; or the lower or upper. */
export type Rounding = 'half-away' | 'half-even' | 'floor' | 'ceiling';

/** Decimal places of a quotient that is not rounded by a function, unless its dividend has more. */
export const quotientScale = 10;

/**
 * Whose value a column is. Over one record: `raw`, the text as it arrived, or `field`, the typed value. Over everything
 * that is joined: `baseline`, `counterpart` (the one that is judged), the name of a counterpart, or `lookups.NAME`.
 */
export type Namespace = string;

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '||'
  | '='
  | '<>'
  | '<'
  | '<='
  | '>'
  | '>='
  | 'is distinct from'
  | 'is not distinct from'
  | 'like'
  | 'not like';

/** Every column an expression reads, each once, in order of appearance. */
export function columnsOf(expression: Expression): readonly { readonly namespace: Namespace; readonly name: string }[] {
  const found = new Map<string, { namespace: Namespace; name: string }>();
  const visit = (node: Expression): void => {
    if (node.kind === 'column')
      found.set(`${node.namespace}.${node.name}`, { namespace: node.namespace, name: node.name });
    for (const child of childrenOf(node)) visit(child);
  };
  visit(expression);
  return [...found.values()];
}

/** The direct operands of a node. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'binary':
    case 'divide':
      return [node.left, node.right];
    case 'unary':
    case 'is-null':
      return [node.operand];
    case 'all':
    case 'any':
      return node.operands;
    case 'in':
      return [node.operand, ...node.list];
    case 'between':
      return [node.operand, node.low, node.high];
    case 'case':
      return [
        ...node.branches.flatMap(({ when, result }) => [when, result]),
        ...(node.otherwise ? [node.otherwise] : []),
      ];
    case 'call':
      return node.arguments;
    case 'column':
    case 'text':
    case 'number':
    case 'boolean':
    case 'null':
    case 'typed':
      return [];
  }
}
