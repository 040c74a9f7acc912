import { readText } from '../conditions/read-value.js';
import type { FieldType } from '../model/types.js';

/** The canonical text of a literal of a field's type, or null when the text is none. */
export function readLiteral(type: FieldType, text: string): string | null {
  if (type.kind === 'boolean') return text === 'true' || text === 'false' ? text : null;
  return readText(type, text);
}
