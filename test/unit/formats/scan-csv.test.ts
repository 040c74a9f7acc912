import { describe, expect, test } from 'vitest';
import { comma, read, scan } from '../../support/csv.js';

const cases: readonly [title: string, text: Buffer | string, findings: Record<string, number>][] = [
  ['a record with too few fields', 'a,b\n1\n', { ragged: 1 }],
  ['a record with too many fields, even an empty one', 'a,b\n1,2,\n', { ragged: 1 }],
  ['a trailer of another width', 'a,b,c\n1,2,3\nTRL,1\n', { ragged: 1 }],
  ['a quote inside a bare value', 'a,b\n1,5" pipe\n', { strayQuotes: 1 }],
  ['text behind a closing quote', 'a,b\n1,"x"y\n', { strayQuotes: 1 }],
  ['a space between a delimiter and a quote', 'a,b\n1, "x,y"\n', { strayQuotes: 2, ragged: 1 }],
  ['a space behind a closing quote', 'a,b\n"1" ,2\n', { strayQuotes: 1 }],
  ['a quote that is never closed', 'a,b\n1,"x\n2,y\n', { unclosedQuotes: 1 }],
  ['a NUL outside quotes', 'a,b\n1,\0\n', { nulBytes: 1 }],
  ['a NUL inside quotes', 'a,b\n1,"\0"\n', { nulBytes: 1 }],
  ['bytes that are not UTF-8', Buffer.from('a,b\n1,caf\xe9\n', 'latin1'), { notUtf8: 1 }],
  ['a UTF-8 sequence cut off at the end', Buffer.from('a,b\n1,caf\xc3', 'latin1'), { notUtf8: 1 }],
  ['lines that end in LF and in CRLF', 'a,b\n1,2\r\n3,4\n', { mixedLineEnds: 1 }],
  ['a header that ends otherwise than the records', 'a,b\r\n1,2\n', { mixedLineEnds: 1 }],
  ['lines that end in CR alone', 'a,b\r1,2\r3,4\r', { carriageReturns: 3 }],
  ['one CR inside a bare value', 'a,b\n1,x\ry\n', { carriageReturns: 1, ragged: 1 }],
  ['a blank line between records', 'a,b\n1,2\n\n3,4\n', { blankLines: 1 }],
  ['a blank line before the header', '\na,b\n1,2\n', { blankLines: 1 }],
  ['a blank line at the end', 'a,b\n1,2\n\n', { blankLines: 1 }],
  ['a blank line in a file of one column', 'a\n1\n\n3\n', { blankLines: 1 }],
  ['a header that spans lines', '"a\nx",b\n1,2\n', { brokenHeader: 1 }],
  ['a header with an unclosed quote', '"a,b\n1,2\n', { brokenHeader: 1, ragged: 0 }],
  ['a header with a stray quote', 'a"x,b\n1,2\n', { brokenHeader: 1 }],
  ['no header at all', '', { brokenHeader: 1 }],
  ['a byte order mark and nothing else', '\ufeff', { brokenHeader: 1 }],
];

describe('the scan finds what the reader of the engine would lose or misread', () => {
  test.each(cases)('%s', (_, text, findings) => {
    const result = scan(text);
    expect(result.clean).toBe(false);
    expect(result.findings).toMatchObject(findings);
  });

  test('records longer than the limit, inside quotes and outside', () => {
    for (const text of ['a,b\n1,2\n1,23456789\n', 'a,b\n1,2\n1,"345678"\n', 'a,b\n1,2\n1,23456789']) {
      const result = scan(text, [4], comma, { recordLimit: 9 });
      expect(result.findings).toMatchObject({ overlongRecords: 1 });
    }
    expect(scan('a,b\n1,2345678\n', [4], comma, { recordLimit: 9 }).clean).toBe(true);
  });

  test('a quoted value with more line ends than the limit', () => {
    expect(scan('a\n"1\n2\n3"\n', [3], comma, { lineLimit: 1 }).findings).toMatchObject({ overlongValues: 1 });
    expect(scan('a\n"1\n2\n3"\n', [3], comma, { lineLimit: 2 }).clean).toBe(true);
  });

  test.each(cases)('at every chunk size alike: %s', (_, text) => {
    const whole = scan(text);
    for (const size of [1, 2, 3, 5, 7]) expect(scan(text, [size])).toEqual(whole);
  });
});

describe('the scan lets through what the engine reads exactly', () => {
  test.each<[string, string, number, boolean]>([
    ['LF', 'a,b\n1,2\n3,4\n', 2, false],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n', 2, false],
    ['no line end behind the last record', 'a,b\n1,2\n3,4', 2, false],
    ['no record', 'a,b\n', 0, false],
    ['no record and no line end', 'a,b', 0, false],
    ['one column', 'a\n1\n""\n3\n', 3, false],
    ['a byte order mark', '\ufeffa,b\n1,2\n', 1, false],
    ['quotes, delimiters and doubled quotes within quotes', '"a","b"\n"1,""2""",""\n,""""\n', 2, false],
    ['multi-byte characters', 'a,b\né,€\n😀,ß\n', 2, false],
    ['an LF within quotes', 'a,b\n"1\n2",3\n', 1, true],
    ['a CRLF within quotes of an LF file', 'a,b\n"1\r\n2",3\n', 1, true],
  ])('%s', (_, text, records, sequential) => {
    for (const size of [1, 2, 3, 1000]) {
      expect(scan(text, [size])).toMatchObject({ clean: true, records, sequential });
    }
  });

  test('another delimiter and another quote, or none', () => {
    const semicolons = { ...comma, delimiter: ';', quote: "'" };
    expect(scan("a;b\n'1;2';\"\n", undefined, semicolons)).toMatchObject({ clean: true, records: 1 });
    const unquoted = { ...comma, delimiter: '\t', quote: '' };
    expect(scan('a\tb\n"1\t2"\n', undefined, unquoted)).toMatchObject({ clean: true, records: 1 });
  });
});

describe('the header', () => {
  test('is unquoted and without byte order mark, in the order of the file', () => {
    expect(scan('\ufeff"STORE ""A""","b,c",d\n').header.names).toEqual(['STORE "A"', 'b,c', 'd']);
  });

  test('of more columns than the engine can read in a bearable time is refused', () => {
    const header = (columns: number): string =>
      `${Array.from({ length: columns }, (_, index) => `c${index}`).join(',')}\n`;
    expect(scan(header(20_000)).header.names).toHaveLength(20_000);
    expect(() => scan(header(20_001))).toThrow('it has 20001 columns, and no more than 20000 are read');
  });

  test('names its duplicates once, and is clean all the same', () => {
    expect(scan('a,b,a,a\n1,2,3,4\n')).toMatchObject({ clean: true, header: { duplicates: ['a'] } });
  });

  test('is decoded by the declared encoding when it is not UTF-8', () => {
    expect(scan(Buffer.from('pr\xe9,\x80\n1,2\n', 'latin1')).header).toMatchObject({
      names: ['pré', '€'],
      problem: null,
    });
  });

  test('tells where it cannot be decoded', () => {
    const header = scan(Buffer.from('a,b\x81\n1,2\n', 'latin1')).header;
    expect(header).toMatchObject({ problem: { code: 'undecodable-bytes' }, byteOffset: 2 });
    const utf8 = scan(Buffer.from('a,b\xe9\n1,2\n', 'latin1'), undefined, { ...comma, encoding: 'utf-8' }).header;
    expect(utf8).toMatchObject({ problem: { code: 'undecodable-bytes' }, byteOffset: 2 });
  });

  test('longer than the limit is a problem, and its records are still counted', async () => {
    const text = `${'x'.repeat(50)},b\n1,2\n`;
    expect(scan(text, [7], comma, { recordLimit: 20 }).header.problem).toMatchObject({ code: 'record-too-long' });
    expect(await read(text, { recordLimit: 20, window: 1, sizes: [7] })).toHaveLength(1);
  });

  test('of many columns is read at once', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `c${index}`);
    expect(scan(`${names.join(',')}\n`).header.names).toEqual(names);
  });
});

test('a dialect that cannot be read is refused loudly', () => {
  expect(() => scan('', undefined, { ...comma, delimiter: '|'.repeat(9) })).toThrow('delimiter');
  expect(() => scan('', undefined, { ...comma, delimiter: '\n' })).toThrow('delimiter');
  expect(() => scan('', undefined, { ...comma, delimiter: '|"' })).toThrow('differ');
  expect(() => scan('', undefined, { ...comma, delimiter: '"' })).toThrow('differ');
  expect(() => scan('', undefined, { ...comma, encoding: 'utf-32' })).toThrow('utf-32');
  expect(() => scan('', undefined, { ...comma, encoding: 'klingon' })).toThrow('klingon');
});
