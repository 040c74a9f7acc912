import { describe, expect, test } from 'vitest';
import type { FieldTolerance, Tolerance } from '../../../src/model/tolerance.js';
import { compileFiles, entityYaml, inShort, ruleYaml, systemYaml } from '../../support/compiled-workspace.js';

const entity = entityYaml(`
  count: { type: integer }
  weight: { type: decimal }
  gross: { type: money, currency: currency }
  wide: { type: decimal, precision: 28, scale: 10 }
  currency: { type: currency }
  sold_on: { type: date }
  sold_at: { type: timestamp }
  opens_at: { type: time }
  note: { type: string }
  cash: { type: boolean }
`);

async function compileCompare(compare: string) {
  const files = {
    'entities/line.yaml': entity,
    'systems/tills.yaml': systemYaml(''),
    'rules/rule.yaml': ruleYaml(compare),
  };
  return compileFiles(files);
}

async function toleranceOf(compare: string): Promise<FieldTolerance | null | undefined> {
  const { plan, findings } = await compileCompare(compare);
  expect(inShort(findings)).toEqual([]);
  return plan?.rules['sales-vs-sales']?.counterparts[0]?.compare[0]?.tolerance;
}

describe('every form of a tolerance', () => {
  test.each<[string, Tolerance]>([
    ['count: { within: 3 }', { kind: 'bound', bound: { kind: 'amount', amount: '3', currency: null } }],
    ["count: { within: '3' }", { kind: 'bound', bound: { kind: 'amount', amount: '3', currency: null } }],
    ['weight: { within: 0.10 }', { kind: 'bound', bound: { kind: 'amount', amount: '0.1', currency: null } }],
    ['gross: { within: 0.05 EUR }', { kind: 'bound', bound: { kind: 'amount', amount: '0.05', currency: 'EUR' } }],
    ['gross: { within: 2% }', { kind: 'bound', bound: { kind: 'percent', percent: '2', of: 'baseline' } }],
    ['gross: { within: 2 % }', { kind: 'bound', bound: { kind: 'percent', percent: '2', of: 'baseline' } }],
    [
      'gross: { within: 0.5%, of: larger }',
      { kind: 'bound', bound: { kind: 'percent', percent: '0.5', of: 'larger' } },
    ],
    [
      'count: { within: 100%, of: average }',
      { kind: 'bound', bound: { kind: 'percent', percent: '100', of: 'average' } },
    ],
    ['sold_at: { within: 15m }', { kind: 'bound', bound: { kind: 'duration', seconds: 900 } }],
    ['sold_at: { within: 30s }', { kind: 'bound', bound: { kind: 'duration', seconds: 30 } }],
    ['sold_at: { within: 6h }', { kind: 'bound', bound: { kind: 'duration', seconds: 21_600 } }],
    ['opens_at: { within: 15m }', { kind: 'bound', bound: { kind: 'duration', seconds: 900 } }],
    ['sold_on: { within: 2d }', { kind: 'bound', bound: { kind: 'duration', seconds: 172_800 } }],
    ['sold_on: { within: 48h }', { kind: 'bound', bound: { kind: 'duration', seconds: 172_800 } }],
    [
      'gross: { within: { any: [0.05 EUR, 0.05 USD, 0.5%] }, of: smaller }',
      {
        kind: 'any',
        bounds: [
          { kind: 'amount', amount: '0.05', currency: 'EUR' },
          { kind: 'amount', amount: '0.05', currency: 'USD' },
          { kind: 'percent', percent: '0.5', of: 'smaller' },
        ],
      },
    ],
    [
      'count: { within: { all: [3, 5%] } }',
      {
        kind: 'all',
        bounds: [
          { kind: 'amount', amount: '3', currency: null },
          { kind: 'percent', percent: '5', of: 'baseline' },
        ],
      },
    ],
    [
      'gross: { within: { over: 0.05 EUR, under: 1% }, of: counterpart }',
      {
        kind: 'sides',
        over: { kind: 'amount', amount: '0.05', currency: 'EUR' },
        under: { kind: 'percent', percent: '1', of: 'counterpart' },
      },
    ],
    [
      'weight: { within: { under: 1 } }',
      { kind: 'sides', over: null, under: { kind: 'amount', amount: '1', currency: null } },
    ],
  ])('%s', async (compare, tolerance) => {
    expect(await toleranceOf(compare)).toEqual(tolerance);
  });

  test.each(['note: exact', 'cash: exact', 'gross: { exact: true }', 'note: { exact: true, nulls: empty }'])(
    'and exactly, which has none: %s',
    async (compare) => {
      expect(await toleranceOf(compare)).toBeNull();
    },
  );

  test('keeps every digit of a bound, however it is written', async () => {
    expect(await toleranceOf('weight: { within: 0.1234567890123456789 }')).toMatchObject({
      bound: { amount: '0.1234567890123456789' },
    });
    expect(await toleranceOf("wide: { within: '12345678901234567.0123456789' }")).toMatchObject({
      bound: { amount: '12345678901234567.0123456789' },
    });
  });
});

describe('what is no tolerance of the field is refused at its place', () => {
  test.each([
    ['count: { within: -1 }', '-1'],
    ['gross: { within: -0.05 EUR }', '-0.05 EUR'],
    ['gross: { within: -1% }', '-1%'],
    ['count: { within: 1.5.2 }', '1.5.2'],
    ['count: { within: about 3 }', 'about 3'],
    ["count: { within: '' }", "''"],
    ['count: { within: .5 }', '.5'],
    ['count: { within: 1e3 }', '1e3'],
    ['count: { within: 0x10 }', '0x10'],
    ['count: { within: .inf }', '.inf'],
    ['gross: { within: 0.05 eur }', '0.05 eur'],
    ['gross: { within: EUR 0.05 }', 'EUR 0.05'],
    ['gross: { within: 0.05EUR }', '0.05EUR'],
    ['gross: { within: 0.05 ABC }', '0.05 ABC'],
    ['gross: { within: 0.05 }', '0.05'],
    ['weight: { within: 0.05 EUR }', '0.05 EUR'],
    ['note: { within: 1 }', '1'],
    ['cash: { within: 1 }', '1'],
    ['note: { within: 5% }', '5%'],
    ['currency: { within: 5% }', '5%'],
    ['sold_on: { within: 5% }', '5%'],
    ['sold_on: { within: 2 }', '2'],
    ['sold_on: { within: 36h }', '36h'],
    ['opens_at: { within: 1d }', '1d'],
    ['opens_at: { within: 24h }', '24h'],
    ['opens_at: { within: 900 }', '900'],
    ['sold_at: { within: 2bd }', '2bd'],
    ['sold_at: { within: 1.5h }', '1.5h'],
    ['sold_at: { within: -15m }', '-15m'],
    ['sold_at: { within: 99999999999d }', '99999999999d'],
    ['weight: { within: 15m }', '15m'],
    ['weight: { within: { any: [1, 15m] } }', '15m'],
    ['weight: { within: { over: 1, under: 1 EUR } }', '1 EUR'],
    ['sold_at: { within: 15m, of: larger }', 'larger'],
    ['count: { within: 3, of: baseline }', 'baseline'],
    [`weight: { within: '0.${'1'.repeat(30)}' }`, `'0.${'1'.repeat(30)}'`],
    ['weight: { within: 0.00000000000000001% }', '0.00000000000000001%'],
    [`weight: { within: ${'9'.repeat(40)}% }`, `${'9'.repeat(40)}%`],
    [`wide: { within: '${'1'.repeat(32)}.5' }`, `'${'1'.repeat(32)}.5'`],
  ])('%s', async (compare, marked) => {
    const { plan, findings } = await compileCompare(compare);
    expect(inShort(findings)).toEqual([`invalid-tolerance: ${marked}`]);
    expect(plan).toBeNull();
  });

  test('each bound of a list on its own', async () => {
    const { findings } = await compileCompare('gross: { within: { all: [1, 2 EURO, 3%] } }');
    expect(inShort(findings)).toEqual(['invalid-tolerance: 1', 'invalid-tolerance: 2 EURO']);
  });
});

describe('null', () => {
  test.each([
    ['count: { exact: true, nulls: zero }', 'zero'],
    ['gross: { within: 1%, nulls: zero }', 'zero'],
    ['note: { exact: true, nulls: empty }', 'empty'],
    ['note: exact', 'differ'],
    ['gross: { within: 1% }', 'differ'],
  ])('means what the comparison says: %s', async (compare, nulls) => {
    const { plan } = await compileCompare(compare);
    expect(plan?.rules['sales-vs-sales']?.counterparts[0]?.compare[0]?.nulls).toBe(nulls);
  });

  test.each([
    'note: { exact: true, nulls: zero }',
    'sold_on: { within: 1d, nulls: zero }',
    'currency: { exact: true, nulls: empty }',
    'count: { exact: true, nulls: empty }',
  ])('means nothing for another type: %s', async (compare) => {
    const { findings } = await compileCompare(compare);
    expect(findings).toMatchObject([{ code: 'type-mismatch', marked: compare.includes('zero') ? 'zero' : 'empty' }]);
  });
});
