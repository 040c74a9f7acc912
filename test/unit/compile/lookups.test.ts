import { describe, expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const sales = entityYaml(`
  promotion: { type: string }
  quantity: { type: integer }
  gross: { type: decimal, precision: 28, scale: 2 }
  sold_on: { type: date }
  sold_at: { type: timestamp }
  gtin: { type: gtin }
`);
const postings = entityYaml(`
  promotion: { type: enum, values: [SPRING] }
  quantity: { type: string }
`).replace('entity: line', 'entity: posting');
const system = `${systemYaml('promotion: P\nquantity: Q')}
  postings:
    entity: posting
    fetch: { connection: share, path: postings.csv }
    parse: { format: csv }
    map: [{ fields: { id: ID, promotion: P } }]
`;
const tiers = `tieout: 1
reference: tiers
kind: table
file: tiers.csv
key: [promotion]
values:
  min_qty: { type: integer }
  max_qty: { type: decimal, precision: 6, scale: 2 }
  rate: { type: decimal, precision: 9, scale: 6 }
  named: { type: string }
  much: { type: decimal, precision: 28, scale: 20 }
  last_day: { type: date }
validity: { from: valid_from, to: valid_to }`;
const header = 'promotion,min_qty,max_qty,rate,named,much,last_day,valid_from,valid_to';
const rows = ['SPRING,1,9,0.05,,,,2026-01-01,', 'AUTUMN,10,,0.07,,,,2026-01-01,'];
const files = {
  'entities/sales.yaml': sales,
  'entities/postings.yaml': postings,
  'systems/tills.yaml': system,
  'reference/tiers.yaml': tiers,
  'reference/tiers.csv': [header, ...rows].join('\n'),
};

const ruleWith = (lookup: string, rest = ''): string => `tieout: 1
rule: tills-vs-ledger
baseline: { feed: tills/sales }
counterparts: { ledger: { feed: tills/sales } }
match: [{ name: exact, key: [id] }]
lookups: { promo: { from: tiers, ${lookup} } }
${rest}`;

async function compiled(lookup: string, changes: Readonly<Record<string, string>> = {}, rest = '') {
  const { plan, findings, warnings } = await compileFiles({
    ...files,
    'rules/rule.yaml': ruleWith(lookup, rest),
    ...changes,
  });
  return { lookups: plan?.rules['tills-vs-ledger']?.lookups, findings: inShort(findings), warnings: inShort(warnings) };
}

const whole = 'by: [promotion], between: { quantity: [min_qty, max_qty] }, asOf: sold_on';

describe('a lookup', () => {
  test('says which row of a table belongs to a record, and what a row says', async () => {
    const { lookups, findings, warnings } = await compiled(
      `${whole}, when: "baseline.gross > 0", onMissing: { tier: 4 }`,
    );
    expect([findings, warnings]).toEqual([[], ['unused-definition: postings']]);
    expect(lookups).toMatchObject([
      {
        name: 'promo',
        reference: 'tiers',
        when: { kind: 'binary', operator: '>' },
        by: ['promotion'],
        between: [{ field: 'quantity', from: 'min_qty', to: 'max_qty' }],
        asOf: 'sold_on',
        onMissing: { tier: 4, category: 'unknown-key' },
      },
    ]);
    expect(lookups?.[0]?.columns.map(({ name }) => name)).toEqual([
      'min_qty',
      'max_qty',
      'rate',
      'named',
      'much',
      'last_day',
    ]);
  });

  test('is read by classify rules, a row by its columns and whether there is one', async () => {
    const classify = (conditions: string): string =>
      `classify: [{ name: free, conditions: { all: [${conditions}] }, event: { type: break, params: { tier: 3, category: free } } }]`;
    const good = `{ fact: lookups.promo.found, operator: equal, value: false }, { fact: lookups.promo.rate, operator: isNull, value: true }, { fact: differences, operator: contains, value: lookups.promo }`;
    expect((await compiled(whole, {}, classify(good))).findings).toEqual([]);
    const wrong = '{ fact: lookups.promo.price, operator: isNull, value: true }';
    expect((await compiled(whole, {}, classify(wrong))).findings).toEqual(['unknown-fact: lookups.promo.price']);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      'a reference that is not there',
      'by: [promotion] } , other: { from: tier, by: [promotion]',
      ['unknown-reference: tier'],
    ],
    [
      'fields that are not as many as the key has columns',
      'by: [promotion, gtin]',
      ['type-mismatch: [promotion, gtin]'],
    ],
    ['a field that the baseline does not have', 'by: [promotions]', ['unknown-field: promotions']],
    ['a field that cannot equal its column', 'by: [quantity]', ['type-mismatch: quantity']],
    ['a GTIN as a text', 'by: [gtin]', ['type-mismatch: gtin']],
    [
      'a column of a range that the table does not have',
      'by: [promotion], between: { quantity: [min_qty, max] }',
      ['unknown-field: max'],
    ],
    [
      'ends of a range of two kinds',
      'by: [promotion], between: { quantity: [min_qty, last_day] }',
      ['type-mismatch: last_day'],
    ],
    ['a range of texts', 'by: [promotion], between: { promotion: [named, named] }', ['type-mismatch: promotion']],
    [
      'a number with more digits than both sides of a range can have',
      'by: [promotion], between: { gross: [much, much] }',
      ['type-mismatch: gross'],
    ],
    [
      'an instant in a range of days',
      'by: [promotion], between: { sold_at: [last_day, last_day] }',
      ['type-mismatch: sold_at'],
    ],
    ['a day that is a number', 'by: [promotion], asOf: quantity', ['type-mismatch: quantity']],
    [
      'a condition that is a number',
      'by: [promotion], when: "baseline.quantity"',
      ['type-mismatch: "baseline.quantity"'],
    ],
    [
      'a condition over what is looked up',
      'by: [promotion], when: "lookups.promo.rate > 0"',
      ['unknown-field: lookups.promo.rate'],
    ],
  ])('has no %s', async (_, lookup, found) => {
    expect((await compiled(lookup)).findings).toEqual(found);
  });

  test('has no day where its table has no validity, and no crosswalk for a table', async () => {
    const always = { 'reference/tiers.yaml': tiers.replace(/validity.*/, '') };
    expect((await compiled(whole, always)).findings).toEqual(['key-without-effect: asOf']);
    const crosswalk = tiers.replace('kind: table', 'kind: crosswalk').replace(/values:[^]*validity.*/, 'value: rate');
    const csv = 'promotion,rate\nSPRING,1';
    const changes = { 'reference/tiers.yaml': crosswalk, 'reference/tiers.csv': csv };
    expect((await compiled('by: [promotion]', changes)).findings).toEqual(['type-mismatch: tiers']);
  });

  test('fits the fields of a counterpart that has all of them, and asks nothing of one that lacks any', async () => {
    const other = (lookup: string) => ({
      'rules/rule.yaml': ruleWith(lookup).replace(
        '{ ledger: { feed: tills/sales } }',
        '{ ledger: { feed: tills/postings } }',
      ),
    });
    expect((await compiled('', other('by: [promotion], asOf: sold_on'))).findings).toEqual([]);
    expect((await compiled('', other(whole))).findings).toEqual(['type-mismatch: quantity']);
  });
});

describe('a table', () => {
  test('has values of the types of its columns, whole keys and days in their order, or findings at its cells', async () => {
    const csv = [
      header,
      ',1,9,0.05,,,,2026-01-01,',
      'A,1.5,9,0.05,,,,2026-01-01,',
      'B,1,9.125,1e3,,,,2026-01-01,',
      'C,1,9,,,,2026-02-30,2026-05-01,2026-04-30',
    ];
    expect((await compiled(whole, { 'reference/tiers.csv': csv.join('\n') })).findings).toEqual([
      'empty-cell: ',
      'malformed-value: 1.5',
      'malformed-value: 9.125',
      'malformed-value: 1e3',
      'reversed-validity: C,1,9,,,,2026-02-30,2026-05-01,2026-04-30',
      'more-of-the-same: 2026-02-30',
    ]);
  });

  test('has two rows for a key where a lookup tells them apart, and not where another does not', async () => {
    const rule = (lookup: string): string => ruleWith(lookup).replace('tills-vs-ledger', 'other');
    const second = 'SPRING,10,,0.07,,,,2026-01-01,';
    const csv = { 'reference/tiers.csv': [header, ...rows, second].join('\n') };
    expect((await compiled(whole, csv)).findings).toEqual([]);
    const other = { ...csv, 'rules/other.yaml': rule('by: [promotion], asOf: sold_on') };
    expect((await compiled(whole, other)).findings).toEqual([`overlapping-rows: ${second}`]);
  });

  test('tells keys apart as their types do', async () => {
    const changes = {
      'reference/tiers.yaml': tiers.replace('key: [promotion]', 'key: [min_qty]'),
      'reference/tiers.csv': [header, 'A,01,,0.05,,,,,', 'B,1,,0.07,,,,,'].join('\n'),
    };
    expect((await compiled('by: [quantity], asOf: sold_on', changes)).findings).toEqual([
      'overlapping-rows: B,1,,0.07,,,,,',
    ]);
  });

  test('says what its columns are in a file only, and nothing that only a crosswalk has', async () => {
    const without = tiers.replace(/values:[^]*validity/, 'validity');
    expect((await compiled('by: [promotion]', { 'reference/tiers.yaml': without })).findings).toEqual([
      'missing-key: reference',
    ]);
    const both = tiers.replace('key:', 'value: rate\nonMissing: { tier: 3 }\nkey:');
    expect((await compiled(whole, { 'reference/tiers.yaml': both })).findings).toEqual([
      'key-without-effect: value',
      'key-without-effect: onMissing',
    ]);
  });

  test('of a feed has the fields of its entity', async () => {
    const feed = `tieout: 1
reference: tiers
kind: table
feed: tills/sales
key: [id]`;
    const { lookups, findings } = await compiled('by: [promotion], between: { quantity: [quantity, quantity] }', {
      'reference/tiers.yaml': feed,
    });
    expect(findings).toEqual([]);
    expect(lookups?.[0]?.columns.map(({ name }) => name)).toContain('gross');
    const values = `${feed}\nvalues: { rate: { type: integer } }`;
    expect((await compiled('by: [promotion]', { 'reference/tiers.yaml': values })).findings).toEqual([
      'key-without-effect: values',
    ]);
    const nullable = feed.replace('[id]', '[promotion]');
    expect((await compiled('by: [promotion]', { 'reference/tiers.yaml': nullable })).findings).toEqual([
      'nullable-key: promotion',
    ]);
  });

  test('that no rule looks up is a warning, as is a map that takes it for a crosswalk a finding', async () => {
    const idle = { 'rules/rule.yaml': ruleWith('by: [promotion]').replace(/lookups:.*\n/, '') };
    expect((await compiled('', idle)).warnings).toEqual(['unused-definition: tiers', 'unused-definition: postings']);
    const mapped = system.replace('promotion: P', 'promotion: { from: P, crosswalk: tiers }');
    expect((await compiled(whole, { 'systems/tills.yaml': mapped })).findings).toContain('type-mismatch: tiers');
  });
});
