import { operationalError } from '../../base/errors.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';

/** The kinds of objects of the archive. */
export type ObjectKind = 'raw' | 'normalized' | 'inputs';

/** An object of the archive, by its name. */
export interface NamedByHash {
  readonly kind: ObjectKind;
  readonly sha256: string;
}

/** An object of the archive whose time is over. */
export interface ObjectToRemove extends NamedByHash {
  readonly bytes: number;
}

/**
 * Lets nobody keep a batch or a page, or start a run, until the transaction ends: what they name is either seen by it, or they see what it
 * marks.
 */
export async function lockForRemoval(transaction: Transaction): Promise<void> {
  await rowsOf(
    transaction,
    'lock table tieout.batches, tieout.runs, tieout.page_deliveries in share row exclusive mode',
  );
}

/** Marks objects as removed, before their files are. */
export async function markRemoved(
  transaction: Transaction,
  objects: readonly ObjectToRemove[],
  at: Date,
): Promise<void> {
  await rowsOf(
    transaction,
    `insert into tieout.removed_objects (kind, sha256, bytes, removed_at, file_gone)
     select kind, sha256, bytes, ?, false
     from json_to_recordset(cast(? as json)) as object (kind text, sha256 text, bytes bigint)
     on conflict do nothing`,
    [at.toISOString(), JSON.stringify(objects)],
  );
}

/** How many marked objects may still have a file. */
export async function unfinishedRemovals(database: Database): Promise<number> {
  const row = await rowOf<{ objects: number }>(
    database,
    'select cast(count(*) as integer) as objects from tieout.removed_objects where not file_gone',
  );
  return row?.objects ?? 0;
}

/**
 * Removes the files of some marked objects, and says that they are gone. Whoever keeps one of them again waits until then.
 *
 * @returns what was removed; empty when nothing is left to do
 */
export async function finishRemovals(
  transaction: Transaction,
  most: number,
  remove: (object: ObjectToRemove) => Promise<void>,
): Promise<readonly ObjectToRemove[]> {
  const objects = await rowsOf<{ kind: ObjectKind; sha256: string; bytes: number | string }>(
    transaction,
    `select kind, sha256, bytes from tieout.removed_objects where not file_gone
     order by kind, sha256 limit ? for update`,
    [most],
  );
  for (const { kind, sha256, bytes } of objects) await remove({ kind, sha256, bytes: Number(bytes) });
  for (const { kind, sha256 } of objects) {
    await rowsOf(transaction, 'update tieout.removed_objects set file_gone = true where (kind, sha256) = (?, ?)', [
      kind,
      sha256,
    ]);
  }
  return objects.map(({ kind, sha256, bytes }) => ({ kind, sha256, bytes: Number(bytes) }));
}

/** When objects were removed, of those that were; UTC ISO 8601. */
export function findRemovals(
  database: Database,
  objects: readonly NamedByHash[],
): Promise<readonly (NamedByHash & { readonly at: string })[]> {
  return rowsOf<{ kind: ObjectKind; sha256: string; at: string }>(
    database,
    `select removed.kind, removed.sha256, removed.removed_at as at
     from tieout.removed_objects as removed
     join json_to_recordset(cast(? as json)) as object (kind text, sha256 text)
       on (object.kind, object.sha256) = (removed.kind, removed.sha256)
     order by removed.kind, removed.sha256 limit 1`,
    [JSON.stringify(objects)],
  );
}

/** Takes the mark from an object that is kept again. */
export async function forgetRemoval(database: Database, { kind, sha256 }: NamedByHash): Promise<void> {
  await rowsOf(database, 'delete from tieout.removed_objects where (kind, sha256) = (?, ?)', [kind, sha256]);
}

/**
 * For whoever names objects that are in the archive: none of them may be removed meanwhile.
 *
 * @throws OperationalError `removed-by-retention`.
 */
export async function refuseRemoved(transaction: Transaction, objects: readonly NamedByHash[]): Promise<void> {
  if (objects.length === 0) return;
  const [removed] = await findRemovals(transaction, objects);
  if (!removed) return;
  const { kind, sha256, at } = removed;
  throw operationalError('removed-by-retention', { kind, sha256, at }, { retryable: true });
}
