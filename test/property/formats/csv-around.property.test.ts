import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { splitCsv } from '../../../src/formats/csv/read-records.js';
import type { CsvPlan, SourceRecord } from '../../../src/plugin/format.js';
import { collect, streamOf } from '../../support/byte-streams.js';
import { anything, damage, harm, limits, sizes } from '../../support/csv-arbitraries.js';
import { dialects, written } from '../../support/csv-around.js';
import { read, scan } from '../../support/csv.js';

const fieldsOf = (record: SourceRecord): unknown => (record.kind === 'good' ? record.fields : record);

describe('a table with title lines, several header rows, a footer or a trailer around it', () => {
  test('is read as if it stood alone, whatever the delimiter and the encoding are, at any chunk size', () =>
    fc.assert(
      fc.asyncProperty(written, sizes, async ({ parse, bytes, rows, names, trailer }, chunks) => {
        const result = scan(bytes, chunks, parse);
        expect(result.header).toMatchObject({ names, problem: null });
        expect(result.trailer).toEqual(trailer);
        expect(result.bytes).toBe(bytes.length);
        expect((await read(bytes, { parse, sizes: chunks, window: 1 })).map(fieldsOf)).toEqual(rows);
        // A line within a value that begins like the trailer is not told apart at that speed.
        const mark = parse.trailer?.startsWith;
        if (mark !== undefined && JSON.stringify(rows).includes(mark)) return;
        if (parse.delimiter.length === 1) expect(result).toMatchObject({ clean: true, records: rows.length });
        else expect(result.clean).toBe(false);
      }),
      { numRuns: 500 },
    ));
});

describe('whatever the bytes are, and whatever the plan says stands around them', () => {
  const any = fc.oneof(
    fc.tuple(anything, dialects),
    fc.tuple(written, damage).map(([{ bytes, parse }, harms]): [Buffer, CsvPlan] => [harm(bytes, harms), parse]),
  );

  test('every byte is in exactly one region, every record has its number, and its line is counted', () =>
    fc.assert(
      fc.asyncProperty(any, sizes, limits, async ([bytes, parse], chunks, bounds) => {
        const split = await collect(splitCsv(streamOf(bytes, chunks), parse, { ...bounds, window: 1 }));
        const regions = split.flatMap((part) => part.regions);
        let offset = 0;
        let line = 1;
        for (const region of regions) {
          expect(region.byteOffset).toBe(offset);
          expect(region.byteLength).toBeGreaterThan(0);
          expect(region.line).toBe(line);
          offset += region.byteLength;
          line += region.lineEnds;
        }
        expect(offset).toBe(bytes.length);
        const numbers = regions.filter(({ kind }) => kind === 'record').map(({ record }) => record);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(regions.filter(({ kind }) => kind === 'trailer').length).toBeLessThanOrEqual(parse.trailer ? 1 : 0);
        expect(regions.filter(({ kind }) => kind === 'footer').length).toBeLessThanOrEqual(parse.footer);
      }),
      { numRuns: 1500 },
    ));

  test('the bytes of a record, read alone, are the record', () =>
    fc.assert(
      fc.asyncProperty(any, async ([bytes, parse]) => {
        const { header } = scan(bytes, undefined, parse);
        const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        const declared = parse.encoding === 'utf-16' ? 'utf-16be' : parse.encoding;
        const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : declared;
        for (const record of await read(bytes, { parse })) {
          if (record.kind !== 'good') continue;
          const own = bytes.subarray(record.byteOffset, record.byteOffset + record.byteLength);
          const names = header.names.map((_, index) => String(index));
          // What a record begins with is not a mark of the order of bytes.
          const alone = Buffer.concat([iconv.encode('\n', encoding), own]);
          const plan = { ...parse, encoding, header: { skip: 1, rows: 0, names }, footer: 0, trailer: null };
          expect((await read(alone, { parse: plan })).map(fieldsOf)).toEqual([record.fields]);
        }
      }),
      { numRuns: 500 },
    ));

  test('the chunks they come in change nothing', () =>
    fc.assert(
      fc.asyncProperty(any, sizes, limits, async ([bytes, parse], chunks, bounds) => {
        const whole = await read(bytes, { ...bounds, parse });
        expect(await read(bytes, { ...bounds, parse, sizes: chunks, window: 1 })).toEqual(whole);
        expect(scan(bytes, chunks, parse, bounds)).toEqual(scan(bytes, undefined, parse, bounds));
      }),
      { numRuns: 1500 },
    ));

  test('when the scan calls them clean, the reader finds that many records, all good', () =>
    fc.assert(
      fc.asyncProperty(any, sizes, limits, async ([bytes, parse], chunks, bounds) => {
        const result = scan(bytes, chunks, parse, bounds);
        if (!result.clean) return;
        const found = await read(bytes, { ...bounds, parse });
        expect(found.filter((record) => record.kind === 'good')).toHaveLength(result.records);
        expect(found).toHaveLength(result.records);
      }),
      { numRuns: 1500 },
    ));

  test('scan and reader agree on the trailer', () =>
    fc.assert(
      fc.asyncProperty(any, sizes, limits, async ([bytes, parse], chunks, bounds) => {
        const split = await collect(splitCsv(streamOf(bytes, chunks), parse, { ...bounds, window: 1 }));
        const kinds = split.flatMap((part) => part.regions.map(({ kind }) => kind));
        expect(scan(bytes, chunks, parse, bounds).trailer !== null).toBe(kinds.includes('trailer'));
      }),
      { numRuns: 1000 },
    ));
});
