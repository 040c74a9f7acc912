import Big from 'big.js';
import fc from 'fast-check';
import type { Expression } from '../../src/model/expression.js';
import type { RecordValues, Side } from '../../src/model/outcome.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { FieldComparison, JudgedRule } from '../../src/model/plan.js';
import type { Bound, PercentBase, Tolerance } from '../../src/model/tolerance.js';
import type { FieldType, Value } from '../../src/model/types.js';
import type { TestComparison, TestPayload } from './comparing.js';
import { binary, comparisonOf, decimal, entityOf, fieldColumn, fieldOf, money, number, ruleOf } from './plans.js';
import type { ReferenceFilter } from './reference-comparison.js';

/** A random comparison, and its filters as plain functions. */
export interface GeneratedComparison {
  readonly test: TestComparison;
  readonly where: Readonly<Record<Side, ReferenceFilter | null>>;
}

const types = {
  key_text: { kind: 'string' },
  key_number: { kind: 'integer' },
  key_day: { kind: 'date' },
  key_price: decimal(10, 2),
  key_flag: { kind: 'boolean' },
  key_time: { kind: 'time' },
  key_country: { kind: 'country' },
  day: { kind: 'date' },
  at: { kind: 'timestamp' },
  opens: { kind: 'time' },
  country: { kind: 'country' },
  amount: money(2),
  fee: money(6, 'currency', 28),
  rate: decimal(18, 4),
  pieces: { kind: 'integer' },
  note: { kind: 'string' },
  flag: { kind: 'boolean' },
  status: { kind: 'enum', values: ['open', 'closed'] },
  currency: { kind: 'currency' },
} satisfies Record<string, FieldType>;

type FieldName = keyof typeof types;

/** The counterpart writes other numbers of digits, and has its currency in a field of another name. */
const counterpartTypes: Readonly<Record<string, FieldType>> = {
  ...types,
  amount: money(4, 'code', 20),
  fee: money(3, 'code'),
  rate: decimal(15, 2),
  code: { kind: 'currency' },
};

export const entities: Readonly<Record<Side, EntityPlan>> = {
  baseline: entityOf(Object.entries(types).map(([name, type]) => fieldOf(name, type))),
  counterpart: entityOf(
    Object.entries(counterpartTypes).map(([name, type]) => fieldOf(name, type)),
    { name: 'posting' },
  ),
};

const keyFields = ['key_text', 'key_day', 'key_price', 'key_flag', 'key_time', 'key_country'] as const;
const comparable = [
  'amount',
  'fee',
  'rate',
  'pieces',
  'at',
  'opens',
  'day',
  'note',
  'flag',
  'status',
  'country',
  'currency',
] as const;
const widest: Readonly<Record<string, FieldType>> = { ...types, amount: money(4, 'code', 20) };

const nullable = <T extends Value>(values: fc.Arbitrary<T>): fc.Arbitrary<Value> =>
  fc.option<Value>(values, { freq: 9, nil: null });

/** Money as a record has it: at least two digits after the point. */
const moneyText = (hundredths: number): string => new Big(hundredths).div(100).toFixed(2);
const round = fc.constantFrom(0, 1, 100, 200, 1000, 10_000, 99_999_999_999_999);
const amount = fc
  .tuple(fc.oneof(round, fc.integer({ min: 0, max: 3000 })), fc.boolean())
  .map(([size, negative]) => (negative ? -size : size));
const steps = fc.constantFrom(0, 0, 0, 1, -1, 2, 5, -5, 6, -6, 10, -10, 11, 50, -50, 100, -100, 101, 500, -1000);

const day = fc.constantFrom(
  '2026-10-31',
  '2026-11-01',
  '2026-11-01',
  '2026-11-01',
  '2026-11-02',
  '2026-11-02',
  '2026-11-03',
);
const second = fc.constantFrom(0, 1, 59, 60, 899, 900, 901, 86_399);
const instant = fc
  .tuple(day, second, fc.constantFrom('', '.5', '.000001'))
  .map(([date, offset, fraction]) => `${date}T${new Date(offset * 1000).toISOString().slice(11, 19)}${fraction}Z`);
const time = fc
  .tuple(second, fc.constantFrom('', '.5', '.000001'))
  .map(([offset, fraction]) => `${new Date(offset * 1000).toISOString().slice(11, 19)}${fraction}`);

const values: Readonly<Record<FieldName, fc.Arbitrary<Value>>> = {
  key_text: fc.constantFrom('a', 'A', 'b', "o'x", 'é', 'a"', '', 'a,b', '\u001e'),
  key_number: fc.noBias(fc.integer({ min: 1, max: 40 })).map(String),
  key_day: day,
  key_price: fc.constantFrom('1', '1.5', '-0.01'),
  key_flag: fc.boolean(),
  key_time: fc.constantFrom('08:00:00', '08:00:00.5', '23:59:59.999999'),
  key_country: fc.constantFrom('NO', 'SE'),
  day: nullable(day),
  at: nullable(instant),
  opens: nullable(time),
  country: nullable(fc.constantFrom('NO', 'SE', 'GB')),
  amount: nullable(amount.map(moneyText)),
  fee: nullable(amount.map(moneyText)),
  rate: nullable(amount.map((size) => new Big(size).div(100).toFixed())),
  pieces: nullable(fc.oneof(amount, fc.constantFrom(999_999_999_999_999, -999_999_999_999_999)).map(String)),
  note: nullable(fc.constantFrom('', 'x', 'X', ' x', 'ü', '0')),
  flag: nullable(fc.boolean()),
  status: nullable(fc.constantFrom('open', 'closed')),
  currency: fc.option<Value>(fc.constantFrom('USD', 'USD', 'USD', 'EUR'), { freq: 12, nil: null }),
};

const record = fc.record(values);

/** The same record as the other side might have it: mostly alike, off by a little in some fields. */
const counterpartOf = (values: RecordValues): fc.Arbitrary<RecordValues> =>
  fc
    .record({
      moved: fc.subarray(['amount', 'fee', 'rate', 'pieces'] as const, { maxLength: 2 }),
      by: fc.tuple(steps, steps),
      other: record,
      take: fc.oneof(
        { weight: 4, arbitrary: fc.constant<(typeof comparable)[number][]>([]) },
        fc.subarray([...comparable], { maxLength: 2 }),
      ),
      foreign: fc.constantFrom(false, false, false, false, false, false, false, true),
    })
    .map(({ moved, by, other, take, foreign }) => ({
      ...values,
      ...Object.fromEntries(moved.map((name, index) => [name, stepped(name, values[name] ?? null, by[index] ?? 0)])),
      ...Object.fromEntries(take.map((name) => [name, other[name]])),
      ...(foreign ? { currency: 'EUR' } : {}),
    }));

/** A number some hundredths, or pieces, further. */
function stepped(name: 'amount' | 'fee' | 'rate' | 'pieces', value: Value, by: number): Value {
  if (typeof value !== 'string') return value;
  if (name === 'pieces') return new Big(value).plus(by).toFixed();
  const moved = new Big(value).plus(new Big(by).times('0.01'));
  return name === 'rate' ? moved.toFixed() : moved.toFixed(2);
}

const asCounterpart = ({ currency, ...rest }: RecordValues): RecordValues => ({
  ...rest,
  currency: currency ?? null,
  code: currency ?? null,
});

const times = fc.noBias(fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 3));

/** What became of the records of a side that grew out of one: some were set aside, or others like them, in part unreadable. */
const fate = fc.constantFrom('kept', 'kept', 'kept', 'kept', 'set-aside', 'set-aside', 'set-aside-too', 'unreadable');

/** Fields that may be kept of records set aside beside the match key. */
const keepable = ['day', 'at', 'amount', 'note', 'flag'] as const;

/** The records of both sides that grew out of one: none, one or several on each. */
const group = record.chain((values) =>
  fc.record({ baseline: times, counterpart: times }).chain((count) =>
    fc.record({
      baseline: fc.array(fc.oneof(fc.constant<RecordValues>(values), counterpartOf(values)), {
        minLength: count.baseline,
        maxLength: count.baseline,
      }),
      counterpart: fc.array(counterpartOf(values).map(asCounterpart), {
        minLength: count.counterpart,
        maxLength: count.counterpart,
      }),
    }),
  ),
);

const percentBase = fc.constantFrom<PercentBase>('baseline', 'counterpart', 'larger', 'smaller', 'average');

function boundFor(type: FieldType, of: PercentBase): fc.Arbitrary<Bound> {
  if (type.kind === 'date' || type.kind === 'timestamp' || type.kind === 'time') {
    const seconds = type.kind === 'date' ? fc.constantFrom(0, 86_400, 172_800) : fc.constantFrom(0, 1, 900, 86_400);
    return seconds.map((count) => ({ kind: 'duration', seconds: count }));
  }
  const currency = type.kind === 'money' ? fc.constantFrom('USD', 'USD', 'EUR') : fc.constant(null);
  return fc.oneof(
    fc.record({
      kind: fc.constant('amount' as const),
      amount: fc.constantFrom('0', '0.05', '0.01', '1', '0.0001'),
      currency,
    }),
    fc.record({
      kind: fc.constant('percent' as const),
      percent: fc.constantFrom('0', '0.5', '1', '5', '33.3333', '100', '200'),
      of: fc.constant(of),
    }),
  );
}

function toleranceFor(type: FieldType): fc.Arbitrary<Tolerance | null> {
  const isOrdered = ['integer', 'decimal', 'money', 'date', 'timestamp', 'time'].includes(type.kind);
  if (!isOrdered) return fc.constant(null);
  return percentBase.chain((of) => {
    const bound = boundFor(type, of);
    const side = fc.option(bound, { freq: 3, nil: null });
    return fc.oneof(
      fc.constant(null),
      bound.map((only): Tolerance => ({ kind: 'bound', bound: only })),
      fc
        .tuple(fc.constantFrom('any' as const, 'all' as const), fc.array(bound, { minLength: 1, maxLength: 3 }))
        .map(([kind, bounds]): Tolerance => ({ kind, bounds })),
      fc.tuple(side, side).map(([over, under]): Tolerance => ({ kind: 'sides', over, under })),
    );
  });
}

function comparisonFor(field: (typeof comparable)[number]): fc.Arbitrary<FieldComparison> {
  const type = widest[field] as FieldType;
  const numeric = ['integer', 'decimal', 'money'].includes(type.kind);
  const nulls = fc.constantFrom<FieldComparison['nulls']>(
    'differ',
    numeric ? 'zero' : type.kind === 'string' ? 'empty' : 'differ',
  );
  return fc
    .tuple(toleranceFor(type), nulls)
    .map(([tolerance, empty]) => comparisonOf(field, type, { tolerance, nulls: empty }));
}

interface Filter {
  readonly expression: Expression;
  readonly keeps: ReferenceFilter;
}

/** Expressions and what they mean; one whose value is null keeps nothing. */
const filters: readonly (Filter | null)[] = [
  null,
  null,
  {
    expression: binary(fieldColumn('amount'), '<>', number('0')),
    keeps: ({ amount: value }) => typeof value === 'string' && !new Big(value).eq(0),
  },
  {
    expression: { kind: 'is-null', operand: fieldColumn('note'), negated: true },
    keeps: ({ note }) => note !== null,
  },
  { expression: fieldColumn('flag'), keeps: ({ flag }) => flag === true },
];

const scopes = fc.constantFrom<JudgedRule['scope']>(null, { field: 'day', unit: 'day' }, { field: 'at', unit: 'day' });

/** Rules over the entities above, with what their filters mean. */
const rules = fc
  .record({
    key: fc.subarray([...keyFields]).map((names): readonly string[] => ['key_number', ...names]),
    fields: fc.shuffledSubarray([...comparable], { minLength: 0, maxLength: 6 }),
    scope: scopes,
    baseline: fc.constantFrom(...filters),
    counterpart: fc.constantFrom(...filters),
  })
  .chain(({ fields, ...rest }) => fc.tuple(...fields.map(comparisonFor)).map((compare) => ({ ...rest, compare })))
  .map(({ key, compare, scope, baseline, counterpart }) => {
    const plan = ruleOf(key, compare, { scope, duplicates: { by: key, resolve: { kind: 'break' } } });
    return {
      rule: {
        ...plan,
        baseline: { ...plan.baseline, where: baseline?.expression ?? null },
        counterpart: { ...plan.counterpart, where: counterpart?.expression ?? null },
      },
      where: { baseline: baseline?.keeps ?? null, counterpart: counterpart?.keeps ?? null },
    };
  });

/** The records of a side, cut into payloads of one or two batches at the given places. */
export function cutIntoPayloads(records: readonly RecordValues[], places: readonly number[]): readonly TestPayload[] {
  const cuts = [...new Set(places.map((place) => place % (records.length + 1)))].toSorted(
    (left, right) => left - right,
  );
  return [0, ...cuts].map((from, index) => ({
    batch: index % 2,
    records: records.slice(from, cuts[index] ?? records.length),
  }));
}

/** Comparisons of up to `most` groups of records that may have the same key. */
export function comparisons(most: number): fc.Arbitrary<GeneratedComparison> {
  return fc
    .record({
      rule: rules,
      groups: fc.noBias(
        fc.array(fc.record({ records: group, fates: fc.record({ baseline: fate, counterpart: fate }) }), {
          maxLength: most,
          size: 'max',
        }),
      ),
      keptFields: fc.subarray([...keepable]),
      cuts: fc.record({
        baseline: fc.array(fc.nat(), { maxLength: 2 }),
        counterpart: fc.array(fc.nat(), { maxLength: 2 }),
      }),
      partitions: fc.constantFrom(1, 1, 2, 3, 5),
    })
    .map(({ rule: { rule, where }, groups, keptFields, cuts, partitions }) => {
      const delivered = (side: Side): readonly RecordValues[] =>
        groups.flatMap(({ records, fates }) =>
          fates[side] === 'kept' || fates[side] === 'set-aside-too' ? records[side] : [],
        );
      const setAsideOf = (side: Side): readonly RecordValues[] =>
        groups.flatMap(({ records, fates }) => {
          if (fates[side] === 'kept') return [];
          return fates[side] === 'unreadable'
            ? records[side].map((values) => ({ ...values, key_number: null, day: null }))
            : records[side];
        });
      const payloadsOf = (side: Side): readonly TestPayload[] => cutIntoPayloads(delivered(side), cuts[side]);
      const payloads = { baseline: payloadsOf('baseline'), counterpart: payloadsOf('counterpart') };
      const setAside = { baseline: setAsideOf('baseline'), counterpart: setAsideOf('counterpart') };
      const scope = { from: '2026-11-01', to: '2026-11-02' };
      return { test: { rule, scope, entities, payloads, setAside, keptFields, partitions }, where };
    });
}

/** Two equal records with a key that no generated record has, which every scope and filter keeps. */
export function exactlyMatchingPair(): Readonly<Record<Side, RecordValues>> {
  const baseline: RecordValues = {
    key_text: 'one more',
    key_number: '77',
    key_day: '2030-01-01',
    key_price: '77.77',
    key_flag: true,
    key_time: '08:00:00',
    key_country: 'NO',
    day: '2026-11-01',
    at: '2026-11-01T12:00:00Z',
    amount: '10.00',
    fee: '0.50',
    rate: '1.5',
    pieces: '3',
    note: 'x',
    flag: true,
    status: 'open',
    currency: 'CHF',
  };
  return { baseline, counterpart: asCounterpart(baseline) };
}
