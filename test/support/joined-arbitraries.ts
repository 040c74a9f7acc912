import fc from 'fast-check';
import { counterpartNames } from './joined-sketch.js';
import type {
  AllowanceSketch,
  Amount,
  InvariantSketch,
  JoinedCase,
  JoinedSketch,
  LookupSketch,
  Truth,
} from './joined-sketch.js';
import { linesOf, matchingSketches } from './matching-arbitraries.js';
import type { MatchingFeatures } from './matching-sketch.js';

/** Cases in which the counterparts are much alike, so that many records of the baseline have a partner in both. */
export function joinedCases(features: MatchingFeatures, most: number): fc.Arbitrary<readonly JoinedCase[]> {
  const one = fc.tuple(linesOf(features), linesOf(features)).map(([first, second]): JoinedCase => ({
    baseline: first.baseline,
    counterparts: {
      erp: first.counterpart,
      wms: [
        ...first.baseline.slice(0, 2).map((line) => ({ ...line, id: `w-${String(line['id'])}` })),
        ...second.counterpart.slice(0, 3),
      ],
    },
  }));
  return fc.noBias(fc.array(one, { minLength: 1, maxLength: most, size: 'max' }));
}

const orEmpty = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom('', '', ...values);
const lookups: fc.Arbitrary<LookupSketch> = fc.record({
  by: fc.constantFrom(['key'] as const, ['currency'] as const, ['currency', 'key'] as const),
  hasRange: fc.boolean(),
  isAsOf: fc.boolean(),
  hasWhen: fc.boolean(),
  rows: fc.array(
    fc.record({
      key: fc.constantFrom('A', 'A', 'B'),
      currency: fc.constantFrom('USD', 'USD', 'EUR'),
      low: orEmpty('-1', '1', '2'),
      high: orEmpty('1', '2', '3'),
      from: orEmpty('2026-11-01', '2026-11-03'),
      to: orEmpty('2026-11-02', '2026-11-04'),
      rate: fc.constantFrom('0.5', '1', '2', ''),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const allowances: fc.Arbitrary<AllowanceSketch> = fc.record({
  kind: fc.constantFrom('bound', 'any', 'all', 'over'),
  unit: fc.constantFrom('amount', 'percent'),
  of: fc.constantFrom('baseline', 'larger', 'average'),
  otherwise: fc.boolean(),
});

const column = (namespaces: readonly string[]): fc.Arbitrary<Amount & { kind: 'column' }> =>
  fc.tuple(fc.constantFrom(...namespaces), fc.constantFrom('amount', 'amount', 'pieces')).map(([namespace, name]) => ({
    kind: 'column',
    namespace,
    name: namespace.startsWith('lookups.') ? 'rate' : name,
  }));

function truths(namespaces: readonly string[]): fc.Arbitrary<Truth> {
  const one = column(namespaces);
  const amount: fc.Arbitrary<Amount> = fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: fc.constantFrom('0', '10', '20').map((value) => ({ kind: 'number', value }) as const) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('result' as const),
        operator: fc.constantFrom('+' as const, '-' as const, '*' as const),
        left: one,
        right: one,
      }),
    },
  );
  const plain: fc.Arbitrary<Truth> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('order' as const),
        operator: fc.constantFrom('=' as const, '<' as const, '<=' as const),
        left: amount,
        right: amount,
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('known' as const), of: one }) },
  );
  return fc.oneof(
    plain,
    fc.record({ kind: fc.constant('not' as const), of: plain }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), left: plain, right: plain }),
  );
}

function invariants(hasLookup: boolean): fc.Arbitrary<InvariantSketch> {
  const known = ['baseline', 'counterpart', ...(hasLookup ? ['lookups.tariff'] : [])];
  const named = fc.constantFrom(null, ['erp'] as const, ['wms'] as const, counterpartNames, counterpartNames);
  return named.chain((counterparts) =>
    fc.record({
      counterparts: fc.constant(counterparts),
      truth: truths([...known, ...(counterparts ?? [])]),
      unknown: fc.constantFrom('count', 'breach'),
    }),
  );
}

export function joinedSketches(features: MatchingFeatures): fc.Arbitrary<JoinedSketch> {
  return fc.option(lookups, { freq: 4, nil: null }).chain((lookup) =>
    fc
      .record({
        matching: matchingSketches(features),
        other: matchingSketches(features),
        allowance: lookup === null ? fc.constant(null) : fc.option(allowances, { freq: 2, nil: null }),
        invariants: fc.array(invariants(lookup !== null), { minLength: 1, maxLength: 3 }),
      })
      .map(({ matching, other, ...rest }) => ({
        matching,
        compare: { erp: matching.compare, wms: other.compare },
        lookup,
        ...rest,
      })),
  );
}
