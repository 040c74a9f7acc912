import { describe, expect, test } from 'vitest';
import { conditionOperators, holds, operatorsFor } from '../../../src/conditions/operators.js';
import type { ComparedValue } from '../../../src/conditions/operators.js';
import type { FactValue, Family } from '../../../src/conditions/fact-value.js';

const orders = ['lessThan', 'lessThanInclusive', 'equal', 'notEqual', 'greaterThanInclusive', 'greaterThan'] as const;

/** Which of the six comparisons hold. */
function holding(family: Family, fact: FactValue, value: ComparedValue): string[] {
  return orders.filter((operator) => holds(family, operator, fact, value));
}

const below = ['lessThan', 'lessThanInclusive', 'notEqual'];
const same = ['lessThanInclusive', 'equal', 'greaterThanInclusive'];
const above = ['notEqual', 'greaterThanInclusive', 'greaterThan'];

describe('a comparison', () => {
  test.each([
    ['1.10', '1.1', same],
    ['-0', '0', same],
    ['9007199254740993', '9007199254740992', above],
    ['0.1000000000000000001', '0.1', above],
    ['5', '10', below],
    ['-5', '-10', above],
  ])('of the numbers %s and %s is exact', (fact, value, expected) => {
    expect(holding('number', fact, value)).toEqual(expected);
  });

  test.each([
    ['2026-11-01', '2026-11-02', below],
    ['2026-11-01T12:00:00Z', '2026-11-01T12:00:00.000Z', same],
    ['2026-11-01T12:00:00.5Z', '2026-11-01T12:00:00.499999Z', above],
    ['2026-11-01T12:00:00.1Z', '2026-11-01T12:00:00.09Z', above],
    ['1969-12-31T23:59:59.5Z', '1970-01-01T00:00:00Z', below],
    ['2026-11-01', '2026-11-01T00:00:00Z', same],
    ['10000-01-01', '9999-12-31', above],
  ])('of the instants %s and %s is one of points in time', (fact, value, expected) => {
    expect(holding('instant', fact, value)).toEqual(expected);
  });

  test.each([
    ['100', '20', '5', same], // 1 of 20
    ['100', '3', '33.3333333333333333', above], // a third is more than any of its decimals
    ['100', '3', '33.3333333333333334', below],
    ['-100', '20', '-5', same],
    ['-100.0000000000000000001', '20', '-5', below],
  ])('of the ratio %s / %s with %s percent never divides', (numerator, denominator, value, expected) => {
    expect(holding('percent', { numerator, denominator }, value)).toEqual(expected);
  });

  test('of texts is by code point, without folding', () => {
    expect(holds('text', 'equal', 'é', 'é')).toBe(true);
    expect(holds('text', 'equal', 'é', 'e\u0301')).toBe(false);
    expect(holds('text', 'equal', '1', '1.0')).toBe(false);
    expect(holds('text', 'in', 'a', ['b', 'a'])).toBe(true);
    expect(holds('text', 'notIn', 'a', ['b', 'a'])).toBe(false);
  });

  test('of members of a list uses the equality of the family', () => {
    expect(holds('number', 'in', '1.10', ['2', '1.1'])).toBe(true);
    expect(holds('number', 'notIn', '1.10', ['2', '1.1'])).toBe(false);
    expect(holds('instant', 'in', '2026-11-01T12:00:00.0Z', ['2026-11-01T12:00:00Z'])).toBe(true);
    expect(holds('percent', 'in', { numerator: '100', denominator: '20' }, ['5.0'])).toBe(true);
  });

  test('of a list of names is by membership', () => {
    expect(holds('list', 'contains', ['gross', 'net'], 'net')).toBe(true);
    expect(holds('list', 'contains', ['gross_amount'], 'gross')).toBe(false);
    expect(holds('list', 'doesNotContain', [], 'net')).toBe(true);
    expect(holds('list', 'doesNotContain', ['net'], 'net')).toBe(false);
  });

  test.each(conditionOperators.filter((operator) => operator !== 'isNull'))('with null is false for %s', (operator) => {
    for (const family of ['number', 'percent', 'instant', 'text', 'boolean', 'list'] as const) {
      expect(holds(family, operator, null, '1')).toBe(false);
    }
  });

  test('isNull tells null from everything else', () => {
    expect(holds('number', 'isNull', null, true)).toBe(true);
    expect(holds('number', 'isNull', null, false)).toBe(false);
    expect(holds('number', 'isNull', '0', true)).toBe(false);
    expect(holds('text', 'isNull', '', false)).toBe(true);
  });

  test.each<[Family, FactValue, ComparedValue]>([
    ['number', true, '1'],
    ['number', 'abc', '1'],
    ['number', '1', null],
    ['instant', '2026-11-01 12:00:00', '2026-11-01'],
    ['percent', '5', '5'],
    ['percent', { numerator: '1', denominator: '0' }, '5'],
    ['text', ['a'], 'a'],
    ['boolean', 'true', true],
    ['list', ['a'], 'a'],
  ])('of %s refuses %j with %j, which no caller may ask', (family, fact, value) => {
    expect(() => holds(family, 'equal', fact, value)).toThrow();
  });

  test('of text has no order', () => {
    expect(() => holds('text', 'lessThan', 'a', 'b')).toThrow('no order');
    expect(operatorsFor({ kind: 'string' })).not.toContain('lessThan');
  });
});
