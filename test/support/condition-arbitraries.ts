import fc from 'fast-check';
import type { Facts, FactValue } from '../../src/conditions/fact-value.js';
import { operatorsFor } from '../../src/conditions/operators.js';
import type { Comparison, Condition, ConditionOperator, FactType } from '../../src/model/condition.js';
import type { FieldType, Value } from '../../src/model/types.js';

/** The fields of the records that conditions are tried on: one of every type. */
export const recordFields = {
  lines: { kind: 'integer' },
  quantity: { kind: 'decimal', precision: 6, scale: 2 },
  gross: { kind: 'money', precision: 18, scale: 4, currency: 'currency' },
  is_return: { kind: 'boolean' },
  business_date: { kind: 'date' },
  updated_at: { kind: 'timestamp' },
  opened_at: { kind: 'time' },
  store: { kind: 'string' },
  status: { kind: 'enum', values: ['open', 'closed', ''] },
  currency: { kind: 'currency' },
  gtin: { kind: 'gtin' },
  country: { kind: 'country' },
} as const satisfies Record<string, FieldType>;

/** The facts that only a difference has. */
export const differenceFacts = {
  share: { kind: 'percent' },
  late: { kind: 'duration' },
  names: { kind: 'list', values: ['gross', 'net', 'é'] },
} as const satisfies Record<string, FactType>;

/** A decimal of up to so many digits, with trailing zeros, too. */
function decimalText(whole: number, scale: number): fc.Arbitrary<string> {
  const part = (digits: number) => fc.bigInt({ min: 0n, max: 10n ** BigInt(digits) - 1n });
  const anything = fc
    .tuple(fc.boolean(), part(whole), part(scale), fc.nat({ max: scale }))
    .map(([negative, left, right, shown]) => {
      const fraction = right.toString().padStart(scale, '0').slice(0, shown);
      return `${negative ? '-' : ''}${left}${fraction === '' ? '' : `.${fraction}`}`;
    });
  const few = fc
    .constantFrom('0', '-0', '1', '1.1', '1.10', '-0.5', '2.00')
    .map((text) => (scale < 2 ? (text.split('.')[0] ?? '') : text));
  return fc.oneof(few, anything);
}

const dateText = fc.oneof(
  fc.constantFrom('2026-11-01', '2024-02-29', '1969-12-31'),
  fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const timestampText = fc
  .tuple(
    dateText,
    fc.constantFrom('00:00:00', '12:00:00', '23:59:59'),
    fc.constantFrom('', '.5', '.500', '.499999', '.000001'),
  )
  .map(([date, time, fraction]) => `${date}T${time}${fraction}Z`);
const timeText = fc.oneof(
  fc.constantFrom('00:00:00', '00:00:00.000001', '12:00:00', '12:00:00.5', '23:59:59', '23:59:59.999999'),
  fc.nat({ max: 86_399 }).map((second) => new Date(second * 1000).toISOString().slice(11, 19)),
);
const storeText = fc.oneof(
  fc.constantFrom('', 'é', 'e\u0301', "O'Hare", 'ẞ', 'ss', '1', '1.0', '\\', '%', '💶', 'null'),
  fc.string({ unit: 'grapheme', maxLength: 4 }).filter((text) => !text.includes('\0')),
);
const gtinText = fc.constantFrom('04006381333931', '00000000000000', '00012345678905');
const countryText = fc.constantFrom('US', 'NO', 'GB');
const currencyText = fc.constantFrom('USD', 'EUR', 'JPY');

const fieldValues: { readonly [name in keyof typeof recordFields]: fc.Arbitrary<string | boolean> } = {
  lines: fc.oneof(
    decimalText(3, 0),
    fc.constantFrom('9223372036854775807', '-9223372036854775808', '999999999999999999'),
  ),
  quantity: fc.oneof(decimalText(4, 2), fc.constantFrom('9999.99', '-9999.99', '0.12', '0.13')),
  gross: decimalText(14, 4),
  is_return: fc.boolean(),
  business_date: dateText,
  updated_at: timestampText,
  opened_at: timeText,
  store: storeText,
  status: fc.constantFrom(...recordFields.status.values),
  currency: currencyText,
  gtin: gtinText,
  country: countryText,
};

/** A record of these fields, any of them null. */
export const recordArbitrary: fc.Arbitrary<Readonly<Record<string, Value>>> = fc.record(
  Object.fromEntries(
    Object.entries(fieldValues).map(([name, values]) => [name, fc.option<Value>(values, { freq: 4, nil: null })]),
  ),
);

/** The facts of a difference and of a record together, any of them null. */
export const factsArbitrary: fc.Arbitrary<Facts> = fc
  .tuple(
    recordArbitrary,
    fc.record({
      share: fc.option<FactValue>(
        fc.record({ numerator: decimalText(4, 3), denominator: fc.constantFrom('1', '3', '20', '0.07') }),
      ),
      late: fc.option<FactValue>(decimalText(5, 6)),
      names: fc.option<FactValue>(fc.subarray([...differenceFacts.names.values])),
    }),
  )
  .map(([record, facts]) => ({ ...record, ...facts }));

/** Numbers of other scales and sizes than the field, and those on the edges of it. */
const comparedNumber = fc.oneof(
  decimalText(4, 3),
  fc.constantFrom('0.125', '-0.125', '9999.99', '9999.995', '-9999.999', '10000', '-10000', '9223372036854775807'),
  fc.constantFrom('9223372036854775808', `1${'0'.repeat(37)}`, `-${'9'.repeat(38)}`, `0.${'0'.repeat(36)}1`),
);
const comparedInteger = comparedNumber.map((text) => text.split('.')[0] ?? '');

const comparedValues: Readonly<Record<Exclude<FactType['kind'], 'enum' | 'list'>, fc.Arbitrary<Value>>> = {
  integer: comparedInteger,
  decimal: comparedNumber,
  money: comparedNumber,
  duration: comparedNumber,
  percent: comparedNumber,
  boolean: fc.boolean(),
  date: dateText,
  timestamp: timestampText,
  time: timeText,
  string: storeText,
  currency: currencyText,
  gtin: gtinText,
  country: countryText,
};

function comparedValue(type: FactType): fc.Arbitrary<Value> {
  return type.kind === 'enum' || type.kind === 'list' ? fc.constantFrom(...type.values) : comparedValues[type.kind];
}

function comparisonArbitrary(fact: string, type: FactType): fc.Arbitrary<Comparison> {
  return fc.constantFrom(...operatorsFor(type)).chain((operator: ConditionOperator) => {
    const value: fc.Arbitrary<Comparison['value']> =
      operator === 'isNull'
        ? fc.boolean()
        : operator === 'in' || operator === 'notIn'
          ? fc.array(comparedValue(type), { minLength: 1, maxLength: 4 })
          : comparedValue(type);
    return value.map((compared) => ({ fact, type, operator, value: compared }));
  });
}

/** Conditions over these facts, nested up to four deep. */
export function conditionArbitrary(types: Readonly<Record<string, FactType>>): fc.Arbitrary<Condition> {
  const comparison = fc.oneof(...Object.entries(types).map(([fact, type]) => comparisonArbitrary(fact, type)));
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { arbitrary: comparison, weight: 3 },
      { arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })), weight: 1 },
      { arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })), weight: 1 },
      { arbitrary: tie('condition').map((not) => ({ not })), weight: 1 },
    ),
  }));
  return condition;
}
