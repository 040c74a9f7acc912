import { expect, test } from 'vitest';
import { runLines } from '../../../src/delivery/cli/render/run-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import type { Batch } from '../../../src/model/batch.js';
import type { CounterpartResult, Run } from '../../../src/model/outcome.js';

const counts = { scanned: 10, snapshot: 8, quarantined: 1, deadLettered: 1, deduplicated: 0 };

function batchOf(id: string): Batch {
  return {
    id,
    feed: 'tills/sales',
    deliveryDate: '2026-11-01',
    feedVersion: 'v',
    mapSince: null,
    payloadDigest: 'd',
    corrects: null,
    withheld: '',
    covers: [],
    days: null,
    lookups: [],
    recordsRoot: null,
    status: 'accepted',
    holdReasons: [],
    payloads: [],
    counts,
    createdAt: '2026-11-02T00:00:00.000Z',
    lastDeliveredAt: '2026-11-02T00:00:00.000Z',
  };
}

function runOf(baseline: readonly string[], counterpart: readonly string[]): Run {
  return {
    id: 'R',
    rule: 'sales',
    instance: null,
    ruleHistory: 'sales',
    scope: { from: '2026-11-01', to: '2026-11-01' },
    status: 'completed',
    asOf: '2026-11-02T00:00:00.000Z',
    configVersion: 'c',
    digest: null,
    supersedes: null,
    startedAt: '2026-11-02T00:00:00.000Z',
    finishedAt: null,
    inputs: [
      { feed: 'tills/sales', side: 'baseline', counterpart: null, batches: baseline, setAside: null },
      { feed: 'ledger/postings', side: 'counterpart', counterpart: 'ledger', batches: counterpart, setAside: null },
    ],
    counterparts: {},
    breaks: { total: 0, new: 0, reopened: 0, closed: 0, blocked: 0, byTier: {} },
    failure: null,
  };
}

function shown(baseline: number): readonly string[] {
  const ids = Array.from({ length: baseline }, (_, index) => `B${index + 1}`);
  // Batches come in any order; a run names them from the earliest.
  return runLines(runOf(ids, ['C1']), [...ids, 'C1'].map(batchOf).toReversed(), createStyle(false)).slice(1, -2);
}

test('up to eight batches of a feed are all shown, the earliest first', () => {
  const lines = shown(8);
  expect(lines.slice(1).map((line) => line.trim().split(/\s+/).at(-1))).toEqual([
    'B1',
    'B2',
    'B3',
    'B4',
    'B5',
    'B6',
    'B7',
    'B8',
    'C1',
  ]);
});

test('of more batches the latest are shown, the sums of those before, and how to see all', () => {
  expect(shown(31)).toEqual([
    '  side         feed             records  quarantine  dead letters  batch',
    '  baseline     tills/sales          260          26            26  26 earlier batches',
    '  baseline     tills/sales           10           1             1  B27',
    '  baseline     tills/sales           10           1             1  B28',
    '  baseline     tills/sales           10           1             1  B29',
    '  baseline     tills/sales           10           1             1  B30',
    '  baseline     tills/sales           10           1             1  B31',
    '  counterpart  ledger/postings       10           1             1  C1',
    '  All batches: tieout show R --json',
  ]);
});

test('of several counterparts each tells of its own deliveries', () => {
  const state = { read: 10, superseded: 0, deduplicated: 0, deleted: 0, reversed: 0, otherDays: 0 };
  const resultOf = (otherDays: number): CounterpartResult => ({
    state: { baseline: state, counterpart: { ...state, otherDays } },
    records: { baseline: 10, counterpart: 10 - otherDays },
    contributing: { baseline: 10, counterpart: 10 - otherDays },
    deduplicated: { baseline: 0, counterpart: 0 },
    buckets: [],
    pairs: { match: 0, 'within-tolerance': 0, mismatch: 0, blocked: 0 },
    controlTotals: [],
    balanced: true,
  });
  const run = runOf(['B1'], ['C1']);
  const carrier = {
    feed: 'carrier/parcels',
    side: 'counterpart',
    counterpart: 'carrier',
    batches: ['D1'],
    setAside: null,
  } as const;
  const counterparts = { ledger: resultOf(0), carrier: resultOf(4) };
  const lines = runLines({ ...run, inputs: [...run.inputs, carrier], counterparts }, [], createStyle(false));
  const cells = lines.map((line) => line.trim().split(/\s+/));
  expect(cells.filter(([first, ...rest]) => first === 'counterpart' && rest.length === 4)).toEqual([
    ['counterpart', '1', '10', '4', '6'],
  ]);
});
