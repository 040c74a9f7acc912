import { describe, expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const files = {
  'entities/line.yaml': entityYaml(`
  day: { type: date }
  gross: { type: money, currency: currency }
  currency: { type: currency }
  quantity: { type: integer }
`),
  'systems/tills.yaml': systemYaml('day: D\ngross: G\ncurrency: C\nquantity: Q'),
  'reference/ecb-daily.yaml': 'tieout: 1\nreference: ecb-daily\nkind: rates\nfile: wide.csv\ndate: Date\nbase: EUR\n',
  'reference/wide.csv': 'Date,USD,SKK,\n2026-11-20,1.1234,N/A,\n2026-11-19,1.1,,\n',
  'reference/treasury.yaml':
    'tieout: 1\nreference: treasury\nkind: rates\nfile: long.csv\n' +
    'columns: { date: day, from: sold, to: bought, rate: rate }\nonMissing: { tier: 4, category: no-rate }\n',
  'reference/long.csv': 'day,sold,bought,rate\n2026-11-20,GBP,USD,1.25\n',
};

interface Asked {
  readonly convert?: string;
  readonly match?: string;
  readonly compare?: string;
  readonly changes?: Readonly<Record<string, string>>;
}

async function compiled(asked: Asked = {}) {
  const { convert = 'to: USD, rates: ecb-daily, asOf: day, maxAge: 3d', match = 'key: [id]', changes = {} } = asked;
  const rule = `tieout: 1
rule: sales
baseline: { feed: tills/sales }
counterparts: { ledger: { feed: tills/sales } }
match: [{ name: all, ${match} }]
convert: { ${convert} }
compare: { ${asked.compare ?? 'gross: { within: 0.05 }'} }
`;
  const { plan, findings, warnings } = await compileFiles({ ...files, 'rules/rule.yaml': rule, ...changes });
  return { rule: plan?.rules['sales'], findings: inShort(findings), warnings: inShort(warnings) };
}

describe('a rule that converts', () => {
  test('names its currency, its rates and how old they may be; an amount without a currency is in it', async () => {
    const { rule, findings } = await compiled();
    expect(findings).toEqual([]);
    expect(rule?.convert).toEqual({
      to: 'USD',
      rates: 'ecb-daily',
      asOf: 'day',
      maxAge: { count: 3, unit: 'd' },
      onMissing: { tier: 3, category: 'missing-rate' },
    });
    expect(rule?.counterparts[0]?.compare[0]?.tolerance).toEqual({
      kind: 'bound',
      bound: { kind: 'amount', amount: '0.05', currency: 'USD' },
    });
  });

  test('takes rates with a row for each, and what they say of a pair without one', async () => {
    const { rule, findings } = await compiled({ convert: 'to: USD, rates: treasury, asOf: day, maxAge: 2bd' });
    expect(findings).toEqual([]);
    expect(rule?.convert).toMatchObject({
      maxAge: { count: 2, unit: 'bd' },
      onMissing: { tier: 4, category: 'no-rate' },
    });
  });

  test('is refused where it could not hold', async () => {
    const told = async (asked: Asked): Promise<readonly string[]> => (await compiled(asked)).findings;
    expect(await told({ convert: 'to: USD, rates: nobody, asOf: day, maxAge: 3d' })).toEqual([
      'unknown-reference: nobody',
    ]);
    expect(await told({ convert: 'to: USD, rates: ecb-daily, asOf: quantity, maxAge: 3d' })).toEqual([
      'type-mismatch: quantity',
    ]);
    expect(await told({ convert: 'to: ZZZ, rates: ecb-daily, asOf: day, maxAge: 3d' })).toContain(
      'malformed-value: ZZZ',
    );
    expect(await told({ match: 'key: [id, currency]' })).toContain('not-supported: key');
    expect(await told({ match: 'key: [id, gross]' })).toContain('not-supported: key');
    expect(await told({ compare: 'quantity: exact' })).toEqual(['key-without-effect: convert']);
    expect(await told({ compare: 'gross: { within: 0.05 EUR }' })).toEqual(['different-currencies: 0.05 EUR']);
  });

  test('reads no rate that is none', async () => {
    const told = async (changes: Readonly<Record<string, string>>): Promise<readonly string[]> =>
      (await compiled({ changes })).findings;
    const wide = (row: string): Readonly<Record<string, string>> => ({ 'reference/wide.csv': `Date,USD\n${row}\n` });
    for (const rate of ['0', '0.00', '-1.1', '1e3', '1.12345678901', 'n/a']) {
      expect(await told(wide(`2026-11-20,${rate}`))).toEqual([`malformed-value: ${rate}`]);
    }
    expect(await told(wide('2026-02-30,1.1'))).toEqual(['malformed-value: 2026-02-30']);
    expect(await told({ 'reference/wide.csv': 'Date,Dollar\n2026-11-20,1.1\n' })).toHaveLength(1);
    expect(await told({ 'reference/long.csv': 'day,sold,bought,rate\n2026-11-20,pound,USD,1.25\n' })).toEqual([
      'malformed-value: pound',
    ]);
    expect(await told({ 'reference/long.csv': 'day,sold,bought\n2026-11-20,GBP,USD\n' })).toHaveLength(1);
  });

  test('wants of rates where they stand', async () => {
    const reference = 'tieout: 1\nreference: ecb-daily\nkind: rates\nfile: wide.csv\n';
    const { findings } = await compiled({ changes: { 'reference/ecb-daily.yaml': reference } });
    expect(findings).toContain('missing-key: reference');
    const both = `${reference}date: Date\nbase: EUR\nkey: [Date]\n`;
    const { findings: keyed } = await compiled({ changes: { 'reference/ecb-daily.yaml': both } });
    expect(keyed).toEqual(['key-without-effect: key']);
  });
});
