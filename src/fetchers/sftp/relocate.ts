import { posix } from 'node:path';
import { operationalError } from '../../base/errors.js';
import { freeName } from '../../plugin/free-name.js';
import { answerFailure } from './failures.js';
import type { RemoteFile } from './read-remote.js';
import { changed } from './read-remote.js';
import { isSameVersion, lookAt } from './remote-file.js';
import type { Session } from './session.js';

/**
 * Moves a file of the server to another path, or beside what is there already.
 *
 * SFTP's own rename refuses a name that is taken, so that nothing is overwritten if it is taken meanwhile; OpenSSH's
 * `posix-rename` would overwrite.
 *
 * @returns the path where it is
 * @throws OperationalError `source-not-moved`, `source-changed` when it is not the version that was fetched,
 * `host-unreachable`.
 */
export async function relocateRemote(
  session: Session,
  file: RemoteFile,
  target: string,
  signal: AbortSignal,
): Promise<string> {
  const found = await lookAt(session, file.path);
  if (!found || !isSameVersion(found.version, file.version)) throw changed(file);
  try {
    await makeFolder(session, posix.dirname(target));
    const path = await freeName(target, async (name) => (await lookAt(session, name)) !== null);
    await session.ask<void>((sftp, answer) => sftp.rename(file.path, path, (error) => answer(error, undefined)));
    return path;
  } catch (error) {
    signal.throwIfAborted();
    const failure = answerFailure(session.host, target, error);
    if (!(failure instanceof Error)) throw failure;
    throw operationalError(
      'source-not-moved',
      { path: file.source, target, reason: failure.message },
      { cause: error, retryable: true },
    );
  }
}

/** Makes a folder and those above it that are missing. */
async function makeFolder(session: Session, path: string): Promise<void> {
  if (path === '.' || path === '/' || (await lookAt(session, path)) !== null) return;
  await makeFolder(session, posix.dirname(path));
  await session.ask<void>((sftp, answer) => sftp.mkdir(path, (error) => answer(error, undefined)));
}
