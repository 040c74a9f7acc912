import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NearPlan, PassPlan } from '../../../src/model/match-plan.js';
import type { Difference, Provenance, RecordSeen, RecordValues, Side } from '../../../src/model/outcome.js';
import type { FieldComparison } from '../../../src/model/plan.js';
import type { Tolerance } from '../../../src/model/tolerance.js';
import { runComparison, sides } from '../../support/comparing.js';
import type { Compared, TestComparison } from '../../support/comparing.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { comparisonOf, entityOf, fieldOf, money, passOf, ruleOf } from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const entity = entityOf(
  [
    fieldOf('id', { kind: 'string' }),
    fieldOf('customer', { kind: 'string' }),
    fieldOf('amount', money()),
    fieldOf('currency', { kind: 'currency' }),
    fieldOf('day', { kind: 'date' }),
    fieldOf('title', { kind: 'string' }),
  ],
  { identity: ['id'] },
);
const amounts = [comparisonOf('amount', money())];

/** A record of customer K: its name, its amount, and what else it has. */
function line(id: string, amount: string | null, changes: RecordValues = {}): RecordValues {
  return { id, customer: 'K', amount, currency: 'EUR', day: '2026-11-01', title: 'x', ...changes };
}

function group(cardinality: PassPlan['cardinality'], changes: Partial<PassPlan> = {}): PassPlan {
  return passOf(['customer', 'currency'], { name: 'open', cardinality, ...changes });
}

const makesUp = (nodes = 1_000_000): Partial<PassPlan> => ({ subset: { sum: 'amount', nodes } });
const days = (before: number, after: number): NearPlan => {
  return { kind: 'time', field: 'day', type: { kind: 'date' }, before: before * 86_400, after: after * 86_400 };
};
const within = (amount: string): NearPlan => {
  const tolerance: Tolerance = { kind: 'bound', bound: { kind: 'amount', amount, currency: null } };
  return { kind: 'number', field: 'amount', type: money(), tolerance };
};

interface Case {
  readonly passes: readonly PassPlan[];
  readonly baseline: readonly RecordValues[];
  readonly counterpart: readonly RecordValues[];
  readonly compare?: readonly FieldComparison[];
}

function comparisonOfCase({ passes, baseline, counterpart, compare = amounts }: Case): TestComparison {
  return {
    rule: ruleOf(['customer', 'currency'], compare, { passes }),
    scope: { from: '2026-11-01', to: '2026-11-01' },
    entities: { baseline: entity, counterpart: entity },
    payloads: { baseline: [{ batch: 0, records: baseline }], counterpart: [{ batch: 0, records: counterpart }] },
    partitions: 1,
  };
}

/** What came of a case, in words: differences, pairs, and records of each bucket. */
async function foundIn(asked: Case): Promise<Compared & { readonly told: readonly string[] }> {
  const found = await runComparison(engine, comparisonOfCase(asked));
  expect(found.result.balanced).toBe(true);
  for (const side of sides) {
    const buckets = found.result.buckets.filter((bucket) => bucket.side === side);
    expect(buckets.reduce((sum, { records }) => sum + records, 0)).toBe(asked[side].length);
  }
  const idOf = (side: Side, { record }: Provenance): string => String(asked[side][record - 1]?.['id']);
  const { pairs } = found.result;
  const told = [
    ...Object.entries(pairs).flatMap(([outcome, count]) => (count > 0 ? [`${count} ${outcome}`] : [])),
    ...found.differences.map((difference) => inWords(difference, idOf)),
  ];
  return { ...found, told };
}

function inWords(difference: Difference, idOf: (side: Side, place: Provenance) => string): string {
  const { side, outcome, pass, members, refusal, fields } = difference;
  if (side === null) {
    const ofSide = (of: Side): string => {
      const seen = difference[of];
      const places = members?.[of].places ?? (seen ? [seen.provenance] : []);
      return places.map((place) => idOf(of, place)).join('+');
    };
    return `${pass}: ${ofSide('baseline')} = ${ofSide('counterpart')} ${outcome} (${fields.map(({ field }) => field).join(', ')})`;
  }
  const alone = String(difference[side]?.values['id']);
  if (!refusal) return `${alone} ${outcome}`;
  const ids = (records: readonly RecordSeen[]): readonly string[] => records.map(({ values }) => String(values['id']));
  const candidates = refusal.subsets?.map(({ records }) => ids(records).join('+')) ?? ids(refusal.candidates);
  return `${alone} ${outcome} by ${refusal.pass}, ${refusal.reason} of ${refusal.count} (${candidates.join(' | ')})`;
}

test('one is paired with all its candidates, and judged by their total', async () => {
  const lines = [line('c1', '10.00'), line('c2', '20.00'), line('c3', '5.00', { customer: 'L' })];
  const passes = [group('one-to-many')];
  const equal = await foundIn({ passes, baseline: [line('b1', '30.00')], counterpart: lines });
  expect(equal.told).toEqual(['1 match', 'c3 missing']);
  const other = await foundIn({ passes, baseline: [line('b1', '31.00')], counterpart: lines });
  expect(other.told).toEqual(['1 mismatch', 'open: b1 = c1+c2 mismatch (amount)', 'c3 missing']);
  expect(other.differences[0]?.fields[0]).toMatchObject({ baseline: '31.00', counterpart: '30.00', delta: '-1.00' });
  expect(other.result.controlTotals).toMatchObject([{ difference: '4.00', explained: '4.00', residue: '0.00' }]);
});

test('many are paired with one, and many with many', async () => {
  const baseline = [line('b1', '10.00'), line('b2', '20.00')];
  const many = { passes: [group('many-to-one')], baseline, counterpart: [line('c1', '31.00')] };
  expect((await foundIn(many)).told).toEqual(['1 mismatch', 'open: b1+b2 = c1 mismatch (amount)']);
  const counterpart = [line('c1', '29.00'), line('c2', '1.00'), line('c3', '7.00', { customer: 'L' })];
  const totals = { passes: [group('many-to-many', { near: [within('0')] })], baseline, counterpart };
  const found = await foundIn(totals);
  expect(found.told).toEqual(['1 match', 'c3 missing']);
  expect(found.result.buckets).toContainEqual({ side: 'baseline', outcome: 'match', timing: 'on-time', records: 2 });
});

test('what two would take is refused with both, and so is all else of theirs', async () => {
  const on = (id: string, day: string): RecordValues => line(id, '1.00', { day });
  const found = await foundIn({
    passes: [group('one-to-many', { near: [days(0, 1)] })],
    baseline: [on('b1', '2026-11-01'), on('b2', '2026-11-02'), on('b3', '2026-11-05')],
    counterpart: ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-05'].map((day, index) => on(`c${index + 1}`, day)),
  });
  expect(found.told.toSorted()).toEqual([
    '1 match',
    'b1 ambiguous by open, overlap of 2 (c1 | c2)',
    'b2 ambiguous by open, overlap of 2 (c2 | c3)',
    'c1 ambiguous by open, overlap of 1 (b1)',
    'c2 ambiguous by open, overlap of 2 (b1 | b2)',
    'c3 ambiguous by open, overlap of 1 (b2)',
  ]);
  const crowded = { passes: [group('one-to-many')], baseline: [on('b1', '2026-11-01'), on('b2', '2026-11-02')] };
  const all = await foundIn({ ...crowded, counterpart: [on('c1', '2026-11-09')] });
  expect(all.told.toSorted()).toEqual([
    'b1 ambiguous by open, overlap of 1 (c1)',
    'b2 ambiguous by open, overlap of 1 (c1)',
    'c1 ambiguous by open, overlap of 2 (b1 | b2)',
  ]);
});

test('what is not near in its totals is free for the next pass, and nobody is refused', async () => {
  const passes = [group('one-to-many', { near: [within('1')] })];
  const lines = [line('c1', '10.00'), line('c2', '20.00')];
  const near = await foundIn({ passes, baseline: [line('b1', '31.00')], counterpart: lines });
  expect(near.told).toEqual(['1 mismatch', 'open: b1 = c1+c2 mismatch (amount)']);
  const far = await foundIn({ passes, baseline: [line('b1', '31.01')], counterpart: lines });
  expect(far.told.toSorted()).toEqual(['b1 missing', 'c1 missing', 'c2 missing']);
  const next = passOf(['customer', 'currency'], { name: 'next', ambiguous: 'first' });
  const after = await foundIn({ passes: [...passes, next], baseline: [line('b1', '31.01')], counterpart: lines });
  expect(after.told.toSorted()).toEqual(['1 mismatch', 'c2 missing', 'next: b1 = c1 mismatch (amount)']);
});

test('groups are made of what a plain pass leaves', async () => {
  const passes = [
    passOf(['customer', 'currency']),
    passOf(['title', 'currency'], { name: 'open', cardinality: 'one-to-many' }),
  ];
  const found = await foundIn({
    passes,
    baseline: [line('b1', '1.00', { customer: 'L' }), line('b2', '30.00')],
    counterpart: [
      line('c1', '1.00', { customer: 'L' }),
      line('c2', '10.00', { customer: 'M' }),
      line('c3', '19.00', { customer: 'N' }),
    ],
  });
  expect(found.told).toEqual(['1 match', '1 mismatch', 'open: b2 = c2+c3 mismatch (amount)']);
});

test('of a group the latest day counts, and a text that is not the same in all of it agrees with nothing', async () => {
  const compare = [
    comparisonOf('day', { kind: 'date' }),
    comparisonOf('title', { kind: 'string' }, { nulls: 'empty' }),
  ];
  const asked = { passes: [group('one-to-many')], compare, baseline: [line('b1', '1.00', { title: null })] };
  const early = line('c1', '1.00', { day: '2026-10-30', title: '' });
  const same = await foundIn({ ...asked, counterpart: [early, line('c2', '1.00', { title: '' })] });
  expect(same.told).toEqual(['1 match']);
  const mixed = await foundIn({ ...asked, counterpart: [early, line('c2', '1.00', { day: null, title: null })] });
  expect(mixed.told).toEqual(['1 mismatch', 'open: b1 = c1+c2 mismatch (day, title)']);
});

test('a null adds nothing to a total, and a total of nothing but nulls is null', async () => {
  const passes = [group('one-to-many')];
  const some = { passes, baseline: [line('b1', '1.00')], counterpart: [line('c1', '1.00'), line('c2', null)] };
  expect((await foundIn(some)).told).toEqual(['1 match']);
  const none = { passes, baseline: [line('b1', '0.00')], counterpart: [line('c1', null), line('c2', null)] };
  expect((await foundIn(none)).told).toEqual(['1 mismatch', 'open: b1 = c1+c2 mismatch (amount)']);
});

test('the one subset that makes up an amount is its group, and the other lines stay free', async () => {
  const counterpart = [line('c1', '10.00'), line('c2', '20.00'), line('c3', '35.00'), line('c4', null)];
  const asked = { passes: [group('one-to-many', makesUp())], counterpart };
  const two = await foundIn({ ...asked, baseline: [line('b1', '45.00')] });
  expect(two.told.toSorted()).toEqual(['1 match', 'c2 missing', 'c4 missing']);
  const none = await foundIn({ ...asked, baseline: [line('b1', '46.00'), line('b2', null)] });
  expect(none.told).toHaveLength(6);
  expect(none.told).toEqual(expect.arrayContaining(['b1 missing', 'b2 missing']));
  const near = [group('one-to-many', { ...makesUp(), near: [within('0.05')] })];
  const about = await foundIn({ passes: near, counterpart, baseline: [line('b1', '45.05')] });
  expect(about.told).toContain('open: b1 = c1+c3 mismatch (amount)');
  const mirror = {
    passes: [group('many-to-one', makesUp())],
    baseline: counterpart,
    counterpart: [line('b1', '30.00')],
  };
  expect((await foundIn(mirror)).told.toSorted()).toEqual(['1 match', 'c3 missing', 'c4 missing']);
});

test('two subsets are a tie, of which the first two are told, and its lines stay free', async () => {
  const counterpart = [line('c1', '10.00'), line('c2', '20.00'), line('c3', '30.00')];
  const found = await foundIn({
    passes: [group('one-to-many', makesUp())],
    baseline: [line('b1', '30.00')],
    counterpart,
  });
  expect(found.told.toSorted()).toEqual([
    'b1 ambiguous by open, tie of 3 (c3 | c1+c2)',
    'c1 missing',
    'c2 missing',
    'c3 missing',
  ]);
});

test('amounts whose only subsets share a line are refused with all lines of both', async () => {
  const counterpart = [line('c1', '10.00'), line('c2', '20.00'), line('c3', '7.00')];
  const baseline = [line('b1', '30.00'), line('b2', '17.00'), line('b3', '99.00')];
  const found = await foundIn({ passes: [group('one-to-many', makesUp())], baseline, counterpart });
  expect(found.told.toSorted()).toEqual([
    'b1 ambiguous by open, overlap of 2 (c1 | c2)',
    'b2 ambiguous by open, overlap of 2 (c1 | c3)',
    'b3 missing',
    'c1 ambiguous by open, overlap of 2 (b1 | b2)',
    'c2 ambiguous by open, overlap of 1 (b1)',
    'c3 ambiguous by open, overlap of 1 (b2)',
  ]);
});

test('a budget that does not suffice, or too many candidates, is said and not guessed', async () => {
  const counterpart = Array.from({ length: 30 }, (_, index) =>
    line(`c${index + 10}`, `${1000 + index * index}.${index + 10}`),
  );
  const baseline = [line('b1', '15013.37')];
  const asked = { passes: [group('one-to-many', makesUp(1))], baseline, counterpart };
  const [first = ''] = (await foundIn(asked)).told.filter((text) => text.startsWith('b1'));
  expect(first).toMatch(/^b1 ambiguous by open, exhausted of 30 \(c10 \| /);
  const lines = Array.from({ length: 1001 }, (_, index) => line(`c${index}`, '1.00'));
  const crowd = await foundIn({ ...asked, counterpart: lines, baseline: [line('b1', '1001.00')] });
  expect(crowd.told.find((text) => text.startsWith('b1'))).toMatch(/exhausted of 1001/);
});

test('neither the order of records nor which side is called first changes what is found', async () => {
  const counterpart = ['10.00', '20.00', '30.00', '5.00', '7.00', '99.00'].map((amount, index) =>
    line(`c${index}`, amount),
  );
  const baseline = [line('b1', '37.00'), line('b2', '12.00'), line('b3', '99.00')];
  const passes = [group('one-to-many', makesUp())];
  const found = await foundIn({ passes, baseline, counterpart });
  const turned = await foundIn({ passes, baseline: baseline.toReversed(), counterpart: counterpart.toReversed() });
  expect(turned.told.toSorted()).toEqual(found.told.toSorted());
  expect(turned.fingerprint).toBe(found.fingerprint);
});
