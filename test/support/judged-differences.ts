import { factsOf } from '../../src/classify/facts.js';
import type { Facts } from '../../src/conditions/fact-value.js';
import { differenceFactTypes } from '../../src/conditions/difference-fact-types.js';
import type { Difference, RecordValues } from '../../src/model/outcome.js';
import type { FieldComparison, JudgedRule } from '../../src/model/plan.js';
import type { Tolerance } from '../../src/model/tolerance.js';
import { comparisonOf, entityOf, fieldOf, money, ruleOf } from './plans.js';
import { compareByReference } from './reference-comparison.js';

const values = {
  id: ['a', 'b'],
  quantity: [null, '0', '1', '3'],
  gross: [null, '1.00', '1.01', '1.10', '-1.00', '0.10', '0.12', '0.00'],
  currency: ['EUR', 'USD'],
  status: [null, 'open', 'closed'],
} as const;

/** The records of both sides. */
export const judgedEntity = entityOf([
  fieldOf('id', { kind: 'string' }, { required: true }),
  fieldOf('quantity', { kind: 'integer' }),
  fieldOf('gross', money()),
  fieldOf('currency', { kind: 'currency' }, { required: true }),
  fieldOf('status', { kind: 'enum', values: ['open', 'closed'] }),
]);

const percent = (text: string) => ({ kind: 'percent', percent: text, of: 'larger' }) as const;
const amount = (text: string) => ({ kind: 'amount', amount: text, currency: 'EUR' }) as const;

const tolerances: Readonly<Record<string, Tolerance | null>> = {
  exact: null,
  amount: { kind: 'bound', bound: amount('0.05') },
  percent: { kind: 'bound', bound: percent('2') },
  any: { kind: 'any', bounds: [amount('0.05'), percent('5')] },
  all: { kind: 'all', bounds: [amount('0.05'), percent('0.5')] },
  over: { kind: 'sides', over: percent('5'), under: null },
};

const quantities: Readonly<Record<string, Partial<FieldComparison>>> = {
  exact: {},
  zero: { nulls: 'zero' },
  near: { tolerance: { kind: 'bound', bound: { kind: 'amount', amount: '1', currency: null } } },
};

/** Rules with every kind of tolerance. */
export const judgedRules: readonly JudgedRule[] = Object.values(tolerances).flatMap((tolerance) =>
  Object.values(quantities).map((changes) =>
    ruleOf(
      ['id'],
      [
        comparisonOf('quantity', { kind: 'integer' }, changes),
        comparisonOf('gross', money(), { tolerance }),
        comparisonOf('currency', { kind: 'currency' }),
        comparisonOf('status', { kind: 'enum', values: ['open', 'closed'] }),
      ],
      { constants: { 'param.strict': { type: { kind: 'boolean' }, value: 'true' } } },
    ),
  ),
);

function everyRecord(): readonly RecordValues[] {
  return Object.entries(values).reduce<readonly RecordValues[]>(
    (records, [name, list]) => records.flatMap((record) => list.map((value) => ({ ...record, [name]: value }))),
    [{}],
  );
}

const provenance = { batch: 'b', payload: 0, record: 1 };

function lone(record: RecordValues): readonly Difference[] {
  const seen = { values: record, provenance };
  return (['missing', 'duplicate', 'ambiguous'] as const).flatMap((outcome) => {
    const difference = { outcome, key: {}, ordinal: 1, fields: [], pass: null, refusal: null, lookups: [] };
    return [
      { ...difference, side: 'baseline', baseline: seen, counterpart: null },
      { ...difference, side: 'counterpart', baseline: null, counterpart: seen },
    ];
  });
}

/** The facts of every n-th pair that these records make and that does not agree, and of lone records, in a mixed order. */
export function everyDifference(rule: JudgedRule, nth: number): readonly Facts[] {
  const records = everyRecord();
  const all = records.flatMap((left) => records.map((right) => [left, right] as const));
  // A step that shares no factor with the number of pairs reaches all of them, neighbours far from each other.
  const count = Math.ceil(all.length / nth);
  const pairs = Array.from({ length: count }, (_, index) => all[(index * 7919) % all.length]).flatMap((pair) =>
    pair && pair[0]['id'] === pair[1]['id'] ? [pair] : [],
  );
  const differences = pairs.flatMap(([baseline, counterpart]) => mismatchOf(rule, baseline, counterpart));
  const names = [...differenceFactTypes(rule, judgedEntity, judgedEntity).keys()];
  const at = { scope: { from: '2026-11-01', to: '2026-11-01' }, asOf: '2026-11-02T06:00:00.000Z' };
  const source = { rule, baseline: judgedEntity, counterpart: judgedEntity, at };
  return [...records.filter((_, index) => index % 17 === 0).flatMap(lone), ...differences].map((difference) =>
    factsOf(difference, source, names),
  );
}

function mismatchOf(rule: JudgedRule, baseline: RecordValues, counterpart: RecordValues): readonly Difference[] {
  const { differences } = compareByReference(
    {
      rule,
      scope: { from: '2026-11-01', to: '2026-11-01' },
      entities: { baseline: judgedEntity, counterpart: judgedEntity },
      payloads: {
        baseline: [{ batch: 0, records: [baseline] }],
        counterpart: [{ batch: 0, records: [counterpart] }],
      },
      partitions: 1,
    },
    { baseline: null, counterpart: null },
  );
  return differences;
}
