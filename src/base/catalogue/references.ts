import { define } from './define.js';

/** An open end has no day. */
function daysInWords(from: string, to: string): string {
  if (from === to) return `on ${from}`;
  return [from === '' ? '' : `from ${from}`, to === '' ? 'on' : `to ${to}`].join(' ').trim();
}

/** What can be wrong with reference data. */
export const referenceProblems = {
  'csv-syntax': define<{ reason: string }>(
    'user',
    ({ reason }) => `This is not a CSV file that can be used: ${reason}`,
    () => 'Write it as UTF-8 with one header line, values separated by commas, and quotes doubled inside quotes.',
    'A table that programs read in different ways translates the same code to different things. Only files with ' +
      'one reading are accepted.',
  ),
  'unknown-column': define<{ name: string; known: readonly string[] }>(
    'user',
    ({ name }) => `The file has no column '${name}'`,
    ({ known }) => `It has: ${known.slice(0, 20).join(', ')}.`,
    'A column that is not there has no values, so that every look-up would fail.',
  ),
  'empty-reference': define(
    'user',
    () => 'This reference has no rows',
    () => 'Fill its file, or delete it.',
    'Every record that is looked up in it would be set aside. Usually an export has failed.',
  ),
  'empty-cell': define<{ column: string }>(
    'user',
    ({ column }) => `This row has no '${column}'`,
    () => 'Complete the row, or delete it.',
    'Records without a code are not looked up, and a code without an answer would make a value disappear silently.',
  ),
  'repeated-key': define<{ key: string }>(
    'user',
    ({ key }) => `The key '${key}' stands in this crosswalk more than once`,
    () => 'Delete one of the rows, or give the crosswalk a validity, so that each day has one.',
    'Of two answers one would be chosen by accident, and perhaps another one tomorrow.',
  ),
  'repeated-rate': define<{ key: string }>(
    'user',
    ({ key }) => `There is a second rate for ${key}`,
    () => 'Delete one of the rows.',
    'Of two rates one would be chosen by accident, and perhaps another one tomorrow.',
  ),
  'overlapping-validity': define<{ key: string; from: string; to: string }>(
    'user',
    ({ key, from, to }) => `The key '${key}' has two rows that hold ${daysInWords(from, to)}`,
    () => 'End the earlier row on the day before the later one begins; both days of a row are inclusive.',
    'On a day on which two rows hold there are two answers, and one would be chosen by accident.',
  ),
  'validity-gap': define<{ key: string; from: string; to: string }>(
    'user',
    ({ key, from, to }) => `The key '${key}' has no row ${daysInWords(from, to)}`,
    () => 'Let the rows follow each other without a gap, if the code was in use on those days.',
    'Records of a day that no row covers are set aside as unknown. A gap is right for a code that was not in use ' +
      'and wrong for a date that was mistyped.',
  ),
  'reversed-validity': define<{ from: string; to: string }>(
    'user',
    ({ from, to }) => `This row would hold from ${from} to ${to}, which is before it`,
    () => 'Exchange or correct the dates.',
    'A row that ends before it begins holds on no day, and its code is unknown on all of them.',
  ),
  'overlapping-rows': define<{ key: string; shared: readonly string[] }>(
    'user',
    ({ key, shared }) =>
      `The key '${key}' has two rows for the same records${shared.length > 0 ? `: ${shared.join(', ')}` : ''}`,
    () => 'Delete one of the rows, or let one end before the other begins; both ends of a range are inclusive.',
    'A record for which there are two rows has two answers. None of them is chosen: it would be reported as missing in the table.',
  ),
  'reversed-range': define<{ from: string; to: string; low: string; high: string }>(
    'user',
    ({ from, to, low, high }) => `This row is for '${from}' ${low} to '${to}' ${high}, which is below it`,
    () => 'Exchange or correct the ends of the range.',
    'A range that ends before it begins holds no value, so that the row is found by no record.',
  ),
  'reserved-column': define<{ name: string }>(
    'user',
    ({ name }) => `A table cannot have a column '${name}'`,
    () => 'Call it something else.',
    '`lookups.NAME.found` says whether a record has a row. A column of that name could not be told from it.',
  ),
  'text-in-two-groups': define<{ text: string; groups: readonly [string, string]; steps: readonly string[] }>(
    'user',
    ({ text, groups: [first, second], steps }) =>
      `The text '${text}' means '${first}' in one row and '${second}' in another` +
      (steps.length === 0 ? '' : ` once it is normalised (${steps.join(', ')}) as a key does it`),
    () => 'Delete one of the rows, or correct what it means. The name of a group is one of its texts, too.',
    'A text that means two things would match records that have nothing to do with each other, or none of them.',
  ),
  'more-of-the-same': define<{ code: string; count: number }>(
    'user',
    ({ code, count }) => `${count} more ${count === 1 ? 'row has' : 'rows have'} the finding '${code}'`,
    () => 'Correct those that are shown, then validate again.',
    'A table of a hundred thousand rows with a wrong column has as many findings. The first few say what is wrong.',
  ),
  'cyclic-reference': define<{ way: readonly string[] }>(
    'user',
    ({ way }) => `This reference is read from a feed that is looked up in it: ${way.join(' → ')}`,
    () => 'Read one of them from a file, or without a crosswalk.',
    'A feed that needs its own records to read its records can never be read first.',
  ),
  'key-without-effect': define<{ key: string; reason: string }>(
    'user',
    ({ key, reason }) => `'${key}' has no effect here: ${reason}`,
    ({ key }) => `Take '${key}' away, or correct what it is meant for.`,
    'A key that is read and has no effect promises what does not happen.',
  ),
} satisfies Readonly<Record<string, { readonly why: string }>>;
