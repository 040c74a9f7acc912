import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { asArchiveError } from './archive-error.js';
import type { ContentHash } from './hash-file.js';
import { keepObject, settleTemporary, writeTemporary } from './keep-object.js';
import { sweepTemporaries, temporaryName } from './temporaries.js';
import { createVerifier } from './verify-object.js';

/** What an object is: bytes as they were delivered, a snapshot made of them, or what else a run starts from. */
export type ArchiveKind = 'raw' | 'normalized' | 'inputs';

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
   * @throws OperationalError `archive-corrupt` when they are not.
   */
  open(kind: ArchiveKind, sha256: string): Promise<string>;
  /** The bytes from `start` up to, not including, `end` of an object; verified before the first is given. */
  read(kind: ArchiveKind, sha256: string, start?: number, end?: number): AsyncIterable<Buffer>;
  /** Removes what dead processes left half-written; how many files. */
  sweep(olderThanMilliseconds?: number): Promise<number>;
}

const oneDay = 24 * 60 * 60 * 1000;

/** The archive in a directory, which is made when something is first written. */
export function openArchive(directory: string): Archive {
  const verify = createVerifier();
  const open = (kind: ArchiveKind, sha256: string): Promise<string> =>
    verify(objectPath(directory, kind, sha256), sha256);
  const temporaryPath = (kind: ArchiveKind): Promise<string> => temporaryName(directory, kind);
  const keep = async (kind: ArchiveKind, temporary: string, content: ContentHash): Promise<ArchivedObject> => {
    const path = objectPath(directory, kind, content.sha256);
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

/** Where an object stands; also the guard that nothing but a hash becomes a path. */
function objectPath(directory: string, kind: ArchiveKind, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256: ${JSON.stringify(sha256)}`);
  return join(directory, kind, sha256.slice(0, 2), sha256);
}
