import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CsvPlan } from '../../../src/model/parse-plan.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { comma } from '../../support/csv.js';
import { columnOf, entityOf, feedOf, fieldOf } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

const entity = entityOf([
  fieldOf('a', { kind: 'string' }),
  fieldOf('b', { kind: 'string' }),
  fieldOf('c', { kind: 'string' }),
]);

/** What became of a file of the columns A, B and C: its records, and each record that was set aside with its place. */
async function outcome(bytes: Buffer | string, changes: Partial<CsvPlan> = {}, columns = ['A', 'B', 'C']) {
  const map = entity.fields.map(({ name }, index) => columnOf(name, { column: columns[index] ?? '' }));
  const feed = feedOf(map, { name: `tills/${uniqueName('sales')}`, parse: { ...comma, ...changes } });
  const outcomes = [];
  for (const sizes of [[65_536], [bytes.length > 10_000 ? 4093 : 1]]) {
    const { batch } = await place.ingest({ ...feed, name: `${feed.name}-${sizes[0]}` }, entity, [{ bytes, sizes }]);
    const records = (await place.snapshot(entity, batch)).map(([number, ...values]) => [number, ...values].join(' '));
    const setAside = (await place.setAside(batch)).map(
      ({ record, line, byteOffset, reasons }) => `${record} @${line}:${byteOffset} ${reasons[0]?.code}`,
    );
    expect(batch.counts.scanned).toBe(records.length + setAside.length);
    outcomes.push({ records, setAside });
  }
  expect(outcomes[1]).toEqual(outcomes[0]);
  return outcomes[0];
}

const good = ['1 1 x 2', '2 3 y 4'];
const whole = { records: good, setAside: [] };
const trailer = { startsWith: 'TRL', count: 2, totals: {} };

describe('what a file holds beside records', () => {
  it('is passed over as its plan says, with any line end', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['Sales, "of" Monday', '', 'A,B,C', '1,x,2', '3,y,4', 'TRL,2,6.00', ''].join(end);
      expect(await outcome(text, { header: { skip: 2, rows: 1, names: null }, trailer })).toEqual(whole);
    }
  });

  it('may be a header of several rows, whose parts make one name', async () => {
    const header = { skip: 0, rows: 2, names: null };
    const names = ['Sales A', 'Sales B', 'C'];
    expect(await outcome('Sales,Sales,\nA,B,C\n1,x,2\n3,y,4\n', { header }, names)).toEqual(whole);
    expect(await outcome('Sales,Sales\nA,B,C\n1,x,2\n3,y,4\n', { header }, names)).toEqual(whole);
    await expect(outcome('Sales,Sales,,\nA,B,C\n1,x,2\n', { header }, names)).rejects.toMatchObject({
      code: 'payload-damaged-header',
    });
  });

  it('may be no header: columns go by their position, or by the names of the plan', async () => {
    const none = { skip: 0, rows: 0, names: null };
    expect(await outcome('1,x,2\n3,y,4\n', { header: none }, ['1', '2', '3'])).toEqual(whole);
    expect(await outcome('1,x,2\n3,y\n3,y,4\n', { header: none }, ['1', '2', '3'])).toEqual({
      records: ['1 1 x 2', '3 3 y 4'],
      setAside: ['2 @2:6 too-few-fields'],
    });
    const names = { skip: 1, rows: 0, names: ['A', 'B', 'C'] };
    expect(await outcome('title\n1,x,2\n3,y,4', { header: names })).toEqual(whole);
    expect(await outcome('1,"x\n1,x,2\n3,y,4\n', { header: none }, ['1', '2', '3'])).toEqual({
      records: ['2 1 x 2', '3 3 y 4'],
      setAside: ['1 @1:0 unclosed-quote'],
    });
    await expect(outcome('1,x\n', { header: none }, ['1', '2', '3'])).rejects.toMatchObject({ code: 'payload-header' });
  });

  it('may be lines at the end, however they are written', async () => {
    expect(await outcome('A,B,C\n1,x,2\n3,y,4\nTotal: "6\n\nend\n\n', { footer: 2 })).toEqual(whole);
  });

  it('may be a trailer, which is never data, and anywhere else is damage', async () => {
    expect(await outcome('A,B,C\n1,x,2\n3,y,4\nTRL,2,3\n', { trailer })).toEqual(whole);
    expect(await outcome('A,B,C\n1,x,2\n3,y,4\n"TRL","2"\n\n', { trailer })).toEqual(whole);
    expect(await outcome('A,B,C\n1,x,2\n3,y,4\n', { trailer })).toEqual(whole);
    expect(await outcome('A,B,C\n1,x,2\nTRL,1,3\n3,y,4\nTRL,1,4\n', { trailer })).toEqual({
      records: ['1 1 x 2', '3 3 y 4'],
      setAside: ['2 @3:12 misplaced-trailer'],
    });
    expect(await outcome('A,B,C\n1,"x,2\nTRL,1,3\n', { trailer })).toEqual({
      records: [],
      setAside: ['1 @2:6 unclosed-quote'],
    });
  });
});

describe('delimiters of several characters', () => {
  it('are met as a whole, also at the end of a chunk and beside their own first character', async () => {
    const text = 'A||B||C\n1||"x"||2\n3||y||4\n5|6||||"7||8"\n9|||0\n';
    expect(await outcome(text, { delimiter: '||' })).toEqual({
      records: [...good, '3 5|6  7||8'],
      setAside: ['4 @5:40 too-few-fields'],
    });
  });
});

describe('UTF-16', () => {
  const text = 'A,B,C\r\n1,é€😀,2\r\n3,"y\n",4\r\n5,6\r\n';
  const expected = { records: ['1 1 é€😀 2', '2 3 y\n 4'], setAside: ['3 @5:56 too-few-fields'] };

  it.each(['utf-16le', 'utf-16be'])('%s is read with its byte order mark, or declared', async (encoding) => {
    const marked = iconv.encode(text, encoding, { addBOM: true });
    expect(await outcome(marked)).toEqual(expected);
    expect(await outcome(iconv.encode(text, encoding), { encoding })).toEqual({
      ...expected,
      setAside: ['3 @5:54 too-few-fields'],
    });
    expect(await outcome(marked, { encoding: 'utf-16' })).toEqual(expected);
  });

  it('sets a record with half a character aside, also at the end of the file, and reads the next', async () => {
    const bytes = iconv.encode('A,B,C\n1,#,2\n3,y,4\n5,6,7', 'utf-16le');
    bytes.writeUInt16LE(0xd83d, bytes.indexOf('#'));
    expect(await outcome(Buffer.concat([bytes, Buffer.from([0x41])]), { encoding: 'utf-16le' })).toEqual({
      records: ['2 3 y 4'],
      setAside: ['1 @2:12 undecodable-bytes', '3 @4:36 undecodable-bytes'],
    });
  });

  it('that is declared and not there is refused as a whole', async () => {
    await expect(outcome('A,B,C\n1,x,2\n', { encoding: 'utf-16le' })).rejects.toMatchObject({
      code: expect.stringMatching(/^payload-/) as string,
    });
  });
});

// Each of these files lost or made up records, mostly without an error, in the engine's own reader.
describe('files that lose records elsewhere', () => {
  it.each<[what: string, text: string, changes: Partial<CsvPlan>, expected: object]>([
    [
      'a quote that is never closed',
      'A,B,C\n1,x,2\n2,"y,3\n3,y,4\n',
      {},
      { records: ['1 1 x 2', '3 3 y 4'], setAside: ['2 @3:12 unclosed-quote'] },
    ],
    ['columns in another order', 'B,C,A\nx,2,1\ny,4,3\n', {}, whole],
    ['LF and CRLF in one file', 'A,B,C\r\n1,x,2\n3,y,4\r\n', {}, whole],
    ['lines that end in CR alone', 'A,B,C\r1,x,2\r3,y,4\r', {}, whole],
    [
      'a trailing empty column',
      'A,B,C\n1,x,2,\n3,y,4\n',
      {},
      { records: ['2 3 y 4'], setAside: ['1 @2:6 too-many-fields'] },
    ],
    ['a NUL', 'A,B,C\n1,\0,2\n3,y,4\n', {}, { records: ['2 3 y 4'], setAside: ['1 @2:6 nul-byte'] }],
    ['a stray quote', 'A,B,C\n1,x"x,2\n3,y,4\n', {}, { records: ['2 3 y 4'], setAside: ['1 @2:6 stray-quote'] }],
    ['a trailer of as many fields', 'A,B,C\n1,x,2\n3,y,4\nTRL,2,3.0\n', { trailer }, whole],
    ['blank lines', '\nA,B,C\n\n1,x,2\n\n\n3,y,4\n\n', {}, whole],
    ['no line end behind the last record', 'A,B,C\n1,x,2\n3,y,4', {}, whole],
    [
      'a file cut in its last field',
      'A,B,C\n1,x,2\n3,y',
      {},
      { records: ['1 1 x 2'], setAside: ['2 @3:12 too-few-fields'] },
    ],
    [
      'bytes of no encoding',
      'A,B,C\n1,\u0081,2\n3,y,4\n',
      {},
      { records: ['2 3 y 4'], setAside: ['1 @2:6 undecodable-bytes'] },
    ],
    [
      'a record of more than 1 MiB',
      `A,B,C\n1,${'x'.repeat(1_100_000)},2\n3,y,4\n`,
      {},
      { records: ['2 3 y 4'], setAside: ['1 @2:6 record-too-long'] },
    ],
    [
      'records with too few and too many fields',
      'A,B,C\n1,x,2\n3\n3,y,4\n1,2,3,4,5\n',
      {},
      { records: ['1 1 x 2', '3 3 y 4'], setAside: ['2 @3:12 too-few-fields', '4 @5:20 too-many-fields'] },
    ],
    ['quoted line ends', 'A,B,C\n1,"x",2\n3,"y",4\n', {}, whole],
    ['a byte order mark', '\u00ef\u00bb\u00bfA,B,C\n1,x,2\n3,y,4\n', {}, whole],
    [
      'a byte order mark that begins a value, a line and a quoted value',
      'A,B,C\n1,\u00ef\u00bb\u00bfx,2\n\u00ef\u00bb\u00bf3,"\u00ef\u00bb\u00bfy",4\n',
      {},
      { records: ['1 1 \ufeffx 2', '2 \ufeff3 \ufeffy 4'], setAside: [] },
    ],
    [
      'a quote that is never closed, in the last record',
      'A,B,C\n1,x,2\n3,y,4\n5,"z,6',
      {},
      { records: good, setAside: ['3 @4:18 unclosed-quote'] },
    ],
    ['CRLF in all but the header', 'A,B,C\n1,x,2\r\n3,y,4\r\n', {}, whole],
    ['CR among LF', 'A,B,C\n1,x,2\r3,y,4\n', {}, whole],
    ['an empty text and nothing', 'A,B,C\n1,"",\n', {}, { records: ['1 1  '], setAside: [] }],
    [
      'a file cut within its last value, which only its trailer would show',
      'A,B,C\n1,x,2\n3,y,45\nTRL,2,47\n'.slice(0, 17),
      { trailer },
      { records: good, setAside: [] },
    ],
    [
      'Windows-1252 between 0x80 and 0x9F, and one byte that has no meaning there',
      'A,B,C\n1,\u0080\u0099,2\n3,\u009d,4\n',
      {},
      { records: ['1 1 €™ 2'], setAside: ['2 @3:13 undecodable-bytes'] },
    ],
    [
      'Latin-1 letters',
      'A,B,C\n1,M\u00fcnchen,2\n',
      { encoding: 'iso-8859-1' },
      { records: ['1 1 München 2'], setAside: [] },
    ],
    [
      'UTF-8 that is cut in a character',
      'A,B,C\n1,\u00c3\u00a9,2\n3,y,\u00c3',
      { encoding: 'utf-8' },
      { records: ['1 1 é 2'], setAside: ['2 @3:13 undecodable-bytes'] },
    ],
    ['a delimiter of several characters', 'A~|B~|C\n1~|x~|2\n3~|y~|4\n', { delimiter: '~|' }, whole],
  ])('%s', async (_, text, changes, expected) => {
    expect(await outcome(Buffer.from(text, 'latin1'), changes)).toEqual(expected);
  });

  it.each([
    ['a missing header', '1,x,2\n3,y,4\n', 'payload-header'],
    ['a column that is gone', 'A,B\n1,x\n', 'payload-header'],
    ['a column that has another name', 'A,B,D\n1,x,2\n', 'payload-header'],
    ['a column that is there twice', 'A,B,C,A\n1,x,2,1\n', 'payload-duplicate-header'],
    ['a header with an open quote', 'A,"B,C\n1,x,2\n', 'payload-damaged-header'],
    ['nothing', '', 'source-empty'],
  ])('%s is refused as a whole', async (_, text, code) => {
    await expect(outcome(text)).rejects.toMatchObject({ code });
  });
});
