import { createReadStream } from 'node:fs';
import { asArchiveError } from './archive-error.js';
import type { ContentHash } from './hash-file.js';
import { keepObject, settleTemporary, writeTemporary } from './keep-object.js';
import { objectPath } from './object-path.js';
import type { ArchiveKind } from './object-path.js';
import { beforeItIsKept, noRemovals, tellingOfRemovals } from './removals.js';
import type { Removals } from './removals.js';
import { sweepTemporaries, temporaryName } from './temporaries.js';
import { createVerifier } from './verify-object.js';

/** An object of the archive: its SHA-256 is its name. */
export interface ArchivedObject {
  readonly sha256: string;
  readonly bytes: number;
  readonly path: string;
}

/**
 * Immutable objects, named by the SHA-256 of their content. What stands under a name is whole and safely on disk.
 *
 * Every method throws OperationalError `disk-full` or `archive-failed` when the file system refuses.
 */
export interface Archive {
  /**
   * Writes bytes as they come, and keeps them under their hash. `tap` sees every chunk on its way.
   *
   * @throws whatever `bytes` or `tap` throws; nothing is kept then.
   */
  put(kind: ArchiveKind, bytes: AsyncIterable<Buffer>, tap?: (chunk: Buffer) => void): Promise<ArchivedObject>;
  /** Keeps a file that somebody else wrote to a `temporaryPath`. */
  adopt(kind: ArchiveKind, temporaryPath: string): Promise<ArchivedObject>;
  /** A name for a new file that `adopt` can take; swept later if it is not. */
  temporaryPath(kind: ArchiveKind): Promise<string>;
  /**
   * The path of an object whose bytes were found to be what its name says.
   *
   * @throws OperationalError `archive-corrupt` when they are not, `removed-by-retention` when it was removed on purpose.
   */
  open(kind: ArchiveKind, sha256: string): Promise<string>;
  /** The bytes from `start` up to, not including, `end` of an object; verified before the first is given. */
  read(kind: ArchiveKind, sha256: string, start?: number, end?: number): AsyncIterable<Buffer>;
  /** Removes what dead processes left half-written; how many files. */
  sweep(olderThanMilliseconds?: number): Promise<number>;
}

const oneDay = 24 * 60 * 60 * 1000;

/**
 * The archive in a directory, which is made when something is first written.
 *
 * @param removals what is known of objects that were removed on purpose; nothing, when it is left out
 */
export function openArchive(directory: string, removals: Removals = noRemovals): Archive {
  const verify = createVerifier();
  const open = (kind: ArchiveKind, sha256: string): Promise<string> =>
    tellingOfRemovals(removals, kind, sha256, () => verify(objectPath(directory, kind, sha256), sha256));
  const temporaryPath = (kind: ArchiveKind): Promise<string> => temporaryName(directory, kind);
  const keep = async (kind: ArchiveKind, temporary: string, content: ContentHash): Promise<ArchivedObject> => {
    const path = objectPath(directory, kind, content.sha256);
    await beforeItIsKept(temporary, () => removals.forget(kind, content.sha256));
    await keepObject(temporary, path);
    return { sha256: content.sha256, bytes: content.length, path };
  };
  return {
    open,
    temporaryPath,
    async put(kind, bytes, tap) {
      const temporary = await temporaryPath(kind);
      return keep(kind, temporary, await writeTemporary(temporary, bytes, tap));
    },
    adopt: async (kind, temporary) => keep(kind, temporary, await settleTemporary(temporary)),
    async *read(kind, sha256, start = 0, end = Infinity) {
      const path = await open(kind, sha256);
      if (end <= start) return;
      const stream = createReadStream(path, { start, end: end - 1, highWaterMark: 256 * 1024 });
      try {
        yield* stream as AsyncIterable<Buffer>;
      } catch (error) {
        throw asArchiveError(error, path);
      }
    },
    sweep: (olderThanMilliseconds = oneDay) => sweepTemporaries(directory, olderThanMilliseconds),
  };
}
