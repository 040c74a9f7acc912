import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/model/expression.js';
import type { FieldPlan } from '../../../src/model/entity-plan.js';
import type { FieldMapping } from '../../../src/model/map-plan.js';
import type { RawValue } from '../../../src/plugin/format.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { normalizeRecords } from '../../support/normalizing.js';
import type { NormalizedRecord } from '../../support/normalizing.js';
import {
  binary,
  columnOf,
  decimal,
  entityOf,
  feedOf,
  fieldColumn,
  fieldOf,
  money,
  number,
  rawColumn,
  text,
} from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine({ ordered: true });
});
afterAll(() => engine.close());

const expressionOf = (field: string, expression: Expression): FieldMapping => ({
  kind: 'expression',
  field,
  expression,
});

/** Normalises rows of two decimals, `A` and `B`, with one more field that an expression makes. */
async function compute(
  expression: Expression,
  rows: readonly (readonly RawValue[])[],
  made = fieldOf('made', decimal(18, 4)),
): Promise<readonly NormalizedRecord[]> {
  const entity = entityOf([fieldOf('a', decimal()), fieldOf('b', decimal()), made]);
  const feed = feedOf([columnOf('a'), columnOf('b'), expressionOf('made', expression)]);
  return normalizeRecords(engine, feed, entity, [['A', 'B'], ...rows]);
}

const outcomes = (records: readonly NormalizedRecord[]): unknown[] =>
  records.map(({ values, problems }) => problems['made'] ?? values['made'] ?? null);

const product = binary(fieldColumn('a'), '*', fieldColumn('b'));

describe('an expression', () => {
  it('is exact, and fails where its value does not fit the field without loss', async () => {
    const records = await compute(product, [
      ['0.1', '0.2'],
      ['1.0001', '1.0001'],
      ['99999999999999.9999', '1'],
      ['99999999999999.9999', '2'],
      ['-3', '0.3333'],
    ]);
    expect(outcomes(records)).toEqual(['0.0200', 'failed', '99999999999999.9999', 'failed', '-0.9999']);
  });

  it('has room for products of large numbers', async () => {
    const records = await compute(product, [
      ['1000000', '100000'],
      ['-10000000', '9999999'],
      ['12345678.9', '1000000'],
    ]);
    expect(outcomes(records)).toEqual(['100000000000.0000', '-99999990000000.0000', '12345678900000.0000']);
    const threeTimes = await compute(binary(product, '*', fieldColumn('a')), [['10000', '10000']]);
    expect(outcomes(threeTimes)).toEqual(['1000000000000.0000']);
  });

  it('divides exactly by steps that fail for the record they fail for', async () => {
    const division = (scale: number): Expression => ({
      kind: 'divide',
      left: fieldColumn('a'),
      right: fieldColumn('b'),
      leftScale: 4,
      rightScale: 4,
      precision: 38,
      scale,
      rounding: 'half-away',
    });
    const rows = [
      ['2', '3'],
      ['-0.0001', '2'],
      ['1', '0'],
      [null, '1'],
      ['99999999999999.9999', '0.0001'],
    ];
    expect(outcomes(await compute(division(4), rows))).toEqual(['0.6667', '-0.0001', null, null, 'failed']);
    const wide = binary(division(22), '*', number('0'));
    const tooLong = [['1', '3'], ['99999999999998', '99999999999999.9999']]; // prettier-ignore
    expect(outcomes(await compute(wide, tooLong))).toEqual(['0.0000', 'failed']);
  });

  const cube = binary(binary(product, '*', product), '*', product);
  it.each([
    ['once', binary(binary(product, '*', fieldColumn('a')), '*', fieldColumn('a'))],
    ['several times', binary(cube, '+', cube)],
    [
      'in a condition',
      { kind: 'case', branches: [{ when: binary(cube, '>', number('1')), result: cube }], otherwise: number('0') },
    ],
    ['in a call', { kind: 'call', name: 'coalesce', arguments: [cube, cube] }],
  ] satisfies [string, Expression][])(
    'fails where a part of it overflows, and only there, if it has that part %s',
    async (_, expression) => {
      const rows = [
        ['1', '2'],
        ['99999999999999', '99999999999999'],
        [null, '1'],
        ['1', '1'],
      ];
      const records = await compute(expression, rows);
      expect(records.map(({ problems }) => problems['made'] ?? null)).toEqual([null, 'failed', null, null]);
      expect(records[0]?.values['made']).not.toBeNull();
    },
  );

  it('that makes a text is normalised, and read like a text that arrived', async () => {
    const rows = [[' 1', 'gbp'], ['2', 'nothing'], ['3', '']]; // prettier-ignore
    const textOf = (field: FieldPlan): Promise<readonly NormalizedRecord[]> => {
      const entity = entityOf([field]);
      const feed = feedOf([expressionOf(field.name, { kind: 'column', namespace: 'raw', name: 'B' })]);
      return normalizeRecords(engine, feed, entity, [['A', 'B'], ...rows]);
    };
    const upper = { normalize: ['upper'] } as const;
    expect(outcomes(await textOf(fieldOf('made', { kind: 'currency' }, upper)))).toEqual(['GBP', 'malformed', null]);
    const status = { kind: 'enum', values: ['GBP', 'NOTHING'] } as const;
    expect(outcomes(await textOf(fieldOf('made', status, upper)))).toEqual(['GBP', 'NOTHING', null]);
    expect(outcomes(await textOf(fieldOf('made', status)))).toEqual(['malformed', 'malformed', null]);
  });

  it('that is null is absent: missing where required, else null or the default', async () => {
    const rows = [
      [null, '1'],
      ['2', '1'],
    ];
    expect(outcomes(await compute(product, rows))).toEqual([null, '2.0000']);
    expect(outcomes(await compute(product, rows, fieldOf('made', decimal(), { required: true })))).toEqual([
      'missing',
      '2.0000',
    ]);
    const field = fieldOf('made', decimal(), { required: true, default: '7' });
    expect(outcomes(await compute(product, rows, field))).toEqual(['7.0000', '2.0000']);
  });

  it('that fails does so also where the field has a default', async () => {
    const field = fieldOf('made', decimal(18, 4), { default: '7' });
    expect(outcomes(await compute(product, [['0.001', '0.001']], field))).toEqual(['failed']);
  });

  it('reads the text as it arrived, before it was normalised', async () => {
    const raw = binary(rawColumn('A'), '||', text('|'));
    expect(
      outcomes(
        await compute(
          raw,
          [
            [' 007 ', '1'],
            [null, '1'],
            ['', '1'],
          ],
          fieldOf('made', { kind: 'string' }),
        ),
      ),
    ).toEqual([' 007 |', null, '|']);
  });

  it('reads other expressions, in whatever order the map has them', async () => {
    const names = ['a', 'one', 'two', 'three'];
    const entity = entityOf(names.map((name) => fieldOf(name, decimal())));
    const feed = feedOf([
      expressionOf('three', binary(fieldColumn('two'), '+', fieldColumn('one'))),
      columnOf('a'),
      expressionOf('two', binary(fieldColumn('one'), '*', number('2'))),
      expressionOf('one', binary(fieldColumn('a'), '+', number('1'))),
    ]);
    const [record] = await normalizeRecords(engine, feed, entity, [['A'], ['10']]);
    expect(record?.values).toEqual({ a: '10.0000', one: '11.0000', two: '22.0000', three: '33.0000' });
  });

  it('may make every field of a record', async () => {
    const entity = entityOf([fieldOf('only', { kind: 'string' })]);
    const records = await normalizeRecords(engine, feedOf([expressionOf('only', rawColumn('A'))]), entity, [
      ['A'],
      ['x'],
    ]);
    expect(records).toEqual([{ record: 1, values: { only: 'x' }, problems: {} }]);
  });
});

describe('names', () => {
  it.each(['c0', 'c1', 'select', 'record', 'text_a', 'problem_a', 'a', 'order'])(
    'a field may be called %s',
    async (name) => {
      const entity = entityOf([fieldOf(name, { kind: 'integer' }), fieldOf('other', { kind: 'integer' })]);
      const feed = feedOf([
        columnOf(name, { column: 'X' }),
        expressionOf('other', binary(fieldColumn(name), '+', number('1'))),
      ]);
      const records = await normalizeRecords(engine, feed, entity, [
        ['Y', 'X'],
        ['100', '007'],
      ]);
      expect(records).toEqual([{ record: 1, values: { [name]: '7', other: '8' }, problems: {} }]);
    },
  );

  it.each(['', ' ', 'Größe', 'a"b', "it's", 'SELECT 1', '_record', '_text_value', 'value'])(
    'a column may be called %j',
    async (column) => {
      const entity = entityOf([fieldOf('value', { kind: 'string' })]);
      const records = await normalizeRecords(engine, feedOf([columnOf('value', { column })]), entity, [
        ['other', column],
        ['x', 'y'],
      ]);
      expect(records).toEqual([{ record: 1, values: { value: 'y' }, problems: {} }]);
    },
  );
});

describe('constants, defaults and what is not mapped', () => {
  it('give every record the same typed value', async () => {
    const entity = entityOf([
      fieldOf('text', { kind: 'string' }),
      fieldOf('price', money()),
      fieldOf('flag', { kind: 'boolean' }),
      fieldOf('day', { kind: 'date' }),
      fieldOf('at', { kind: 'timestamp' }),
      fieldOf('currency', { kind: 'currency' }, { default: 'USD' }),
      fieldOf('nothing', { kind: 'string' }),
    ]);
    const constant = (field: string, value: string): FieldMapping => ({ kind: 'constant', field, value });
    const feed = feedOf([
      constant('text', "it's"),
      constant('price', '-0.10'),
      constant('flag', 'true'),
      constant('day', '2026-11-01'),
      constant('at', '2026-11-01T12:00:00.5Z'),
    ]);
    const records = await normalizeRecords(engine, feed, entity, [['A'], ['1'], ['2']]);
    const values = {
      text: "it's",
      price: '-0.10',
      flag: 'true',
      day: '2026-11-01',
      at: '2026-11-01T12:00:00.500000Z',
      currency: 'USD',
      nothing: null,
    };
    expect(records).toEqual([1, 2].map((record) => ({ record, values, problems: {} })));
  });
});

describe('a position', () => {
  it('counts the records that agree in the named fields, in file order, after they were normalised', async () => {
    const entity = entityOf([
      fieldOf('receipt', { kind: 'string' }, { normalize: ['trim', 'upper'] }),
      fieldOf('till', { kind: 'integer' }),
      fieldOf('line', { kind: 'integer' }),
    ]);
    const position: FieldMapping = { kind: 'position', field: 'line', within: ['receipt', 'till'] };
    const rows = [
      ['r1', '1'],
      ['R2', '1'],
      [' R1', '01'],
      ['r1', '2'],
      ['R1 ', '1'],
      ['r2', '1'],
    ];
    const records = await normalizeRecords(engine, feedOf([columnOf('receipt'), columnOf('till'), position]), entity, [
      ['RECEIPT', 'TILL'],
      ...rows,
    ]);
    expect(records.map(({ values }) => values['line'])).toEqual(['1', '1', '2', '1', '3', '2']);
  });

  it('counts in file order over more records than fit into one portion', async () => {
    const entity = entityOf([fieldOf('group', { kind: 'integer' }), fieldOf('line', { kind: 'integer' })]);
    const position: FieldMapping = { kind: 'position', field: 'line', within: ['group'] };
    const rows = Array.from({ length: 10_000 }, (_, index) => [String(index % 7)]);
    const records = await normalizeRecords(engine, feedOf([columnOf('group'), position]), entity, [['GROUP'], ...rows]);
    expect(records.every(({ record, values }) => Number(values['line']) === Math.floor((record - 1) / 7) + 1)).toBe(
      true,
    );
  });
});

it('every field of a record that has a problem is named, in the order of the entity', async () => {
  const entity = entityOf([
    fieldOf('id', { kind: 'integer' }, { required: true }),
    fieldOf('day', { kind: 'date' }),
    fieldOf('made', decimal(18, 2)),
  ]);
  const feed = feedOf([
    columnOf('id'),
    columnOf('day'),
    expressionOf('made', binary(fieldColumn('id'), '*', number('0.001'))),
  ]);
  const [good, bad] = await normalizeRecords(engine, feed, entity, [
    ['ID', 'DAY'],
    ['10', ''],
    ['', '31.12.2026'],
  ]);
  expect(good).toMatchObject({ values: { id: '10', day: null, made: '0.01' }, problems: {} });
  expect(Object.entries(bad?.problems ?? {})).toEqual([
    ['id', 'missing'],
    ['day', 'malformed'],
  ]);
});
