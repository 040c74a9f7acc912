import type { BatchEvent, BatchStatus } from '../../model/batch.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';

/** A person's decision about a batch. */
export interface BatchDecision {
  readonly status: BatchStatus;
  readonly person: string;
  readonly because: string;
}

/** The history of a batch, the oldest first; empty when it was accepted when it was read, and nobody touched it. */
export function listBatchEvents(database: Database, batch: string): Promise<readonly BatchEvent[]> {
  return rowsOf<{ readonly [Column in keyof BatchEvent]: BatchEvent[Column] }>(
    database,
    'select at, event, person, because from tieout.batch_events where batch = ? order by sequence',
    [batch],
  );
}

/** Holds or releases a batch, and keeps who did it and why; false when it has that status already. */
export async function decideBatch(
  transaction: Transaction,
  id: string,
  { status, person, because }: BatchDecision,
  at: Date,
): Promise<boolean> {
  const changed = await rowsOf(
    transaction,
    'update tieout.batches set status = ? where id = ? and status <> ? returning id',
    [status, id, status],
  );
  if (changed.length === 0) return false;
  const event = status === 'held' ? 'held' : 'released';
  await keepBatchEvent(transaction, id, { at: at.toISOString(), event, person, because });
  return true;
}

/** Adds to the history of a batch. */
export async function keepBatchEvent(
  transaction: Transaction,
  batch: string,
  { at, event, person, because }: BatchEvent,
): Promise<void> {
  await rowsOf(
    transaction,
    'insert into tieout.batch_events (batch, at, event, person, because) values (?, ?, ?, ?, ?)',
    [batch, at, event, person, because],
  );
}
