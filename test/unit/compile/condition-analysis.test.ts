import { describe, expect, test } from 'vitest';
import { checkClassify } from '../../../src/compile/analysis/check-classify.js';
import type { ClassifiedRule } from '../../../src/compile/analysis/check-classify.js';
import { checkRecordCondition } from '../../../src/compile/analysis/check-records.js';
import { compileCondition } from '../../../src/conditions/compile-condition.js';
import type { RawCondition } from '../../../src/conditions/compile-condition.js';
import { differenceFactTypes, recordFactTypes } from '../../../src/conditions/difference-fact-types.js';
import type { Condition, FactType } from '../../../src/model/condition.js';
import type { JudgedRule } from '../../../src/model/plan.js';
import type { Tolerance } from '../../../src/model/tolerance.js';
import type { FieldType } from '../../../src/model/types.js';
import { comparisonOf, entityOf, fieldOf, money, ruleOf } from '../../support/plans.js';

const required = { required: true };
const status: FieldType = { kind: 'enum', values: ['open', 'closed'] };
const entity = entityOf([
  fieldOf('id', { kind: 'string' }, required),
  fieldOf('store', { kind: 'string' }, required),
  fieldOf('quantity', { kind: 'integer' }, required),
  fieldOf('rate', { kind: 'decimal', precision: 6, scale: 2 }),
  fieldOf('gross', money()),
  fieldOf('currency', { kind: 'currency' }, required),
  fieldOf('status', status),
  fieldOf('is_return', { kind: 'boolean' }, { default: 'false' }),
  fieldOf('sold_on', { kind: 'date' }),
  fieldOf('updated_at', { kind: 'timestamp' }),
]);

/** `quantity < 0`, `outcome = missing`, joined by ` and `; percentages and durations as in a file. */
function written(text: string): RawCondition {
  const operators: Readonly<Record<string, string>> = {
    '=': 'equal',
    '<>': 'notEqual',
    '<': 'lessThan',
    '<=': 'lessThanInclusive',
    '>': 'greaterThan',
    '>=': 'greaterThanInclusive',
    in: 'in',
    'not-in': 'notIn',
    has: 'contains',
    lacks: 'doesNotContain',
    null: 'isNull',
  };
  const valueOf = (value: string): unknown => (value === 'true' || value === 'false' ? value === 'true' : value);
  const all = text.split(' and ').map((comparison) => {
    const [fact = '', operator = '', value = ''] = comparison.split(' ');
    const list = operator === 'in' || operator === 'not-in';
    return { fact, operator: operators[operator] ?? operator, value: list ? value.split(',') : valueOf(value) };
  });
  return { all };
}

const root = { file: 'rules/x.yaml', document: 0, path: [], part: 'value' } as const;

function compiled(raw: RawCondition, types: ReadonlyMap<string, FactType>): Condition {
  const { condition, diagnostics } = compileCondition(raw, root, types, () => null);
  expect(diagnostics).toEqual([]);
  return condition ?? { any: [] };
}

function found(text: string): readonly string[] {
  const condition = compiled(written(text), recordFactTypes(entity));
  return checkRecordCondition(entity, { name: 'check', condition }, root).map(({ code }) => code);
}

describe('a check that no record can fail', () => {
  test.each([
    'quantity < 0 and quantity > 5',
    'quantity > 3 and quantity < 4',
    'quantity = 1 and quantity = 2',
    'quantity in 1,2 and quantity in 3,4',
    'quantity null true',
    'rate > 0.10 and rate < 0.11',
    'rate >= 10000',
    'rate = 0.125',
    'gross null true and gross > 0',
    'status = open and status = closed',
    'status not-in open,closed and status null false',
    'is_return = true and is_return = false',
    'is_return null true',
    'sold_on > 2026-01-01 and sold_on < 2026-01-02',
    'updated_at > 2026-01-01T12:00:00Z and updated_at <= 2026-01-01T12:00:00+00:00',
    'store = S1 and store in S2,S3',
    'store = S1 and store <> S1',
  ])('is found: %s', (text) => {
    expect(found(text)).toEqual(['never-holds']);
  });

  test.each([
    'quantity >= 3 and quantity < 4',
    'rate > 0.10 and rate < 0.12',
    'rate = 9999.99',
    'gross null true',
    'gross > 1.10 and gross < 1.12',
    'sold_on > 2026-01-01 and sold_on < 2026-01-03',
    'updated_at > 2026-01-01T12:00:00Z and updated_at < 2026-01-01T12:00:01Z',
    'store not-in S1,S2',
    'status not-in open',
  ])('is not found where one can: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const within = (tolerance: Tolerance | null) => [
  comparisonOf('quantity', { kind: 'integer' }),
  comparisonOf('gross', money(), { tolerance }),
  comparisonOf('currency', { kind: 'currency' }),
  comparisonOf('status', status),
  comparisonOf(
    'updated_at',
    { kind: 'timestamp' },
    { tolerance: { kind: 'bound', bound: { kind: 'duration', seconds: 900 } } },
  ),
  comparisonOf('sold_on', { kind: 'date' }),
];
const twoPercent: Tolerance = { kind: 'bound', bound: { kind: 'percent', percent: '2', of: 'larger' } };
const fiveCents: Tolerance = { kind: 'bound', bound: { kind: 'amount', amount: '0.05', currency: 'EUR' } };

function ruleWith(texts: readonly (string | RawCondition)[], changes: Partial<JudgedRule> = {}): ClassifiedRule {
  const rule = ruleOf(['id', 'store'], within(twoPercent), {
    constants: { 'param.least': { type: { kind: 'decimal', precision: 18, scale: 4 }, value: '3' } },
    ...changes,
  });
  const types = differenceFactTypes(rule, entity, entity);
  const classify = texts.map((text, index) => ({
    name: String(index),
    priority: 1,
    condition: compiled(typeof text === 'string' ? written(text) : text, types),
    verdict: { tier: 3, category: 'x' },
  }));
  return { rule: { ...rule, classify }, baseline: entity, counterpart: entity };
}

const placed = (name: string) => ({ ...root, path: ['classify', Number(name)] });

/** The findings as `code at place`. */
function judged(texts: readonly (string | RawCondition)[], changes: Partial<JudgedRule> = {}): readonly string[] {
  return inShort([ruleWith(texts, changes)]);
}

function inShort(instances: readonly ClassifiedRule[]): readonly string[] {
  return checkClassify(instances, placed).map(({ code, location }) => `${code} ${location.path.slice(1).join('.')}`);
}

describe('a classify rule that never holds', () => {
  test.each([
    ['a lone record has no delta', 'outcome = missing and delta.gross > 0'],
    ['a lone record has no percentage', 'outcome in missing,duplicate and delta_percent.gross <> 5%'],
    ['a lone record has one side', 'outcome = ambiguous and baseline.id null false and ledger.id null false'],
    ['a pair has no side', 'outcome = mismatch and side = baseline'],
    ['a pair has both records', 'outcome = mismatch and baseline.id null true'],
    ['the side says whose record there is', 'side = baseline and counterpart.quantity > 0'],
    ['a lone record has no differences', 'outcome = missing and differences has gross'],
    [
      'a mismatch has a difference',
      'outcome = mismatch and differences lacks quantity and differences lacks gross and differences lacks currency and differences lacks status and differences lacks updated_at and differences lacks sold_on',
    ],
    ['keys are equal', 'baseline.store = S1 and ledger.store = S2'],
    ['an outcome needs a value', 'outcome null true'],
    ['deltas have the scale of their field', 'delta.gross > 0.01 and delta.gross < 0.02'],
    ['dates differ by whole days', 'delta.sold_on > 0s and delta.sold_on < 24h'],
    [
      'a difference is no tolerance',
      'differences has gross and delta_percent.gross > 0% and delta_percent.gross <= 2%',
    ],
    ['what is within the tolerance is no difference', 'differences lacks gross and delta_percent.gross < -2%'],
    [
      'instants within their tolerance agree',
      'differences has updated_at and delta.updated_at > 0s and delta.updated_at < 15m',
    ],
    ['a field that differs has a delta that is not 0', 'differences has quantity and delta.quantity = 0'],
    ['a delta and its percentage have one sign', 'delta.gross > 0 and delta_percent.gross < 0%'],
    ['there is no delta where a value is missing', 'baseline.gross null true and delta.gross > 0'],
    [
      'there is no delta of different currencies',
      'baseline.currency = EUR and ledger.currency = USD and delta.gross <> 0',
    ],
    ['a currency that differs leaves no delta', 'differences has currency and delta.gross > 0'],
    [
      'values that agree exactly are equal',
      'differences lacks status and baseline.status = open and ledger.status = closed',
    ],
    ['equal values do not differ', 'differences has status and baseline.status = open and ledger.status = open'],
    ['its own name means the counterpart', 'counterpart.quantity > 3 and ledger.quantity < 2'],
  ])('is found: %s', (_, text) => {
    expect(judged([text])).toEqual(['never-holds 0.conditions']);
  });

  test.each([
    ['outcome = mismatch and delta.gross <= 0 and delta.gross >= 0'],
    ['differences has gross and delta.gross null true'],
    ['differences has gross and delta_percent.gross null true and delta.gross > 0'],
    ['differences has gross and delta.gross = 0.01'],
    ['differences lacks gross and delta_percent.gross = 2%'],
    ['baseline.currency = EUR and ledger.currency = USD'],
    ['differences has status and baseline.status null true'],
    ['differences lacks status and baseline.status null true and ledger.status null true'],
    ['differences has gross and baseline.gross = 1 and ledger.gross = 1'],
    ['outcome <> mismatch and baseline.id null true'],
    ['outcome = mismatch and param.least < 0'],
  ])('is not found where there is such a difference: %s', (text) => {
    expect(judged([text])).toEqual([]);
  });

  test('is found for an amount of one currency only where nothing else can break', () => {
    const inside = 'differences has gross and delta.gross > 0 and delta.gross <= 0.05';
    expect(judged([inside], { compare: within(fiveCents) })).toEqual([]);
    const bare: Tolerance = { kind: 'bound', bound: { kind: 'amount', amount: '0.05', currency: null } };
    expect(judged([inside], { compare: within(bare) })).toEqual(['never-holds 0.conditions']);
  });

  test('is found when nothing is compared, so that no pair is a mismatch', () => {
    expect(judged(['outcome = mismatch'], { compare: [] })).toEqual(['never-holds 0.conditions']);
  });

  test('is found in the branch that is wrong, with what excludes each other and nothing else', () => {
    const raw = {
      all: [
        ...(written('outcome = missing and baseline.quantity > 0').all ?? []),
        { any: [written('side = baseline'), written('delta.gross > 0 and side null false')] },
      ],
    };
    const [finding] = checkClassify([ruleWith([raw])], placed);
    expect(finding).toMatchObject({
      code: 'never-holds',
      severity: 'error',
      parameters: { what: "This part of the classify rule '0'", excluded: 'outcome = missing and delta.gross > 0' },
      location: { path: ['classify', 0, 'conditions', 'all', 2, 'any', 1] },
    });
  });
});

describe('a classify rule that never decides', () => {
  test.each([
    ['a condition that implies an earlier one', ['delta.gross > 5', 'delta.gross > 10']],
    ['the same, written otherwise', ['outcome <> mismatch', 'side null false']],
    [
      'the last of several that leave nothing',
      ['outcome = missing', 'outcome = mismatch', 'outcome in duplicate,ambiguous', 'timing = on-time'],
    ],
    ['what follows a rule that always holds', ['outcome null false', 'baseline.quantity > 3']],
    ['a constant, whatever it is', ['param.least > 1', 'param.least > 2']],
  ])('is found: %s', (_, texts) => {
    expect(judged(texts)).toEqual([`shadowed-rule ${texts.length - 1}.name`]);
  });

  test.each([
    ['the earlier one is narrower', ['delta.gross > 10', 'delta.gross > 5']],
    ['null is left', ['delta.gross > 5', 'delta.gross <= 5', 'outcome = mismatch']],
    ['one outcome is left', ['outcome = missing', 'outcome = mismatch', 'timing = on-time']],
    ['it depends on a constant', ['param.least > 2', 'param.least > 1']],
  ])('is not found where %s', (_, texts) => {
    expect(judged(texts)).toEqual([]);
  });

  test('names the rules that forestall it, and only those', () => {
    const texts = ['baseline.quantity > 3', 'outcome = mismatch', 'outcome <> mismatch', 'timing = on-time'];
    const [finding] = checkClassify([ruleWith(texts)], placed);
    expect(finding).toMatchObject({
      severity: 'warning',
      parameters: { name: '3', by: ['1', '2'] },
      related: { location: { path: ['classify', 1, 'name'] } },
    });
  });

  test('is not looked for beyond a bound, and never guessed', () => {
    const pairs = Array.from({ length: 24 }, (_, index) => ({
      any: [
        written(`baseline.store = S${index} and baseline.quantity = ${index}`),
        written(`baseline.rate = ${index}`),
      ],
    }));
    const hard = { any: pairs.map((pair) => ({ not: pair })) };
    expect(judged([hard, { all: [hard] }]).filter((finding) => finding.startsWith('never'))).toEqual([]);
  });
});

describe('a threshold inside a tolerance', () => {
  const of = (text: string, tolerance: Tolerance = twoPercent) => judged([text], { compare: within(tolerance) });
  const cents = { kind: 'amount', amount: '0.05', currency: 'EUR' } as const;
  const percent = { kind: 'percent', percent: '2', of: 'baseline' } as const;

  test.each<[string, Tolerance]>([
    ['delta_percent.gross > 1%', twoPercent],
    ['delta_percent.gross >= 2%', twoPercent],
    ['delta_percent.gross < -1.5%', twoPercent],
    ['delta.gross > 0.01', fiveCents],
    ['delta_percent.gross > 1%', { kind: 'any', bounds: [cents, percent] }],
    ['delta_percent.gross < -1%', { kind: 'sides', over: null, under: percent }],
    ['delta.updated_at > 10m', twoPercent],
  ])('is found: %s', (text, tolerance) => {
    expect(of(text, tolerance)).toEqual(['threshold-inside-tolerance 0.conditions.all.0.value']);
  });

  test.each<[string, Tolerance]>([
    ['delta_percent.gross > 2%', twoPercent],
    ['delta_percent.gross > 0%', twoPercent],
    ['delta_percent.gross < 1%', twoPercent],
    ['delta.gross > 0.01', twoPercent],
    ['delta_percent.gross > 1%', { kind: 'all', bounds: [cents, percent] }],
    ['delta_percent.gross > 1%', { kind: 'sides', over: null, under: percent }],
    ['delta_percent.gross > 1% and differences has quantity', twoPercent],
    ['delta.gross > 0.01 and ledger.currency <> EUR', fiveCents],
    ['outcome = missing and baseline.quantity > 0', twoPercent],
  ])('is not found: %s', (text, tolerance) => {
    expect(of(text, tolerance)).toEqual([]);
  });

  test('is a warning', () => {
    const [finding] = checkClassify([ruleWith(['delta_percent.gross > 1%'])], placed);
    expect(finding).toMatchObject({
      severity: 'warning',
      parameters: { field: 'gross', threshold: 'delta_percent.gross > 1%', tolerance: '2% of the larger' },
    });
  });
});

test('what is wrong in one instance only is nothing', () => {
  const text = 'differences has gross and delta_percent.gross > 0% and delta_percent.gross < 3%';
  const wide: Tolerance = { kind: 'bound', bound: { kind: 'percent', percent: '5', of: 'larger' } };
  const [narrow, wider] = [ruleWith([text]), ruleWith([text], { compare: within(wide) })];
  expect(inShort([wider])).toEqual(['never-holds 0.conditions']);
  expect(inShort([wider, wider])).toEqual(['never-holds 0.conditions']);
  expect(inShort([wider, narrow])).toEqual([]);
  expect(inShort([])).toEqual([]);
});
