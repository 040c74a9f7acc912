import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCodeOf } from '../base/errors.js';
import { onArchive } from './archive-error.js';
import { hashFile } from './hash-file.js';
import type { ContentHash } from './hash-file.js';

/** Writes a stream to a new file and sees to it that the disk has it. The file is removed when anything fails. */
export async function writeTemporary(
  temporary: string,
  bytes: AsyncIterable<Buffer>,
  tap?: (chunk: Buffer) => void,
): Promise<ContentHash> {
  const hash = createHash('sha256');
  let length = 0;
  const file = await onArchive(temporary, () => open(temporary, 'wx'));
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      tap?.(chunk);
      await onArchive(temporary, () => file.writeFile(chunk));
      length += chunk.length;
    }
    await onArchive(temporary, () => file.sync());
  } catch (error) {
    await file.close();
    await rm(temporary, { force: true });
    throw error;
  }
  await onArchive(temporary, () => file.close());
  return { sha256: hash.digest('hex'), length };
}

/** Hashes a file that somebody else wrote, and sees to it that the disk has it. It is removed when anything fails. */
export async function settleTemporary(temporary: string): Promise<ContentHash> {
  return onArchive(temporary, async () => {
    const file = await open(temporary, 'r+');
    try {
      const content = await hashFile(file);
      await file.sync();
      return content;
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  });
}

/** Moves a settled temporary under its final name; an object that is there already is kept instead. */
export async function keepObject(temporary: string, path: string): Promise<void> {
  await onArchive(path, async () => {
    try {
      const made = await mkdir(dirname(path), { recursive: true });
      if (await exists(path)) await rm(temporary, { force: true });
      else await rename(temporary, path);
      await syncDirectories(dirname(path), made);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Makes a name survive a power cut: its directory, and the parents of directories that were made for it. */
async function syncDirectories(directory: string, firstMade: string | undefined): Promise<void> {
  const last = firstMade === undefined ? directory : dirname(firstMade);
  for (let current = directory; ; current = dirname(current)) {
    const handle = await open(current, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (current === last || current === dirname(current)) return;
  }
}
