import { expect, it } from 'vitest';
import { changeRows } from '../../../src/config/index.js';

it('changes rows of a CSV text, and leaves every other character as it is', () => {
  const text = 'plu,product\r\n4011,"COCOA, ""dark"""\r\n\r\n4012,TÉA\r\n4020,"two\r\nlines"';
  const changes = [
    { row: 2, cells: ['4020', 'MATÉ'] },
    { row: 0, cells: ['4011', 'TEA, "green"'] },
  ];
  expect(changeRows('plu.csv', text, changes)).toBe(
    'plu,product\r\n4011,"TEA, ""green"""\r\n\r\n4012,TÉA\r\n4020,MATÉ',
  );
});

it.each([
  ['plu,product\n4011,TEA\n', 'plu,product\n4011,TEA\n4020,"A, B"\n4021,C\n'],
  ['plu,product\n4011,TEA', 'plu,product\n4011,TEA\n4020,"A, B"\n4021,C\n'],
  ['plu,product\r\n', 'plu,product\r\n4020,"A, B"\r\n4021,C\r\n'],
])('adds rows at the end, with the line ends of the text', (text, expected) => {
  const rows = [
    ['4020', 'A, B'],
    ['4021', 'C'],
  ];
  expect(
    changeRows(
      'plu.csv',
      text,
      rows.map((cells) => ({ row: null, cells })),
    ),
  ).toBe(expected);
});
