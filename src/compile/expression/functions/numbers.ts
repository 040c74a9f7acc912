import { define } from './function.js';
import type { Functions } from './function.js';

export const functionsOfNumbers: Functions = {
  abs: define('abs(number)', ['number'], 'The magnitude of a number.', [['abs(-12.50)', '12.50']]),
  ceil: define(
    'ceil(number)',
    ['number'],
    'The least whole number that is not below a number. Around a division it is of the exact quotient.',
    [
      ['ceil(1.01)', '2'],
      ['ceil(-1.99)', '-1'],
      ['ceil(7 / 2)', '4'],
    ],
  ),
  floor: define(
    'floor(number)',
    ['number'],
    'The greatest whole number that is not above a number. Around a division it is of the exact quotient.',
    [
      ['floor(1.99)', '1'],
      ['floor(-1.01)', '-2'],
      ['floor(7 / 2)', '3'],
    ],
  ),
  mod: define(
    'mod(number, divisor)',
    ['number', 'number'],
    'What is left after dividing, with the sign of the number; null where the divisor is 0.',
    [
      ['mod(7, 3)', '1'],
      ['mod(-5.5, 2)', '-1.5'],
      ['mod(7, 0)', null],
    ],
  ),
  round: define(
    'round(number, places)',
    ['number', 'whole'],
    'A number of at most so many decimal places (0 to 18, written as a number; 0 when left out); halves go away from ' +
      'zero. Around a division the exact quotient is rounded, once.',
    [
      ['round(2.345, 2)', '2.35'],
      ['round(-2.5)', '-3'],
      ['round(1.20, 4)', '1.20'],
      ['round(2 / 3, 2)', '0.67'],
    ],
    { least: 1 },
  ),
  round_even: define(
    'round_even(number, places)',
    ['number', 'whole'],
    "The same as `round`, but halves go to the even neighbour (the banker's rounding of IEEE 754 and ISO 80000-1).",
    [
      ['round_even(2.345, 2)', '2.34'],
      ['round_even(2.355, 2)', '2.36'],
      ['round_even(-2.5, 0)', '-2'],
      ['round_even(1 / 8, 2)', '0.12'],
    ],
  ),
  sign: define('sign(number)', ['number'], '-1, 0 or 1: below, at or above zero.', [
    ['sign(-0.01)', '-1'],
    ['sign(0)', '0'],
  ]),
};
