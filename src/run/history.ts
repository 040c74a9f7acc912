import type { Run } from '../model/outcome.js';
import type { KeptBreak } from '../model/outcome.js';
import * as store from '../store/index.js';
import type { Batch } from '../model/batch.js';
import type { BreakFilter, KeptSetAsideRecord, Page, PageRequest, RunFilter, SetAsideFilter } from '../store/index.js';
import { operationalError } from '../base/errors.js';
import type { Tools } from './tools.js';

export type { BreakFilter, KeptSetAsideRecord, Page, PageRequest, RunFilter, SetAsideFilter } from '../store/index.js';

type Kept = Pick<Tools, 'store'>;

/** Runs, newest first. */
export function listRuns(tools: Kept, filter: RunFilter, page: PageRequest): Promise<Page<Run>> {
  return store.listRuns(tools.store.database, filter, page);
}

/** @throws OperationalError `not-found`. */
export async function findRun(tools: Kept, id: string): Promise<Run> {
  return found('run', id, await store.findRun(tools.store.database, id));
}

/** The batches a run read, in the order of its inputs. */
export async function findBatchesOf(tools: Kept, run: Run): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  for (const id of run.inputs.flatMap((input) => input.batches)) {
    batches.push(found('batch', id, await store.findBatch(tools.store.database, id)));
  }
  return batches;
}

/** Breaks, the worst first. */
export function listBreaks(tools: Kept, filter: BreakFilter, page: PageRequest): Promise<Page<KeptBreak>> {
  return store.listBreaks(tools.store.database, filter, page);
}

/**
 * A break by its id or the beginning of it.
 *
 * @throws OperationalError `not-found`.
 */
export async function findBreak(tools: Kept, idOrPrefix: string): Promise<KeptBreak> {
  return found('break', idOrPrefix, await store.findBreak(tools.store.database, idOrPrefix));
}

/** Records in quarantine and dead letters, in the order of their batches and files. */
export function listSetAside(
  tools: Kept,
  filter: SetAsideFilter,
  page: PageRequest,
): Promise<Page<KeptSetAsideRecord>> {
  return store.listSetAsideRecords(tools.store.database, filter, page);
}

/** @throws OperationalError `not-found`. */
export async function findSetAside(tools: Kept, id: string): Promise<KeptSetAsideRecord> {
  return found('record set aside', id, await store.findSetAsideRecord(tools.store.database, id));
}

function found<T>(kind: string, name: string, item: T | null): T {
  if (item === null) throw operationalError('not-found', { kind, name });
  return item;
}
