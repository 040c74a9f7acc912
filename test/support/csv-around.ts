import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { CsvPlan, RawValue } from '../../src/plugin/format.js';
import { table } from './csv-arbitraries.js';
import { comma } from './csv.js';

const delimiters = fc.constantFrom(',', ';', '\t', '||', '|~|', 'aab', ', ', '::::::::');
const encodings = fc.constantFrom('windows-1252', 'utf-8', 'utf-16', 'utf-16le', 'utf-16be');
const headers: fc.Arbitrary<CsvPlan['header']> = fc.oneof(
  fc.record({ skip: fc.nat(3), rows: fc.integer({ min: 1, max: 3 }), names: fc.constant(null) }),
  fc.record({ skip: fc.nat(3), rows: fc.constant(0), names: fc.constantFrom(null, ['a'], ['a', 'b']) }),
);
const trailers: fc.Arbitrary<CsvPlan['trailer']> = fc.option(
  fc.constantFrom('TRL', 'é', 'x').map((startsWith) => ({ startsWith, count: null, totals: {} })),
);

/** Plans that say a lot stands around the records. */
export const dialects: fc.Arbitrary<CsvPlan> = fc
  .record({ delimiter: delimiters, encoding: encodings, header: headers, footer: fc.nat(3), trailer: trailers })
  .map((plan) => ({ ...comma, ...plan, footer: plan.trailer ? 0 : plan.footer }));

const title = fc.constantFrom('Daily report', '"', 'one "quote', ',,,', '', 'é€', '"a","b');
const remark = fc.constantFrom('end', 'Total,"5', '"', '3 records', 'é,,,,,,,');

/** What a file is made of, and what is read from it. */
export interface Written {
  readonly parse: CsvPlan;
  readonly bytes: Buffer;
  readonly names: readonly string[];
  readonly rows: readonly (readonly RawValue[])[];
  readonly trailer: readonly RawValue[] | null;
}

/** A table written whole by a plan, with all that the plan tells of around it. */
export const written: fc.Arbitrary<Written> = fc
  .record({
    plan: dialects,
    table,
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
    title,
    remark,
    cut: fc.boolean(),
    blanks: fc.nat(2),
  })
  .map(({ plan, table: { columns, rows }, lineEnd, mark, title: line, remark: last, cut, blanks }) => {
    const isPositional = plan.header.rows === 0;
    // Without records a file without header has no columns.
    const data = isPositional && rows.length === 0 ? [Array.from({ length: columns }, () => 'x')] : rows;
    // In a file of one column a record without a value is a blank line.
    const noPart = columns === 1 ? '' : null;
    const names = namesOf(plan, columns);
    const parse = { ...plan, header: { ...plan.header, names: plan.header.names && names } };
    const quoted = (row: readonly RawValue[]): string =>
      row.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(plan.delimiter);
    const trailer = plan.trailer ? [plan.trailer.startsWith, '7', '"'] : null;
    const tail = trailer ? [quoted(trailer)] : Array.from({ length: plan.footer }, () => last);
    const lines = [
      ...Array.from({ length: plan.header.skip }, () => line),
      ...Array.from({ length: plan.header.rows }, (_, row) =>
        quoted(Array.from({ length: columns }, (__, column) => (row === 1 ? noPart : `r${row}c${column}`))),
      ),
      // A value that begins like the trailer is damage, and has a test of its own.
      ...data.map((row) => quoted(plan.trailer ? ['.', ...row].slice(0, columns) : row)),
      ...tail,
    ];
    const text = lines.join(lineEnd) + (cut ? '' : lineEnd.repeat(1 + (tail.length > 0 ? blanks : 0)));
    return {
      parse,
      bytes: bytesOf(text, plan.encoding, mark),
      names,
      rows: plan.trailer ? data.map((row) => ['.', ...row].slice(0, columns)) : data,
      trailer,
    };
  });

function namesOf({ header }: CsvPlan, columns: number): readonly string[] {
  if (header.names) return Array.from({ length: columns }, (_, index) => `n${index}`);
  if (header.rows === 0) return Array.from({ length: columns }, (_, index) => String(index + 1));
  return Array.from({ length: columns }, (_, column) =>
    Array.from({ length: header.rows }, (__, row) => row)
      .filter((row) => row !== 1)
      .map((row) => `r${row}c${column}`)
      .join(' '),
  );
}

function bytesOf(text: string, encoding: string, mark: boolean): Buffer {
  const marked = mark || encoding === 'utf-16' ? `\ufeff${text}` : text;
  return encoding.startsWith('utf-16')
    ? iconv.encode(marked, encoding === 'utf-16' ? 'utf-16le' : encoding)
    : Buffer.from(marked);
}
