import { isComparison } from '../../../model/condition.js';
import type { Comparison, Condition, ConditionOperator } from '../../../model/condition.js';
import type { Expression } from '../../../model/expression.js';

/** An expression as a person would write it, with brackets wherever there could be a doubt. */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case 'column':
      return expression.namespace === 'raw' ? `raw."${expression.name}"` : `field.${expression.name}`;
    case 'text':
      return `'${expression.value.replaceAll("'", "''")}'`;
    case 'typed':
      return `'${expression.value}'`;
    case 'number':
      return expression.value;
    case 'boolean':
      return String(expression.value);
    case 'null':
      return 'null';
    case 'call':
      return `${expression.name}(${expression.arguments.map(expressionText).join(', ')})`;
    default:
      return operationText(expression);
  }
}

type Operation = Exclude<
  Expression,
  { readonly kind: 'column' | 'text' | 'typed' | 'number' | 'boolean' | 'null' | 'call' }
>;

function operationText(expression: Operation): string {
  switch (expression.kind) {
    case 'binary':
      return `${operand(expression.left)} ${expression.operator} ${operand(expression.right)}`;
    case 'unary':
      return `${expression.operator}${expression.operator === '-' ? '' : ' '}${operand(expression.operand)}`;
    case 'all':
    case 'any':
      return expression.operands.map(operand).join(expression.kind === 'all' ? ' and ' : ' or ');
    case 'is-null':
      return `${operand(expression.operand)} is${expression.negated ? ' not' : ''} null`;
    case 'in':
      return `${operand(expression.operand)}${expression.negated ? ' not' : ''} in (${expression.list.map(expressionText).join(', ')})`;
    case 'between':
      return `${operand(expression.operand)} between ${operand(expression.low)} and ${operand(expression.high)}`;
    case 'case':
      return caseText(expression);
  }
}

function caseText({ branches, otherwise }: Extract<Expression, { kind: 'case' }>): string {
  const parts = branches.map(({ when, then }) => `when ${expressionText(when)} then ${expressionText(then)}`);
  return `case ${parts.join(' ')}${otherwise === null ? '' : ` else ${expressionText(otherwise)}`} end`;
}

function operand(expression: Expression): string {
  const simple = ['column', 'text', 'typed', 'number', 'boolean', 'null', 'call', 'case'].includes(expression.kind);
  return simple ? expressionText(expression) : `(${expressionText(expression)})`;
}

/** A condition as a sentence would have it. */
export function conditionText(condition: Condition): string {
  if (isComparison(condition)) return comparisonText(condition);
  if ('not' in condition) return `not (${conditionText(condition.not)})`;
  const [operands, word] = 'all' in condition ? [condition.all, ' and '] : [condition.any, ' or '];
  const parts = operands.map((part) => (isComparison(part) ? conditionText(part) : `(${conditionText(part)})`));
  return parts.length === 0 ? String('all' in condition) : parts.join(word);
}

const operators: Readonly<Record<Exclude<ConditionOperator, 'isNull'>, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  in: 'in',
  notIn: 'not in',
  contains: 'contains',
  doesNotContain: 'does not contain',
};

function comparisonText({ fact, type, operator, value }: Comparison): string {
  if (operator === 'isNull') return `${fact} is${value === false ? ' not' : ''} null`;
  const unit = type.kind === 'percent' ? '%' : type.kind === 'duration' ? ' s' : '';
  const values = Array.isArray(value) ? `(${value.join(', ')})` : `${String(value)}${unit}`;
  return `${fact} ${operators[operator]} ${values}`;
}
