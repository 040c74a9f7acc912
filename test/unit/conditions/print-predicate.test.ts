import { describe, expect, test } from 'vitest';
import { printPredicate } from '../../../src/conditions/print-predicate.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import type { Condition, FactType } from '../../../src/model/condition.js';

const quantity = { kind: 'decimal', precision: 5, scale: 2 } as const;

function printed(condition: Condition): string {
  return duckdbDialect.expression(printPredicate(condition), (namespace, name) => `${namespace}.${name}`);
}

const compare = (
  operator: 'lessThan' | 'greaterThan' | 'greaterThanInclusive' | 'equal' | 'notEqual',
  value: string,
): Condition => ({
  fact: 'quantity',
  type: quantity,
  operator,
  value,
});

describe('a printed predicate', () => {
  test('makes a comparison with null false, so that its negation is true', () => {
    expect(printed({ not: compare('lessThan', '0') })).toBe(
      "(NOT ((field.quantity IS NOT NULL) AND (field.quantity < CAST('0' AS DECIMAL(5,2)))))",
    );
  });

  test('prints every kind of node', () => {
    const condition: Condition = {
      any: [
        { fact: 'is_return', type: { kind: 'boolean' }, operator: 'equal', value: false },
        { fact: 'store', type: { kind: 'string' }, operator: 'notIn', value: ["O'Hare", 'x'] },
        { all: [{ fact: 'store', type: { kind: 'string' }, operator: 'isNull', value: false }] },
      ],
    };
    expect(printed(condition)).toBe(
      '(((field.is_return IS NOT NULL) AND (field.is_return = false)) OR ' +
        "((field.store IS NOT NULL) AND (field.store NOT IN ('O''Hare', 'x'))) OR ((field.store IS NOT NULL)))",
    );
  });

  test.each([
    ['lessThan', '0.125', "(field.quantity <= CAST('0.12' AS DECIMAL(5,2)))"],
    ['greaterThanInclusive', '0.125', "(field.quantity > CAST('0.12' AS DECIMAL(5,2)))"],
    ['lessThan', '-0.125', "(field.quantity <= CAST('-0.13' AS DECIMAL(5,2)))"],
    ['equal', '0.125', 'false'],
    ['notEqual', '0.125', 'true'],
    ['lessThan', '1000', 'true'],
    ['greaterThan', '1000', 'false'],
    ['lessThan', '-999.999', 'false'],
    ['greaterThan', '-999.999', 'true'],
    ['notEqual', '1000', 'true'],
  ] as const)('keeps the meaning of %s %s, which the field cannot hold', (operator, value, expected) => {
    expect(printed(compare(operator, value))).toBe(`((field.quantity IS NOT NULL) AND ${expected})`);
  });

  test('leaves out of a list what the field cannot hold', () => {
    const membership = (operator: 'in' | 'notIn', value: string[]): Condition => ({
      fact: 'quantity',
      type: quantity,
      operator,
      value,
    });
    expect(printed(membership('in', ['0.125', '1.5']))).toContain("IN (CAST('1.5' AS DECIMAL(5,2)))");
    expect(printed(membership('in', ['0.125']))).toContain('AND false');
    expect(printed(membership('notIn', ['0.125']))).toContain('AND true');
  });

  test('decides a comparison with a constant itself', () => {
    const constants = { 'param.least': { type: quantity, value: '0.50' } } as const;
    const least = (value: string): Condition => ({ fact: 'param.least', type: quantity, operator: 'equal', value });
    const decided = (condition: Condition): string =>
      duckdbDialect.expression(printPredicate(condition, constants), (_, name) => name);
    expect(decided(least('0.5'))).toBe('true');
    expect(decided({ any: [{ not: least('0.5') }, compare('lessThan', '0')] })).toBe(
      "((NOT true) OR ((quantity IS NOT NULL) AND (quantity < CAST('0' AS DECIMAL(5,2)))))",
    );
  });

  test.each<[string, FactType]>([
    ['delta_percent.gross', { kind: 'percent' }],
    ['delta.updated_at', { kind: 'duration' }],
    ['differences', { kind: 'list', values: ['gross'] }],
  ])('refuses %s, which is no field of a record', (fact, type) => {
    const condition: Condition = {
      all: [compare('equal', '1'), { not: { fact, type, operator: 'isNull', value: true } }],
    };
    expect(() => printPredicate(condition)).toThrow(`'${fact}' is a ${type.kind}, which is no field of a record`);
  });
});
