import type { Family } from './family.js';

/** A function that expressions may use. All of them are scalar, pure and exact. */
export interface AllowedFunction {
  /** What it takes; the last one repeats up to `most` arguments. `same`: like the first argument. */
  readonly takes: readonly (Family | 'any' | 'same')[];
  readonly least: number;
  readonly most: number;
  readonly description: string;
}

function of(
  takes: AllowedFunction['takes'],
  description: string,
  arity: { least?: number; most?: number } = {},
): AllowedFunction {
  return { takes, description, least: arity.least ?? takes.length, most: arity.most ?? takes.length };
}

const many = { least: 1, most: 20 };

/** Nothing here passes through a double, reads anything, or depends on time or chance. */
export const allowedFunctions: Readonly<Record<string, AllowedFunction>> = {
  abs: of(['number'], 'The magnitude of a number.'),
  coalesce: of(['any', 'same'], 'The first of its arguments that is not null.', many),
  concat: of(['text'], 'Texts put together; null counts as empty.', many),
  contains: of(['text', 'text'], 'Whether a text contains another.'),
  day: of(['date'], 'The day of the month of a date, 1 to 31.'),
  ends_with: of(['text', 'text'], 'Whether a text ends with another.'),
  greatest: of(['any', 'same'], 'The greatest of its arguments.', many),
  least: of(['any', 'same'], 'The least of its arguments.', many),
  left: of(['text', 'number'], 'The first characters of a text.'),
  length: of(['text'], 'How many characters a text has.'),
  lower: of(['text'], 'A text in lower case.'),
  lpad: of(['text', 'number', 'text'], 'A text filled up on the left to a length.'),
  ltrim: of(['text', 'text'], 'A text without spaces, or the given characters, on the left.', { least: 1 }),
  month: of(['date'], 'The month of a date, 1 to 12.'),
  nullif: of(['any', 'same'], 'Null where both arguments are equal, else the first.'),
  replace: of(['text', 'text', 'text'], 'A text with every occurrence of another replaced.'),
  right: of(['text', 'number'], 'The last characters of a text.'),
  rpad: of(['text', 'number', 'text'], 'A text filled up on the right to a length.'),
  rtrim: of(['text', 'text'], 'A text without spaces, or the given characters, on the right.', { least: 1 }),
  split_part: of(['text', 'text', 'number'], 'The n-th part of a text between separators, counted from 1.'),
  starts_with: of(['text', 'text'], 'Whether a text starts with another.'),
  substr: of(['text', 'number', 'number'], 'A part of a text: from a position counted from 1, of a length.', {
    least: 2,
  }),
  trim: of(['text', 'text'], 'A text without spaces, or the given characters, on both sides.', { least: 1 }),
  upper: of(['text'], 'A text in upper case.'),
  year: of(['date'], 'The year of a date.'),
};
