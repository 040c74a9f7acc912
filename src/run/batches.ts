import { appendAudit } from '../audit/append-audit.js';
import { batchDecided } from '../audit/of-batches.js';
import { operationalError } from '../base/errors.js';
import type { Batch, BatchEvent } from '../model/batch.js';
import * as store from '../store/index.js';
import type { BatchDecision, BatchFilter, Page, PageRequest } from '../store/index.js';
import type { Tools } from './tools.js';

type Kept = Pick<Tools, 'store' | 'clock' | 'actor'>;

/** A batch, and every change of its status, the oldest first. */
export interface BatchWithHistory {
  readonly batch: Batch;
  readonly events: readonly BatchEvent[];
}

/** Batches, the newest first. */
export function listBatches(tools: Kept, filter: BatchFilter, page: PageRequest): Promise<Page<Batch>> {
  return store.listBatches(tools.store.database, filter, page);
}

/** @throws OperationalError `not-found`. */
export async function findBatch(tools: Kept, id: string): Promise<BatchWithHistory> {
  const batch = await store.findBatch(tools.store.database, id);
  if (!batch) throw operationalError('not-found', { kind: 'batch', name: id });
  return { batch, events: await store.listBatchEvents(tools.store.database, id) };
}

/**
 * Holds a batch, so that it counts no more, or releases it; who did it and why is kept with it.
 *
 * @throws OperationalError `not-found`, and `usage` when it has that status already.
 */
export async function decideBatch(tools: Kept, id: string, decision: BatchDecision): Promise<BatchWithHistory> {
  const { batch } = await findBatch(tools, id);
  const changed = await tools.store.transaction(async (transaction) => {
    const at = tools.clock.now();
    const isOther = await store.decideBatch(transaction, id, decision, at);
    if (isOther) await appendAudit(transaction, { actor: tools.actor, at }, [batchDecided(batch, decision)]);
    return isOther;
  });
  if (!changed) throw operationalError('usage', { reason: `Batch ${id} is ${decision.status} already` });
  return findBatch(tools, id);
}
