import { appendAudit } from '../audit/append-audit.js';
import { runReleased } from '../audit/of-runs.js';
import { operationalError } from '../base/errors.js';
import { daysInWords } from '../model/date-range.js';
import type { HeldRun } from '../model/held-run.js';
import { ruleIdOf } from '../model/outcome.js';
import type { Run } from '../model/outcome.js';
import * as store from '../store/index.js';
import type { Database, RunLock, Transaction } from '../store/index.js';
import { publishHeldAnswer } from './found-answer.js';
import type { Tools } from './tools.js';

type Kept = Pick<Tools, 'store' | 'clock' | 'actor'>;

/** Who accepts a held run, and why. */
export interface RunDecision {
  readonly person: string;
  readonly because: string;
}

/**
 * Accepts a held run: what it found counts from now on, in one transaction, as if it had completed at once. Its digest, and the ids
 * and dates of its breaks, are those that it was held with.
 *
 * @throws OperationalError `not-found`, `run-not-held`, `run-in-progress` while its scope is being run, `records-taken` when the
 * run of another scope paired some of its records since, and `lease-lost`.
 */
export async function releaseRun(tools: Kept, id: string, decision: RunDecision): Promise<Run> {
  const known = await findHeld(tools.store.database, id);
  const lock = await tools.store.lockRun(known.ruleHistory, known.scope);
  if (!lock) {
    const parameters = { rule: ruleIdOf(known), scope: daysInWords(known.scope) };
    throw operationalError('run-in-progress', parameters, { retryable: true });
  }
  try {
    return await tools.store.transaction((transaction) => release(tools, transaction, id, { decision, lock }));
  } finally {
    await lock.release();
  }
}

async function release(
  { clock, actor }: Kept,
  transaction: Transaction,
  id: string,
  { decision, lock }: { readonly decision: RunDecision; readonly lock: RunLock },
): Promise<Run> {
  // Somebody may have released it, or run it again, before the lock was ours.
  const run = await findHeld(transaction, id);
  const previous = await store.findCompletedRun(transaction, run.ruleHistory, run.scope);
  const breaks = await publishHeldAnswer(transaction, run);
  const at = clock.now();
  const released = { at: at.toISOString(), ...decision };
  const { counterparts } = run;
  const result = { counterparts, breaks, held: { ...run.held, released }, supersedes: previous?.id ?? null };
  const counting = await store.releaseRun(transaction, id, result, lock.token);
  const replaced = await store.supersedeHeld(transaction, counting);
  await appendAudit(transaction, { actor, at }, [runReleased(counting, released, replaced)]);
  return counting;
}

async function findHeld(database: Database, id: string): Promise<Run & { readonly held: HeldRun }> {
  const run = await store.findRun(database, id);
  if (!run) throw operationalError('not-found', { kind: 'run', name: id });
  const { status, held } = run;
  if (status === 'held' && held) return { ...run, held };
  const by = status === 'superseded' ? await store.findCompletedRun(database, run.ruleHistory, run.scope) : null;
  throw operationalError('run-not-held', { run: id, status, by: by?.id ?? null });
}
