import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultDuplicates } from '../../../src/model/duplicates-plan.js';
import type { RecordValues } from '../../../src/model/outcome.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { answersOf } from '../../support/matching-disagreements.js';
import type { CrowdedRun } from '../../support/matching-disagreements.js';
import type { PassSketch } from '../../support/matching-sketch.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const usual = { key: 'A', ref: null, day: '2026-11-02', at: null, currency: 'USD', pieces: '1', title: 'x' };
const line = (id: string, amount: number, changes: RecordValues = {}): RecordValues => {
  return { id, ...usual, amount: `${amount}.00`, ...changes };
};
const nearest: PassSketch = {
  key: ['key'],
  near: [
    { kind: 'window', field: 'day', before: 86_400, after: 86_400 },
    {
      kind: 'amount',
      field: 'amount',
      tolerance: { kind: 'bound', bound: { kind: 'amount', amount: '90', currency: null } },
    },
  ],
  prefer: ['amount'],
  ambiguous: 'refuse',
  cardinality: 'one-to-one',
  subset: null,
};

const runOf = (
  baseline: readonly RecordValues[],
  counterpart: readonly RecordValues[],
  changes: Partial<PassSketch> = {},
): CrowdedRun => ({
  sketch: {
    passes: [{ ...nearest, ...changes }],
    duplicates: defaultDuplicates,
    aggregate: { baseline: null, counterpart: null },
    presence: 'both',
    compare: [],
  },
  cases: [{ records: { baseline, counterpart }, setAside: { baseline: [], counterpart: [] } }],
  order: [0],
  payloads: 1,
  partitions: 1,
});

test('what is equally near waits for a candidate that might yet go to a nearer record', async () => {
  // b2 and c4 are equal; only then it is known that c2 is left, which is as near to b1 as c1 and c3.
  const { engine: found, reference } = await answersOf(
    engine,
    runOf(
      [line('b1', 30, { day: '2026-11-01' }), line('b2', 35, { day: '2026-11-03' })],
      [line('c1', 20), line('c2', 40), line('c3', 20), line('c4', 35, { day: '2026-11-04' })],
    ),
  );
  expect(found).toEqual(reference);
  expect(reference.buckets).toContainEqual({
    side: 'counterpart',
    outcome: 'ambiguous',
    timing: 'on-time',
    records: 3,
  });
});

test.each(['refuse', 'nearest', 'first'] as const)(
  'a long chain of records that wait for each other is settled in the same way: %s',
  async (ambiguous) => {
    // Each is nearer to the next than to the one before; the last two are the nearest, and so on back to the first.
    const gaps = Array.from({ length: 40 }, (_, index) => 41 - index);
    const amounts = gaps.reduce((all, gap) => [...all, (all.at(-1) ?? 0) + gap], [0]);
    const records = amounts.map((amount, index) => line(`${index % 2 === 0 ? 'b' : 'c'}${index}`, amount));
    const tied = [line('c90', -30), line('c91', -30)];
    const { engine: found, reference } = await answersOf(
      engine,
      runOf(
        records.filter((_record, index) => index % 2 === 0),
        [...records.filter((_record, index) => index % 2 === 1), ...tied],
        { ambiguous },
      ),
    );
    expect(found).toEqual(reference);
  },
);
