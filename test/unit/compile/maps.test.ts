import { describe, expect, test } from 'vitest';
import { plainWriting } from '../../../src/model/map-plan.js';
import { mapOn } from '../../../src/model/plan.js';
import type { FieldMapping } from '../../../src/model/map-plan.js';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const entity = entityYaml(`
  count: { type: integer }
  price: { type: decimal }
  gross: { type: money, currency: currency }
  currency: { type: currency, default: EUR }
  sold_on: { type: date }
  sold_at: { type: timestamp }
  opens_at: { type: time }
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

const column = { kind: 'column', ...plainWriting, values: {}, empty: null };

describe('a field comes from', () => {
  test.each([
    ['note', 'NOTE', { ...column, column: 'NOTE' }],
    ['note', '{ from: Größe (€) }', { ...column, column: 'Größe (€)' }],
    ['count', "{ from: C, group: '.' }", { ...column, column: 'C', group: '.' }],
    ['count', "{ from: C, group: ' ' }", { ...column, column: 'C', group: ' ' }],
    ['price', "{ from: P, decimal: ',', group: '.' }", { ...column, column: 'P', decimal: ',', group: '.' }],
    ['sold_on', '{ from: D, format: dd.MM.yyyy }', { ...column, column: 'D', format: 'dd.MM.yyyy' }],
    ['sold_at', '{ from: D, timezone: Asia/Kolkata }', { ...column, column: 'D', timezone: 'Asia/Kolkata' }],
    [
      'sold_on',
      "{ from: D, format: dd.MM.yyyy HH:mm, timezone: Europe/Berlin, cutoff: '04:00' }",
      { ...column, column: 'D', format: 'dd.MM.yyyy HH:mm', timezone: 'Europe/Berlin', cutoff: '04:00' },
    ],
    [
      'opens_at',
      '{ from: T, format: HHmm, empty: 08:00 }',
      { ...column, column: 'T', format: 'HHmm', empty: '08:00:00' },
    ],
    ['opens_at', '{ value: 08:30 }', { kind: 'constant', value: '08:30:00' }],
    ['sold_at', '{ from: D, ambiguous: earlier }', { ...column, column: 'D', ambiguous: 'earlier' }],
    [
      'price',
      '{ from: P, negative: parentheses, symbol: US$ }',
      { ...column, column: 'P', negative: 'parentheses', symbol: 'US$' },
    ],
    ['price', '{ from: P, empty: 0.50 }', { ...column, column: 'P', empty: '0.5' }],
    [
      'cash',
      '{ from: C, values: { J: true, N: false } }',
      { ...column, column: 'C', values: { J: 'true', N: 'false' } },
    ],
    ['note', '{ hash: [id] }', { kind: 'hash', fields: ['id'] }],
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

describe('time patterns', () => {
  test.each(['HH:mm', 'H.mm', 'HHmmss', "HH'h'mm", 'HH:mm:ss.SSSSSS'])('%s is one', async (format) => {
    expect(await mappingOf('opens_at', JSON.stringify({ from: 'AT', format }))).toMatchObject({ format });
  });

  test.each([
    ['hh:MM', 'HH:mm'],
    ['HH:MM:SS', 'HH:mm:ss'],
    ['HH', undefined],
    ['mm:ss', undefined],
    ['yyyy-MM-dd HH:mm', undefined],
    ['hh:mm a', undefined],
    ['', undefined],
  ])('%s is none', async (format, suggestion) => {
    const { findings } = await compileMap(`opens_at: ${JSON.stringify({ from: 'AT', format })}`);
    expect(findings).toMatchObject([{ code: 'malformed-value', parameters: { value: format }, suggestion }]);
  });
});

describe('what a source says must fit the field', () => {
  test.each([
    ['note: { from: N, format: yyyy-MM-dd }', 'type-mismatch: yyyy-MM-dd'],
    ['note: { from: N, timezone: UTC }', 'type-mismatch: UTC'],
    ['opens_at: { from: N, timezone: UTC }', 'type-mismatch: UTC'],
    ["opens_at: { from: N, cutoff: '04:00' }", "type-mismatch: '04:00'"],
    ['opens_at: { from: N, empty: 24:00 }', 'malformed-value: 24:00'],
    ["opens_at: { expr: date '2026-11-01' }", "type-mismatch: date '2026-11-01'"],
    ["opens_at: { expr: upper('08:30') }", "type-mismatch: upper('08:30')"],
    ['sold_on: { from: N, timezone: UTC }', 'key-without-effect: timezone'],
    ["sold_at: { from: N, cutoff: '04:00' }", "type-mismatch: '04:00'"],
    ["sold_on: { from: N, cutoff: '04:00', format: yyyy-MM-dd }", 'malformed-value: yyyy-MM-dd'],
    ['sold_on: { from: N, ambiguous: later }', 'type-mismatch: later'],
    ['note: { from: N, negative: trailing }', 'type-mismatch: trailing'],
    ['cash: { from: N, symbol: $ }', 'type-mismatch: $'],
    ["price: { from: N, symbol: '.' }", "malformed-value: '.'"],
    ["price: { from: N, decimal: ',', group: '.', symbol: '.,' }", "malformed-value: '.,'"],
    ["price: { from: N, group: '-' }", "malformed-value: '-'"],
    ['count: { from: N, values: { A: 1 } }', 'type-mismatch: { A: 1 }'],
    ['kind: { from: N, values: { S: sold } }', 'malformed-value: sold'],
    ['kind: { from: N, empty: none }', 'malformed-value: none'],
    ['price: { from: N, empty: 0.00001 }', 'malformed-value: 0.00001'],
    ['price: { from: N, type: decimal }', 'key-without-effect: type'],
    ['sold_at: { from: N, timezone: { field: zone } }', 'unknown-field: zone'],
    ['sold_at: { from: N, timezone: { field: count } }', 'type-mismatch: count'],
    ['sold_at: { from: N, timezone: { field: note } }\nnote: { value: UTC }', 'type-mismatch: note'],
    ['count: { hash: [id] }', 'type-mismatch: { hash: [id] }'],
    ['note: { hash: [ids] }', 'unknown-field: ids'],
    ['note: { hash: [note] }', 'type-mismatch: note'],
    ['note: { hash: [count] }\ncount: { position: { within: [id] } }', 'type-mismatch: count'],
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
    const needsCount = fields.includes('field.count') || fields.includes('{ field: count }');
    const { findings, plan } = await compileMap(`${fields}${needsCount ? '\ncount: C' : ''}`);
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

describe('a helper field', () => {
  test('is read by expressions and hashes, with its type, and is no field of the entity', async () => {
    const fields = [
      'gross: { expr: field.list - field.discount }',
      'list: { from: LIST, type: money, currency: currency, scale: 2 }',
      'discount: { from: DISCOUNT, type: money, currency: currency, empty: 0, normalize: [trim] }',
      'note: { hash: [id, tag] }',
      'tag: { from: TAG, type: string }',
    ];
    const { plan, findings } = await compileMap(fields.join('\n'));
    expect(inShort(findings)).toEqual([]);
    const plain = { required: false, default: null };
    const money = { kind: 'money', precision: 18, currency: 'currency' };
    expect(plan?.feeds['tills/sales']?.maps[0]?.helpers).toEqual([
      { name: 'list', type: { ...money, scale: 2 }, normalize: [], ...plain },
      { name: 'discount', type: { ...money, scale: 4 }, normalize: ['trim'], ...plain },
      { name: 'tag', type: { kind: 'string' }, normalize: [], ...plain },
    ]);
    expect(plan?.entities['line']?.fields.map(({ name }) => name)).not.toContain('list');
  });

  test.each([
    ['note: { expr: field.spare }\nspare: { from: S, type: integer }', 'type-mismatch: field.spare'],
    ['gross: { expr: field.spare }\nspare: { from: S, type: money }', 'missing-currency: { from: S, type: money }'],
    ['gross: { expr: field.spare }\nspare: { from: S, type: money, currency: note }', 'missing-currency: note'],
    ['note: { expr: field.spare }\nspare: { from: S, type: string, scale: 2 }', 'key-without-effect: scale'],
    ['note: { expr: field.spare }\nspare: { from: S, type: string, decimal: "," }', 'type-mismatch: ","'],
  ])('%s', async (fields, finding) => {
    expect(inShort((await compileMap(fields)).findings)).toEqual([finding]);
  });
});

test('a helper field that nothing reads is pointed out', async () => {
  const { findings, warnings } = await compileMap('spare: { from: S, type: string }');
  expect(inShort(findings)).toEqual([]);
  expect(inShort(warnings)).toContain('unused-definition: spare');
});

describe('the maps of a feed', () => {
  const maps = (text: string) => systemYaml('id: ID').replace(/map:\s*(-.*|\[.*)$/ms, `map:\n${text}`);
  const compileMaps = (text: string) =>
    compileFiles({ 'entities/line.yaml': entity, 'systems/tills.yaml': maps(text) });

  test('leave what they do not name as the one before says', async () => {
    const { plan, findings } = await compileMaps(
      '      - fields: { id: ID, note: NOTE }\n' +
        "      - { since: '2026-09-01', fields: { id: NUMBER } }\n" +
        "      - { since: '2026-10-01', fields: { count: COUNT } }\n",
    );
    expect(inShort(findings)).toEqual([]);
    const feed = plan?.feeds['tills/sales'];
    const columns = feed?.maps.map(({ since, map }) => [
      since,
      map.map((mapping) => 'column' in mapping && mapping.column),
    ]);
    expect(columns).toEqual([
      [null, ['ID', 'NOTE']],
      ['2026-09-01', ['NUMBER', 'NOTE']],
      ['2026-10-01', ['NUMBER', 'NOTE', 'COUNT']],
    ]);
    expect(
      feed && ['2020-01-01', '2026-08-31', '2026-09-01', '2026-11-01'].map((date) => mapOn(feed, date)?.since),
    ).toEqual([null, null, '2026-09-01', '2026-10-01']);
  });

  test('have versions of their own: one for later changes none before', async () => {
    const one = await compileMaps('      - fields: { id: ID }\n');
    const two = await compileMaps("      - fields: { id: ID }\n      - { since: '2027-01-01', fields: { id: NO } }\n");
    const [first, second] = [one, two].map(({ plan }) => plan?.feeds['tills/sales']?.maps ?? []);
    expect(second?.[0]?.version).toBe(first?.[0]?.version);
    expect(second?.[1]?.version).not.toBe(first?.[0]?.version);
  });

  test('may begin with a first day, before which there is none', async () => {
    const { plan } = await compileMaps("      - { since: '2026-09-01', fields: { id: ID } }\n");
    const feed = plan?.feeds['tills/sales'];
    expect(feed && mapOn(feed, '2026-08-31')).toBeNull();
    expect(feed && mapOn(feed, '2026-09-01')?.since).toBe('2026-09-01');
  });

  test.each([
    ['- fields: { id: ID }\n      - fields: { id: B }', ['missing-key: fields: { id: B }\n']],
    [
      "- { since: '2026-09-01', fields: { id: ID } }\n      - { since: '2026-09-01', fields: { id: B } }",
      ["malformed-value: '2026-09-01'"],
    ],
    [
      "- { since: '2026-09-02', fields: { id: ID } }\n      - { since: '2026-09-01', fields: { id: B } }",
      ["malformed-value: '2026-09-01'"],
    ],
    ["- { since: '2026-02-30', fields: { id: ID } }", ["malformed-value: '2026-02-30'"]],
    ["- fields: { id: ID, x: X }\n      - { since: '2026-09-01', fields: { id: B } }", ['unused-mapping: x']],
    [
      "- fields: { id: ID, gross: { expr: field.count } }\n      - { since: '2026-09-01', fields: { count: C } }",
      ['unmapped-field: field.count'],
    ],
  ])('%s is refused, each mistake once', async (text, expected) => {
    expect(inShort((await compileMaps(`      ${text}\n`)).findings)).toEqual(expected);
  });
});
