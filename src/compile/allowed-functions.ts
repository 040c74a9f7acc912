/** A function that expressions may use: how many arguments it takes, and what it does. All of them are exact. */
export interface AllowedFunction {
  readonly arguments: readonly [least: number, most: number];
  readonly description: string;
}

/** Scalar, pure, exact: nothing that passes through a double, reads anything, or depends on time or chance. */
export const allowedFunctions: Readonly<Record<string, AllowedFunction>> = {
  abs: { arguments: [1, 1], description: 'The magnitude of a number.' },
  coalesce: { arguments: [1, 20], description: 'The first of its arguments that is not null.' },
  concat: { arguments: [1, 20], description: 'Texts put together; null counts as empty.' },
  contains: { arguments: [2, 2], description: 'Whether a text contains another.' },
  day: { arguments: [1, 1], description: 'The day of the month of a date, 1 to 31.' },
  ends_with: { arguments: [2, 2], description: 'Whether a text ends with another.' },
  greatest: { arguments: [1, 20], description: 'The greatest of its arguments.' },
  least: { arguments: [1, 20], description: 'The least of its arguments.' },
  left: { arguments: [2, 2], description: 'The first characters of a text.' },
  length: { arguments: [1, 1], description: 'How many characters a text has.' },
  lower: { arguments: [1, 1], description: 'A text in lower case.' },
  lpad: { arguments: [3, 3], description: 'A text filled up on the left to a length.' },
  ltrim: { arguments: [1, 2], description: 'A text without spaces, or the given characters, on the left.' },
  month: { arguments: [1, 1], description: 'The month of a date, 1 to 12.' },
  nullif: { arguments: [2, 2], description: 'Null where both arguments are equal, else the first.' },
  replace: { arguments: [3, 3], description: 'A text with every occurrence of another replaced.' },
  right: { arguments: [2, 2], description: 'The last characters of a text.' },
  rpad: { arguments: [3, 3], description: 'A text filled up on the right to a length.' },
  rtrim: { arguments: [1, 2], description: 'A text without spaces, or the given characters, on the right.' },
  split_part: { arguments: [3, 3], description: 'The n-th part of a text between separators, counted from 1.' },
  starts_with: { arguments: [2, 2], description: 'Whether a text starts with another.' },
  substr: { arguments: [2, 3], description: 'A part of a text: from a position counted from 1, of a length.' },
  trim: { arguments: [1, 2], description: 'A text without spaces, or the given characters, on both sides.' },
  upper: { arguments: [1, 1], description: 'A text in upper case.' },
  year: { arguments: [1, 1], description: 'The year of a date.' },
};

/** How the parser spells operators that are functions to it, and what they are in an expression. */
export const operatorFunctions = {
  '+': '+',
  '-': '-',
  '*': '*',
  '||': '||',
  '~~': 'like',
  '!~~': 'not like',
} as const;
