import { posix } from 'node:path';

/**
 * The CSV file that a document names, relative to the workspace: it stands in the folder of the document, or below it;
 * null for any other place.
 */
export function tableFileOf(documentFile: string, written: string): string | null {
  const path = posix.normalize(written);
  if (posix.isAbsolute(path) || path === '..' || path.startsWith('../') || written.includes('\\')) return null;
  return posix.join(posix.dirname(documentFile), path);
}
