import { define, many } from './function.js';
import type { Functions } from './function.js';

export const functionsOfTexts: Functions = {
  concat: define(
    'concat(text, …)',
    ['text'],
    'Texts put together; null counts as empty, while `||` with null is null.',
    [["concat('PO-', null, '17')", 'PO-17']],
    many,
  ),
  contains: define('contains(text, part)', ['text', 'text'], 'Whether a text contains another.', [
    ["contains('store 12', '12')", 'true'],
  ]),
  ends_with: define('ends_with(text, end)', ['text', 'text'], 'Whether a text ends with another.', [
    ["ends_with('10.00-', '-')", 'true'],
  ]),
  left: define('left(text, count)', ['text', 'whole'], 'The first characters of a text.', [
    ["left('Größe', 3)", 'Grö'],
  ]),
  length: define('length(text)', ['text'], 'How many characters (code points) a text has.', [["length('Größe')", '5']]),
  lower: define('lower(text)', ['text'], 'A text in lower case.', [["lower('ÄB')", 'äb']]),
  lpad: define(
    'lpad(text, length, filling)',
    ['text', 'whole', 'text'],
    'A text filled up on the left, or cut, to a length of at most 1000, written as a number.',
    [["lpad('42', 5, '0')", '00042']],
  ),
  ltrim: define(
    'ltrim(text, characters)',
    ['text', 'text'],
    'A text without spaces, or the given characters, on the left.',
    [["ltrim('00042', '0')", '42']],
    { least: 1 },
  ),
  regexp_extract: define(
    'regexp_extract(text, pattern, group)',
    ['text', 'text', 'whole'],
    'What a pattern matches first in a text, or what its group of that number matches (0 to 9; 0 when left out); an empty ' +
      'text where nothing matches.',
    [
      ["regexp_extract('PO-123/A', '[0-9]+')", '123'],
      ["regexp_extract('PO-123/A', 'PO-([0-9]+)/([A-Z])', 2)", 'A'],
      ["regexp_extract('none', '[0-9]+')", ''],
    ],
    { least: 2 },
  ),
  regexp_matches: define(
    'regexp_matches(text, pattern)',
    ['text', 'text'],
    'Whether a pattern matches anywhere in a text; `^` and `$` tie it to the ends.',
    [
      ["regexp_matches('INV-0042', '^INV-[0-9]{4}$')", 'true'],
      ["regexp_matches('inv-0042', '(?i)^INV')", 'true'],
    ],
  ),
  regexp_replace: define(
    'regexp_replace(text, pattern, replacement)',
    ['text', 'text', 'text'],
    'A text with everything that a pattern matches replaced. `\\1` to `\\9` in the replacement stand for what a group ' +
      'matched, `\\0` for all of it, `\\\\` for a backslash.',
    [
      ["regexp_replace('12 345 678', '[^0-9]', '')", '12345678'],
      ["regexp_replace('Doe, John', '(\\w+), (\\w+)', '\\2 \\1')", 'John Doe'],
    ],
  ),
  replace: define(
    'replace(text, part, other)',
    ['text', 'text', 'text'],
    'A text with every occurrence of another replaced.',
    [["replace('1.234.567', '.', '')", '1234567']],
  ),
  right: define('right(text, count)', ['text', 'whole'], 'The last characters of a text.', [
    ["right('STORE-012', 3)", '012'],
  ]),
  rpad: define(
    'rpad(text, length, filling)',
    ['text', 'whole', 'text'],
    'A text filled up on the right, or cut, to a length of at most 1000, written as a number.',
    [["rpad('AB', 4, '.')", 'AB..']],
  ),
  rtrim: define(
    'rtrim(text, characters)',
    ['text', 'text'],
    'A text without spaces, or the given characters, on the right.',
    [["rtrim('12,50-', '-')", '12,50']],
    { least: 1 },
  ),
  split_part: define(
    'split_part(text, separator, number)',
    ['text', 'text', 'whole'],
    'The n-th part of a text between separators, counted from 1; an empty text where there is none.',
    [
      ["split_part('eu/de/berlin', '/', 2)", 'de'],
      ["split_part('eu/de', '/', 3)", ''],
    ],
  ),
  starts_with: define('starts_with(text, start)', ['text', 'text'], 'Whether a text starts with another.', [
    ["starts_with('C536379', 'C')", 'true'],
  ]),
  substr: define(
    'substr(text, position, length)',
    ['text', 'whole', 'whole'],
    'A part of a text: from a position counted from 1, of a length, or to the end when it is left out.',
    [
      ["substr('20261101', 5, 2)", '11'],
      ["substr('20261101', 5)", '1101'],
    ],
    { least: 2 },
  ),
  trim: define(
    'trim(text, characters)',
    ['text', 'text'],
    'A text without spaces, or the given characters, on both sides.',
    [
      ["trim('  a b ')", 'a b'],
      ["trim('**a**', '*')", 'a'],
    ],
    { least: 1 },
  ),
  upper: define('upper(text)', ['text'], 'A text in upper case.', [["upper('äb')", 'ÄB']]),
};
