import { openArchive } from './archive.js';
import type { Archive } from './archive.js';

/**
 * An archive for a trial: what is written goes to a directory that is thrown away, and what was not written there is read
 * from the archive itself, which stays as it is.
 */
export function openScratchArchive(archive: Archive, directory: string): Archive {
  const scratch = openArchive(directory);
  const written = new Set<string>();
  const holding = (sha256: string): Archive => (written.has(sha256) ? scratch : archive);
  return {
    open: (kind, sha256) => holding(sha256).open(kind, sha256),
    read: (kind, sha256, start, end) => holding(sha256).read(kind, sha256, start, end),
    temporaryPath: (kind) => scratch.temporaryPath(kind),
    async put(kind, bytes, tap) {
      const object = await scratch.put(kind, bytes, tap);
      written.add(object.sha256);
      return object;
    },
    async adopt(kind, temporary) {
      const object = await scratch.adopt(kind, temporary);
      written.add(object.sha256);
      return object;
    },
    sweep: (olderThanMilliseconds) => scratch.sweep(olderThanMilliseconds),
  };
}
