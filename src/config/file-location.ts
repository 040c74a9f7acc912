import type { Location } from '../base/location.js';

/** A file as a whole, or a range of its text, for findings that no node of a document can carry. */
export function fileLocation(file: string, start = 0, end = start): Location {
  return { file, document: 0, path: [], part: 'text', within: { start, end } };
}
