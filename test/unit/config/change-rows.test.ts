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
