import { describe, expect, test } from 'vitest';
import { childOf } from '../../../src/base/location.js';
import type { Location } from '../../../src/base/location.js';
import { compileCondition } from '../../../src/conditions/compile-condition.js';
import type { RawCondition } from '../../../src/conditions/compile-condition.js';
import type { Condition, FactType } from '../../../src/model/condition.js';

const location: Location = {
  file: 'rules/sales.yaml',
  document: 0,
  path: ['classify', 0, 'conditions'],
  part: 'value',
};

const types = {
  quantity: { kind: 'integer' },
  gross: { kind: 'money', precision: 18, scale: 2, currency: 'currency' },
  rate: { kind: 'decimal', precision: 18, scale: 6 },
  store_id: { kind: 'string' },
  is_return: { kind: 'boolean' },
  business_date: { kind: 'date' },
  updated_at: { kind: 'timestamp' },
  opens_at: { kind: 'time' },
  status: { kind: 'enum', values: ['open', 'closed'] },
  currency: { kind: 'currency' },
  country: { kind: 'country' },
  gtin: { kind: 'gtin' },
  'delta.updated_at': { kind: 'duration' },
  'delta_percent.gross': { kind: 'percent' },
  differences: { kind: 'list', values: ['gross', 'net'] },
} satisfies Record<string, FactType>;
const facts = new Map<string, FactType>(Object.entries(types));

/** Source texts by path, as YAML has them; absent: the text of the number itself. */
function compile(raw: RawCondition, source: Record<string, string> = {}) {
  return compileCondition(raw, location, facts, (place) => {
    const path = place.path.slice(location.path.length).join('.');
    const node = path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], raw);
    return source[path] ?? String(node);
  });
}

function compiledValue(fact: string, operator: string, value: unknown, source?: string): unknown {
  const { condition, diagnostics } = compile({ fact, operator, value }, source ? { value: source } : {});
  expect(diagnostics).toEqual([]);
  return condition && 'value' in condition ? condition.value : undefined;
}

function firstFinding(raw: RawCondition, source: Record<string, string> = {}) {
  const { condition, diagnostics } = compile(raw, source);
  expect(condition).toBeNull();
  return diagnostics[0];
}

describe('compiling a condition', () => {
  test('keeps the shape and gives every comparison the type of its fact', () => {
    const { condition, diagnostics } = compile({
      all: [
        { fact: 'quantity', operator: 'lessThan', value: 0 },
        {
          any: [
            { fact: 'is_return', operator: 'equal', value: false },
            { not: { fact: 'status', operator: 'isNull', value: true } },
          ],
        },
      ],
    });
    const expected: Condition = {
      all: [
        { fact: 'quantity', type: types.quantity, operator: 'lessThan', value: '0' },
        {
          any: [
            { fact: 'is_return', type: types.is_return, operator: 'equal', value: false },
            { not: { fact: 'status', type: types.status, operator: 'isNull', value: true } },
          ],
        },
      ],
    };
    expect(diagnostics).toEqual([]);
    expect(condition).toEqual(expected);
  });

  test('reads a number from its source text, where a double would lose digits', () => {
    expect(compiledValue('rate', 'equal', 0.1, '0.10000000000000000001')).toBe('0.10000000000000000001');
    expect(compiledValue('gross', 'equal', 9007199254740992, '9007199254740993.01')).toBe('9007199254740993.01');
    expect(compiledValue('quantity', 'equal', 9007199254740993n)).toBe('9007199254740993');
  });

  test('refuses to go on when a number has no source text', () => {
    const raw = { fact: 'quantity', operator: 'equal', value: 1 };
    expect(() => compileCondition(raw, location, facts, () => null)).toThrow('No source text');
  });

  test.each([
    ['gross', '1.10', '1.1'],
    ['gross', '+.50', '0.5'],
    ['quantity', '1e3', '1000'],
    ['quantity', '1.', '1'],
    ['business_date', '2026-11-01', '2026-11-01'],
    ['updated_at', '2026-11-01T12:00:00Z', '2026-11-01T12:00:00Z'],
    ['updated_at', '2026-11-01T00:30:00.25+01:00', '2026-10-31T23:30:00.25Z'],
    ['opens_at', '08:30', '08:30:00'],
    ['opens_at', '00:00:00.500', '00:00:00.5'],
    ['status', 'open', 'open'],
    ['currency', 'USD', 'USD'],
    ['country', 'NO', 'NO'],
    ['gtin', '4006381333931', '04006381333931'],
    ['delta_percent.gross', '-0.50%', '-0.5'],
    ['delta_percent.gross', '5%', '5'],
    ['delta.updated_at', '15m', '900'],
    ['delta.updated_at', '-2h', '-7200'],
    ['delta.updated_at', '1.5d', '129600'],
  ])('writes the %s %s as %s', (fact, written, canonical) => {
    expect(compiledValue(fact, 'equal', written)).toBe(canonical);
    expect(compiledValue(fact, 'in', [written])).toEqual([canonical]);
  });

  test.each([
    ['quantity', 'x'],
    ['quantity', '1.5'],
    ['gross', '5%'],
    ['gross', '1_000'],
    ['gross', '0x1F'],
    ['gross', '1e38'],
    ['gross', '.nan'],
    ['rate', '0.000000000000000000000000000000000000001'],
    ['business_date', '2026-02-30'],
    ['business_date', '2026-11-01T00:00:00Z'],
    ['updated_at', '2026-11-01'],
    ['updated_at', '2026-11-01T12:00:00'],
    ['updated_at', '2026-11-01T24:00:00Z'],
    ['updated_at', '2026-02-30T12:00:00Z'],
    ['updated_at', '2026-11-01T12:00:00.1234567Z'],
    ['opens_at', '24:00'],
    ['opens_at', '23:59:60'],
    ['opens_at', '8:30'],
    ['opens_at', '08:30Z'],
    ['opens_at', '08:30.5'],
    ['opens_at', '08:30:00.1234567'],
    ['opens_at', '2026-11-01T08:30:00Z'],
    ['currency', 'usd'],
    ['country', 'UK'],
    ['gtin', '4006381333932'],
    ['gtin', '40063813339'],
    ['store_id', 'S\0'],
    ['store_id', '\ud800'],
    ['delta_percent.gross', '5'],
    ['delta.updated_at', '900'],
    ['delta.updated_at', '1y'],
    ['is_return', 'true'],
  ])('refuses for %s the value %j', (fact, value) => {
    expect(firstFinding({ fact, operator: 'equal', value })).toMatchObject({
      code: 'value-does-not-fit',
      parameters: { value, fact },
      location: childOf(location, 'value'),
    });
  });

  test.each([
    ['store_id', 5],
    ['store_id', true],
    ['is_return', 1],
    ['business_date', 2026],
    ['delta_percent.gross', 5],
    ['delta.updated_at', 900],
    ['gross', true],
    ['gross', [1]],
  ])('refuses for %s the YAML value %j, which is of another kind', (fact, value) => {
    expect(firstFinding({ fact, operator: 'equal', value })).toMatchObject({ code: 'value-does-not-fit' });
  });

  test('shows the number of a misfit as it was written', () => {
    const finding = firstFinding({ fact: 'store_id', operator: 'equal', value: 7 }, { value: '0007' });
    expect(finding).toMatchObject({ parameters: { value: '0007', type: 'a string' } });
  });

  test('refuses null and points at isNull', () => {
    const finding = firstFinding({ fact: 'gross', operator: 'equal', value: null });
    expect(finding).toMatchObject({ code: 'value-does-not-fit', parameters: { value: 'null' }, suggestion: 'isNull' });
  });

  test('refuses an unknown fact at its key, with the nearest one', () => {
    const raw = {
      all: [{ fact: 'quantity', operator: 'equal', value: 1 }, { not: { fact: 'grss', operator: 'equal', value: 1 } }],
    };
    expect(firstFinding(raw)).toMatchObject({
      code: 'unknown-fact',
      parameters: { fact: 'grss', known: [...facts.keys()] },
      location: childOf(location, 'all', 1, 'not', 'fact'),
      suggestion: 'gross',
    });
  });

  test('does not take a name that every object has for a fact', () => {
    expect(firstFinding({ fact: 'constructor', operator: 'equal', value: 1 })).toMatchObject({ code: 'unknown-fact' });
  });

  test('refuses an unknown operator with the nearest one', () => {
    const finding = firstFinding({ any: [{ fact: 'gross', operator: 'lesThan', value: 1 }] });
    expect(finding).toMatchObject({
      code: 'unknown-value',
      location: childOf(location, 'any', 0, 'operator'),
      suggestion: 'lessThan',
    });
  });

  test.each(['not:equal', 'someFact:equal', 'equal number', 'equal text', 'swap:lessThan'])(
    'refuses %s: neither a decorator nor the name of an operator of the engine reaches it',
    (operator) => {
      expect(firstFinding({ fact: 'gross', operator, value: 1 })).toMatchObject({ code: 'unknown-value' });
    },
  );

  test.each([
    ['store_id', 'lessThan'],
    ['status', 'greaterThanInclusive'],
    ['gtin', 'contains'],
    ['gross', 'doesNotContain'],
    ['is_return', 'lessThan'],
    ['is_return', 'in'],
    ['differences', 'equal'],
    ['differences', 'in'],
  ])('refuses for %s the operator %s', (fact, operator) => {
    expect(firstFinding({ fact, operator, value: 'x' })).toMatchObject({
      code: 'operator-does-not-fit',
      parameters: { operator, fact },
      location: childOf(location, 'operator'),
    });
  });

  test.each(['quantity', 'gross', 'business_date', 'updated_at', 'delta_percent.gross', 'delta.updated_at'])(
    'lets %s be ordered',
    (fact) => {
      const value = {
        business_date: '2026-11-01',
        updated_at: '2026-11-01T00:00:00Z',
        'delta_percent.gross': '5%',
        'delta.updated_at': '1s',
      }[fact];
      for (const operator of ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']) {
        expect(compile({ fact, operator, value: value ?? 1 }).diagnostics).toEqual([]);
      }
    },
  );

  test('refuses a value that an enum does not have, with the nearest one', () => {
    const finding = firstFinding({ fact: 'status', operator: 'in', value: ['open', 'close'] });
    expect(finding).toMatchObject({
      code: 'value-does-not-fit',
      parameters: { value: 'close', type: 'one of open, closed' },
      location: childOf(location, 'value', 1),
      suggestion: 'closed',
    });
  });

  test('refuses a name that can never be among the differences', () => {
    const finding = firstFinding({ fact: 'differences', operator: 'contains', value: 'grosss' });
    expect(finding).toMatchObject({ code: 'value-does-not-fit', suggestion: 'gross' });
    expect(compile({ fact: 'differences', operator: 'doesNotContain', value: 'net' }).diagnostics).toEqual([]);
  });

  test.each([{ all: [] }, { any: [] }])('refuses %j, which the engine would take for true', (raw) => {
    const [key] = Object.keys(raw);
    expect(firstFinding(raw)).toMatchObject({ code: 'malformed-value', location: childOf(location, key ?? '') });
  });

  test.each(['S1', [], 5])('refuses %j as the list of in', (value) => {
    expect(firstFinding({ fact: 'store_id', operator: 'in', value })).toMatchObject({ code: 'malformed-value' });
  });

  test('refuses for isNull what is neither true nor false', () => {
    expect(firstFinding({ fact: 'gross', operator: 'isNull', value: 'yes' })).toMatchObject({
      code: 'malformed-value',
      parameters: { expected: 'true or false' },
    });
  });

  test('never lets an object through as fact or value', () => {
    const value = { fact: 'gross', path: '$.x' };
    expect(firstFinding({ fact: 'store_id', operator: 'equal', value })).toMatchObject({ code: 'value-does-not-fit' });
  });

  test('collects every finding of a condition', () => {
    const { diagnostics } = compile({
      all: [
        { fact: 'grss', operator: 'equal', value: 1 },
        { fact: 'store_id', operator: 'lessThan', value: 'S1' },
        { any: [{ fact: 'quantity', operator: 'in', value: [1, 'x', null] }] },
      ],
    });
    expect(diagnostics.map(({ code, location: place }) => [code, place.path.slice(3)])).toEqual([
      ['unknown-fact', ['all', 0, 'fact']],
      ['operator-does-not-fit', ['all', 1, 'operator']],
      ['value-does-not-fit', ['all', 2, 'any', 0, 'value', 1]],
      ['value-does-not-fit', ['all', 2, 'any', 0, 'value', 2]],
    ]);
  });
});
