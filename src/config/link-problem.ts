import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { isBelow, isHidden } from '../base/path-below.js';
import { fileLocation } from './file-location.js';

/**
 * Why a file of the workspace is not read once its links were followed, or null: what is outside, and what is hidden in it,
 * is none of the workspace's text. Findings show the lines of what was read, and those may be `.env` or a secret.
 *
 * @param real where the file really is; `realWorkspace` likewise
 */
export function linkProblem(file: string, realWorkspace: string, real: string): Diagnostic | null {
  if (!isBelow(realWorkspace, real)) return diagnostic('outside-workspace', { path: file }, fileLocation(file));
  if (!isHidden(realWorkspace, real)) return null;
  return diagnostic('unreadable-file', { reason: 'it is hidden, or a link to something hidden' }, fileLocation(file));
}
