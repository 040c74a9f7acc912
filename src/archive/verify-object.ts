import type { BigIntStats } from 'node:fs';
import { open } from 'node:fs/promises';
import { operationalError } from '../base/errors.js';
import { onArchive } from './archive-error.js';
import { hashFile } from './hash-file.js';

/**
 * Checks that objects are what their names say. An object is read once per process and then only again when its file is
 * another or was touched: a flipped bit in a snapshot would else change a sum without an error.
 *
 * The function it makes returns the path and throws OperationalError `archive-corrupt` or `archive-failed`.
 */
export function createVerifier(): (path: string, sha256: string) => Promise<string> {
  const verified = new Map<string, string>();
  return async (path, sha256) => {
    const found = await onArchive(path, async () => {
      const file = await open(path, 'r');
      try {
        const state = stateOf(await file.stat({ bigint: true }));
        if (verified.get(path) === state) return sha256;
        const content = await hashFile(file);
        if (content.sha256 === sha256) verified.set(path, state);
        return content.sha256;
      } finally {
        await file.close();
      }
    });
    if (found !== sha256) throw operationalError('archive-corrupt', { path, expected: sha256, found });
    return path;
  };
}

/** What changes when a file is replaced or written to; a modification time alone can be set back. */
function stateOf({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino, dev].join(' ');
}
