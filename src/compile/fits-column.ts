import { isNumeric, isTextual } from '../model/types.js';
import type { FieldType } from '../model/types.js';

/** What every engine can hold. */
export const mostDigits = 38;

/** Whether values of a field can equal those of a column: of a GTIN all digits count, and its texts may have fewer. */
export function canEqual(field: FieldType, column: FieldType): boolean {
  if (isNumeric(field)) return canBeCompared(field, column);
  if (field.kind === 'gtin' || column.kind === 'gtin') return field.kind === column.kind;
  return field.kind === column.kind || (isTextual(field) && isTextual(column));
}

/** Whether values of a field can lie between those of a column. */
export function canLieBetween(field: FieldType, column: FieldType): boolean {
  return field.kind === 'date' ? column.kind === 'date' : canBeCompared(field, column);
}

/** Whether both are numbers that one type holds exactly. */
function canBeCompared(left: FieldType, right: FieldType): boolean {
  if (!isNumeric(left) || !isNumeric(right)) return false;
  const [first, second] = [digitsOf(left), digitsOf(right)];
  return Math.max(first.whole, second.whole) + Math.max(first.scale, second.scale) <= mostDigits;
}

function digitsOf(type: FieldType): { readonly whole: number; readonly scale: number } {
  return 'scale' in type ? { whole: type.precision - type.scale, scale: type.scale } : { whole: 19, scale: 0 };
}
