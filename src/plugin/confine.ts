import { realpath } from 'node:fs/promises';
import { systemCodeOf } from '../base/errors.js';
import { isBelow, isHidden } from '../base/path-below.js';

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
    if (real !== null && isBelow(real, path)) return null;
  }
  const root = await realpath(workspace);
  if (!isBelow(root, path)) return 'it is outside of the workspace, and tieout.yaml does not allow its directory';
  return isHidden(root, path) ? 'hidden files and folders of the workspace are not read' : null;
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
