import { describe, expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const fields = 'gross: { type: decimal, precision: 18, scale: 2 }\nshop: { type: string }';

const compile = (parse: string): ReturnType<typeof compileFiles> =>
  compileFiles({
    'entities/line.yaml': entityYaml(fields),
    'systems/tills.yaml': systemYaml('gross: GROSS\nshop: SHOP', { parse }),
  });

describe('what stands around the records of a CSV file', () => {
  test.each([
    ['header: none', { header: { skip: 0, rows: 0, names: null } }],
    ['header: { skip: 2 }', { header: { skip: 2, rows: 1, names: null } }],
    ['header: { skip: 1, rows: 2 }', { header: { skip: 1, rows: 2, names: null } }],
    ['header: { skip: 1, names: [ID, GROSS, SHOP] }', { header: { skip: 1, rows: 0, names: ['ID', 'GROSS', 'SHOP'] } }],
    ['footer: 2', { footer: 2, trailer: null }],
    ['trailer: { startsWith: TRL }', { footer: 0, trailer: { startsWith: 'TRL', count: null, totals: {} } }],
    [
      'trailer: { startsWith: TRL, count: 2, totals: { gross: 3 } }',
      { trailer: { startsWith: 'TRL', count: 2, totals: { gross: 3 } } },
    ],
    ["delimiter: '|~|'", { delimiter: '|~|' }],
    ['encoding: utf-16le', { encoding: 'utf-16le' }],
  ])('is in the plan: %s', async (key, expected) => {
    const { plan, findings } = await compile(`{ format: csv, ${key} }`);
    expect(findings).toEqual([]);
    expect(plan?.feeds['tills/sales']?.parse).toMatchObject(expected);
  });

  test.each([
    ['trailer: { startsWith: TRL, totals: { grss: 3 } }', ['unknown-field: grss']],
    ['trailer: { startsWith: TRL, totals: { shop: 3 } }', ['type-mismatch: shop']],
    ['trailer: { startsWith: TRL, totals: { gross: 0 } }', ['malformed-value: 0']],
    ['trailer: { startsWith: TRL, count: 0 }', ['malformed-value: 0']],
    ['trailer: { startsWith: "" }', ['malformed-value: ""']],
    ['trailer: { count: 2 }', ['missing-key: trailer']],
    ['footer: 1, trailer: { startsWith: TRL }', ['key-without-effect: footer']],
    ['header: { rows: 2, names: [ID] }', ['key-without-effect: rows']],
    ['header: first', ['unknown-value: first']],
    ['header: { names: [ID, ID] }', ['wrong-type: ID']],
    ['header: {}', ['wrong-type: {}']],
    ['footer: 0', ['malformed-value: 0']],
    ["delimiter: '|||||||||'", ["malformed-value: '|||||||||'"]],
    ["delimiter: ',\"'", ["malformed-value: ',\"'"]],
    ["delimiter: '||', quote: '|'", ["malformed-value: '||'"]],
  ])('is refused where it means nothing: %s', async (key, expected) => {
    const { findings } = await compile(`{ format: csv, ${key} }`);
    expect(inShort(findings)).toEqual(expected);
  });
});

describe('a total of a trailer', () => {
  const tax = 'tax: { from: TAX, type: decimal, scale: 2 }';
  const compileTotal = (total: string, first: string, later = '') =>
    compileFiles({
      'entities/line.yaml': entityYaml('gross: { type: decimal }'),
      'systems/tills.yaml': `${systemYaml(`gross: GROSS\n${first}`, {
        parse: `{ format: csv, trailer: { startsWith: TRL, totals: { ${total}: 3 } } }`,
      })}\n${later}`,
    });

  test('may be of a helper field, which is used then', async () => {
    const { plan, findings, warnings } = await compileTotal('tax', tax);
    expect(inShort([...findings, ...warnings])).toEqual([]);
    expect(plan?.feeds['tills/sales']?.maps[0]?.helpers).toMatchObject([{ name: 'tax' }]);
    expect(inShort((await compileTotal('gross', tax)).warnings)).toEqual(['unused-definition: tax']);
  });

  test('is of a number, and of one that every map has', async () => {
    const text = await compileTotal('note', 'note: { from: NOTE, type: string }');
    expect(inShort(text.findings)).toEqual(['type-mismatch: note']);
    const since = '      - since: 2026-09-01\n        fields: { TAX }';
    const later = await compileTotal('tax', '', since.replace('TAX', tax));
    expect(inShort(later.findings)).toEqual(['unknown-field: tax']);
    const inherited = await compileTotal('tax', tax, since.replace('TAX', 'gross: GROSS_AMOUNT'));
    expect(inShort(inherited.findings)).toEqual([]);
  });
});
