import fc from 'fast-check';
import type { AggregatePlan } from '../../src/model/aggregate-plan.js';
import { aggregatedEntity } from '../../src/model/aggregate-plan.js';
import { defaultDuplicates } from '../../src/model/duplicates-plan.js';
import type { DuplicatesPlan } from '../../src/model/duplicates-plan.js';
import type { RecordValues, Side } from '../../src/model/outcome.js';
import type { FieldComparison } from '../../src/model/plan.js';
import type { Tolerance } from '../../src/model/tolerance.js';
import type { Value } from '../../src/model/types.js';
import { crowdedLine, fieldOfKey } from './matching-sketch.js';
import type { MatchingCase, MatchingFeatures, MatchingSketch, NearSketch, PassSketch } from './matching-sketch.js';
import { comparisonOf, money } from './plans.js';

const nullable = (value: fc.Arbitrary<string>): fc.Arbitrary<Value> => fc.option<Value>(value, { freq: 12, nil: null });

/** Few values of everything, so that much is equal, or nearly. */
const lineOf = (initial: string): fc.Arbitrary<RecordValues> =>
  fc.record({
    id: fc.noBias(fc.nat({ max: 25 })).map((number) => `${initial}${number}`),
    key: fc.constantFrom('A', 'A', 'A', 'a', 'B'),
    ref: nullable(fc.constantFrom('R', 'R', 'S')),
    day: nullable(fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-06')),
    at: nullable(fc.constantFrom('2026-11-01T08:00:00Z', '2026-11-01T08:00:00.5Z', '2026-11-01T09:00:00Z')),
    amount: nullable(fc.constantFrom('10.00', '10.00', '20.00', '30.00', '10.05', '40.00', '0.00', '-10.00')),
    currency: fc.constantFrom('USD', 'USD', 'USD', 'USD', 'EUR'),
    pieces: nullable(fc.constantFrom('1', '1', '2', '3', '-1')),
    title: nullable(fc.constantFrom('kitten', 'Kitten', 'sitting', 'mitten', 'smitten', 'öre', 'ore')),
  });

/** Lines that are all candidates of each other, at many distances: whoever is nearest decides for the others. */
const denseLineOf = (initial: string): fc.Arbitrary<RecordValues> =>
  fc
    .record({
      id: fc.noBias(fc.nat({ max: 99 })).map((number) => `${initial}${number}`),
      day: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
      amount: fc.noBias(fc.integer({ min: 4, max: 12 })).map((fives) => `${fives * 5}.00`),
      pieces: fc.noBias(fc.integer({ min: 1, max: 9 })).map(String),
      title: fc.constantFrom('kitten', 'bitten', 'mitten', 'mittens', 'smitten'),
    })
    .map((values) => ({ ref: 'R', at: '2026-11-01T08:00:00Z', key: 'A', currency: 'USD', ...values }));

/** Records of a case: some of everything, or crowded. */
export const linesOf = (features: MatchingFeatures): fc.Arbitrary<MatchingCase['records']> => {
  const lines = (line: fc.Arbitrary<RecordValues>, maxLength: number): fc.Arbitrary<RecordValues[]> =>
    fc.array(line, { maxLength, size: 'max' });
  const mixed = fc.record({ baseline: lines(lineOf('b'), 5), counterpart: lines(lineOf('c'), 6) });
  const dense = fc.record({ baseline: lines(denseLineOf('b'), 6), counterpart: lines(denseLineOf('c'), 7) });
  return features.near ? fc.oneof(mixed, dense) : mixed;
};

/** Records that were set aside: the key of some could not be read. */
const setAsideOf = (initial: string, features: MatchingFeatures): fc.Arbitrary<RecordValues[]> =>
  features.setAside
    ? fc.array(
        fc
          .tuple(lineOf(initial), fc.constantFrom('', '', 'key', 'currency'))
          .map(([line, unread]) => (unread === '' ? line : { ...line, [unread]: null })),
        { maxLength: 1, size: 'max' },
      )
    : fc.constant([]);

export function matchingCases(features: MatchingFeatures, most: number): fc.Arbitrary<readonly MatchingCase[]> {
  const one = fc.record({
    records: linesOf(features),
    setAside: fc.record({ baseline: setAsideOf('b', features), counterpart: setAsideOf('c', features) }),
  });
  return fc.noBias(fc.array(one, { minLength: 1, maxLength: most, size: 'max' }));
}

const bound = (amount: string): Tolerance => ({ kind: 'bound', bound: { kind: 'amount', amount, currency: null } });
const tolerances: readonly Tolerance[] = [
  bound('0'),
  bound('0.05'),
  bound('10'),
  bound('10'),
  bound('20'),
  bound('20'),
  { kind: 'bound', bound: { kind: 'percent', percent: '50', of: 'larger' } },
  { kind: 'sides', over: { kind: 'amount', amount: '10', currency: null }, under: null },
];
const tolerance = fc.constantFrom(...tolerances);

const daySeconds = fc.constantFrom(0, 86_400, 86_400, 172_800);
const nearByField: Readonly<Record<string, fc.Arbitrary<NearSketch>>> = {
  day: fc.record({ kind: fc.constant('window'), field: fc.constant('day'), before: daySeconds, after: daySeconds }),
  at: fc.record({
    kind: fc.constant('window'),
    field: fc.constant('at'),
    before: fc.constantFrom(0, 1, 3600),
    after: fc.constantFrom(0, 1, 3600),
  }),
  amount: tolerance.map((allowed) => ({ kind: 'amount', field: 'amount', tolerance: allowed })),
  pieces: tolerance.map((allowed) => ({ kind: 'amount', field: 'pieces', tolerance: allowed })),
  title: fc.oneof<fc.Arbitrary<NearSketch>[]>(
    fc.record({
      kind: fc.constant('edits'),
      field: fc.constant('title'),
      atMost: fc.constantFrom(0, 1, 2, 3),
      upper: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('similar'),
      field: fc.constant('title'),
      // Rounded, kitten and mitten are alike by 0.888889, kitten and smitten by 0.849206: a bound is included.
      atLeast: fc.constantFrom('0.6', '0.75', '0.888889', '0.849206', '0.9'),
      upper: fc.boolean(),
    }),
  ),
};

/** The fields that both sides still have where one or the other is aggregated. */
function commonFields(aggregate: MatchingSketch['aggregate']): readonly string[] {
  const fieldsOn = (side: Side): readonly string[] => {
    const plan = aggregate[side];
    const entity = plan === null ? crowdedLine : aggregatedEntity(crowdedLine, plan);
    return entity.fields.map(({ name }) => name);
  };
  return fieldsOn('baseline').filter((name) => fieldsOn('counterpart').includes(name));
}

/** The fields that tell what a record is, in both sides: of an aggregate `by`. */
function keyableFields(aggregate: MatchingSketch['aggregate']): readonly string[] {
  const by = (['baseline', 'counterpart'] as const).flatMap((side) => (aggregate[side] ? [aggregate[side].by] : []));
  const stable = ['key', 'ref', 'day', 'title', '~title', '=title', '@title', 'currency'];
  return stable.filter((name) => by.every((fields) => fields.includes(fieldOfKey(name))));
}

const cardinalityOf = ({ groups, subsets }: MatchingFeatures): fc.Arbitrary<PassSketch['cardinality']> =>
  groups || subsets
    ? fc.constantFrom('one-to-one', 'one-to-one', 'one-to-one', 'one-to-many', 'many-to-one', 'many-to-many')
    : fc.constant('one-to-one');

interface Available {
  readonly features: MatchingFeatures;
  readonly common: readonly string[];
  readonly keyable: readonly string[];
}

function passes(available: Available, isFirst: boolean): fc.Arbitrary<PassSketch> {
  const { features } = available;
  return cardinalityOf(features).chain((cardinality) => {
    const isGroup = cardinality !== 'one-to-one';
    const isSubset = (cardinality === 'one-to-many' || cardinality === 'many-to-one') && features.subsets;
    const sums = isSubset ? ['amount', 'pieces'].filter((field) => available.common.includes(field)) : [];
    const subset = sums.length === 0 ? fc.constant(null) : fc.constantFrom(null, ...sums);
    return subset
      .chain((sum) => {
        const nearFields = nearable(available, cardinality, sum);
        return fc.record({
          key: keyOf(available, isFirst, isGroup),
          near: fc.constantFrom(0, 1, 1, 2).chain((least) =>
            fc
              .shuffledSubarray([...nearFields], {
                minLength: Math.min(least, nearFields.length),
                maxLength: Math.min(3, nearFields.length),
              })
              .chain((fields) => fc.tuple(...fields.map((field) => nearByField[field] as fc.Arbitrary<NearSketch>))),
          ),
          preferred: fc.constantFrom(0, 1, 1, 2, 3),
          ambiguous: isGroup
            ? fc.constant('refuse' as const)
            : fc.constantFrom('refuse' as const, 'refuse' as const, 'nearest' as const, 'first' as const),
          subset: fc.constant(sum),
        });
      })
      .map(({ preferred, ...pass }) => {
        const prefer = isGroup
          ? []
          : pass.near
              .map(({ field }) => field)
              .toReversed()
              .slice(0, preferred);
        const near = pass.subset === null ? pass.near : pass.near.map((one) => ofTheOne(one, cardinality));
        return { ...pass, near, cardinality, prefer };
      });
  });
}

/** A sum is looked for within what is known before: a percentage is of the record that is made up. */
function ofTheOne(near: NearSketch, cardinality: PassSketch['cardinality']): NearSketch {
  if (near.kind !== 'amount' || near.tolerance.kind !== 'bound' || near.tolerance.bound.kind !== 'percent') return near;
  const of = cardinality === 'one-to-many' ? 'baseline' : 'counterpart';
  return { ...near, tolerance: { kind: 'bound', bound: { ...near.tolerance.bound, of } } };
}

function keyOf({ keyable, features }: Available, isFirst: boolean, isGroup: boolean): fc.Arbitrary<readonly string[]> {
  const known = ['key', 'currency'];
  const isOfText = (name: string): boolean => name !== fieldOfKey(name);
  const more = keyable.filter((name) => !known.includes(name) && !isFirst && (features.text || !isOfText(name)));
  const starts = [['key'], ['key', 'currency'], ['currency']];
  const ofText = features.text
    ? [['~key', 'currency'], ['=key', 'currency'], ['@key', 'currency'], ['~key'], ['@key']]
    : [];
  const start = fc.constantFrom(...[...starts, ...ofText].filter((names) => !isGroup || names.includes('currency')));
  return fc
    .tuple(start, fc.subarray(more, { maxLength: Math.min(1, more.length) }))
    .map(([first, rest]) => [...first, ...rest]);
}

function nearable(
  { features, common }: Available,
  cardinality: PassSketch['cardinality'],
  sum: string | null,
): readonly string[] {
  if (!features.near) return [];
  const isGroup = cardinality !== 'one-to-one';
  return Object.keys(nearByField).filter((field) => {
    if (!common.includes(field)) return false;
    if (field === 'title') return features.text && !isGroup;
    if (field === 'day' || field === 'at') return cardinality !== 'many-to-many';
    return sum === null || sum === field;
  });
}

const comparable: readonly FieldComparison[] = [
  comparisonOf('id', { kind: 'string' }),
  comparisonOf('amount', money()),
  comparisonOf('pieces', { kind: 'integer' }, { nulls: 'zero' }),
  comparisonOf('day', { kind: 'date' }),
  comparisonOf('title', { kind: 'string' }, { nulls: 'empty' }),
  comparisonOf('ref', { kind: 'string' }),
];

function compares(common: readonly string[]): fc.Arbitrary<readonly FieldComparison[]> {
  const possible = comparable.filter(({ field }) => common.includes(field));
  return fc
    .tuple(fc.subarray([...possible]), fc.option(tolerance, { nil: null }))
    .map(([fields, allowed]) =>
      fields.map((comparison) => (comparison.field === 'amount' ? { ...comparison, tolerance: allowed } : comparison)),
    );
}

const duplicates = fc.oneof(
  fc.constant(defaultDuplicates),
  fc.record({
    by: fc.constantFrom(
      null,
      ['case_no', 'key', 'ref'],
      ['case_no', 'id', 'day'],
      ['case_no', 'key', 'currency', 'title'],
    ),
    resolve: fc.constantFrom<DuplicatesPlan['resolve']>(
      { kind: 'break' },
      { kind: 'sum' },
      { kind: 'latest', field: 'day' },
      { kind: 'latest', field: 'pieces' },
    ),
  }),
);

const aggregate: fc.Arbitrary<AggregatePlan | null> = fc
  .option(
    fc.record({
      by: fc.subarray(['ref', 'day', 'title']).map((more) => ['case_no', 'key', 'currency', ...more]),
      sum: fc.subarray(['amount', 'pieces'], { minLength: 1 }),
      last: fc.constantFrom<'min' | 'max'>('min', 'max'),
      count: fc.constantFrom(null, 'lines'),
    }),
    { nil: null },
  )
  .map((plan) => {
    if (plan === null) return null;
    const { by, sum, last, count } = plan;
    const extreme = ['day', 'at'].filter((field) => !by.includes(field));
    return { by, sum, min: last === 'min' ? extreme : [], max: last === 'max' ? extreme : [], count };
  });

/** Rules of one to four passes. */
export function matchingSketches(features: MatchingFeatures): fc.Arbitrary<MatchingSketch> {
  const never = fc.constant(null);
  return fc
    .record({
      baseline: features.aggregates ? aggregate : never,
      counterpart: features.aggregates ? aggregate : never,
    })
    .chain((chosen) => {
      const available: Available = { features, common: commonFields(chosen), keyable: keyableFields(chosen) };
      return fc.record({
        passes: fc
          .tuple(passes(available, true), fc.array(passes(available, false), { maxLength: 3, size: 'max' }))
          .map(([first, others]) => [first, ...others]),
        duplicates: features.duplicates ? duplicates : fc.constant(defaultDuplicates),
        aggregate: fc.constant(chosen),
        presence: fc.constantFrom<MatchingSketch['presence']>('both', 'both', 'baseline'),
        compare: compares(available.common),
      });
    });
}
