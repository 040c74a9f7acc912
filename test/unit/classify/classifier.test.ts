import { describe, expect, test } from 'vitest';
import { createClassifier } from '../../../src/classify/classifier.js';
import { correctionsOf } from '../../../src/classify/corrections.js';
import { factsOf } from '../../../src/classify/facts.js';
import { differenceFactTypes } from '../../../src/conditions/difference-fact-types.js';
import { defaultDuplicates } from '../../../src/model/duplicates-plan.js';
import { verdictOf } from '../../../src/model/verdict.js';
import type { PlannedVerdict } from '../../../src/model/verdict.js';
import { passOf } from '../../support/plans.js';
import type { Condition } from '../../../src/model/condition.js';
import type { Difference, RecordValues } from '../../../src/model/outcome.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { FieldComparison, JudgedRule } from '../../../src/model/plan.js';
import type { Bound, Tolerance } from '../../../src/model/tolerance.js';
import type { FieldType } from '../../../src/model/types.js';

const money = { kind: 'money', precision: 18, scale: 2, currency: 'currency' } as const;
const field = (name: string, type: FieldType) => ({ name, type, required: false, default: null, normalize: [] });
const sale: EntityPlan = {
  name: 'sale',
  owner: null,
  identity: ['id'],
  checks: [],
  fields: [
    field('id', { kind: 'string' }),
    field('gross', money),
    field('quantity', { kind: 'integer' }),
    field('currency', { kind: 'currency' }),
    field('updated_at', { kind: 'timestamp' }),
  ],
};
const booking: EntityPlan = {
  ...sale,
  name: 'booking',
  fields: [
    field('id', { kind: 'string' }),
    field('gross', { kind: 'money', precision: 18, scale: 4, currency: 'booked_currency' }),
    field('quantity', { kind: 'integer' }),
    field('booked_currency', { kind: 'currency' }),
    field('updated_at', { kind: 'date' }),
  ],
};
const entities = { sale, booking };

const percent = (of: Extract<Bound, { kind: 'percent' }>['of']): Tolerance => ({
  kind: 'any',
  bounds: [
    { kind: 'amount', amount: '0.05', currency: 'USD' },
    { kind: 'percent', percent: '1', of },
  ],
});

function ruleWith(gross: Partial<FieldComparison> = {}, classify: JudgedRule['classify'] = []): JudgedRule {
  return {
    name: 'sales',
    id: 'sales',
    instance: null,
    history: 'sales',
    owner: null,
    constants: {},
    later: [],
    scope: null,
    baseline: { feed: 'pos/sales', entity: 'sale', where: null, because: null, aggregate: null },
    counterpart: {
      name: 'erp',
      feed: 'erp/sales',
      entity: 'booking',
      where: null,
      because: null,
      aggregate: null,
      compare: [],
    },
    counterparts: [],
    invariants: [],
    presence: 'both',
    lookups: [],
    duplicates: defaultDuplicates,
    passes: [passOf(['id'])],
    compare: [
      { field: 'gross', type: { ...money, scale: 4 }, tolerance: null, nulls: 'differ', ...gross },
      { field: 'quantity', type: { kind: 'integer' }, tolerance: null, nulls: 'zero' },
      { field: 'updated_at', type: { kind: 'timestamp' }, tolerance: null, nulls: 'differ' },
    ],
    classify,
  };
}

const seen = (values: RecordValues) => ({ values, provenance: { batch: 'b', payload: 0, record: 1 } });

function pair(baseline: RecordValues, counterpart: RecordValues): Difference {
  return {
    outcome: 'mismatch',
    side: null,
    key: { id: '1' },
    ordinal: 1,
    baseline: seen({ id: '1', currency: 'USD', ...baseline }),
    counterpart: seen({ id: '1', booked_currency: 'USD', ...counterpart }),
    fields: [{ field: 'quantity', baseline: '1', counterpart: '2', delta: '1', deltaPercent: '100', allowed: null }],
    pass: 'exact',
    refusal: null,
    lookups: [],
  };
}

/** When everything here is judged. */
const at = { scope: { from: '2026-11-01', to: '2026-11-01' }, asOf: '2026-11-02T06:00:00.000Z' };

function lone(side: 'baseline' | 'counterpart', values: RecordValues): Difference {
  const record = { [side]: seen(values) };
  return {
    outcome: 'missing',
    side,
    key: { id: '1' },
    ordinal: 1,
    baseline: null,
    counterpart: null,
    ...record,
    fields: [],
    pass: null,
    refusal: null,
    lookups: [],
  };
}

function fact(difference: Difference, name: string, rule = ruleWith()) {
  return factsOf(difference, { rule, baseline: sale, counterpart: booking, at }, [name])[name];
}

describe('the facts of a pair', () => {
  const difference = pair(
    { gross: '10.00', quantity: '1', updated_at: '2026-11-01T23:59:59.5Z' },
    { gross: '10.0050', quantity: '2', updated_at: '2026-11-02' },
  );

  test('say what it is', () => {
    const names = ['outcome', 'timing', 'side', 'pass', 'differences'];
    expect(factsOf(difference, { rule: ruleWith(), baseline: sale, counterpart: booking, at }, names)).toEqual({
      outcome: 'mismatch',
      timing: 'on-time',
      side: null,
      pass: 'exact',
      differences: ['quantity'],
    });
  });

  test('hold the values of both sides, the counterpart under its own name too', () => {
    expect(fact(difference, 'baseline.gross')).toBe('10.00');
    expect(fact(difference, 'counterpart.gross')).toBe('10.0050');
    expect(fact(difference, 'erp.gross')).toBe('10.0050');
  });

  test('hold the exact delta of a field that does not break too', () => {
    expect(fact(difference, 'delta.gross')).toBe('0.005');
    expect(fact(difference, 'delta.quantity')).toBe('1');
    const far = pair({ gross: '0.00' }, { gross: '90071992547409930.0001' });
    expect(fact(far, 'delta.gross')).toBe('90071992547409930.0001');
  });

  test('hold the delta of instants and dates in seconds', () => {
    expect(fact(difference, 'delta.updated_at')).toBe('0.5');
    expect(fact(pair({ updated_at: '2026-11-03T00:00:00Z' }, { updated_at: '2026-11-02' }), 'delta.updated_at')).toBe(
      '-86400',
    );
  });

  test.each([
    ['baseline', '40'],
    ['counterpart', '50'],
    ['larger', '50'],
    ['smaller', '40'],
    ['average', '45'],
  ] as const)(
    'measure the percentage against the %s of the tolerance, with the sign of the delta',
    (of, denominator) => {
      const rule = ruleWith({ tolerance: percent(of) });
      expect(fact(pair({ gross: '-40.00' }, { gross: '-50.00' }), 'delta_percent.gross', rule)).toEqual({
        numerator: '-1000',
        denominator,
      });
    },
  );

  test('find the base of the percentage on either side of a tolerance', () => {
    const under: Bound = { kind: 'percent', percent: '1', of: 'counterpart' };
    const rule = ruleWith({ tolerance: { kind: 'sides', over: null, under } });
    expect(fact(pair({ gross: '40' }, { gross: '50' }), 'delta_percent.gross', rule)).toMatchObject({
      denominator: '50',
    });
    expect(fact(pair({ gross: '40' }, { gross: '50' }), 'delta_percent.gross')).toMatchObject({ denominator: '40' });
  });

  test('have no percentage of nothing', () => {
    expect(fact(pair({ gross: '0.00' }, { gross: '5.00' }), 'delta_percent.gross')).toBeNull();
    expect(fact(pair({ gross: '0.00' }, { gross: '5.00' }), 'delta.gross')).toBe('5');
  });

  test('have no delta between two currencies, whatever the sides call the field that holds them', () => {
    const mixed = pair({ gross: '1.00' }, { gross: '2.00', booked_currency: 'EUR', currency: 'USD' });
    expect(fact(mixed, 'delta.gross')).toBeNull();
    expect(fact(mixed, 'delta_percent.gross')).toBeNull();
    expect(fact(pair({ gross: '1.00' }, { gross: '2.00', booked_currency: null }), 'delta.gross')).toBeNull();
    const unnamed = pair({ gross: '1.00', currency: null }, { gross: '2.00', booked_currency: null });
    expect(fact(unnamed, 'delta.gross')).toBe('1');
  });

  test('have no delta with a missing value, unless null is zero for the field', () => {
    const half = pair({ gross: '1.00', quantity: null }, { gross: null, quantity: '3' });
    expect(fact(half, 'delta.gross')).toBeNull();
    expect(fact(half, 'delta_percent.gross')).toBeNull();
    expect(fact(half, 'delta.quantity')).toBe('3');
    expect(fact(half, 'delta_percent.quantity')).toBeNull();
  });
});

describe('the facts of a lone record', () => {
  test('have no deltas, no pass and no differences, and null for the other side', () => {
    const difference = lone('counterpart', { gross: '5.0000', quantity: '1', booked_currency: 'USD' });
    const names = [
      'side',
      'pass',
      'differences',
      'baseline.gross',
      'erp.gross',
      'delta.gross',
      'delta_percent.gross',
      'delta.quantity',
    ];
    expect(factsOf(difference, { rule: ruleWith(), baseline: sale, counterpart: booking, at }, names)).toEqual({
      side: 'counterpart',
      pass: null,
      differences: [],
      'baseline.gross': null,
      'erp.gross': '5.0000',
      'delta.gross': null,
      'delta_percent.gross': null,
      'delta.quantity': null,
    });
  });
});

test('there is a value for every fact that has a type', () => {
  const rule = ruleWith();
  const names = [...differenceFactTypes(rule, sale, booking).keys()];
  const facts = factsOf(lone('baseline', {}), { rule, baseline: sale, counterpart: booking, at }, names);
  expect(Object.keys(facts)).toEqual(names);
  expect(Object.values(facts)).not.toContain(undefined);
});

describe('the constants of a rule', () => {
  const string = { kind: 'string' } as const;
  const decimal = { kind: 'decimal', precision: 18, scale: 4 } as const;
  const constants = {
    'param.rate': { type: decimal, value: '0.10' },
    'param.strict': { type: { kind: 'boolean' }, value: 'true' },
    'retailer.name': { type: string, value: 'northwind' },
    'retailer.tags.region': { type: string, value: null },
  } as const;
  const rule = { ...ruleWith(), constants };

  test('are facts of every difference, null where they are not set', () => {
    const source = { rule, baseline: sale, counterpart: booking, at };
    expect(factsOf(lone('baseline', {}), source, Object.keys(constants))).toEqual({
      'param.rate': '0.10',
      'param.strict': true,
      'retailer.name': 'northwind',
      'retailer.tags.region': null,
    });
  });

  test.each<[string, Condition, boolean]>([
    ['a number, exactly', { fact: 'param.rate', type: decimal, operator: 'equal', value: '0.1' }, true],
    ['a truth', { fact: 'param.strict', type: { kind: 'boolean' }, operator: 'equal', value: false }, false],
    ['a text', { fact: 'retailer.name', type: string, operator: 'in', value: ['contoso', 'northwind'] }, true],
    ['nothing', { fact: 'retailer.tags.region', type: string, operator: 'notEqual', value: 'us' }, false],
    ['nothing', { fact: 'retailer.tags.region', type: string, operator: 'isNull', value: true }, true],
  ])('decide as %s', async (_, condition, held) => {
    const classify = [{ name: 'only', priority: 1, condition, verdict: { tier: 3, category: 'x' } }];
    const classifier = createClassifier({ ...rule, classify }, { tier: 3, category: 'default' }, entities, at);
    expect(await classifier.classify(lone('baseline', {}))).toMatchObject({ trace: [{ rule: 'only', held }] });
  });
});

test.each(['gross', 'delta.currency', 'lookups.x', 'baseline'])('there is no fact %s', (name) => {
  expect(() => fact(lone('baseline', {}), name)).toThrow();
});

describe('a classifier', () => {
  const missing: Condition = {
    fact: 'outcome',
    type: { kind: 'enum', values: [] },
    operator: 'equal',
    value: 'missing',
  };
  const overFive: Condition = {
    fact: 'delta_percent.gross',
    type: { kind: 'percent' },
    operator: 'greaterThan',
    value: '5',
  };
  const breaksQuantity: Condition = {
    fact: 'differences',
    type: { kind: 'list', values: [] },
    operator: 'contains',
    value: 'quantity',
  };
  const rule = ruleWith({}, [
    { name: 'lone', priority: 1, condition: missing, verdict: { tier: 3, category: 'lone' } },
    { name: 'quantity', priority: 1, condition: breaksQuantity, verdict: { tier: 2, category: 'quantity' } },
    { name: 'ledger', priority: 9, condition: overFive, verdict: { tier: 4, category: 'ledger-mismatch' } },
  ]);
  const fallback = { tier: 3, category: 'unclassified' };
  const classifier = createClassifier(rule, fallback, entities, at);

  test('gives the verdict of the first rule that holds, and the answer of every rule', async () => {
    expect(await classifier.classify(pair({ gross: '100.00' }, { gross: '105.0001' }))).toEqual({
      verdict: verdictOf({ tier: 4, category: 'ledger-mismatch' }),
      decidedBy: 'ledger',
      trace: [
        { rule: 'ledger', held: true },
        { rule: 'lone', held: false },
        { rule: 'quantity', held: true },
      ],
    });
    expect(await classifier.classify(pair({ gross: '100.00' }, { gross: '105.0000' }))).toMatchObject({
      decidedBy: 'quantity',
    });
  });

  test('gives the default verdict where no rule decides', async () => {
    const difference: Difference = { ...lone('baseline', { gross: '1.00' }), outcome: 'duplicate' };
    expect(await classifier.classify(difference)).toMatchObject({ verdict: fallback, decidedBy: null });
  });

  test('gives every one of many differences asked at once its own verdict', async () => {
    const asked = Array.from({ length: 200 }, (_, index) =>
      index % 3 === 0 ? lone('baseline', {}) : pair({ gross: '100' }, { gross: String(index) }),
    );
    const answers = await Promise.all(asked.map((difference) => classifier.classify(difference)));
    expect(answers.map(({ decidedBy }) => decidedBy)).toEqual(
      asked.map((difference, index) => (difference.side ? 'lone' : index > 105 ? 'ledger' : 'quantity')),
    );
  });

  test('refuses a plan without the entities of its sides', () => {
    expect(() => createClassifier(rule, fallback, { sale }, at)).toThrow("no entity 'booking'");
  });
});

describe('what a classify rule says of a difference', () => {
  const always: Condition = { fact: 'side', type: { kind: 'enum', values: [] }, operator: 'isNull', value: false };
  const finance = { team: 'finance', contact: null };
  const judge = (
    verdict: PlannedVerdict,
    asOf: string,
    difference = lone('baseline', { gross: '9.50', quantity: '2' }),
  ) =>
    createClassifier(
      ruleWith({}, [{ name: 'first', priority: 1, condition: always, verdict }]),
      { tier: 3, category: 'unclassified' },
      entities,
      { ...at, asOf },
    ).classify(difference);

  test('may be that it needs no answer, and why', async () => {
    expect(await judge({ kind: 'compliant', reason: 'stop-sell' }, at.asOf)).toEqual({
      verdict: { kind: 'compliant', tier: null, category: null, reason: 'stop-sell', action: 'pass', owner: null },
      decidedBy: 'first',
      trace: [{ rule: 'first', held: true }],
    });
  });

  test('names who answers and what is to be done', async () => {
    const planned = { tier: 4, category: 'ledger', owner: finance, action: 'escalate' } as const;
    expect(await judge(planned, at.asOf)).toMatchObject({
      verdict: { kind: 'break', owner: finance, action: 'escalate' },
    });
  });

  test.each([
    ['on its last day, to the last instant', '2026-11-30T23:59:59.999Z', 'first'],
    ['not on the day after', '2026-12-01T00:00:00.000Z', null],
  ])('is accepted %s', async (_, asOf, decidedBy) => {
    const planned = { kind: 'accepted', reason: 'known', until: '2026-11-30' } as const;
    const expired = decidedBy === null ? { expired: '2026-11-30' } : {};
    expect(await judge(planned, asOf)).toMatchObject({
      verdict: { kind: decidedBy === null ? 'break' : 'accepted' },
      decidedBy,
      trace: [{ rule: 'first', held: decidedBy !== null, ...expired }],
    });
  });

  test('proposes what would have to be set where a record is missing', async () => {
    const correct = { tier: 3, category: 'x', action: 'correct' } as const;
    const set = { system: 'erp', key: { id: '1' }, field: 'gross', from: null, to: '9.50' };
    expect((await judge(correct, at.asOf)).corrections).toContainEqual(set);
    const extra = await judge(correct, at.asOf, lone('counterpart', { gross: '9.50' }));
    expect(extra.corrections).toContainEqual(expect.objectContaining({ field: 'gross', from: '9.50', to: null }));
  });

  test('proposes to set what differs to what the baseline says, and nothing where several records could be meant', () => {
    const differing = { field: 'gross', delta: '1', deltaPercent: null, allowed: null };
    const fields = [
      { ...differing, baseline: '9.00', counterpart: '10.00' },
      { ...differing, field: 'invariants.x', baseline: null, counterpart: null },
    ];
    const mismatch: Difference = { ...pair({ gross: '9.00' }, { gross: '10.00' }), fields };
    expect(correctionsOf(ruleWith(), mismatch)).toEqual([
      { system: 'erp', key: mismatch.key, field: 'gross', from: '10.00', to: '9.00' },
    ]);
    expect(correctionsOf(ruleWith(), { ...lone('baseline', {}), outcome: 'ambiguous' })).toEqual([]);
  });
});

describe('the age of a difference is in whole days', () => {
  const dated = { ...ruleWith(), scope: { field: 'id', unit: 'day' } } as const;
  const age = (asOf: string, id: string | null, rule: JudgedRule = dated) =>
    factsOf(lone('counterpart', { id }), { rule, baseline: sale, counterpart: booking, at: { ...at, asOf } }, [
      'age_days',
    ])['age_days'];

  test.each([
    ['2026-11-01T00:00:00.000Z', '2026-11-01', '0'],
    ['2026-11-08T23:59:59.999Z', '2026-11-01', '7'],
    ['2026-11-08T23:30:00.000-02:00', '2026-11-01', '8'],
    ['2026-10-30T06:00:00.000Z', '2026-11-01', '-2'],
    ['2027-03-01T00:00:00.000Z', '2027-02-28', '1'],
    ['2026-11-04T00:00:00.000Z', '2026-10-31T22:10:00Z', '4'],
  ])('from the record: as of %s of %s it is %s', (asOf, day, expected) => {
    expect(age(asOf, day)).toBe(expected);
  });

  test('from the last day of the scope where the record says nothing', () => {
    expect(age('2026-11-08T00:00:00.000Z', null)).toBe('7');
    expect(age('2026-11-08T00:00:00.000Z', '2026-01-01', ruleWith())).toBe('7');
  });
});
