import { define } from './define.js';

/** Why one record was set aside: in quarantine (tier 2) or, refused by an entity's check, as a dead letter (tier 3). */
export const recordProblems = {
  'too-few-fields': define<{ expected: number; found: number }>(
    'record',
    ({ expected, found }) => `${found} fields where the header has ${expected}`,
    () => 'Ask the source for the record again.',
  ),
  'too-many-fields': define<{ expected: number; found: number }>(
    'record',
    ({ expected, found }) => `${found} fields where the header has ${expected}`,
    () => 'A delimiter inside a value must be quoted by the source.',
  ),
  'unclosed-quote': define(
    'record',
    () => 'A quote is opened and never closed',
    () => 'Ask the source to close or double the quote.',
  ),
  'stray-quote': define(
    'record',
    () => 'A quote stands inside or behind a value where it has no meaning',
    () => 'Ask the source to quote the whole value and double the quote.',
  ),
  'undecodable-bytes': define<{ encoding: string }>(
    'record',
    ({ encoding }) => `Some bytes are not ${encoding}`,
    () => 'Declare the encoding of the feed in `parse`, or ask for the record again.',
  ),
  'nul-byte': define(
    'record',
    () => 'The record contains a NUL byte',
    () => 'Ask the source for the record again; the file may be damaged.',
  ),
  'record-too-long': define<{ limit: number }>(
    'record',
    ({ limit }) => `The record is longer than ${limit} bytes`,
    () => 'A quote may be missing before it; ask the source for the record again.',
  ),
  'misplaced-trailer': define(
    'record',
    () => 'The record begins like the trailer, and is not the last line',
    () => 'Ask the source for the file again; two files may have been put together.',
  ),
  'malformed-json': define<{ offset: number }>(
    'record',
    ({ offset }) => `The line is not JSON: byte ${offset} of it, counted from 0, is not what may stand there`,
    () => 'Ask the source for the record again.',
  ),
  'repeated-name': define<{ name: string }>(
    'record',
    ({ name }) => `An object has the name '${name}' twice`,
    () => 'Which of the values is meant is not guessed: ask the source for the record again.',
  ),
  'unexpected-structure': define<{ address: string; expected: string; found: string }>(
    'record',
    ({ address, expected, found }) => `At ${address} stands ${found}, where the map expects ${expected}`,
    () => 'Correct the address in the map, or ask the source for the record again.',
  ),
  'exponent-too-large': define<{ address: string; limit: number }>(
    'record',
    ({ address, limit }) => `The number at ${address} has an exponent beyond ${limit}, and is not written out`,
    () => 'Ask the source for the record again; no amount is that large or that small.',
  ),
  'unpaired-surrogate': define<{ address: string }>(
    'record',
    ({ address }) => `The text at ${address} has half of a character, which is no Unicode`,
    () => 'Ask the source for the record again; a text may have been cut.',
  ),
  'nested-too-deep': define<{ limit: number }>(
    'record',
    ({ limit }) => `Objects and lists stand more than ${limit} deep inside each other`,
    () => 'Ask the source for a flatter record.',
  ),
  'unknown-position': define<{ field: string }>(
    'record',
    ({ field }) => `Which place the record has in its file is not known, and '${field}' is made of it`,
    () => 'It could not be taken apart when it was read, so it was not counted: ask for the delivery again.',
  ),
  'decided-before': define(
    'record',
    () => 'A steward decided about the record when it was read before',
    () => 'The decision holds for this reading too, as soon as it is ingested or run again.',
  ),
  'key-sent-before': define<{ fields: readonly string[]; batch: string | null }>(
    'record',
    ({ fields, batch }) =>
      `Another record with the same ${fields.join(', ')} was ${batch === null ? 'delivered with it' : `delivered in ${batch}`}, and says something else`,
    () => 'Ask the source which of the two holds; released, this one counts beside the other.',
  ),
  'correction-does-not-fit': define<{ reason: string }>(
    'record',
    ({ reason }) => `What a steward wrote cannot be read as its feed is read now: ${reason}`,
    () => 'Correct it anew with `tieout quarantine fix`, or discard it.',
  ),
  'missing-value': define<{ field: string }>(
    'record',
    ({ field }) => `The required field '${field}' has no value`,
    () => 'Ask the source for it, or give the field a default.',
  ),
  'malformed-field': define<{ field: string; type: string }>(
    'record',
    ({ field, type }) => `The value of '${field}' is not ${type}`,
    () => 'Correct the format in the map, or ask the source.',
  ),
  'unknown-enum-value': define<{ field: string; value: string; known: readonly string[]; nearest: string | null }>(
    'record',
    ({ field, value, known }) => `'${value}' is not a value of '${field}', which is one of ${known.join(', ')}`,
    ({ value, nearest }) =>
      nearest === null
        ? `Say in the map what it stands for, with \`values\`, or ask the source.`
        : `It may stand for '${nearest}': say so in the map with \`values: { "${value}": ${nearest} }\`, or ask the source.`,
  ),
  'skipped-time': define<{ field: string; zone: string | null }>(
    'record',
    ({ field, zone }) =>
      `The wall time of '${field}' falls into a gap: clocks ${zone === null ? 'of its zone' : `in ${zone}`} went forward over it`,
    () => 'Correct the time zone in the map, or ask the source for times with their offset.',
  ),
  'repeated-time': define<{ field: string; zone: string | null }>(
    'record',
    ({ field, zone }) =>
      `The wall time of '${field}' is two instants: clocks ${zone === null ? 'of its zone' : `in ${zone}`} went back over it`,
    () => 'Say `ambiguous: earlier` or `later` in the map, or ask the source for times with their offset.',
  ),
  'unknown-zone': define<{ field: string; zoneField: string }>(
    'record',
    ({ field, zoneField }) => `'${field}' has no time zone: what '${zoneField}' says is none`,
    () => 'Ask the source for the name of an IANA time zone, such as Europe/London.',
  ),
  'failed-expression': define<{ field: string }>(
    'record',
    ({ field }) => `The expression of '${field}' has no result for this record`,
    () => 'A value is out of range; correct the expression, or ask the source.',
  ),
  'unknown-crosswalk-key': define<{
    field: string;
    reference: string;
    /** The texts that were looked up, in the order of the key. */
    key: readonly (string | null)[];
    /** The day on which it should hold, where the reference is dated. */
    day: string | null;
    category: string;
    owner: string | null;
  }>(
    'record',
    ({ field, reference, key, day, category }) =>
      `${category}: '${reference}' has no '${key.map((text) => text ?? '').join(', ')}'${day === null ? '' : ` on ${day}`}, so '${field}' has no value`,
    ({ owner, reference }) =>
      `${owner === null ? 'Add it' : `Ask ${owner} to add it`} to '${reference}', then ingest the delivery again.`,
  ),
  'outside-covered-days': define<{
    field: string;
    day: string | null;
    covered: readonly { readonly from: string; readonly to: string }[];
  }>(
    'record',
    ({ field, day, covered }) =>
      `'${field}' is ${day ?? 'no day'}, and the delivery covers ${covered.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(', ')}`,
    () => 'Ask the source why it is in this delivery, or let it count with `outside: upsert`.',
  ),
  'refused-by-check': define<{ check: string; message: string }>(
    'record',
    ({ check, message }) => `${message} (check '${check}')`,
    () => 'Ask the source to correct the record and send it again.',
  ),
};
