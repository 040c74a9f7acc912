import { OperationalError, messageOf, operationalError, systemCodeOf } from '../base/errors.js';

/** What the file system refused, as a problem of the archive. */
export function asArchiveError(error: unknown, path: string): OperationalError {
  if (error instanceof OperationalError) return error;
  const code = systemCodeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return operationalError('disk-full', { path }, { cause: error });
  return operationalError('archive-failed', { path, reason: messageOf(error) }, { cause: error });
}

/** Runs something that touches the archive's files. */
export async function onArchive<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asArchiveError(error, path);
  }
}
