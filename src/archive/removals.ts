import { rm } from 'node:fs/promises';
import { OperationalError, operationalError, systemCodeOf } from '../base/errors.js';
import type { ArchiveKind } from './object-path.js';

/** What is known of objects that were removed on purpose. */
export interface Removals {
  /** The instant at which an object was removed, UTC ISO 8601; null: it was not. */
  removedAt(kind: ArchiveKind, sha256: string): Promise<string | null>;
  /** An object is about to be kept, perhaps again. Once it is forgotten, nobody removes its file for an earlier reason. */
  forget(kind: ArchiveKind, sha256: string): Promise<void>;
}

/** Where nothing is ever removed. */
export const noRemovals: Removals = { removedAt: () => Promise.resolve(null), forget: () => Promise.resolve() };

/**
 * Opens an object; where its file is not there, says whether that was on purpose.
 *
 * @throws OperationalError `removed-by-retention`, else what opening throws.
 */
export async function tellingOfRemovals<T>(
  removals: Removals,
  kind: ArchiveKind,
  sha256: string,
  open: () => Promise<T>,
): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const isMissing = error instanceof OperationalError && systemCodeOf(error.cause) === 'ENOENT';
    const at = isMissing ? await removals.removedAt(kind, sha256) : null;
    if (at === null) throw error;
    throw operationalError('removed-by-retention', { kind, sha256, at }, { cause: error });
  }
}

/** Does what must come before a temporary is kept; it is removed when that fails. */
export async function beforeItIsKept(temporary: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
