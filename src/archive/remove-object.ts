import { open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCodeOf } from '../base/errors.js';
import { onArchive } from './archive-error.js';
import { objectPath } from './object-path.js';
import type { ArchiveKind } from './object-path.js';

/** How many bytes the file of an object has; null where there is none. */
export function sizeOfObject(directory: string, kind: ArchiveKind, sha256: string): Promise<number | null> {
  const path = objectPath(directory, kind, sha256);
  return onArchive(path, async () => {
    try {
      return (await stat(path)).size;
    } catch (error) {
      if (systemCodeOf(error) === 'ENOENT') return null;
      throw error;
    }
  });
}

/** Removes the file of an object, so that it is gone after a power cut as well. One that is gone already is no failure. */
export function removeObject(directory: string, kind: ArchiveKind, sha256: string): Promise<void> {
  const path = objectPath(directory, kind, sha256);
  return onArchive(path, async () => {
    await rm(path, { force: true });
    await syncIfThere(dirname(path));
  });
}

async function syncIfThere(directory: string): Promise<void> {
  try {
    const handle = await open(directory, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
  }
}
