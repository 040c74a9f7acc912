import Big from 'big.js';
import type { Location } from '../base/location.js';
import { readText } from '../conditions/read-value.js';
import { isNumeric, isTextual, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import { find, literalText } from './context.js';
import type { CompileContext } from './context.js';

/** What ingest reads, too: more digits may not fit an engine's integer. */
const integerDigits = 18;

/**
 * The canonical text of a literal of a field's type; null, with a finding, when it is no such value, or one that a field
 * of the type cannot hold exactly.
 */
export function readLiteral(
  context: CompileContext,
  type: FieldType,
  written: string | number | boolean,
  location: Location,
): string | null {
  if (isTextual(type) && typeof written !== 'string') {
    find(context, 'wrong-type', { expected: 'a string', found: `a ${typeof written}` }, location);
    return null;
  }
  const text = literalText(context, written, location);
  const value = valueOf(type, written, text);
  if (value === null) find(context, 'malformed-value', { value: text, expected: literalInWords(type) }, location);
  return value;
}

/** The same for a text that stands where every value is one, such as a cell of a file. */
export function readCanonical(
  context: CompileContext,
  type: FieldType,
  text: string,
  location: Location,
): string | null {
  const isTruth = type.kind === 'boolean' && (text === 'true' || text === 'false');
  const value = isTruth ? text : readText(type, text);
  if (value !== null && isHeld(type, value)) return value;
  const expected = type.kind === 'boolean' ? 'true or false' : literalInWords(type);
  find(context, 'malformed-value', { value: text, expected }, location);
  return null;
}

function valueOf(type: FieldType, written: string | number | boolean, text: string): string | null {
  if (typeof written === 'boolean') return type.kind === 'boolean' ? String(written) : null;
  if (typeof written === 'number' && !isNumeric(type)) return null;
  const value = readText(type, text);
  return value !== null && isHeld(type, value) ? value : null;
}

/** Whether a field of the type holds the value exactly; true for what is no number. */
export function isHeld(type: FieldType, value: string): boolean {
  if (!isNumeric(type)) return true;
  const { whole, scale } = digitsOf(type);
  const number = new Big(value);
  return number.abs().lt(`1e${whole}`) && number.round(scale, Big.roundDown).eq(number);
}

function digitsOf(type: FieldType): { readonly whole: number; readonly scale: number } {
  return 'scale' in type
    ? { whole: type.precision - type.scale, scale: type.scale }
    : { whole: integerDigits, scale: 0 };
}

function literalInWords(type: FieldType): string {
  switch (type.kind) {
    case 'integer':
      return `an integer of at most ${integerDigits} digits`;
    case 'boolean':
      return 'true or false, without quotes';
    case 'date':
      return 'a day of the calendar, as 2026-11-01';
    case 'timestamp':
      return 'a timestamp with its zone, as 2026-11-01T12:00:00Z';
    case 'time':
      return 'a time of day from 00:00 to 23:59:59.999999, as 14:30';
    case 'string':
    case 'decimal':
    case 'money':
    case 'enum':
    case 'currency':
    case 'gtin':
    case 'country':
      return typeWithDigits(type);
  }
}

/** The type in words, with how many digits it holds. */
export function typeWithDigits(type: FieldType): string {
  if (!('scale' in type)) return typeInWords(type);
  return `${typeInWords(type)} of at most ${type.precision} digits, ${type.scale} of them after the point`;
}
