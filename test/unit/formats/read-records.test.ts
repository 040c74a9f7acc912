import { describe, expect, test } from 'vitest';
import { locateCsvRecords, readCsvRecords } from '../../../src/formats/csv/read-records.js';
import type { CsvPlan, LocatedRecord } from '../../../src/plugin/format.js';
import { collect, streamOf } from '../../support/byte-streams.js';
import { brief, comma, read } from '../../support/csv.js';

/** The one record with a number, or null. */
async function locateCsvRecord(
  bytes: AsyncIterable<Buffer>,
  parse: CsvPlan,
  record: number,
  options: { readonly window?: number } = {},
): Promise<LocatedRecord | null> {
  for await (const located of locateCsvRecords(bytes, parse, [record], options)) return located;
  return null;
}

/** The records of a text, the same at every chunk size. */
async function records(text: Buffer | string, options: Parameters<typeof read>[1] = {}): Promise<string[]> {
  const whole = await read(text, options);
  for (const size of [1, 2, 3, 7]) {
    expect(await read(text, { ...options, sizes: [size], window: 1 })).toEqual(whole);
  }
  return whole.map(brief);
}

describe('good records', () => {
  test('tell an absent value from an empty one', async () => {
    expect(await records('a,b,c\n1,,""\n,"",\n')).toEqual(['1 @2: ["1",null,""]', '2 @3: [null,"",null]']);
  });

  test('may hold delimiters, doubled quotes and line ends within quotes', async () => {
    expect(await records('a,b\n"1,2","say ""hi"""\n"x\ny\r\nz",3\n4,5\n')).toEqual([
      '1 @2: ["1,2","say \\"hi\\""]',
      '2 @3: ["x\\ny\\r\\nz","3"]',
      '3 @6: ["4","5"]',
    ]);
  });

  test.each([
    ['CRLF', 'a,b\r\n1,2\r\n3,4'],
    ['CR alone', 'a,b\r1,2\r3,4\r'],
    ['a mixture', 'a,b\r\n1,2\n3,4\r'],
  ])('may end in %s', async (_, text) => {
    expect(await records(text)).toEqual(['1 @2: ["1","2"]', '2 @3: ["3","4"]']);
  });

  test('are counted without blank lines, which keep their place among the lines', async () => {
    expect(await records('\r\n\na,b\n\n1,2\n\r\n\n3,4\n\n')).toEqual(['1 @5: ["1","2"]', '2 @8: ["3","4"]']);
  });

  test('of one column: a blank line is a record without a value', async () => {
    expect(await records('\na\n1\n\n""\n3\n\n')).toEqual([
      '1 @3: ["1"]',
      '2 @4: [null]',
      '3 @5: [""]',
      '4 @6: ["3"]',
      '5 @7: [null]',
    ]);
  });

  test('are found where the file says they are', async () => {
    const bytes = Buffer.from('\ufeffa,b\r\né,2\r\n"3\r\n",4');
    const found = await read(bytes);
    expect(
      found.map(({ byteOffset, byteLength }) => bytes.subarray(byteOffset, byteOffset + byteLength).toString()),
    ).toEqual(['é,2\r\n', '"3\r\n",4']);
  });

  test('there are none in a file without records, without a header, or without bytes', async () => {
    for (const text of ['a,b\n', 'a,b', '\n\n', '\ufeff', '']) expect(await records(text)).toEqual([]);
  });
});

describe('damaged records', () => {
  test.each<[string, string, string]>([
    ['too few fields', '1', 'too-few-fields "1"'],
    ['too many fields', '1,2,3', 'too-many-fields "1,2,3"'],
    ['an extra empty field', '1,2,', 'too-many-fields "1,2,"'],
    ['a quote inside a bare value', '1,5" pipe', 'stray-quote "1,5\\" pipe"'],
    ['a space before a quote', '1, "x"', 'stray-quote "1, \\"x\\""'],
    ['text behind a closing quote', '"1"x,2', 'stray-quote "\\"1\\"x,2"'],
    ['quotes that are not doubled', '1,"say "hi" to me, please"', 'stray-quote "1,\\"say \\"hi\\" to me, please\\""'],
    ['backslash escapes', '1,"say \\"hi\\""', 'stray-quote "1,\\"say \\\\\\"hi\\\\\\"\\""'],
    ['a NUL', '1,\0', 'nul-byte "1,\\u0000"'],
    ['a quote that is never closed', '1,"x', 'unclosed-quote "1,\\"x"'],
  ])('%s', async (_, line, expected) => {
    expect(await records(`a,b\n0,0\n${line}\n2,"y"\n3,z\n`)).toEqual([
      '1 @2: ["0","0"]',
      `2 @3: ${expected}`,
      '3 @4: ["2","y"]',
      '4 @5: ["3","z"]',
    ]);
  });

  test('say how many fields they have and should have', async () => {
    const [record] = await read('a,b,c\n1,2\n');
    expect(record).toMatchObject({ reason: { code: 'too-few-fields', parameters: { expected: 3, found: 2 } } });
  });

  test('a quote never closed costs its own line, in a file without any other quote', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => (index === 499 ? `${index},"x,y` : `${index},x,y`));
    const found = await read(`a,b,c\n${lines.join('\n')}\n`);
    expect(found).toHaveLength(5000);
    expect(found.filter((record) => record.kind === 'damaged').map(brief)).toEqual([
      '500 @501: unclosed-quote "499,\\"x,y"',
    ]);
  });

  test('a quote never closed costs its own line, in a file where every value is quoted', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => (index === 20 ? `"${index}","x` : `"${index}","x"`));
    const found = await read(`a,b\n${lines.join('\n')}\n`);
    expect(found).toHaveLength(50);
    expect(found.filter((record) => record.kind === 'damaged').map(brief)).toEqual([
      '21 @22: unclosed-quote "\\"20\\",\\"x"',
    ]);
  });

  test('a quote closed only by a later one costs its own line when the fields do not add up', async () => {
    expect(await records('a,b,c\n1,"x,3\n2,y,z\n3,y,"z"\n4,y",6\n5,y,z\n')).toEqual([
      '1 @2: unclosed-quote "1,\\"x,3"',
      '2 @3: ["2","y","z"]',
      '3 @4: ["3","y","z"]',
      '4 @5: stray-quote "4,y\\",6"',
      '5 @6: ["5","y","z"]',
    ]);
  });

  test('a quoted value with more line ends than the limit counts as never closed', async () => {
    const text = 'a,b\n1,"x\n2,y\n3,z"\n4,w\n';
    expect(await records(text, { lineLimit: 2 })).toEqual(['1 @2: ["1","x\\n2,y\\n3,z"]', '2 @5: ["4","w"]']);
    expect(await records(text, { lineLimit: 1 })).toEqual([
      '1 @2: unclosed-quote "1,\\"x"',
      '2 @3: ["2","y"]',
      '3 @4: stray-quote "3,z\\""',
      '4 @5: ["4","w"]',
    ]);
  });

  test('a quoted value of several lines beyond the length limit counts as never closed', async () => {
    expect(await records('a,b\n1,"x\n2,y\n3,z"\n4,w\n', { recordLimit: 8 })).toEqual([
      '1 @2: unclosed-quote "1,\\"x"',
      '2 @3: ["2","y"]',
      '3 @4: stray-quote "3,z\\""',
      '4 @5: ["4","w"]',
    ]);
  });

  test.each(['\n', '\r\n', '\r'])(
    'a line beyond the length limit is one record, and the next line is read (%j)',
    async (end) => {
      for (const value of ['x'.repeat(30), `"${'x'.repeat(30)}"`, `"${'x'.repeat(30)}`]) {
        const long = `1,${value}`;
        const found = await records(['a,b', '0,0', long, '2,y', ''].join(end), { recordLimit: 10 });
        expect(found).toEqual([
          '1 @2: ["0","0"]',
          `2 @3: record-too-long ${JSON.stringify(long.slice(0, 10))}`,
          '3 @4: ["2","y"]',
        ]);
        expect(await records(['a,b', long].join(end), { recordLimit: 10 })).toHaveLength(1);
      }
    },
  );

  test('keep 64 KiB of their text, never half a character', async () => {
    const [record] = await read(`a,b\nx${'é'.repeat(40_000)}\n`);
    expect(record).toMatchObject({ kind: 'damaged', rawText: `x${'é'.repeat(32_767)}`, byteLength: 80_002 });
  });
});

describe('encodings', () => {
  const line = (bytes: string): Buffer => Buffer.from(`a,b\n1,caf\xe9 \x80\n2,${bytes}\n`, 'latin1');

  test('a record that is not UTF-8 is read as declared, the others as UTF-8', async () => {
    expect(await records(line('\xc3\xa9'))).toEqual(['1 @2: ["1","café €"]', '2 @3: ["2","é"]']);
  });

  test('bytes that the declared encoding does not define damage their record alone', async () => {
    expect((await records(line('x\x81')))[1]).toBe('2 @3: undecodable-bytes "2,x\ufffd"');
  });

  test('a feed declared UTF-8 has no second encoding', async () => {
    const parse = { ...comma, encoding: 'utf-8' };
    expect(await records(line('ok'), { parse })).toEqual([
      '1 @2: undecodable-bytes "1,caf\ufffd \ufffd"',
      '2 @3: ["2","ok"]',
    ]);
  });

  test('U+FFFD and U+FEFF written as UTF-8 are values like others', async () => {
    expect(await records('a,b\n\ufffd,\ufeffx\n')).toEqual(['1 @2: ["\ufffd","\ufeffx"]']);
  });
});

describe('locating a record', () => {
  const text = 'a,b\n1,"x\ny"\n\n2,"z\n3,w\n';

  test('gives the line, the bytes and the text of good and damaged records alike', async () => {
    for (const record of await read(text)) {
      const found = await locateCsvRecord(streamOf(text, [3]), comma, record.record, { window: 1 });
      expect(found).toMatchObject({ line: record.line, byteOffset: record.byteOffset, byteLength: record.byteLength });
    }
    expect(await locateCsvRecord(streamOf(text), comma, 1)).toMatchObject({ rawText: '1,"x\ny"', line: 2 });
    expect(await locateCsvRecord(streamOf(text), comma, 2)).toMatchObject({ rawText: '2,"z', line: 5 });
  });

  test('is null beyond the last record', async () => {
    expect(await locateCsvRecord(streamOf(text), comma, 4)).toBeNull();
    expect(await locateCsvRecord(streamOf(''), comma, 1)).toBeNull();
  });

  test('reads no further than needed', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from('a,b\n');
      for (;;) {
        given += 1;
        yield Buffer.from('1,2\n'.repeat(20_000));
      }
    }
    expect(await locateCsvRecord(endless(), comma, 30_000)).toMatchObject({ record: 30_000, line: 30_001 });
    expect(given).toBe(2);
  });
});

test('a failure of the source is the failure of the reader', async () => {
  async function* dying(): AsyncGenerator<Buffer> {
    yield Buffer.from('a,b\n1,2\n');
    throw new Error('gone');
  }
  await expect(locateCsvRecord(dying(), comma, 5)).rejects.toThrow('gone');
});

test.each(['', '"'])(
  'a line without end takes no more memory than the limits allow (opened with %j)',
  async (opening) => {
    const chunk = Buffer.alloc(256 * 1024, 'x');
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from(`a,b\n1,${opening}`);
      for (let count = 0; count < 1024; count++) yield chunk;
    }
    const before = process.memoryUsage.rss();
    const found = (await collect(readCsvRecords(endless(), comma))).flat();
    expect(process.memoryUsage.rss() - before).toBeLessThan(128 * 1024 ** 2);
    expect(found).toMatchObject([
      { reason: { code: 'record-too-long' }, byteLength: 2 + opening.length + 1024 * chunk.length },
    ]);
  },
);
