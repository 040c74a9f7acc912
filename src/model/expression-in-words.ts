import { quotientScale } from './expression.js';
import type { Division, Expression } from './expression.js';

type Leaf = Extract<Expression, { readonly kind: 'column' | 'text' | 'typed' | 'number' | 'boolean' | 'null' }>;

/** An expression as a person would write it, with brackets wherever there could be a doubt. */
export function expressionInWords(expression: Expression): string {
  return isLeaf(expression) ? leafInWords(expression) : operationInWords(expression);
}

function isLeaf(expression: Expression): expression is Leaf {
  return ['column', 'text', 'typed', 'number', 'boolean', 'null'].includes(expression.kind);
}

function leafInWords(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'column':
      if (leaf.namespace === '') return leaf.name;
      return leaf.namespace === 'raw' ? `raw."${leaf.name}"` : `${leaf.namespace}.${leaf.name}`;
    case 'text':
    case 'typed':
      return `'${leaf.value.replaceAll("'", "''")}'`;
    case 'number':
      return leaf.value;
    case 'boolean':
      return String(leaf.value);
    case 'null':
      return 'null';
  }
}

function operationInWords(expression: Exclude<Expression, Leaf>): string {
  switch (expression.kind) {
    case 'call':
      return `${expression.name}(${expression.arguments.map(expressionInWords).join(', ')})`;
    case 'case':
      return caseInWords(expression);
    case 'binary':
      return `${operand(expression.left)} ${expression.operator} ${operand(expression.right)}`;
    case 'divide':
      return divisionInWords(expression);
    case 'unary':
      return `${prefixes[expression.operator]}${operand(expression.operand)}`;
    case 'all':
      return expression.operands.map(operand).join(' and ');
    case 'any':
      return expression.operands.map(operand).join(' or ');
    case 'is-null':
      return `${operand(expression.operand)} is${not(expression)} null`;
    case 'in':
      return `${operand(expression.operand)}${not(expression)} in (${expression.list.map(expressionInWords).join(', ')})`;
    case 'between':
      return `${operand(expression.operand)} between ${operand(expression.low)} and ${operand(expression.high)}`;
  }
}

const roundings = { 'half-away': 'round', 'half-even': 'round_even', floor: 'floor', ceiling: 'ceil' } as const;

function divisionInWords({ left, right, leftScale, scale, rounding }: Division): string {
  const byOne = right.kind === 'number' && right.value === '1';
  const quotient = byOne ? expressionInWords(left) : `${operand(left)} / ${operand(right)}`;
  if (rounding === 'half-away' && scale === Math.max(quotientScale, leftScale)) return quotient;
  const places = rounding === 'floor' || rounding === 'ceiling' ? '' : `, ${scale}`;
  return `${roundings[rounding]}(${quotient}${places})`;
}

const prefixes = { not: 'not ', '-': '-' } as const;

function not({ negated }: { readonly negated: boolean }): string {
  return negated ? ' not' : '';
}

function caseInWords({ branches, otherwise }: Extract<Expression, { kind: 'case' }>): string {
  const parts = branches.map(({ when, result }) => `when ${expressionInWords(when)} then ${expressionInWords(result)}`);
  return `case ${parts.join(' ')}${otherwise === null ? '' : ` else ${expressionInWords(otherwise)}`} end`;
}

function operand(expression: Expression): string {
  const simple = isLeaf(expression) || expression.kind === 'call' || expression.kind === 'case';
  return simple ? expressionInWords(expression) : `(${expressionInWords(expression)})`;
}
