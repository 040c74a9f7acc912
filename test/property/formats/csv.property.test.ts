import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCsv } from '../../../src/formats/csv/read-records.js';
import { writeCsvRecord } from '../../../src/formats/csv/write-record.js';
import { collect, streamOf } from '../../support/byte-streams.js';
import {
  anything,
  harm,
  headerOf,
  limits,
  sizes,
  table,
  writeFreely,
  writings,
} from '../../support/csv-arbitraries.js';
import { comma, read, scan } from '../../support/csv.js';

describe('a table that was written as CSV', () => {
  test('is read back exactly from its canonical text, at any chunk size', () =>
    fc.assert(
      fc.asyncProperty(table, sizes, async ({ columns, rows }, chunks) => {
        const bytes = headerOf(columns) + rows.map(writeCsvRecord).join('');
        const found = await read(bytes, { sizes: chunks, window: 1 });
        expect(found.map((record) => (record.kind === 'good' ? record.fields : record))).toEqual(rows);
        expect(scan(bytes, chunks)).toMatchObject({ clean: true, records: rows.length });
      }),
      { numRuns: 300 },
    ));

  test('is the same however it is quoted and whichever line end it has, to scanner and reader', () =>
    fc.assert(
      fc.asyncProperty(
        table,
        sizes,
        writings,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async ({ columns, rows }, chunks, bare, lineEnd, cutEnd) => {
          const whole = headerOf(columns).replace('\n', lineEnd) + writeFreely(rows, bare, lineEnd);
          const bytes = cutEnd ? whole.slice(0, -lineEnd.length) : whole;
          const found = await read(bytes, { sizes: chunks, window: 1 });
          expect(found.map((record) => (record.kind === 'good' ? record.fields : record))).toEqual(rows);
          expect(scan(bytes, chunks)).toMatchObject({ clean: true, records: rows.length });
        },
      ),
      { numRuns: 300 },
    ));
});

describe('whatever the bytes are', () => {
  test('every byte is in exactly one region, and every record has its number', () =>
    fc.assert(
      fc.asyncProperty(anything, sizes, limits, async (bytes, chunks, bounds) => {
        const split = await collect(splitCsv(streamOf(bytes, chunks), comma, { ...bounds, window: 1 }));
        const regions = split.flatMap((part) => part.regions);
        let offset = 0;
        for (const region of regions) {
          expect(region.byteOffset).toBe(offset);
          expect(region.byteLength).toBeGreaterThan(0);
          offset += region.byteLength;
          const own = bytes.subarray(region.byteOffset, offset);
          if (region.kind === 'blank') expect(own.toString()).toMatch(/^[\r\n]+$/);
          else expect(own.subarray(0, region.content.length)).toEqual(region.content);
        }
        expect(offset).toBe(bytes.length);
        const numbers = regions.filter(({ kind }) => kind === 'record').map(({ record }) => record);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(regions.filter(({ kind }) => kind === 'header').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    ));

  test('the chunks they come in change nothing', () =>
    fc.assert(
      fc.asyncProperty(anything, sizes, limits, async (bytes, chunks, bounds) => {
        const whole = await read(bytes, bounds);
        expect(await read(bytes, { ...bounds, sizes: chunks, window: 1 })).toEqual(whole);
        expect(scan(bytes, chunks, comma, bounds)).toEqual(scan(bytes, undefined, comma, bounds));
      }),
      { numRuns: 1000 },
    ));

  test('when the scan calls them clean, the reader finds that many records, all good', () =>
    fc.assert(
      fc.asyncProperty(anything, sizes, limits, async (bytes, chunks, bounds) => {
        const result = scan(bytes, chunks, comma, bounds);
        if (!result.clean) return;
        const found = await read(bytes, bounds);
        expect(found.filter((record) => record.kind === 'good')).toHaveLength(result.records);
        expect(found).toHaveLength(result.records);
      }),
      { numRuns: 1000 },
    ));

  test('damage reaches no record that lies before it', () =>
    fc.assert(
      fc.asyncProperty(table, fc.nat(), fc.integer({ min: 0, max: 255 }), async ({ columns, rows }, at, byte) => {
        const header = headerOf(columns);
        const bytes = Buffer.from(header + rows.map(writeCsvRecord).join(''));
        const position = header.length + (at % Math.max(1, bytes.length - header.length));
        const before = (await read(bytes)).filter((record) => record.byteOffset + record.byteLength < position);
        const after = await read(harm(bytes, [{ at: position, kind: 'flip', length: 1, byte }]));
        expect(after.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 300 },
    ));
});
