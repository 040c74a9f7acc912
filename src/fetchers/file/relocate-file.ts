import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, realpath, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperationalError, messageOf, operationalError, systemCodeOf } from '../../base/errors.js';
import { isPassingFailure } from '../../base/passing-failure.js';
import { isBelow } from '../../base/path-below.js';
import { refusalOf } from '../../plugin/confine.js';
import type { FileVersion } from '../../plugin/fetcher.js';
import { freeName } from '../../plugin/free-name.js';
import { changed } from './read-file.js';
import type { SourceFile } from './read-file.js';
import { versionOf } from './version-of.js';

/**
 * Moves a file to another path in its directory, or beside what is there already: nothing is ever overwritten, also not
 * what takes the name at the same moment.
 *
 * @returns the path where it is
 * @throws OperationalError `source-not-moved`, `source-changed` when it is not the version that was fetched.
 */
export async function relocateFile(file: SourceFile, version: FileVersion, target: string): Promise<string> {
  try {
    const now = versionOf(await stat(file.path, { bigint: true }));
    if (now.bytes !== version.bytes || now.modifiedAt !== version.modifiedAt) throw changed(file);
    await mkdir(dirname(target), { recursive: true });
    await checkPlace(file, target);
    const path = await freeName(target, isThere);
    await moveTo(file.path, path);
    return path;
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    if (systemCodeOf(error) === undefined) throw error;
    throw notMoved(file, target, messageOf(error), error);
  }
}

/** A link on the way must not lead out. */
async function checkPlace(file: SourceFile, target: string): Promise<void> {
  const folder = await realpath(dirname(target));
  if (!isBelow(await realpath(file.directory), folder)) {
    throw notMoved(file, target, `it leads out of ${file.directory}`);
  }
  const refusal = await refusalOf(folder, file.confines);
  if (refusal !== null) throw notMoved(file, target, refusal);
}

function notMoved(file: SourceFile, target: string, reason: string, cause?: unknown): OperationalError {
  const retryable = isPassingFailure(cause);
  return operationalError('source-not-moved', { path: file.name, target, reason }, { cause, retryable });
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Where a second name cannot be given, on another device or a share. */
const withoutLinks: ReadonlySet<string | undefined> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK']);

/** A second name and then not the first one: `rename` would overwrite. */
async function moveTo(path: string, target: string): Promise<void> {
  const from = await realpath(path);
  try {
    await link(from, target);
  } catch (error) {
    if (!withoutLinks.has(systemCodeOf(error))) throw error;
    await copyFile(from, target, constants.COPYFILE_EXCL);
  }
  await unlink(path);
}
