import { isComparison } from './condition.js';
import type { Comparison, Condition, ConditionOperator } from './condition.js';

/** A condition as a sentence would have it. */
export function conditionInWords(condition: Condition): string {
  if (isComparison(condition)) return comparisonInWords(condition);
  if ('not' in condition) return `not (${conditionInWords(condition.not)})`;
  const [operands, word] = 'all' in condition ? [condition.all, ' and '] : [condition.any, ' or '];
  const parts = operands.map((part) => (isComparison(part) ? conditionInWords(part) : `(${conditionInWords(part)})`));
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

function comparisonInWords({ fact, type, operator, value }: Comparison): string {
  if (operator === 'isNull') return `${fact} is${value === false ? ' not' : ''} null`;
  const unit = type.kind === 'percent' ? '%' : type.kind === 'duration' ? ' s' : '';
  const values = Array.isArray(value) ? `(${value.join(', ')})` : `${String(value)}${unit}`;
  return `${fact} ${operators[operator]} ${values}`;
}
