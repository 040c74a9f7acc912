import type { BigIntStats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { access, open, realpath, stat } from 'node:fs/promises';
import { OperationalError, messageOf, operationalError, systemCodeOf } from '../../base/errors.js';
import { isPassingFailure } from '../../base/passing-failure.js';
import { isBelow } from '../../base/path-below.js';
import { refusalOf } from '../../plugin/confine.js';
import type { FileVersion } from '../../plugin/fetcher.js';
import type { Confines } from '../../plugin/confine.js';
import { versionOf } from './version-of.js';

const chunkBytes = 256 * 1024;

/** A file of a source: its place, how a person names it, and the directory it must not lead out of. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly directory: string;
  readonly confines: Confines;
}

/** Where a file is, without links, and which version it is. */
export interface LocatedFile {
  readonly at: string;
  readonly version: FileVersion;
}

/**
 * Where a file really is, having checked that it is a regular file in its directory that may be read.
 *
 * @returns 'missing' or 'directory' where that is what the path leads to
 * @throws OperationalError `source-not-a-file`, `source-unreadable`.
 */
export async function locateFile(file: SourceFile): Promise<LocatedFile | 'missing' | 'directory'> {
  try {
    const at = await realpath(file.path);
    if (!isBelow(await realpath(file.directory), at)) throw unreadable(file, `it leads out of ${file.directory}`);
    const refusal = await refusalOf(at, file.confines);
    if (refusal !== null) throw unreadable(file, refusal);
    const found = await stat(at, { bigint: true });
    if (found.isDirectory()) return 'directory';
    if (!found.isFile()) throw operationalError('source-not-a-file', { path: file.name });
    await access(at, constants.R_OK);
    return { at, version: versionOf(found) };
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    throw asSourceError(error, file);
  }
}

/**
 * The bytes of a file, which must stay the same file, of the same size and modification time, until the last was read.
 *
 * @throws OperationalError `source-changed`, `source-not-a-file`, `source-unreadable`; the reason of the signal.
 */
export async function* readFile(file: SourceFile, signal: AbortSignal): AsyncGenerator<Buffer> {
  signal.throwIfAborted();
  const located = await locateFile(file);
  if (located === 'missing') throw changed(file);
  if (located === 'directory') throw operationalError('source-not-a-file', { path: file.name });
  // Not blocking: a pipe that took the file's place would else be waited for without end.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const handle = await onSource(file, () => open(located.at, flags));
  try {
    yield* readWhole(file, handle, signal);
  } finally {
    await handle.close();
  }
}

async function* readWhole(file: SourceFile, handle: FileHandle, signal: AbortSignal): AsyncGenerator<Buffer> {
  const before = await onSource(file, () => handle.stat({ bigint: true }));
  if (!before.isFile()) throw operationalError('source-not-a-file', { path: file.name });
  let position = 0;
  for (;;) {
    signal.throwIfAborted();
    const { buffer, bytesRead } = await onSource(file, () =>
      handle.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position),
    );
    position += bytesRead;
    if (position > before.size) throw changed(file);
    if (bytesRead === 0) break;
    yield buffer.subarray(0, bytesRead);
  }
  const after = await onSource(file, () => handle.stat({ bigint: true }));
  const named = await onSource(file, () => statIfPresent(file.path));
  const isSame = isUntouched(before, after) && BigInt(position) === before.size;
  if (!isSame || named?.ino !== before.ino || named.dev !== before.dev) {
    throw changed(file);
  }
}

function isUntouched(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs;
}

async function statIfPresent(path: string): Promise<BigIntStats | null> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Runs something that touches a file of the source. */
export async function onSource<T>(file: Pick<SourceFile, 'name'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asSourceError(error, file);
  }
}

function asSourceError(error: unknown, file: Pick<SourceFile, 'name'>): unknown {
  const isOfSystem = systemCodeOf(error) !== undefined && !(error instanceof OperationalError);
  return isOfSystem ? unreadable(file, messageOf(error), error) : error;
}

/** It may be whole when it is read again. */
export function changed(file: Pick<SourceFile, 'name'>): OperationalError {
  return operationalError('source-changed', { path: file.name }, { retryable: true });
}

function unreadable(file: Pick<SourceFile, 'name'>, reason: string, cause?: unknown): OperationalError {
  const retryable = isPassingFailure(cause);
  return operationalError('source-unreadable', { path: file.name, reason }, { cause, retryable });
}
