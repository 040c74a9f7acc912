import { describe, expect, test } from 'vitest';
import type { FieldMapping } from '../../../src/model/plan.js';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const entity = entityYaml(`
  count: { type: integer }
  price: { type: decimal }
  gross: { type: money, currency: currency }
  currency: { type: currency, default: EUR }
  sold_on: { type: date }
  sold_at: { type: timestamp }
  note: { type: string }
  cash: { type: boolean }
  kind: { type: enum, values: [sale, return] }
`);

async function compileMap(fields: string, changes: Parameters<typeof systemYaml>[1] = {}, lineEntity = entity) {
  return compileFiles({ 'entities/line.yaml': lineEntity, 'systems/tills.yaml': systemYaml(fields, changes) });
}

async function mappingOf(
  field: string,
  source: string,
  changes: Parameters<typeof systemYaml>[1] = {},
): Promise<FieldMapping | undefined> {
  const { plan, findings } = await compileMap(`${field}: ${source}`, changes);
  expect(inShort(findings)).toEqual([]);
  return plan?.feeds['tills/sales']?.maps[0]?.map.find((mapping) => mapping.field === field);
}

const column = { kind: 'column', format: null, timezone: 'UTC', decimal: '.', group: null };

describe('a field comes from', () => {
  test.each([
    ['note', 'NOTE', { ...column, column: 'NOTE' }],
    ['note', '{ from: Größe (€) }', { ...column, column: 'Größe (€)' }],
    ['count', "{ from: C, group: '.' }", { ...column, column: 'C', group: '.' }],
    ['count', "{ from: C, group: ' ' }", { ...column, column: 'C', group: ' ' }],
    ['price', "{ from: P, decimal: ',', group: '.' }", { ...column, column: 'P', decimal: ',', group: '.' }],
    ['sold_on', '{ from: D, format: dd.MM.yyyy }', { ...column, column: 'D', format: 'dd.MM.yyyy' }],
    ['sold_at', '{ from: D, timezone: Asia/Kolkata }', { ...column, column: 'D', timezone: 'Asia/Kolkata' }],
    ['kind', '{ value: sale }', { kind: 'constant', value: 'sale' }],
    ['cash', '{ value: False }', { kind: 'constant', value: 'false' }],
    ['price', '{ value: 1.50 }', { kind: 'constant', value: '1.5' }],
    ['count', '{ position: { within: [id] } }', { kind: 'position', within: ['id'] }],
  ])('%s: %s', async (field, source, mapping) => {
    expect(await mappingOf(field, source)).toEqual({ ...mapping, field });
  });

  test('an expression that may be nothing but null', async () => {
    expect(await mappingOf('note', "{ expr: 'null' }")).toMatchObject({ expression: { kind: 'null' } });
  });

  test('times without a zone are in the zone of the system', async () => {
    const head = 'timezone: Europe/London\nconnections: { share: { plugin: file } }';
    expect(await mappingOf('sold_at', 'AT', { head })).toMatchObject({ timezone: 'Europe/London' });
    expect(await mappingOf('sold_at', '{ from: AT, timezone: UTC }', { head })).toMatchObject({ timezone: 'UTC' });
  });
});

describe('time zones', () => {
  test.each([
    'UTC',
    'GMT',
    'Europe/London',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Europe/Kyiv',
    'Europe/Kiev',
    'Etc/GMT+5',
    'America/Argentina/Buenos_Aires',
    'US/Eastern',
  ])('%s is one', async (timezone) => {
    expect(await mappingOf('sold_at', `{ from: AT, timezone: ${timezone} }`)).toMatchObject({ timezone });
  });

  test.each([
    ['Europe/Londn', 'Europe/London'],
    ['europe/london', 'Europe/London'],
    ['BST', undefined],
    ['EST', undefined],
    ['Factory', undefined],
    ['Mars/Olympus', undefined],
    ['Z', undefined],
  ])('%s is none', async (timezone, suggestion) => {
    const { findings } = await compileMap(`sold_at: { from: AT, timezone: ${timezone} }`);
    expect(findings).toMatchObject([{ code: 'malformed-value', marked: timezone, suggestion }]);
  });
});

describe('date patterns', () => {
  test.each([
    'yyyy-MM-dd',
    'd.M.yy',
    'dd MMM yyyy HH:mm:ss',
    'yyyyMMdd',
    "yyyy-MM-dd'T'HH:mm:ss.SSS",
    "'day' dd, 'month' MM, 'year' yyyy",
  ])('%s is one', async (format) => {
    expect(await mappingOf('sold_at', JSON.stringify({ from: 'AT', format }))).toMatchObject({ format });
  });

  test.each([
    ['yyyy-mm-dd', 'yyyy-MM-dd'],
    ['YYYY-MM-DD', 'yyyy-MM-dd'],
    ['mm/DD/YYYY', 'MM/dd/yyyy'],
    ['HH:mm', undefined],
    ['yyyy-MM', undefined],
    ['yyyy-MM-dd h:mm a', undefined],
    ["yyyy-MM-dd'", undefined],
    ['date', undefined],
    ['', undefined],
  ])('%s is none', async (format, suggestion) => {
    const { findings } = await compileMap(`sold_at: ${JSON.stringify({ from: 'AT', format })}`);
    expect(findings).toMatchObject([{ code: 'malformed-value', parameters: { value: format }, suggestion }]);
  });
});

describe('what a source says must fit the field', () => {
  test.each([
    ['note: { from: N, format: yyyy-MM-dd }', 'type-mismatch: yyyy-MM-dd'],
    ['sold_on: { from: N, timezone: UTC }', 'type-mismatch: UTC'],
    ["count: { from: N, decimal: ',' }", "type-mismatch: ','"],
    ["note: { from: N, group: '.' }", "type-mismatch: '.'"],
    ["price: { from: N, group: '.' }", "malformed-value: '.'"],
    ["price: { from: N, decimal: ',', group: ',' }", "malformed-value: ','"],
    ['count: { value: 1.5 }', 'malformed-value: 1.5'],
    ['note: { value: 17 }', 'wrong-type: 17'],
    ['currency: { value: EUX }', 'malformed-value: EUX'],
    ['price: { value: 0.00001 }', 'malformed-value: 0.00001'],
    ['note: { expr: field.count }', 'type-mismatch: field.count'],
    ['cash: { expr: "raw.A" }', 'type-mismatch: "raw.A"'],
    ["sold_at: { expr: date '2026-11-01' }", "type-mismatch: date '2026-11-01'"],
    ['note: { position: { within: [id] } }', 'type-mismatch: { within: [id] }'],
    ['count: { position: { within: [note] } }', 'nullable-key: note'],
    ['count: { position: { within: [ids] } }', 'unknown-field: ids'],
    ['count: { position: { within: [count] } }', 'type-mismatch: count'],
    ['colour: COLOUR', 'unused-mapping: colour'],
    ['constructor: X', 'unused-mapping: constructor'],
  ])('%s', async (fields, finding) => {
    const { findings, plan } = await compileMap(`${fields}${fields.includes('field.count') ? '\ncount: C' : ''}`);
    expect(inShort(findings)).toEqual([finding]);
    expect(plan).toBeNull();
  });
});

describe('fields that depend on each other', () => {
  test.each([
    ['count: { expr: field.count + 1 }', ['field.count']],
    ['count: { expr: 1 + field.price }\nprice: { expr: field.count * 2 }', ['field.price']],
    ['count: { expr: field.price }\nprice: { expr: field.gross }\ngross: { expr: field.count }', ['field.price']],
    ['count: { expr: field.count }\nprice: { expr: field.price }', ['field.count', 'field.price']],
    ['price: { expr: 2 * field.count }\ncount: { expr: -field.count }', ['field.count']],
  ])('are refused in a circle, once each: %s', async (fields, marked) => {
    const { findings } = await compileMap(fields);
    expect(findings.map(({ code }) => code)).toEqual(marked.map(() => 'expression-not-allowed'));
    expect(findings.map((finding) => finding.marked)).toEqual(marked);
  });

  test('names the way round', async () => {
    const { findings } = await compileMap('count: { expr: field.price }\nprice: { expr: field.count + 1 }');
    expect(findings[0]?.parameters).toEqual({
      construct: 'A field that depends on itself (field.count → field.price → field.count)',
    });
  });

  test('are fine in any other shape', async () => {
    const fields =
      'price: { expr: field.count * 2 }\ngross: { expr: field.price + field.count }\ncount: C\ncash: { expr: field.gross > field.price }';
    expect((await compileMap(fields)).findings).toEqual([]);
  });

  test('never read a position, which is counted last', async () => {
    const { findings } = await compileMap('count: { position: { within: [id] } }\nprice: { expr: 1 + field.count }');
    expect(inShort(findings)).toEqual(['expression-not-allowed: field.count']);
  });
});

describe('a field that nothing gives a value', () => {
  const required = entityYaml(
    'a: { type: integer, required: true }\nb: { type: integer }\nc: { type: integer, default: 1 }\nd: { type: integer }',
  );

  test('is found once, where it is needed', async () => {
    const { findings } = await compileMap('d: { expr: field.a + field.b + field.c + field.b }', {}, required);
    expect(findings).toMatchObject([
      { code: 'unmapped-field', marked: 'field.b', parameters: { field: 'b' } },
      { code: 'unmapped-field', marked: 'fields', parameters: { field: 'a' } },
    ]);
  });

  test('is no mistake when it has a default, or nobody asks', async () => {
    expect((await compileMap('a: A\nd: { expr: field.c }', {}, required)).findings).toEqual([]);
  });

  test('is not one whose mapping is wrong', async () => {
    const { findings } = await compileMap('a: { expr: nope }\nd: { expr: field.a }', {}, required);
    expect(inShort(findings)).toEqual(['unknown-field: nope']);
  });
});
