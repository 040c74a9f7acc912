import type { Batch } from '../model/batch.js';
import type { Run, Scope } from '../model/outcome.js';
import type { Plan, RulePlan } from '../model/plan.js';
import { findBatch, findRunningRun } from '../store/index.js';
import { partsOf } from './compare-counterparts.js';
import { findBatchesOf } from './find-state.js';
import { findTableBatches, tableBatchesOf } from './lookup-tables.js';
import type { TableBatches } from './lookup-tables.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** A run that somebody left running, and all that it reads. */
export interface AbandonedRun {
  readonly run: Run;
  /** Of each side, the baseline first. */
  readonly batches: readonly (readonly Batch[])[];
  readonly tables: TableBatches;
}

/**
 * The run of a rule and scope that a process began and did not end, when it can be gone on with: by the same configuration, as of
 * the same instant where one is asked for, and when what it reads is still all there is to be read. Who asks holds the lock of
 * the scope, so nobody is running it.
 */
export async function findResumable(
  tools: Tools,
  plan: Plan,
  rule: RulePlan,
  { scope, asOf }: { readonly scope: Scope; readonly asOf: string | null },
): Promise<AbandonedRun | null> {
  const run = await findRunningRun(tools.store.database, rule.history, scope);
  if (!run || run.configVersion !== plan.version) return null;
  if (asOf !== null && Date.parse(asOf) !== Date.parse(run.asOf)) return null;
  const parts = partsOf(rule);
  const inputs = run.inputs.filter(({ side }) => side !== 'lookup');
  if (parts.length !== inputs.length) return null;
  const batches: (readonly Batch[])[] = [];
  for (const [index, part] of parts.entries()) {
    const feed = required(plan.feeds[part.plan.feed], `feed ${part.plan.feed}`);
    const entity = required(plan.entities[feed.entity], `entity ${feed.entity}`);
    const now = await findBatchesOf(tools, feed, entity, scope);
    if (!isSame(now, inputs[index]?.batches ?? [])) return null;
    batches.push(now);
  }
  const tables = await findTables(tools, plan, rule, run);
  return tables && { run, batches, tables };
}

/** The tables it reads, unless newer ones were delivered. */
async function findTables(tools: Tools, plan: Plan, rule: RulePlan, run: Run): Promise<TableBatches | null> {
  const named = run.inputs.filter(({ side }) => side === 'lookup').flatMap(({ batches }) => batches);
  const read: Batch[] = [];
  for (const id of named) {
    const batch = await findBatch(tools.store.database, id);
    if (!batch) return null;
    read.push(batch);
  }
  const now = await findTableBatches(tools, plan, rule);
  return isSame([...now.values()].flat(), named) ? tableBatchesOf(run.inputs, read) : null;
}

function isSame(batches: readonly Batch[], ids: readonly string[]): boolean {
  return batches.length === ids.length && batches.every(({ id }, index) => id === ids[index]);
}
