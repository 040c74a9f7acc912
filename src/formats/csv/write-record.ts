import type { RawValue } from '../../plugin/format.js';

/**
 * The canonical text of a record: commas, every value quoted, quotes doubled, LF. The engine reads it back exactly: an
 * absent value as null, an empty one as empty. A record of one absent value would be a blank line, so the first field
 * must not be null.
 */
export function writeCsvRecord(fields: readonly RawValue[]): string {
  if (fields[0] === null || fields.length === 0)
    throw new Error('The first field of a canonical record must not be null');
  return `${fields.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(',')}\n`;
}
