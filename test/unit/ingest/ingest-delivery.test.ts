import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/model/condition.js';
import type { CheckPlan } from '../../../src/model/entity-plan.js';
import type { FieldMapping } from '../../../src/model/map-plan.js';
import type { MappedFeed } from '../../../src/model/plan.js';
import { csvFormat } from '../../../src/formats/csv/csv-format.js';
import { jsonFormat, ndjsonFormat } from '../../../src/formats/json/json-format.js';
import type { JsonPlan, PayloadFormat } from '../../../src/plugin/format.js';
import { streamOf } from '../../support/byte-streams.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { binary, columnOf, decimal, entityOf, feedOf, fieldColumn, fieldOf, number } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

const entity = entityOf([
  fieldOf('id', { kind: 'string' }, { required: true }),
  fieldOf('amount', decimal(18, 2), { required: true }),
]);
const columns = [columnOf('id'), columnOf('amount')];
const addresses = [
  { ...columnOf('id'), column: '$.id' },
  { ...columnOf('amount'), column: '$.amount' },
];
const mapOf: Readonly<Record<string, readonly FieldMapping[]>> = { csv: columns, json: addresses, ndjson: addresses };
const formats: Readonly<Record<string, PayloadFormat>> = { csv: csvFormat, json: jsonFormat, ndjson: ndjsonFormat };
const newFeed = (changes: Partial<MappedFeed> = {}, map: readonly FieldMapping[] = columns): MappedFeed =>
  feedOf(map, { name: `tills/${uniqueName('sales')}`, ...changes });

const none = { scanned: 0, snapshot: 0, quarantined: 0, deadLettered: 0, deduplicated: 0 };

describe('a delivery', () => {
  it('becomes a batch whose snapshot has its records, typed and in file order', async () => {
    const { batch, repeated } = await place.ingest(newFeed(), entity, [{ bytes: 'ID,AMOUNT\nb,2\na,1.5\n' }]);
    expect(repeated).toBe(false);
    expect(batch.counts).toEqual({ ...none, scanned: 2, snapshot: 2 });
    expect(await place.snapshot(entity, batch)).toEqual([
      [1, 'b', '2.00'],
      [2, 'a', '1.50'],
    ]);
    expect(await place.setAside(batch)).toEqual([]);
  });

  it('with nothing but a header is a batch without records', async () => {
    for (const bytes of ['ID,AMOUNT', 'ID,AMOUNT\n', 'ID,AMOUNT\r\n', '\ufeffID,AMOUNT\n\n\n']) {
      const { batch } = await place.ingest(newFeed(), entity, [{ bytes }]);
      expect(batch.counts).toEqual(none);
      expect(await place.snapshot(entity, batch)).toEqual([]);
    }
  });

  it('whose answers have no records is a batch without records, be they without a byte or an empty list', async () => {
    const empty = { csv: [''], ndjson: ['', '\n'], json: ['', '[]'] };
    for (const [format, texts] of Object.entries(empty)) {
      for (const bytes of texts) {
        const feed = newFeed(format === 'csv' ? {} : { parse: { format, records: '$' } as JsonPlan }, mapOf[format]);
        const payloads = [{ source: 'page', container: null, mayBeEmpty: true as const, read: () => streamOf(bytes) }];
        const { batch } = await place.ingest(feed, entity, [], { payloads }, { format: formats[format] ?? csvFormat });
        expect(batch.counts).toEqual(none);
        expect(batch.payloads.map((payload) => payload.bytes)).toEqual([bytes.length]);
      }
    }
  });

  it('of answers some of which lack an optional value is a batch of them all', async () => {
    const pages = ['[{"id":"a","amount":1,"note":"x"}]', '[{"id":"b","amount":2}]', '[]'];
    const noted = entityOf([...entity.fields, fieldOf('note', { kind: 'string' })]);
    const map = [...addresses, { ...columnOf('note'), column: '$.note' }];
    const feed = newFeed({ parse: { format: 'json', records: '$' } }, map);
    const payloads = pages.map((text, index) => {
      return { source: `page ${index}`, container: null, mayBeEmpty: true as const, read: () => streamOf(text) };
    });
    const { batch } = await place.ingest(feed, noted, [], { payloads }, { format: jsonFormat });
    expect(batch.counts).toEqual({ ...none, scanned: 2, snapshot: 2 });
    expect(await place.snapshot(noted, batch, 1)).toEqual([[1, 'b', '2.00', null]]);
  });

  it('that comes twice is one batch, whatever its files are called and in whatever chunks they come', async () => {
    const feed = newFeed();
    const bytes = 'ID,AMOUNT\na,1\nb,x\n';
    const first = await place.ingest(feed, entity, [{ bytes, name: 'one.csv' }]);
    const second = await place.ingest(feed, entity, [{ bytes, name: 'two.csv', sizes: [1] }]);
    expect(second).toEqual({ batch: first.batch, repeated: true });
    expect(await place.setAside(first.batch)).toHaveLength(1);
  });

  it('of another date, another content or another configuration is another batch', async () => {
    const feed = newFeed();
    const ids = new Set<string>();
    const [one, two] = [[{ bytes: 'ID,AMOUNT\na,1\n' }], [{ bytes: 'ID,AMOUNT\na,2\n' }]];
    ids.add((await place.ingest(feed, entity, one)).batch.id);
    ids.add((await place.ingest(feed, entity, two)).batch.id);
    ids.add((await place.ingest(feed, entity, one, { date: '2026-11-02' })).batch.id);
    ids.add((await place.ingest({ ...feed, version: '0'.repeat(64) }, entity, one)).batch.id);
    expect(ids.size).toBe(4);
  });

  it('of several files is one batch, in which the same bytes count once', async () => {
    const files = [
      { name: '1.csv', bytes: 'ID,AMOUNT\na,1\nb,x\n' },
      { name: '2.csv', bytes: 'AMOUNT,ID\n3,c\n' },
      { name: '3.csv', bytes: 'ID,AMOUNT\na,1\nb,x\n' },
    ];
    const { batch } = await place.ingest(newFeed(), entity, files);
    expect(batch.counts).toEqual({ scanned: 5, snapshot: 2, quarantined: 1, deadLettered: 0, deduplicated: 2 });
    expect(
      batch.payloads.map(({ ordinal, source, snapshot, counts }) => [
        ordinal,
        source,
        snapshot !== null,
        counts.deduplicated,
      ]),
    ).toEqual([
      [0, '1.csv', true, 0],
      [1, '2.csv', true, 0],
      [2, '3.csv', false, 2],
    ]);
    expect(await place.snapshot(entity, batch, 1)).toEqual([[1, 'c', '3.00']]);
    expect(await place.setAside(batch)).toMatchObject([{ payload: 0, record: 2, source: '1.csv' }]);
  });

  it('leaves nothing half-done behind', async () => {
    await place.ingest(newFeed(), entity, [{ bytes: 'ID,AMOUNT\na,1\nb,\n"c\n' }]);
    await expect(place.ingest(newFeed(), entity, [{ bytes: 'ID\na\n' }])).rejects.toThrow();
    expect(await place.leftovers()).toEqual([]);
  });
});

describe('line ends inside values', () => {
  it.each([
    ['in the header, unlike those of the lines', '"X\r\ny",ID,AMOUNT\n1,a,2\n', [[1, 'a', '2.00']]],
    ['in the header, of LF in lines of CRLF', '"X\ny",ID,AMOUNT\r\n1,a,2\r\n', [[1, 'a', '2.00']]],
    [
      'in the first value',
      'ID,AMOUNT\n"a\r\nb",2\nc,3\n',
      [
        [1, 'a\r\nb', '2.00'],
        [2, 'c', '3.00'],
      ],
    ],
    [
      'in the first value of a damaged file',
      'ID,AMOUNT\n"a\r\nb",2\n\nc,3\n',
      [
        [1, 'a\r\nb', '2.00'],
        [2, 'c', '3.00'],
      ],
    ],
    [
      'of CR alone in the first value of a damaged file',
      'ID,AMOUNT\n"a\rb",2\n\nc,3\n',
      [
        [1, 'a\rb', '2.00'],
        [2, 'c', '3.00'],
      ],
    ],
  ])('do not mislead anybody: %s', async (_, bytes, rows) => {
    const { batch } = await place.ingest(newFeed(), entity, [{ bytes }]);
    expect(await place.snapshot(entity, batch)).toEqual(rows);
  });
});

describe('a file is refused as a whole', () => {
  it.each([
    ['that is empty', '', 'source-empty', {}],
    ['without a mapped column', 'ID,TOTAL\na,1\n', 'payload-header', { missing: ['AMOUNT'], found: ['ID', 'TOTAL'] }],
    [
      'whose column differs in case or spaces',
      'ID, AMOUNT\na,1\n',
      'payload-header',
      { missing: ['AMOUNT'], found: ['ID', ' AMOUNT'] },
    ],
    ['with a mapped column twice', 'ID,AMOUNT,ID\na,1,b\n', 'payload-duplicate-header', { column: 'ID' }],
    ['whose header has an unclosed quote', '"ID,AMOUNT\na,1\n', 'payload-damaged-header', {}],
    ['whose header cannot be decoded', Buffer.from('ID,AMOUNT\x81\na,1\n', 'latin1'), 'payload-encoding', {}],
  ])('%s', async (_, bytes, code, parameters) => {
    const feed = newFeed({
      parse: {
        format: 'csv',
        delimiter: ',',
        quote: '"',
        encoding: 'utf-8',
        header: { skip: 0, rows: 1, names: null },
        footer: 0,
        trailer: null,
      },
    });
    const files = [
      { name: 'good.csv', bytes: 'ID,AMOUNT\na,1\n' },
      { name: 'bad.csv', bytes },
    ];
    await expect(place.ingest(feed, entity, files)).rejects.toMatchObject({
      code,
      parameters: { path: 'bad.csv', ...parameters },
    });
  });

  it('but not for a column that nobody reads, also when it is there twice', async () => {
    const { batch } = await place.ingest(newFeed(), entity, [{ bytes: 'X,ID,X,AMOUNT,\n1,a,2,3,4\n' }]);
    expect(await place.snapshot(entity, batch)).toEqual([[1, 'a', '3.00']]);
  });

  it('also for a column that only an expression reads', async () => {
    const expression = binary({ kind: 'column', namespace: 'raw', name: 'NOTE' }, '||', { kind: 'text', value: '' });
    const feed = newFeed({}, [columnOf('amount'), { kind: 'expression', field: 'id', expression }]);
    await expect(place.ingest(feed, entity, [{ bytes: 'ID,AMOUNT\na,1\n' }])).rejects.toMatchObject({
      code: 'payload-header',
    });
  });
});

describe('a record that does not fit', () => {
  it('goes to quarantine with every reason and its place, and the others stay in file order', async () => {
    const bytes = 'ID,AMOUNT\r\na,1\r\n,x\r\n"b\r\nb",2\r\nc,\r\nd,4\r\n';
    const { batch } = await place.ingest(newFeed(), entity, [{ bytes }]);
    expect(batch.counts).toEqual({ ...none, scanned: 5, snapshot: 3, quarantined: 2 });
    expect(await place.snapshot(entity, batch)).toEqual([
      [1, 'a', '1.00'],
      [3, 'b\r\nb', '2.00'],
      [5, 'd', '4.00'],
    ]);
    expect(await place.setAside(batch)).toMatchObject([
      {
        record: 2,
        line: 3,
        byteOffset: bytes.indexOf(',x'),
        rawText: ',x',
        disposition: 'quarantine',
        tier: 2,
        reasons: [
          { code: 'missing-value', parameters: { field: 'id' }, field: 'id' },
          { code: 'malformed-field', parameters: { field: 'amount', type: 'a decimal' }, field: 'amount' },
        ],
      },
      { record: 4, line: 6, byteOffset: bytes.indexOf('c,'), rawText: 'c,', reasons: [{ code: 'missing-value' }] },
    ]);
  });

  it('whose expression has no result goes there too', async () => {
    const expression = binary(fieldColumn('amount'), '*', number('0.1'));
    const made = entityOf([...entity.fields, fieldOf('tenth', decimal(18, 2))]);
    const feed = newFeed({}, [...columns, { kind: 'expression', field: 'tenth', expression }]);
    const { batch } = await place.ingest(feed, made, [{ bytes: 'ID,AMOUNT\na,1.10\nb,1.05\n' }]);
    expect(await place.snapshot(made, batch)).toEqual([[1, 'a', '1.10', '0.11']]);
    expect(await place.setAside(batch)).toMatchObject([
      { record: 2, reasons: [{ code: 'failed-expression', parameters: { field: 'tenth' }, field: 'tenth' }] },
    ]);
  });

  it('keeps a text that a database or a line reader would trip over', async () => {
    const texts = ['\0', '\u2028', '\u2029', '\u0085', '\\', '"', '\ufffd', '😀', '\r', '\\u0000', '\v', '\x1b[31m'];
    const bytes = `ID,AMOUNT\n${texts.map((text) => `"a${text.replace('"', '""')}b",x\n`).join('')}`;
    const { batch } = await place.ingest(newFeed(), entity, [{ bytes }]);
    const kept = await place.setAside(batch);
    expect(kept.map(({ rawText }) => rawText)).toEqual(
      texts.map((text) => `"a${text.replace('"', '""').replace('\0', '\u2400')}b",x`),
    );
  });

  it('is kept cut when it is very long, and the file goes on', async () => {
    const long = 'x'.repeat(200_000);
    const { batch } = await place.ingest(newFeed(), entity, [{ bytes: `ID,AMOUNT\n${long},oops\nb,2\n` }]);
    const [record] = await place.setAside(batch);
    expect(record?.rawText.startsWith('xxx')).toBe(true);
    expect(record?.rawText.length).toBe(64 * 1024);
    expect(await place.snapshot(entity, batch)).toEqual([[2, 'b', '2.00']]);
  });
});

describe('a check', () => {
  const negative: Condition = { fact: 'amount', type: decimal(18, 2), operator: 'lessThan', value: '0' };
  const check = (changes: Partial<CheckPlan> = {}): CheckPlan => ({
    name: 'negative',
    condition: negative,
    predicate: binary(fieldColumn('amount'), '<', number('0')),
    tier: 3,
    message: 'An amount cannot be negative',
    ...changes,
  });
  const bytes = 'ID,AMOUNT\na,1\nb,-2\nc,3\nd,-4\ne,x\nf,6\n';
  const rows = [
    [1, 'a', '1.00'],
    [3, 'c', '3.00'],
    [6, 'f', '6.00'],
  ];

  it('refuses the records for which its condition holds, as dead letters of its tier', async () => {
    const { batch } = await place.ingest(newFeed(), entityOf(entity.fields, { checks: [check({ tier: 4 })] }), [
      { bytes },
    ]);
    expect(batch.counts).toEqual({ ...none, scanned: 6, snapshot: 3, quarantined: 1, deadLettered: 2 });
    expect(await place.snapshot(entity, batch)).toEqual(rows);
    const parameters = { check: 'negative', message: 'An amount cannot be negative' };
    expect(await place.setAside(batch)).toMatchObject([
      {
        record: 2,
        line: 3,
        rawText: 'b,-2',
        disposition: 'dead-letter',
        tier: 4,
        reasons: [{ code: 'refused-by-check', parameters, field: null }],
      },
      { record: 4, rawText: 'd,-4', disposition: 'dead-letter' },
      { record: 5, rawText: 'e,x', disposition: 'quarantine', tier: 2 },
    ]);
  });

  it.each([
    ['every record', { kind: 'boolean', value: true }],
    ['some that are right', binary(fieldColumn('amount'), '<', number('4'))],
    ['what is null', { kind: 'null' }],
  ] as const)('that selects %s keeps those that its condition accepts, in file order', async (_, predicate) => {
    const checks = [check({ predicate })];
    const { batch } = await place.ingest(newFeed(), entityOf(entity.fields, { checks }), [{ bytes }]);
    expect(batch.counts).toEqual({ ...none, scanned: 6, snapshot: 3, quarantined: 1, deadLettered: 2 });
    expect(await place.snapshot(entity, batch)).toEqual(rows);
  });

  it('is asked in the order of the entity, and the first that holds is the reason', async () => {
    const isNamed = (id: string): Condition => ({ fact: 'id', type: { kind: 'string' }, operator: 'equal', value: id });
    const checks = [
      check({ name: 'named b', condition: isNamed('b'), predicate: { kind: 'boolean', value: true } }),
      check(),
    ];
    const { batch } = await place.ingest(newFeed(), entityOf(entity.fields, { checks }), [{ bytes }]);
    const names = (await place.setAside(batch)).flatMap(({ reasons }) => reasons.map(({ parameters }) => parameters));
    expect(names).toMatchObject([{ check: 'named b' }, { check: 'negative' }, { field: 'amount' }]);
  });

  it('judges a text that begins with U+FEFF as it is, and keeps it in the key', async () => {
    const marked: Condition = { fact: 'id', type: { kind: 'string' }, operator: 'equal', value: '\ufeffb' };
    const checks = [check({ name: 'marked', condition: marked, predicate: { kind: 'boolean', value: true } })];
    const { batch } = await place.ingest(newFeed({ key: ['id'] }), entityOf(entity.fields, { checks }), [
      { bytes: 'ID,AMOUNT\nb,1\n\ufeffb,2\n\ufeffa longer text than is kept inline,3\n' },
    ]);
    expect(await place.setAside(batch)).toMatchObject([{ record: 2, rawText: '\ufeffb,2', key: { id: '\ufeffb' } }]);
    expect(await place.snapshot(entity, batch)).toEqual([
      [1, 'b', '1.00'],
      [3, '\ufeffa longer text than is kept inline', '3.00'],
    ]);
  });

  it('refuses more records than fit into one page, and accepts the others, in file order', async () => {
    const many = Array.from({ length: 9000 }, (_, index) => `r${index},${index % 3 === 0 ? -1 : 1}\n`).join('');
    const checks = [check({ predicate: { kind: 'boolean', value: true } })];
    const { batch } = await place.ingest(newFeed(), entityOf(entity.fields, { checks }), [
      { bytes: `ID,AMOUNT\n${many}` },
    ]);
    expect(batch.counts).toEqual({ ...none, scanned: 9000, snapshot: 6000, deadLettered: 3000 });
    const numbers = (await place.snapshot(entity, batch)).map(([record]) => Number(record));
    expect(numbers).toEqual(Array.from({ length: 9000 }, (_, index) => index + 1).filter((record) => record % 3 !== 1));
    const refused = await place.setAside(batch);
    expect(refused.map(({ record, rawText }) => [record, rawText])).toEqual(
      Array.from({ length: 3000 }, (_, index) => [3 * index + 1, `r${3 * index},-1`]),
    );
  });
});

it('positions do not change the order of the file', async () => {
  const numbered = entityOf([...entity.fields, fieldOf('line', { kind: 'integer' })]);
  const feed = newFeed({}, [...columns, { kind: 'position', field: 'line', within: ['id'] }]);
  const lines = Array.from({ length: 6000 }, (_, index) => `${'abc'[index % 3]},${index}`);
  const { batch } = await place.ingest(feed, numbered, [{ bytes: `ID,AMOUNT\n${lines.join('\n')}\n` }]);
  const rows = await place.snapshot(numbered, batch);
  expect(rows.map(([record]) => record)).toEqual(lines.map((_, index) => index + 1));
  expect(rows.every(([record, , , line]) => Number(line) === Math.floor((Number(record) - 1) / 3) + 1)).toBe(true);
});
