import Big from 'big.js';
import type { BinaryOperator, Expression } from '../model/expression.js';
import type { FieldType } from '../model/types.js';

/** A field type whose values are numbers. */
export type NumericType = Extract<FieldType, { kind: 'integer' | 'decimal' | 'money' }>;

/** The operators that compare two numbers. */
export type NumberOperator = Extract<BinaryOperator, '=' | '<>' | '<' | '<=' | '>' | '>='>;

/** More digits than this may not fit an engine's integer; a decimal without places holds up to 38. */
const integerDigits = 18;
const mostDigits = 38;

/** Whether the field's type can hold this number exactly. */
export function isHeld(type: NumericType, value: Big): boolean {
  return value.abs().lt(`1e${wholeDigits(type)}`) && value.round(decimals(type), Big.roundDown).eq(value);
}

/** The literal of a number that the field's type can hold. */
export function numberLiteral(type: NumericType, value: Big): Expression {
  const wide = type.kind === 'integer' && value.abs().gte(`1e${integerDigits}`);
  const held: FieldType = wide ? { kind: 'decimal', precision: mostDigits, scale: 0 } : type;
  return { kind: 'typed', type: held, value: value.toFixed() };
}

/** Whether the values of a type are numbers. */
export function isNumericType(type: FieldType): type is NumericType {
  return type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'money';
}

/**
 * Compares a column with a number so that the literal is of the column's type, whatever the number's digits: an engine
 * would round the literal to the type, or the column to the literal. Between two neighbours of the type, `<` and `<=` the
 * number mean `<=` the lower one.
 */
export function compareNumber(column: Expression, type: NumericType, operator: NumberOperator, value: Big): Expression {
  if (value.abs().gte(`1e${wholeDigits(type)}`)) {
    const mark = value.gt(0) ? '<' : '>'; // where every number of the type stands
    return { kind: 'boolean', value: operator === '<>' || operator.startsWith(mark) };
  }
  if (isHeld(type, value)) return { kind: 'binary', operator, left: column, right: numberLiteral(type, value) };
  if (operator === '=' || operator === '<>') return { kind: 'boolean', value: operator === '<>' };
  return compareNumber(column, type, operator.startsWith('<') ? '<=' : '>', lower(type, value));
}

/** The greatest number of the type's scale that is not above this one. */
function lower(type: NumericType, value: Big): Big {
  const truncated = value.round(decimals(type), Big.roundDown);
  return value.lt(0) && !truncated.eq(value) ? truncated.minus(`1e-${decimals(type)}`) : truncated;
}

function decimals(type: NumericType): number {
  return type.kind === 'integer' ? 0 : type.scale;
}

function wholeDigits(type: NumericType): number {
  return type.kind === 'integer' ? mostDigits : type.precision - type.scale;
}
