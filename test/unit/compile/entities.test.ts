import { describe, expect, test } from 'vitest';
import type { FieldPlan } from '../../../src/model/entity-plan.js';
import { compileFiles, entityYaml, inShort } from '../../support/compiled-workspace.js';

async function compileFields(fields: string, rest = '') {
  return compileFiles({ 'entities/line.yaml': entityYaml(fields, rest) });
}

async function fieldOf(declaration: string): Promise<FieldPlan | undefined> {
  const { plan, findings } = await compileFields(`x: ${declaration}\ncur: { type: currency }`);
  expect(inShort(findings)).toEqual([]);
  return plan?.entities['line']?.fields.find(({ name }) => name === 'x');
}

describe('a field', () => {
  test.each([
    ['{ type: string }', { kind: 'string' }],
    ['{ type: integer }', { kind: 'integer' }],
    ['{ type: decimal }', { kind: 'decimal', precision: 18, scale: 4 }],
    ['{ type: decimal, precision: 28, scale: 27 }', { kind: 'decimal', precision: 28, scale: 27 }],
    ['{ type: decimal, scale: 0 }', { kind: 'decimal', precision: 18, scale: 0 }],
    ['{ type: money, currency: cur }', { kind: 'money', precision: 18, scale: 4, currency: 'cur' }],
    ['{ type: money, currency: cur, scale: 2 }', { kind: 'money', precision: 18, scale: 2, currency: 'cur' }],
    ['{ type: boolean }', { kind: 'boolean' }],
    ['{ type: date }', { kind: 'date' }],
    ['{ type: timestamp }', { kind: 'timestamp' }],
    ['{ type: time }', { kind: 'time' }],
    ['{ type: enum, values: [a, b] }', { kind: 'enum', values: ['a', 'b'] }],
    ['{ type: currency }', { kind: 'currency' }],
    ['{ type: gtin }', { kind: 'gtin' }],
    ['{ type: country }', { kind: 'country' }],
  ])('has its type and the defaults of what it does not say: %s', async (declaration, type) => {
    expect(await fieldOf(declaration)).toEqual({ name: 'x', type, required: false, default: null, normalize: [] });
  });

  test.each([
    ['{ type: string, default: NONE }', 'NONE'],
    ["{ type: string, default: '017' }", '017'],
    ["{ type: string, default: '' }", ''],
    ['{ type: integer, default: 0 }', '0'],
    ['{ type: integer, default: -999999999999999999 }', '-999999999999999999'],
    ['{ type: integer, default: 1e3 }', '1000'],
    ['{ type: decimal, default: 10.00 }', '10'],
    ['{ type: decimal, default: 0.1 }', '0.1'],
    ["{ type: decimal, default: '0.1' }", '0.1'],
    ['{ type: decimal, default: 12345678901234.5678 }', '12345678901234.5678'],
    [
      '{ type: decimal, precision: 28, scale: 0, default: 9999999999999999999999999999 }',
      '9999999999999999999999999999',
    ],
    ['{ type: money, currency: cur, default: -0.05 }', '-0.05'],
    ['{ type: boolean, default: true }', 'true'],
    ['{ type: boolean, default: False }', 'false'],
    ['{ type: date, default: 2026-02-28 }', '2026-02-28'],
    ["{ type: timestamp, default: '2026-11-01T12:00:00+02:00' }", '2026-11-01T10:00:00Z'],
    ['{ type: time, default: 14:30 }', '14:30:00'],
    ['{ type: time, default: 23:59:59.999990 }', '23:59:59.99999'],
    ['{ type: enum, values: [a, b], default: b }', 'b'],
    ['{ type: currency, default: EUR }', 'EUR'],
    ['{ type: country, default: NO }', 'NO'],
    ["{ type: gtin, default: '4006381333931' }", '04006381333931'],
  ])('has a default of its type, as one text: %s', async (declaration, value) => {
    expect((await fieldOf(declaration))?.default).toBe(value);
  });

  test.each([
    ['{ type: string, default: 17 }', 'wrong-type', '17'],
    ['{ type: string, default: true }', 'wrong-type', 'true'],
    ['{ type: gtin, default: 4006381333931 }', 'wrong-type', '4006381333931'],
    ["{ type: gtin, default: '4006381333932' }", 'malformed-value', "'4006381333932'"],
    ['{ type: integer, default: 1.5 }', 'malformed-value', '1.5'],
    ['{ type: integer, default: true }', 'malformed-value', 'true'],
    ['{ type: integer, default: 1000000000000000000 }', 'malformed-value', '1000000000000000000'],
    ['{ type: decimal, default: 0.00001 }', 'malformed-value', '0.00001'],
    ['{ type: decimal, default: 100000000000000 }', 'malformed-value', '100000000000000'],
    ['{ type: decimal, default: .inf }', 'malformed-value', '.inf'],
    ['{ type: decimal, default: .nan }', 'malformed-value', '.nan'],
    ['{ type: decimal, default: 0x10 }', 'malformed-value', '0x10'],
    ['{ type: boolean, default: yes }', 'malformed-value', 'yes'],
    ["{ type: boolean, default: 'true' }", 'malformed-value', "'true'"],
    ['{ type: boolean, default: 1 }', 'malformed-value', '1'],
    ['{ type: date, default: 20261101 }', 'malformed-value', '20261101'],
    ['{ type: date, default: 2026-02-29 }', 'malformed-value', '2026-02-29'],
    ["{ type: timestamp, default: '2026-11-01 12:00:00' }", 'malformed-value', "'2026-11-01 12:00:00'"],
    ['{ type: time, default: 24:00 }', 'malformed-value', '24:00'],
    ['{ type: time, default: 23:59:60 }', 'malformed-value', '23:59:60'],
    ['{ type: time, default: 1430 }', 'malformed-value', '1430'],
    ['{ type: enum, values: [a, b], default: c }', 'malformed-value', 'c'],
    ['{ type: currency, default: eur }', 'malformed-value', 'eur'],
    ['{ type: currency, default: EUX }', 'malformed-value', 'EUX'],
    ['{ type: country, default: XK }', 'malformed-value', 'XK'],
    ['{ type: country, default: false }', 'wrong-type', 'false'],
    ['{ type: decimal, precision: 29 }', 'malformed-value', '29'],
    ['{ type: decimal, precision: 4 }', 'malformed-value', '4'],
    ['{ type: decimal, scale: 18 }', 'malformed-value', '18'],
    ['{ type: money, currency: curr }', 'missing-currency', 'curr'],
    ['{ type: money, currency: id }', 'missing-currency', 'id'],
    ['{ type: money, currency: x }', 'missing-currency', 'x'],
    ['{ type: string, default: "a\\0b" }', 'yaml-syntax', '"a\\0b"'],
    ['{ type: string, normalize: [{ replace: ["\\uD800", x] }] }', 'yaml-syntax', '"\\uD800"'],
  ])('is refused where it contradicts itself, once: %s', async (declaration, code, marked) => {
    const { plan, findings } = await compileFields(`x: ${declaration}\ncur: { type: currency }`);
    expect(inShort(findings)).toEqual([`${code}: ${marked}`]);
    expect(plan).toBeNull();
  });
});

describe('the identity', () => {
  test('is of fields that are never null', async () => {
    const entity = (identity: string) => `
tieout: 1
entity: line
identity: ${identity}
fields:
  id: { type: string, required: true }
  store: { type: string, default: S1 }
  note: { type: string }
`;
    const findings = async (identity: string) =>
      inShort((await compileFiles({ 'entities/line.yaml': entity(identity) })).findings);
    expect(await findings('[id, store]')).toEqual([]);
    expect(await findings('[id, note]')).toEqual(['nullable-key: note']);
    expect(await findings('[id, stores]')).toEqual(['unknown-field: stores']);
  });
});

describe('a check', () => {
  const check = (conditions: string, name = 'strange'): string => `
  - name: ${name}
    conditions: ${conditions}
    event: { type: reject, params: { tier: 3, message: Strange } }`;

  test('becomes a condition and a selection that mean the same', async () => {
    const { plan } = await compileFields(
      'x: { type: decimal }',
      `checks:${check('{ fact: x, operator: lessThan, value: 0.10 }')}`,
    );
    expect(plan?.entities['line']?.checks).toMatchObject([
      {
        name: 'strange',
        tier: 3,
        message: 'Strange',
        condition: { fact: 'x', operator: 'lessThan', value: '0.1' },
        predicate: {
          kind: 'all',
          operands: [
            { kind: 'is-null', negated: true },
            { kind: 'binary', operator: '<' },
          ],
        },
      },
    ]);
  });

  test('reads fields of its entity only, and all mistakes of all checks are found', async () => {
    const checks = [
      check('{ all: [{ fact: y, operator: equal, value: 1 }, { fact: x, operator: contains, value: 1 }] }'),
      check('{ not: { fact: x, operator: equal, value: one } }', 'other'),
      check('{ fact: x, operator: equal, value: 1 }', 'strange'),
    ];
    const { findings } = await compileFields('x: { type: decimal }', `checks:${checks.join('')}`);
    expect(inShort(findings).toSorted()).toEqual([
      'duplicate-name: strange',
      'operator-does-not-fit: contains',
      'unknown-fact: y',
      'value-does-not-fit: one',
    ]);
  });
});
