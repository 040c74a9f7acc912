import Big from 'big.js';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { isComparison } from '../model/condition.js';
import type { Comparison, Condition, FactType } from '../model/condition.js';
import type { Expression } from '../model/expression.js';
import type { FieldType, Value } from '../model/types.js';
import { compareNumber, isHeld, isNumericType, numberLiteral } from './print-number.js';
import type { NumberOperator } from './print-number.js';
import { factTypeInWords } from './read-value.js';

/** The selection; null when there are findings. */
export interface PrintedPredicate {
  readonly predicate: Expression | null;
  readonly diagnostics: readonly Diagnostic[];
}

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
 * @param location where the condition stands.
 */
export function printPredicate(condition: Condition, location: Location): PrintedPredicate {
  const diagnostics: Diagnostic[] = [];
  const predicate = printNode(condition, location, diagnostics);
  return { predicate, diagnostics };
}

function printNode(condition: Condition, location: Location, findings: Diagnostic[]): Expression | null {
  if (isComparison(condition)) return printComparison(condition, location, findings);
  if ('not' in condition) {
    const operand = printNode(condition.not, childOf(location, 'not'), findings);
    return operand && { kind: 'unary', operator: 'not', operand };
  }
  const kind = 'all' in condition ? 'all' : 'any';
  const list = 'all' in condition ? condition.all : condition.any;
  const operands = list.map((child, index) => printNode(child, childOf(location, kind, index), findings));
  return operands.every((operand) => operand !== null) ? { kind, operands } : null;
}

function printComparison(comparison: Comparison, location: Location, findings: Diagnostic[]): Expression | null {
  const { fact, type, operator, value } = comparison;
  if (!isFieldType(type)) {
    const reason = `'${fact}' is ${factTypeInWords(type)}, which is no field of a record`;
    findings.push(diagnostic('unprintable-check', { reason }, childOf(location, 'fact')));
    return null;
  }
  const column: Expression = { kind: 'column', namespace: 'field', name: fact };
  if (operator === 'isNull') return { kind: 'is-null', operand: column, negated: value === false };
  const test = Array.isArray(value)
    ? printMembership(column, type, operator === 'notIn', value)
    : printTest(column, type, operator, value as Value);
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
