import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AggregatePlan } from '../../../src/model/aggregate-plan.js';
import type { DriftPlan } from '../../../src/model/drift-plan.js';
import type { DuplicatesPlan } from '../../../src/model/duplicates-plan.js';
import type { RecordValues, Side } from '../../../src/model/outcome.js';
import { runComparison } from '../../support/comparing.js';
import type { TestComparison } from '../../support/comparing.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { binary, comparisonOf, entityOf, fieldColumn, fieldOf, money, ruleOf, text } from '../../support/plans.js';
import { matchableByReference } from '../../support/reference-matchable.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** Amounts of the counterpart have more digits than those of the baseline. */
const entities = { baseline: entityFor(2), counterpart: entityFor(4) };

function entityFor(scale: number) {
  return entityOf(
    [
      fieldOf('line', { kind: 'integer' }, { required: true }),
      fieldOf('store', { kind: 'string' }),
      fieldOf('net', money(scale)),
      fieldOf('currency', { kind: 'currency' }),
    ],
    { identity: ['line'] },
  );
}

const record = (amounts: readonly string[]): fc.Arbitrary<RecordValues> =>
  fc.record({
    line: fc.constantFrom('1', '2', '3', '4', '5'),
    store: fc.constantFrom('A', 'B', null),
    net: fc.constantFrom(...amounts, null),
    currency: fc.constantFrom('EUR', 'USD'),
  });
const records = {
  baseline: fc.array(record(['0.00', '100.00', '99.99', '-100.00', '12345678901234.56']), { maxLength: 12 }),
  counterpart: fc.array(record(['0.0000', '100.0000', '102.0000', '102.0001', '-98.0000', '12345678901234.5600']), {
    maxLength: 12,
  }),
};
const drift: fc.Arbitrary<DriftPlan> = fc.record({
  name: fc.constant('watched'),
  by: fc.constantFrom(['store'], ['currency'], ['store', 'currency']),
  sum: fc.constant('net'),
  within: fc.constantFrom('0', '2', '0.01', '100', '2.0001'),
});
const aggregate: fc.Arbitrary<AggregatePlan | null> = fc.constantFrom(null, {
  by: ['store', 'currency'],
  sum: ['net'],
  min: ['line'],
  max: [],
  count: null,
});
const resolve = fc.constantFrom<DuplicatesPlan['resolve']>(
  { kind: 'break' },
  { kind: 'sum' },
  { kind: 'latest', field: 'net' },
);

const unit = 10_000n;

/** In ten-thousandths. */
function amountOf(amount: string): bigint {
  const [whole = '', digits = ''] = amount.replace('-', '').split('.');
  const size = BigInt(whole) * unit + BigInt(digits.padEnd(4, '0'));
  return amount.startsWith('-') ? -size : size;
}

function textOf(amount: bigint, leastDigits: number): string {
  const size = amount < 0n ? -amount : amount;
  const digits = String(size % unit)
    .padStart(4, '0')
    .replace(/0+$/, '')
    .padEnd(leastDigits, '0');
  return `${amount < 0n ? '-' : ''}${size / unit}${digits === '' ? '' : `.${digits}`}`;
}

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** In ten-thousandths of a percent, rounded half-even. */
function percentOf(difference: bigint, base: bigint): bigint {
  const [numerator, denominator] = [magnitude(difference) * 100n * unit, magnitude(base)];
  const [quotient, rest] = [numerator / denominator, numerator % denominator];
  const isUp = 2n * rest > denominator || (2n * rest === denominator && quotient % 2n === 1n);
  const rounded = isUp ? quotient + 1n : quotient;
  return difference < 0n ? -rounded : rounded;
}

interface Group {
  readonly values: readonly (string | null)[];
  readonly currency: string;
  baseline: bigint | null;
  counterpart: bigint | null;
}

/** Groups and their sums, added up one record after the other. */
function groupsByReference({ rule, payloads }: TestComparison, { by }: DriftPlan): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const side of ['baseline', 'counterpart'] as const) {
    for (const values of comparedBy(rule, payloads[side][0]?.records ?? [], side)) {
      const own = by.map((field) => (values[field] ?? null) as string | null);
      const currency = String(values['currency']);
      const name = JSON.stringify([...own, currency]);
      const group = groups.get(name) ?? { values: own, currency, baseline: null, counterpart: null };
      group[side] = (group[side] ?? 0n) + amountOf(String(values['net'] ?? '0'));
      groups.set(name, group);
    }
  }
  return [...groups.values()];
}

/** What the passes compare: what the filter leaves, once duplicates and groups are settled. */
function comparedBy(rule: TestComparison['rule'], delivered: readonly RecordValues[], side: Side) {
  const judged = delivered.filter(({ store }) => rule[side].where === null || (store !== null && store !== 'B'));
  const placed = judged.map((values, place) => ({ place, values }));
  const source = {
    entity: entities[side],
    duplicates: rule.duplicates,
    aggregate: rule[side].aggregate,
    key: rule.passes[0]?.key.flatMap((part) => (part.kind === 'field' ? [part.field] : [])) ?? [],
    amounts: ['net'],
  };
  return matchableByReference(source, placed).matchable.map(({ values }) => values);
}

function isBeyond({ baseline, counterpart }: Group, within: string): boolean {
  if (baseline === null || counterpart === null) return true;
  return magnitude(counterpart - baseline) * 100n * unit > magnitude(baseline) * amountOf(within);
}

function ordered(left: Group, right: Group): number {
  const distance = ({ baseline, counterpart }: Group): bigint => magnitude((counterpart ?? 0n) - (baseline ?? 0n));
  if (distance(left) !== distance(right)) return distance(left) > distance(right) ? -1 : 1;
  const texts = ({ values, currency }: Group): readonly string[] => [...values, currency].map((each) => each ?? '');
  return JSON.stringify(texts(left)) < JSON.stringify(texts(right)) ? -1 : 1;
}

function expected(groups: readonly Group[], { by, within }: DriftPlan) {
  const beyond = groups.filter((group) => isBeyond(group, within)).toSorted(ordered);
  const text = (amount: bigint | null): string | null => (amount === null ? null : textOf(amount, 2));
  const worst = beyond.map(({ values, currency, baseline, counterpart }) => {
    const difference = (counterpart ?? 0n) - (baseline ?? 0n);
    const isPart = baseline !== null && counterpart !== null && baseline !== 0n;
    return {
      values: Object.fromEntries(by.map((field, index) => [field, values[index]])),
      currency,
      baseline: text(baseline),
      counterpart: text(counterpart),
      difference: text(difference),
      percent: isPart ? textOf(percentOf(difference, baseline), 0) : null,
    };
  });
  const lines = worst.map(
    ({ values, currency, baseline, counterpart }) =>
      `${JSON.stringify([...by.map((field) => values[field]), currency, baseline, counterpart])}\n`,
  );
  const sha256 = createHash('sha256').update(lines.join('')).digest('hex');
  return { name: 'watched', within, groups: groups.length, beyond: beyond.length, sha256, worst, alert: null };
}

test('the sums of both sides and what of them is beyond are those of a plain reference', () =>
  fc.assert(
    fc.asyncProperty(
      fc.record(records),
      fc.record({ drift, aggregate, resolve, isFiltered: fc.boolean() }),
      async (delivered, { drift: watched, aggregate: groups, resolve: duplicates, isFiltered }) => {
        const side = (own: RecordValues[]) => [{ batch: 0, records: own }];
        const plain = ruleOf(groups ? ['store', 'currency'] : ['line'], [comparisonOf('net', money(4))]);
        const where = isFiltered ? binary(fieldColumn('store'), '<>', text('B')) : null;
        const rule = {
          ...plain,
          baseline: { ...plain.baseline, where, aggregate: groups },
          counterpart: { ...plain.counterpart, aggregate: groups },
          duplicates: { by: null, resolve: duplicates },
          drift: [watched],
        };
        const comparison: TestComparison = {
          rule,
          scope: { from: '2026-11-01', to: '2026-11-01' },
          entities,
          payloads: { baseline: side(delivered.baseline), counterpart: side(delivered.counterpart) },
          partitions: 1,
        };
        const { result } = await runComparison(engine, comparison);
        expect(result.drift).toEqual([expected(groupsByReference(comparison, watched), watched)]);
      },
    ),
    { numRuns: 30 },
  ));
