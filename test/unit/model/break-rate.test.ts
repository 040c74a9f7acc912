import { describe, expect, it } from 'vitest';
import { heldFor, judgedOf } from '../../../src/model/break-rate.js';
import { allJudged } from '../../../src/model/outcome.js';
import type { Bucket, CounterpartResult } from '../../../src/model/outcome.js';

const bucket = (
  side: Bucket['side'],
  outcome: Bucket['outcome'],
  records: number,
  timing: Bucket['timing'],
): Bucket => {
  return { side, outcome, timing, records };
};

const result: CounterpartResult = {
  state: { baseline: allJudged(0), counterpart: allJudged(0) },
  records: { baseline: 0, counterpart: 0 },
  contributing: { baseline: 0, counterpart: 0 },
  deduplicated: { baseline: 0, counterpart: 0 },
  buckets: [
    bucket('baseline', 'match', 100, 'on-time'),
    bucket('counterpart', 'match', 100, 'on-time'),
    bucket('baseline', 'missing', 3, 'late'),
    bucket('counterpart', 'missing', 5, 'on-time'),
    bucket('counterpart', 'missing', 1000, 'pending'),
    bucket('baseline', 'excluded', 1000, 'on-time'),
    bucket('baseline', 'duplicate', 2, 'on-time'),
    bucket('counterpart', 'ambiguous', 4, 'on-time'),
    bucket('baseline', 'blocked', 3, 'on-time'),
    bucket('counterpart', 'blocked', 1, 'on-time'),
  ],
  pairs: { match: 100, 'within-tolerance': 20, mismatch: 7, blocked: 1 },
  carried: { match: 10, 'within-tolerance': 2, mismatch: 1, records: { baseline: 13, counterpart: 0 } },
  controlTotals: [],
  balanced: true,
};

describe('what a run judged of a counterpart', () => {
  it('is its pairs, those over two scopes, and lone records of both sides, but none that wait, are blocked or are excluded', () => {
    expect(judgedOf(result)).toBe(127 + 13 + (3 + 5) + (2 + 4));
  });

  it('is nothing where a feed has not arrived', () => {
    const notArrived = { feed: 'erp/sales', due: null, isLate: true, since: '2026-11-02T06:00:00Z' };
    expect(judgedOf({ ...result, notArrived })).toBe(0);
  });
});

describe('a run of several counterparts', () => {
  const erp = { counterpart: 'erp', breaks: 20, judged: 100 };

  it('is held where any of them is above the limit, for the one that is furthest above', () => {
    const [wms, bank] = [
      { counterpart: 'wms', breaks: 2, judged: 9 },
      { counterpart: 'bank', breaks: 30, judged: 100 },
    ];
    expect(heldFor([erp, wms], '20')).toMatchObject({ counterpart: 'wms', percent: '22.2222', limit: '20' });
    expect(heldFor([erp, wms, bank], '20')).toMatchObject({ counterpart: 'bank', breaks: 30, judged: 100 });
  });

  it('counts where each of them is at the limit or below, to the last break of many, or was not judged', () => {
    const nothing = { counterpart: 'wms', breaks: 1, judged: 0 };
    expect(heldFor([erp, nothing], '20')).toBeNull();
    expect(heldFor([{ counterpart: 'erp', breaks: 333_333_333, judged: 1_000_000_000 }], '33.3333333')).toBeNull();
    expect(heldFor([{ counterpart: 'erp', breaks: 333_333_334, judged: 1_000_000_000 }], '33.3333333')).not.toBeNull();
  });
});
