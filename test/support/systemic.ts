import Big from 'big.js';
import type { RecordValues } from '../../src/model/outcome.js';
import type { JudgedRule } from '../../src/model/plan.js';
import type { TestComparison, TestPayload } from './comparing.js';
import { comparisonOf, entityOf, fieldOf, money, ruleOf } from './plans.js';

/** What two sides were delivered. */
export interface Delivered {
  readonly baseline: readonly TestPayload[];
  readonly counterpart: readonly TestPayload[];
}

const fields = [
  fieldOf('store_id', { kind: 'string' }),
  fieldOf('receipt_no', { kind: 'integer' }),
  fieldOf('sold_on', { kind: 'date' }),
  fieldOf('status', { kind: 'string' }),
  fieldOf('quantity', { kind: 'integer' }),
  fieldOf('gross', money()),
  fieldOf('net', money()),
  fieldOf('currency', { kind: 'currency' }),
];
const entity = entityOf(fields, { identity: ['store_id', 'receipt_no'] });

const rule: JudgedRule = ruleOf(
  ['store_id', 'receipt_no'],
  [
    comparisonOf('sold_on', { kind: 'date' }),
    comparisonOf('status', { kind: 'string' }),
    comparisonOf('quantity', { kind: 'integer' }),
    comparisonOf('gross', money()),
    comparisonOf('net', money()),
  ],
);

/** A comparison of two deliveries of receipts. */
export function comparisonOfReceipts({ baseline, counterpart }: Delivered): TestComparison {
  return {
    rule,
    scope: { from: '2026-11-01', to: '2026-11-30' },
    entities: { baseline: entity, counterpart: entity },
    payloads: { baseline, counterpart },
    partitions: 1,
  };
}

/** Numbers below 1, always the same: the generator of Park and Miller ("minimal standard", 1988). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export const receipts = 1000;

/** So many receipts; those below `marked` are of one store of their own. */
export function receiptsOf(marked: number, seed = 7): readonly RecordValues[] {
  const next = numbersFrom(seed);
  return Array.from({ length: receipts }, (_, index) => {
    const net = new Big(Math.floor(200 + next() * 90_000)).div(100);
    return {
      store_id: index < marked ? 'S-MARKED' : `S-${String(index % 9).padStart(2, '0')}`,
      receipt_no: String(index + 1),
      sold_on: `2026-11-${String(1 + Math.floor(next() * 25)).padStart(2, '0')}`,
      status: next() < 0.8 ? 'sold' : 'returned',
      quantity: String(1 + Math.floor(next() * 9)),
      gross: net.times('1.07').round(2).toFixed(2),
      net: net.toFixed(2),
      currency: 'EUR',
    };
  });
}

/** A file of each side. */
export function oneFileEach(baseline: readonly RecordValues[], counterpart: readonly RecordValues[]): Delivered {
  return { baseline: [{ batch: 0, records: baseline }], counterpart: [{ batch: 0, records: counterpart }] };
}
