import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { systemCodeOf } from '../../base/errors.js';
import { findMatches, fixedFolder } from '../../plugin/file-pattern.js';

/**
 * The files below a directory that a pattern matches, as absolute paths. Symbolic links to directories are not followed.
 *
 * @throws what the file system throws when a directory on the way cannot be listed: files could be hidden in it.
 */
export async function findFiles(directory: string, pattern: string, signal: AbortSignal): Promise<string[]> {
  const root = resolve(directory, fixedFolder(pattern) || '.');
  const found = await findMatches(pattern, (folder) => entriesOf(join(root, folder)), signal);
  return found.map(({ path }) => join(root, path));
}

async function entriesOf(folder: string): Promise<{ readonly name: string; readonly isFolder: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
