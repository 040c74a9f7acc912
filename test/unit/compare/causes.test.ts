import Big from 'big.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cause } from '../../../src/model/cause.js';
import type { RecordValues } from '../../../src/model/outcome.js';
import { runComparison } from '../../support/comparing.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { comparisonOfReceipts, numbersFrom, oneFileEach, receipts, receiptsOf } from '../../support/systemic.js';
import type { Delivered } from '../../support/systemic.js';
import { fieldOf } from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

async function causesOf(delivered: Delivered): Promise<readonly Cause[]> {
  const { result } = await runComparison(engine, comparisonOfReceipts(delivered));
  expect(result.balanced).toBe(true);
  return result.causes ?? [];
}

type Change = (record: RecordValues) => RecordValues;

const amount = (record: RecordValues, name: string): Big => new Big(String(record[name]));

/** The first `marked` records of the counterpart are changed. */
const changing =
  (change: Change) =>
  (marked: number): Delivered => {
    const records = receiptsOf(marked);
    return oneFileEach(
      records,
      records.map((record, index) => (index < marked ? change(record) : record)),
    );
  };

/** How it is delivered, what is said of it, and how many breaks a record makes. */
type Systemic = readonly [
  name: string,
  (marked: number) => Delivered,
  expected: { readonly kind: string; readonly to?: string; readonly [key: string]: unknown },
  perRecord: number,
];

const systemic: readonly Systemic[] = [
  [
    'a code that nobody translated',
    changing((record) => ({ ...record, store_id: '4711' })),
    { kind: 'code', fields: ['store_id'], from: 'S-MARKED', to: '4711' },
    2,
  ],
  [
    'tax that is included',
    changing((record) => ({ ...record, net: amount(record, 'net').times('1.2').round(2).toFixed(2) })),
    { kind: 'ratio', fields: ['net'], by: '1.2', inverse: false },
    1,
  ],
  [
    'an amount that is always added',
    changing((record) => ({ ...record, gross: amount(record, 'gross').plus('0.01').toFixed(2) })),
    { kind: 'offset', fields: ['gross'], by: '0.01' },
    1,
  ],
  [
    'a day later',
    changing((record) => ({ ...record, sold_on: dayAfter(String(record['sold_on'])) })),
    { kind: 'offset', fields: ['sold_on'], by: '1' },
    1,
  ],
  [
    'a store that is missing',
    (marked) => {
      const records = receiptsOf(marked).toSorted((left, right) =>
        String(left['sold_on']) < String(right['sold_on']) ? -1 : 1,
      );
      return oneFileEach(
        records,
        records.filter(({ store_id: store }) => store !== 'S-MARKED'),
      );
    },
    { kind: 'absent-value', fields: ['store_id'], side: 'baseline', from: 'S-MARKED' },
    1,
  ],
  [
    'two columns that were swapped',
    changing((record) => ({ ...record, gross: record['net'] ?? null, net: record['gross'] ?? null })),
    { kind: 'swapped', fields: ['gross', 'net'] },
    1,
  ],
  [
    'a file that is missing',
    (marked) => {
      const records = receiptsOf(0);
      return oneFileEach(records, [...records.slice(0, 50), ...records.slice(50 + marked)]);
    },
    { kind: 'absent-part', side: 'baseline' },
    1,
  ],
  [
    'a file that came twice',
    (marked) => {
      const records = receiptsOf(0);
      const files = [records.slice(0, marked), records.slice(marked), records.slice(0, marked)];
      return {
        baseline: [{ batch: 0, records }],
        counterpart: files.map((file, batch) => ({ batch, records: file })),
      };
    },
    {
      kind: 'repeated-file',
      side: 'counterpart',
      part: expect.objectContaining({ batch: 'counterpart-2', payload: 2 }),
    },
    3,
  ],
  [
    'the wrong sign',
    changing((record) => ({ ...record, net: amount(record, 'net').times(-1).toFixed(2) })),
    { kind: 'sign', fields: ['net'], by: '-1' },
    1,
  ],
  [
    'cents for euros, in all amounts',
    changing((record) => ({
      ...record,
      gross: amount(record, 'gross').times(100).toFixed(2),
      net: amount(record, 'net').times(100).toFixed(2),
    })),
    { kind: 'units', fields: ['gross', 'net'], by: '100', inverse: false },
    1,
  ],
];

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Differences that have nothing in common: amounts, dates, and records that are missing on either side. */
function noise(seed: number, part: number, records: readonly RecordValues[]): readonly RecordValues[] {
  const next = numbersFrom(seed);
  return records.flatMap((record) => {
    if (next() >= part) return [record];
    const which = next();
    if (which < 0.3) return [];
    if (which < 0.5) return [{ ...record, sold_on: `2026-11-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}` }];
    if (which < 0.6) return [{ ...record, status: 'open' }];
    return [{ ...record, net: new Big(Math.floor(200 + next() * 90_000)).div(100).toFixed(2) }];
  });
}

/** The marked store tells the records; where its code is what differs, that does; those that are missing need no telling. */
function reachOf(expected: { readonly kind?: string; readonly to?: string }): Cause['reach'] {
  if (['absent-value', 'absent-part', 'repeated-file'].includes(expected.kind ?? '')) return null;
  return { kind: 'values', field: 'store_id', values: [expected.to ?? 'S-MARKED'] };
}

describe.each([2, 20, 80])('of %i %% of the records', (percent) => {
  it.each(systemic)('names %s first', async (_name, deliver, expected, perRecord) => {
    const marked = (receipts * percent) / 100;
    const [first, ...others] = await causesOf(deliver(marked));
    expect(first).toMatchObject(expected);
    expect(first?.breaks).toBeGreaterThanOrEqual(0.95 * marked * perRecord);
    expect(first?.breaks).toBeLessThanOrEqual(marked * perRecord);
    expect(first?.examples).toHaveLength(3);
    expect(first?.reach).toEqual(reachOf(expected));
    expect(others).toEqual([]);
  });
});

describe('where nothing is in common', () => {
  it('names no cause of records that agree', async () => {
    const records = receiptsOf(0);
    expect(await causesOf(oneFileEach(records, records))).toEqual([]);
  });

  it.each([2, 20, 80])('names no cause of independent differences in many of 100 records: %i', async (percent) => {
    for (const seed of [11, 12, 13]) {
      const records = receiptsOf(0);
      const baseline = records.filter((_, index) => (index * 7919 + seed) % 100 >= percent / 10);
      expect(await causesOf(oneFileEach(baseline, noise(seed, percent / 100, records)))).toEqual([]);
    }
  });

  it('names the cause among independent differences', async () => {
    const records = receiptsOf(0);
    const counterpart = records.map((record, index) =>
      index % 5 === 0 ? { ...record, net: amount(record, 'net').times('1.2').round(2).toFixed(2) } : record,
    );
    const [first, ...others] = await causesOf(oneFileEach(records, noise(5, 0.05, counterpart)));
    expect(first).toMatchObject({ kind: 'ratio', by: '1.2' });
    expect(others).toEqual([]);
  });
});

describe('which records a cause is about', () => {
  const taxed = (isTaxed: (index: number) => boolean): Delivered => {
    const records = receiptsOf(0);
    const change = (record: RecordValues): RecordValues => {
      return { ...record, net: amount(record, 'net').times('1.2').round(2).toFixed(2) };
    };
    return oneFileEach(
      records,
      records.map((record, index) => (isTaxed(index) ? change(record) : record)),
    );
  };

  it.each([
    ['all', (): boolean => true, { kind: 'all', field: null, values: [] }],
    ['a store', (index: number) => index % 9 === 4, { kind: 'values', field: 'store_id', values: ['S-04'] }],
    ['all but a store', (index: number) => index % 9 !== 4, { kind: 'others', field: 'store_id', values: ['S-04'] }],
    ['one in five of every store', (index: number) => index % 5 === 0, { kind: 'untold', field: null, values: [] }],
  ])('is told: %s', async (_name, isTaxed, reach) => {
    const [first] = await causesOf(taxed(isTaxed));
    expect(first).toMatchObject({ kind: 'ratio', reach });
  });

  it('is told whatever a field is called, and though it is null', async () => {
    const comparison = comparisonOfReceipts(taxed((index) => index % 9 === 4));
    const { baseline, counterpart } = comparison.entities;
    const withValue = (entity: typeof baseline): typeof baseline => {
      return { ...entity, fields: [...entity.fields, fieldOf('value', { kind: 'string' })] };
    };
    const entities = { baseline: withValue(baseline), counterpart: withValue(counterpart) };
    const { result } = await runComparison(engine, { ...comparison, entities });
    expect(result.causes?.[0]?.reach).toEqual({ kind: 'values', field: 'store_id', values: ['S-04'] });
  });

  it('is told of the second cause, too, against what the first explains', async () => {
    const records = receiptsOf(0);
    const counterpart = records.map((record, index) => {
      const by = index % 9 === 4 ? '1.1' : '1.2';
      return { ...record, net: amount(record, 'net').times(by).round(2).toFixed(2) };
    });
    const found = await causesOf(oneFileEach(records, counterpart));
    expect(found.map(({ by, reach }) => [by, reach?.values])).toEqual([
      ['1.2', expect.any(Array)],
      ['1.1', ['S-04']],
    ]);
  });
});

it('adds up the money that a cause explains, and says how much of all breaks it is', async () => {
  const records = receiptsOf(0);
  const counterpart = records.map((record, index) =>
    index < 30 ? { ...record, gross: amount(record, 'gross').minus('2.50').toFixed(2) } : record,
  );
  const [first] = await causesOf(oneFileEach(records, counterpart));
  expect(first).toMatchObject({
    kind: 'offset',
    by: '-2.5',
    breaks: 30,
    share: '100.0',
    money: [{ field: 'gross', currency: 'EUR', amount: '-75.00' }],
  });
  expect(first?.examples[0]?.key).toEqual({ store_id: 'S-00', receipt_no: '1' });
});
