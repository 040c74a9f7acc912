import fc from 'fast-check';
import { writeCsvRecord } from '../../src/formats/csv/write-record.js';
import type { RawValue } from '../../src/plugin/format.js';

export const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const fragment = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  ' ',
  'x',
  '0',
  'é',
  '€',
  '😀',
  '\ufffd',
  '\\',
  '#',
  'NULL',
);
const text = fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(''));
const value: fc.Arbitrary<RawValue> = fc.oneof({ weight: 3, arbitrary: text }, fc.constant(null));

/** A rectangular table whose first column is never absent, so that no record is a blank line. */
export const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc
      .array(fc.tuple(text, fc.array(value, { minLength: columns - 1, maxLength: columns - 1 })), { maxLength: 8 })
      .map((rows) => ({ columns, rows: rows.map(([first, rest]) => [first, ...rest] as RawValue[]) })),
  );

export const headerOf = (columns: number): string =>
  writeCsvRecord(Array.from({ length: columns }, (_, index) => `c${index}`));

/** How a record could also be written: bare where that is possible. */
export const writings = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
export function writeFreely(rows: readonly (readonly RawValue[])[], bare: readonly boolean[], lineEnd: string): string {
  let index = 0;
  const write = (field: RawValue): string => {
    if (field === null) return '';
    const mayBeBare = field !== '' && !/[",\r\n]/.test(field);
    return mayBeBare && bare[index++ % bare.length] ? field : `"${field.replaceAll('"', '""')}"`;
  };
  return rows.map((row) => row.map(write).join(',') + lineEnd).join('');
}

/** Damage as the world does it: bytes flipped, cut out, repeated, put in. */
export const damage = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('flip', 'cut', 'repeat', 'insert', 'end'),
    length: fc.integer({ min: 1, max: 12 }),
    byte: fc.oneof(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0, 0xff, 0xc3, 0x78), fc.integer({ min: 0, max: 255 })),
  }),
  { minLength: 0, maxLength: 4 },
);
export function harm(
  bytes: Buffer,
  harms: readonly { at: number; kind: string; length: number; byte: number }[],
): Buffer {
  return harms.reduce((harmed, { at, kind, length, byte }) => {
    const position = harmed.length > 0 ? at % harmed.length : 0;
    const [before, after] = [harmed.subarray(0, position), harmed.subarray(position)];
    if (kind === 'end') return before;
    if (kind === 'cut') return Buffer.concat([before, after.subarray(length)]);
    if (kind === 'repeat') return Buffer.concat([before, after.subarray(0, length), after]);
    return Buffer.concat([before, Buffer.from([byte]), after.subarray(kind === 'flip' ? 1 : 0)]);
  }, bytes);
}

export const limits = fc.record({
  recordLimit: fc.constantFrom(12, 40, 1_000_000),
  lineLimit: fc.constantFrom(1, 3, 1000),
});
const harmed = fc
  .tuple(table, writings, fc.constantFrom('\n', '\r\n', '\r'), damage)
  .map(([{ columns, rows }, bare, lineEnd, harms]) =>
    harm(Buffer.from(headerOf(columns).replace('\n', lineEnd) + writeFreely(rows, bare, lineEnd)), harms),
  );
/** Harmed tables, and bytes that never were one. */
export const anything = fc.oneof(
  harmed,
  fc.array(fragment, { maxLength: 60 }).map((parts) => Buffer.from(parts.join(''))),
  fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes)),
);
