import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { systemCodeOf } from '../../base/errors.js';

/** What files may be read of: the workspace, and directories outside of it. All absolute. */
export interface Confines {
  readonly workspace: string;
  readonly directories: readonly string[];
}

/**
 * Why a file may not be read, in words, or null when it may: it is neither in the workspace nor in a directory that the
 * operator allows, or it is hidden in the workspace, as are version control, credentials and our own database.
 *
 * @param path without symbolic links
 */
export async function refusalOf(path: string, { workspace, directories }: Confines): Promise<string | null> {
  for (const directory of directories) {
    const real = await realpathIfPresent(directory);
    if (real !== null && isWithin(real, path)) return null;
  }
  const root = await realpath(workspace);
  if (!isWithin(root, path)) return 'it is outside of the workspace, and tieout.yaml does not allow its directory';
  const isHidden = relative(root, path)
    .split(sep)
    .some((segment) => segment.startsWith('.'));
  return isHidden ? 'hidden files and folders of the workspace are not read' : null;
}

/** Whether a path is a directory or below it. */
export function isWithin(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a path really is, or null when nothing is there. */
export async function realpathIfPresent(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
