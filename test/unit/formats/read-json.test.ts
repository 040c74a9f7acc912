import { describe, expect, test } from 'vitest';
import { readJsonRecords, locateJsonRecords } from '../../../src/formats/json/read-document.js';
import { locateNdjsonRecords, readNdjsonRecords } from '../../../src/formats/json/read-lines.js';
import type { SourceRecord } from '../../../src/plugin/format.js';
import { UnreadablePayload } from '../../../src/plugin/unreadable-payload.js';
import { collect, streamOf } from '../../support/byte-streams.js';

const limits = { depth: 5, record: 200, token: 200, names: 20 };

async function document(
  text: string | Buffer,
  columns: readonly string[],
  { records = '$', sizes = [65_536] }: { records?: string; sizes?: readonly number[] } = {},
): Promise<readonly SourceRecord[]> {
  return (await collect(readJsonRecords(streamOf(text, sizes), { format: 'json', records }, columns, limits))).flat();
}

async function lines(text: string | Buffer, columns: readonly string[], sizes = [65_536]): Promise<SourceRecord[]> {
  return (await collect(readNdjsonRecords(streamOf(text, sizes), columns, limits))).flat();
}

const fieldsOf = (records: readonly SourceRecord[]): unknown[] =>
  records.map((record) => (record.kind === 'good' ? record.fields : record.reason.code));

const refusal = async (text: string | Buffer, records = '$'): Promise<unknown> => {
  const error: unknown = await document(text, ['$.a'], { records }).catch((reason: unknown) => reason);
  return error instanceof UnreadablePayload ? [error.reason, error.byteOffset] : error;
};

describe('a JSON document', () => {
  test('gives every value as the text it is written with, and tells absent from empty', async () => {
    const text = '[{"a":12345678901234567890.1200,"b":{"c":[true,"é\\u00e9"]}},{"a":null,"b":{"c":[false,""]}},{}]';
    expect(fieldsOf(await document(text, ['$.a', '$.b.c[0]', '$.b.c[1]']))).toEqual([
      ['12345678901234567890.1200', 'true', 'éé'],
      [null, 'false', ''],
      [null, null, null],
    ]);
  });

  test('has its records in the list that is named, and passes over all else', async () => {
    const text = '{"x":[{"a":1}],"data":{"n":{"items":[9]},"items":[{"a":2},{"a":3}]},"y":[[{"a":4}]]}';
    expect(fieldsOf(await document(text, ['$.a'], { records: '$.data.items' }))).toEqual([['2'], ['3']]);
  });

  test('sets a record aside that does not say one thing, with its place and text, and goes on', async () => {
    const text =
      '[\n  {"a": 1, "b": {"x": 1, "x": 1}},\n  {"a": {"b": 2}}, 7, null, [1],\n  {"a": "\\ud800"}, {"a": "\\u0000"},\n  {"a": 8}\n]\n';
    for (const sizes of [[65_536], [1], [7]]) {
      const records = await document(text, ['$.a'], { sizes });
      expect(fieldsOf(records)).toEqual([
        'repeated-name',
        'unexpected-structure',
        'unexpected-structure',
        'unexpected-structure',
        'unexpected-structure',
        'unpaired-surrogate',
        'nul-byte',
        ['8'],
      ]);
      for (const { byteOffset, byteLength, line, record, ...rest } of records) {
        const raw = text.slice(byteOffset, byteOffset + byteLength);
        if (rest.kind === 'damaged') expect(raw.trim()).toBe(rest.rawText.trim());
        expect(line).toBe(text.slice(0, byteOffset).split('\n').length);
        expect(record).toBeGreaterThan(0);
      }
      const located = await collect(locateJsonRecords(streamOf(text, sizes), { format: 'json', records: '$' }, [2, 8]));
      expect(located.map(({ rawText, line }) => [rawText, line])).toEqual([
        ['{"a": {"b": 2}}', 3],
        ['{"a": 8}', 5],
      ]);
    }
  });

  test('is refused as a whole, with the byte, where it is not JSON', async () => {
    expect(await refusal('[{"a":1},{"a":2]')).toEqual(['it is not JSON', 15]);
    expect(await refusal('[{"a":1},')).toEqual(['it is not JSON', 9]);
    expect(await refusal('[{"a":01}]')).toEqual(['it is not JSON', 7]);
    expect(await refusal('[{"a":1}] x')).toEqual(['it is not JSON', 10]);
  });

  test('is refused where its list is not, or what is around it cannot be told apart', async () => {
    expect(await refusal('{"a":1}')).toEqual(['at $ stands an object, not the list of records', 0]);
    expect(await refusal('{"a":1}', '$.data')).toEqual(['it has no list at $.data', null]);
    expect(await refusal('{"data":null}', '$.data')).toEqual(['at $.data stands a value, not the list of records', 8]);
    expect(await refusal('{"data":[],"data":[]}', '$.data')).toEqual(["an object has the name 'data' twice", 11]);
  });

  test('is refused beyond its limits, and holds no more than they allow', async () => {
    expect(await refusal(`[${'['.repeat(9)}`)).toEqual([
      'objects and lists stand more than 5 deep inside each other',
      5,
    ]);
    const endless = `["${'x'.repeat(200_000)}`;
    expect(await refusal(endless)).toEqual(['one value is longer than 200 bytes', 0]);
    const names = Array.from({ length: 30 }, (_, index) => `"n${index}":1`).join(',');
    expect(await refusal(`{${names}`, '$.data')).toEqual(['one object has more than 20 names', expect.any(Number)]);
    expect(fieldsOf(await document(`[{"a":"${'x'.repeat(250)}"},{"a":1}]`, ['$.a']))).toEqual([
      'record-too-long',
      ['1'],
    ]);
  });
});

describe('newline-delimited JSON', () => {
  test('is read line by line: a damaged line is one record set aside, a blank one is none', async () => {
    const text = '\ufeff{"a":1.10}\r\n\n{"a":\n  \t\n{"a":1} {}\n{"a":2,"a":3}\n[1]\n{"a":"é"}';
    const bytes = Buffer.from(text);
    for (const sizes of [[65_536], [1], [5]]) {
      const records = await lines(bytes, ['$.a'], sizes);
      expect(fieldsOf(records)).toEqual([
        ['1.10'],
        'malformed-json',
        'malformed-json',
        'repeated-name',
        'unexpected-structure',
        ['é'],
      ]);
      expect(records.map(({ line }) => line)).toEqual([1, 3, 5, 6, 7, 8]);
      expect(records.map(({ record }) => record)).toEqual([1, 2, 3, 4, 5, 6]);
      for (const { byteOffset, byteLength } of records) {
        const before = bytes.subarray(0, byteOffset).toString();
        expect(before === '\ufeff' || before.endsWith('\n')).toBe(true);
        expect(bytes.subarray(byteOffset, byteOffset + byteLength).toString()).toMatch(/^[^\n]+\n?$/);
      }
      const located = await collect(locateNdjsonRecords(streamOf(bytes, sizes), [1, 4, 99]));
      expect(located.map(({ rawText, line }) => [rawText.trim(), line])).toEqual([
        ['{"a":1.10}', 1],
        ['{"a":2,"a":3}', 6],
      ]);
    }
  });

  test('sets aside a line that is too long, too deep or not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`{"a":"${'x'.repeat(300)}"}\n{"a":[[[[[[1]]]]]]}\n`),
      Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d, 0x0a]),
      Buffer.from('{"a":1}\n'),
    ]);
    const expected = ['record-too-long', 'nested-too-deep', 'undecodable-bytes', ['1']];
    expect(fieldsOf(await lines(bytes, ['$.a']))).toEqual(expected);
    expect(fieldsOf(await lines(bytes, ['$.a'], [3]))).toEqual(expected);
  });
});
