import { expect, test } from 'vitest';
import { parseText } from '../../../src/delivery/cli/render/parse-text.js';
import { comma } from '../../support/csv.js';

test('a plan says what stands around the records of a file', () => {
  expect(parseText(comma)).toBe(`csv, delimiter ',', quote '"', encoding utf-8, else windows-1252`);
  const trailer = { startsWith: 'TRL', count: 2, totals: { gross: 3 } };
  const header = { skip: 2, rows: 0, names: ['A', 'B'] };
  expect(parseText({ ...comma, encoding: 'utf-8', header, trailer })).toBe(
    `csv, delimiter ',', quote '"', encoding utf-8, 2 lines above, no header but the names A B, ` +
      `a trailer that begins with 'TRL', value 2 the number of records, value 3 the total of gross`,
  );
});
