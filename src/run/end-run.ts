import { appendAudit } from '../audit/append-audit.js';
import { runEnded } from '../audit/of-runs.js';
import { OperationalError, operationalError } from '../base/errors.js';
import type { Run, Scope } from '../model/outcome.js';
import type { RulePlan } from '../model/plan.js';
import { endRun, failAbandonedRuns } from '../store/index.js';
import type { Tools } from './tools.js';

/** Marks runs that nobody is running any more as failed. Who calls it holds the lock of their scope. */
export async function endAbandoned(tools: Tools, { history }: RulePlan, scope: Scope): Promise<void> {
  await tools.store.transaction(async (transaction) => {
    const at = tools.clock.now();
    const ids = await failAbandonedRuns(transaction, history, scope, at);
    const end = { status: 'failed', failure: { code: 'interrupted', parameters: {} } } as const;
    const entries = ids.map((id) => runEnded({ id, ruleHistory: history }, end));
    await appendAudit(transaction, { actor: tools.actor, at }, entries);
  });
}

/**
 * Keeps why a run did not complete, unless another process has its scope now; a database that is gone as well must not hide it.
 *
 * @param fence the token of the lock it was run with
 */
export async function endFailed(tools: Tools, run: Run, error: unknown, fence: number): Promise<void> {
  const failure =
    error instanceof OperationalError ? error : operationalError('internal-error', { reason: String(error) });
  const status = failure.code === 'interrupted' ? 'cancelled' : 'failed';
  const end = { status, failure: { code: failure.code, parameters: failure.parameters } } as const;
  try {
    await tools.store.transaction(async (transaction) => {
      const at = tools.clock.now();
      if (!(await endRun(transaction, run.id, end, at, fence))) return;
      await appendAudit(transaction, { actor: tools.actor, at }, [runEnded(run, end)]);
    });
  } catch (secondary) {
    throw new AggregateError([error, secondary], failure.message, { cause: error });
  }
}
