import Big from 'big.js';
import { isComparison } from '../model/condition.js';
import type { Comparison, Condition, FactType } from '../model/condition.js';
import type { Expression } from '../model/expression.js';
import type { FieldType, Value } from '../model/types.js';
import { compareNumber, isHeld, isNumericType, numberLiteral } from './print-number.js';
import type { NumberOperator } from './print-number.js';

const binaryOperators: Readonly<Partial<Record<Comparison['operator'], NumberOperator>>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

/**
 * Prints a condition over the fields of one record as a selection. Like the condition it is never null: a comparison
 * with null is false, so that its negation is true. It selects exactly the records for which the condition holds.
 *
 * @throws Error when a fact is no field of a record.
 */
export function printPredicate(condition: Condition): Expression {
  if (isComparison(condition)) return printComparison(condition);
  if ('not' in condition) return { kind: 'unary', operator: 'not', operand: printPredicate(condition.not) };
  return 'all' in condition
    ? { kind: 'all', operands: condition.all.map(printPredicate) }
    : { kind: 'any', operands: condition.any.map(printPredicate) };
}

function printComparison({ fact, type, operator, value }: Comparison): Expression {
  if (!isFieldType(type)) throw new Error(`'${fact}' is a ${type.kind}, which is no field of a record`);
  const column: Expression = { kind: 'column', namespace: 'field', name: fact };
  if (operator === 'isNull') return { kind: 'is-null', operand: column, negated: value === false };
  const isList = typeof value === 'object' && value !== null;
  const test = isList
    ? printMembership(column, type, operator === 'notIn', value)
    : printTest(column, type, operator, value);
  return { kind: 'all', operands: [{ kind: 'is-null', operand: column, negated: true }, test] };
}

function isFieldType(type: FactType): type is FieldType {
  return type.kind !== 'percent' && type.kind !== 'duration' && type.kind !== 'list';
}

function printTest(column: Expression, type: FieldType, operator: Comparison['operator'], value: Value): Expression {
  const binary = binaryOperators[operator];
  if (binary === undefined) throw new Error(`The operator '${operator}' does not compare a field with one value`);
  if (isNumericType(type)) return compareNumber(column, type, binary, new Big(String(value)));
  return { kind: 'binary', operator: binary, left: column, right: literal(type, value) };
}

function printMembership(column: Expression, type: FieldType, negated: boolean, values: readonly Value[]): Expression {
  const list = values.flatMap((value) => {
    if (!isNumericType(type)) return [literal(type, value)];
    const number = new Big(String(value));
    return isHeld(type, number) ? [numberLiteral(type, number)] : []; // what the field cannot hold it never equals
  });
  return list.length === 0 ? { kind: 'boolean', value: negated } : { kind: 'in', operand: column, list, negated };
}

function literal(type: FieldType, value: Value): Expression {
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'typed', type, value: String(value) };
}
