import { define, many } from './function.js';
import type { Functions } from './function.js';

export const functionsOfAnyValues: Functions = {
  coalesce: define(
    'coalesce(value, …)',
    ['any', 'same'],
    'The first of its arguments that is not null.',
    [
      ["coalesce(null, 'a', 'b')", 'a'],
      ['coalesce(1 / 0, 0)', '0.0000000000'],
    ],
    many,
  ),
  greatest: define(
    'greatest(value, …)',
    ['any', 'same'],
    'The greatest of its arguments that are not null.',
    [
      ['greatest(1, 2.50)', '2.50'],
      ['greatest(1, null)', '1'],
    ],
    many,
  ),
  least: define(
    'least(value, …)',
    ['any', 'same'],
    'The least of its arguments that are not null.',
    [["least(date '2026-11-02', date '2026-11-01')", '2026-11-01']],
    many,
  ),
  nullif: define('nullif(value, other)', ['any', 'same'], 'Null where both arguments are equal, else the first.', [
    ["nullif('N/A', 'N/A')", null],
    ['nullif(5, 0)', '5'],
  ]),
};
