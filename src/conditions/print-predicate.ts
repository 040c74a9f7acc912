import Big from 'big.js';
import { isComparison } from '../model/condition.js';
import type { Comparison, Condition, FactType } from '../model/condition.js';
import type { Expression } from '../model/expression.js';
import type { Constant } from '../model/plan.js';
import type { FieldType, Value } from '../model/types.js';
import { constantValue, familyOf } from './fact-value.js';
import { holds } from './operators.js';
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
 * @param constants facts that are no fields: a comparison with one is decided now.
 * @throws Error when a fact is neither a constant nor a field of a record.
 */
export function printPredicate(condition: Condition, constants: Readonly<Record<string, Constant>> = {}): Expression {
  if (isComparison(condition)) return printComparison(condition, constants);
  if ('not' in condition) {
    return { kind: 'unary', operator: 'not', operand: printPredicate(condition.not, constants) };
  }
  const print = (part: Condition): Expression => printPredicate(part, constants);
  return 'all' in condition
    ? { kind: 'all', operands: condition.all.map(print) }
    : { kind: 'any', operands: condition.any.map(print) };
}

function printComparison(comparison: Comparison, constants: Readonly<Record<string, Constant>>): Expression {
  const { fact, type, operator, value } = comparison;
  const constant = Object.hasOwn(constants, fact) ? constants[fact] : undefined;
  if (!constant) return printFieldComparison(comparison);
  return { kind: 'boolean', value: holds(familyOf(type), operator, constantValue(constant), value) };
}

function printFieldComparison({ fact, type, operator, value }: Comparison): Expression {
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
