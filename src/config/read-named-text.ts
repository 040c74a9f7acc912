import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { messageOf, systemCodeOf } from '../base/errors.js';
import { fileLocation } from './file-location.js';
import { linkProblem } from './link-problem.js';
import { readUtf8, textOf } from './read-text.js';

/** The text of a file that a document names, or why it cannot be used. */
export type NamedText = { readonly text: string } | { readonly diagnostic: Diagnostic };

const largestMebibytes = 16;

/**
 * Reads a text file of a workspace that a document names: UTF-8, at most 16 MiB. A hidden file, and one that a link takes
 * out of the workspace, is refused.
 *
 * @param file relative to the workspace, with forward slashes
 */
export async function readNamedText(workspace: string, file: string): Promise<NamedText> {
  const refused = await findWayOut(workspace, file);
  if (refused) return { diagnostic: refused };
  const read = await readUtf8(join(workspace, file), largestMebibytes);
  if ('reason' in read) return { diagnostic: unreadable(file, read.reason) };
  return { text: textOf(read.bytes).text };
}

/** The finding about a file that isn't there, or that may not be read. */
export async function findWayOut(workspace: string, file: string): Promise<Diagnostic | null> {
  try {
    return linkProblem(file, await realpath(workspace), await realpath(join(workspace, file)));
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    return unreadable(file, systemCodeOf(error) === 'ENOENT' ? 'there is no such file' : messageOf(error));
  }
}

export function unreadable(file: string, reason: string): Diagnostic {
  return diagnostic('unreadable-file', { reason }, fileLocation(file));
}
