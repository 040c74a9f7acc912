import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import { checkClassify } from '../../../src/compile/analysis/check-classify.js';
import { checkRecordCondition } from '../../../src/compile/analysis/check-records.js';
import { differenceFactTypes } from '../../../src/conditions/difference-fact-types.js';
import type { Facts } from '../../../src/conditions/fact-value.js';
import { operatorsFor } from '../../../src/conditions/operators.js';
import type { Comparison, Condition, FactType } from '../../../src/model/condition.js';
import type { JudgedRule } from '../../../src/model/plan.js';
import type { FieldType } from '../../../src/model/types.js';
import { conditionArbitrary, recordArbitrary, recordFields } from '../../support/condition-arbitraries.js';
import { everyDifference, judgedEntity, judgedRules } from '../../support/judged-differences.js';
import { entityOf, fieldOf } from '../../support/plans.js';
import { plainlyHolds } from '../../support/plain-conditions.js';

const root = { file: 'x.yaml', document: 0, path: [], part: 'value' } as const;

const dead = (findings: readonly Diagnostic[]) => findings.filter(({ code }) => code === 'never-holds');

/** The condition without one of its parts, which is then no alternative any more. */
function without(condition: Condition, path: readonly (string | number)[]): Condition {
  const [kind, index, ...rest] = path;
  if (kind === undefined) return { any: [] };
  const list = kind === 'all' && 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  const changed = list.map((part, other) => (other === index ? without(part, rest) : part));
  return kind === 'all' ? { all: changed } : { any: changed };
}

// small domains, so that contradictions are common
const smallFields = {
  status: { kind: 'enum', values: ['open', 'closed'] },
  is_return: { kind: 'boolean' },
  lines: { kind: 'integer' },
} as const satisfies Record<string, FieldType>;
const smallValues = {
  status: ['open', 'closed', null],
  is_return: [true, false],
  lines: ['-1', '0', '1', '2', '3', '4', null],
};
const smallEntity = entityOf([
  fieldOf('status', smallFields.status),
  fieldOf('is_return', smallFields.is_return, { required: true }),
  fieldOf('lines', smallFields.lines),
]);
const smallRecords: readonly Facts[] = smallValues.status.flatMap((status) =>
  smallValues.is_return.flatMap((is_return) => smallValues.lines.map((lines) => ({ status, is_return, lines }))),
);

function comparisonOf(
  types: Readonly<Record<string, readonly [FactType, readonly (string | boolean)[]]>>,
): fc.Arbitrary<Comparison> {
  return fc.constantFrom(...Object.entries(types)).chain(([fact, [type, values]]) =>
    fc.constantFrom(...operatorsFor(type)).chain((operator) => {
      const value = fc.constantFrom(...values);
      const compared: fc.Arbitrary<Comparison['value']> =
        operator === 'isNull'
          ? fc.boolean()
          : operator === 'in' || operator === 'notIn'
            ? fc.array(value, { minLength: 1, maxLength: 2 })
            : value;
      return compared.map((written) => ({ fact, type, operator, value: written }));
    }),
  );
}

function nested(comparison: fc.Arbitrary<Comparison>): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const list = fc.array(tie('condition'), { minLength: 1, maxLength: 4 });
    return {
      condition: fc.oneof(
        { maxDepth: 3 },
        { arbitrary: comparison, weight: 3 },
        { arbitrary: list.map((all) => ({ all })), weight: 3 },
        { arbitrary: list.map((any) => ({ any })), weight: 1 },
        { arbitrary: tie('condition').map((not) => ({ not })), weight: 1 },
      ),
    };
  });
  return condition;
}

test('a check that is said to hold for no record holds for none, and every one that does is found', () => {
  const condition = nested(
    comparisonOf({
      status: [smallFields.status, ['open', 'closed']],
      is_return: [smallFields.is_return, [true, false]],
      lines: [smallFields.lines, ['0', '1', '3']],
    }),
  );
  let contradictions = 0;
  const property = fc.property(condition, (checked) => {
    const found = dead(checkRecordCondition(smallEntity, { name: 'check', condition: checked }, root));
    const never = found.some(({ location }) => location.path.length === 0);
    const holds = (tried: Condition) => smallRecords.map((record) => plainlyHolds(tried, record));
    expect(never).toBe(!holds(checked).includes(true));
    contradictions += Number(never);
    for (const { location } of found) expect(holds(without(checked, location.path))).toEqual(holds(checked));
  });
  fc.assert(property, { numRuns: 2000 });
  expect(contradictions).toBeGreaterThan(100);
});

test('a check of fields of any type is never said to hold for no record when it holds for one', () => {
  const entity = entityOf(Object.entries(recordFields).map(([name, type]) => fieldOf(name, type)));
  const records = fc.array(recordArbitrary, { minLength: 1, maxLength: 10 });
  const property = fc.property(conditionArbitrary(recordFields), records, (condition, list) => {
    for (const { location } of dead(checkRecordCondition(entity, { name: 'check', condition }, root))) {
      for (const record of list) {
        expect(plainlyHolds(without(condition, location.path), record)).toBe(plainlyHolds(condition, record));
      }
    }
  });
  fc.assert(property, { numRuns: 1000 });
});

const differenceValues: Readonly<Record<string, readonly string[]>> = {
  outcome: ['mismatch', 'missing', 'duplicate'],
  side: ['baseline', 'counterpart'],
  differences: ['quantity', 'gross', 'currency', 'status'],
  'baseline.id': ['a', 'b'],
  'ledger.id': ['a', 'b'],
  'baseline.quantity': ['0', '1'],
  'counterpart.quantity': ['0', '1'],
  'delta.quantity': ['-1', '0', '1'],
  'baseline.gross': ['1.00', '1.01'],
  'ledger.gross': ['1.00'],
  'delta.gross': ['-0.05', '0', '0.01', '0.05'],
  'delta_percent.gross': ['-5', '0', '1', '5'],
  'baseline.currency': ['EUR', 'USD'],
  'counterpart.currency': ['EUR', 'USD'],
  'baseline.status': ['open', 'closed'],
  'ledger.status': ['open', 'closed'],
};

function judgedRuleAt(index: number): JudgedRule {
  const rule = judgedRules[index];
  if (!rule) throw new Error(`No rule ${index}`);
  return rule;
}

const known = new Map<number, readonly Facts[]>();
function differencesOf(index: number): readonly Facts[] {
  const facts = known.get(index) ?? everyDifference(judgedRuleAt(index), 19);
  known.set(index, facts);
  return facts;
}

test('a classify rule that is said never to hold or to decide never does, and most of those that never do are found', () => {
  const types = differenceFactTypes(judgedRuleAt(0), judgedEntity, judgedEntity);
  const comparison = comparisonOf({
    ...Object.fromEntries(
      Object.entries(differenceValues).map(([fact, values]) => [
        fact,
        [types.get(fact) ?? { kind: 'string' }, values] as const,
      ]),
    ),
    'param.strict': [{ kind: 'boolean' }, [true, false]],
  });
  const conditions = fc.array(nested(comparison), { minLength: 1, maxLength: 4 });
  const seen = { dead: 0, deadFound: 0, shadowed: 0, shadowedFound: 0 };
  const property = fc.property(fc.nat({ max: judgedRules.length - 1 }), conditions, (index, list) => {
    const classify = list.map((condition, at) => ({
      name: String(at),
      priority: 1,
      condition,
      verdict: { tier: 3, category: 'x' },
    }));
    const rule = { ...judgedRuleAt(index), classify };
    const located = (name: string) => ({ ...root, path: [Number(name)] });
    const findings = checkClassify([{ rule, baseline: judgedEntity, counterpart: judgedEntity }], located);
    // what the constant is in this instance must not matter
    const facts = differencesOf(index).flatMap((one) => [
      one,
      { ...one, 'param.strict': false },
      { ...one, 'param.strict': null },
    ]);
    for (const [at, condition] of list.entries()) {
      const earlier = list.slice(0, at);
      const holding = facts.find((one) => plainlyHolds(condition, one));
      const deciding =
        holding &&
        facts.find((one) => plainlyHolds(condition, one) && !earlier.some((before) => plainlyHolds(before, one)));
      const own = findings.filter(({ location }) => location.path[0] === at);
      const parts = dead(own).map(({ location }) => location.path.slice(2));
      const isDead = parts.some((path) => path.length === 0);
      const isShadowed = own.some(({ code }) => code === 'shadowed-rule');
      if (isDead) expect(holding).toBeUndefined();
      if (isShadowed) expect(deciding).toBeUndefined();
      seen.dead += Number(!holding);
      seen.deadFound += Number(isDead);
      seen.shadowed += Number(holding !== undefined && deciding === undefined);
      seen.shadowedFound += Number(isShadowed && holding !== undefined);
      for (const path of parts) {
        const rest = without(condition, path);
        for (const one of facts.slice(0, 300)) expect(plainlyHolds(rest, one)).toBe(plainlyHolds(condition, one));
      }
    }
  });
  fc.assert(property, { numRuns: 250 });
  // not all: some hold for values only that are none of those tried here
  expect(seen.deadFound / seen.dead).toBeGreaterThan(0.5);
  expect(seen.shadowedFound / seen.shadowed).toBeGreaterThan(0.5);
  expect(Math.min(seen.deadFound, seen.shadowedFound)).toBeGreaterThan(10);
});

test('what is known of distances, tolerances and currencies never excludes a difference that there is', () => {
  const types = differenceFactTypes(judgedRuleAt(0), judgedEntity, judgedEntity);
  const about = (facts: readonly string[]) =>
    comparisonOf(
      Object.fromEntries(
        facts.map((fact) => [fact, [types.get(fact) ?? { kind: 'string' }, differenceValues[fact] ?? []] as const]),
      ),
    );
  const breaks = fc.constantFrom('contains', 'doesNotContain').map((operator): Comparison => ({
    fact: 'differences',
    type: types.get('differences') ?? { kind: 'string' },
    operator,
    value: 'gross',
  }));
  const gross = fc.oneof(
    { weight: 3, arbitrary: about(['delta.gross', 'delta_percent.gross']) },
    { weight: 1, arbitrary: about(['baseline.gross', 'ledger.gross']) },
  );
  const rest = about(['baseline.currency', 'counterpart.currency', 'differences', 'delta.quantity']);
  const together = fc.tuple(breaks, fc.array(gross, { minLength: 1, maxLength: 2 }), fc.array(rest, { maxLength: 1 }));
  let contradictions = 0;
  const property = fc.property(fc.nat({ max: judgedRules.length - 1 }), together, (index, [first, second, third]) => {
    const condition = { all: [first, ...second, ...third] };
    const rule = {
      ...judgedRuleAt(index),
      classify: [{ name: 'only', priority: 1, condition, verdict: { tier: 3, category: 'x' } }],
    };
    const findings = checkClassify([{ rule, baseline: judgedEntity, counterpart: judgedEntity }], () => root);
    if (dead(findings).length === 0) return;
    contradictions += 1;
    expect(differencesOf(index).find((one) => plainlyHolds(condition, one))).toBeUndefined();
  });
  fc.assert(property, { numRuns: 3000 });
  expect(contradictions).toBeGreaterThan(50);
});
