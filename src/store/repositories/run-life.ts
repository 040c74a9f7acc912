import { daysInWords } from '../../model/date-range.js';
import { operationalError } from '../../base/errors.js';
import { ruleIdOf } from '../../model/outcome.js';
import type { Run, Scope } from '../../model/outcome.js';
import type { Database, Transaction } from '../connection/database.js';
import type { Binding } from '../connection/rows-of.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { refuseRemoved } from './removed-objects.js';
import type { NamedByHash } from './removed-objects.js';
import { findRun, runIdentityOf } from './runs.js';
import { holdScopeToken } from './scope-leases.js';
import type { RunIdentity } from './runs.js';
import { insertWithFreeId } from './timestamped-id.js';

/** What a run that completes has found. */
export type RunResult = Pick<Run, 'digest' | 'counterparts' | 'breaks' | 'supersedes'> & { readonly digest: string };

/** How a run ended that did not complete. */
export type RunEnd = { readonly status: 'failed' | 'cancelled' | 'held'; readonly failure: Run['failure'] };

/**
 * Starts a run: gives it its id and the status `running`. Its configuration version is kept already, and the caller
 * holds the lock of its rule and scope and has called `failAbandonedRuns`.
 *
 * @param fence the token of that lock
 * @throws OperationalError `run-in-progress` when the rule and scope have a running run, `removed-by-retention` when one of
 * its inputs was removed meanwhile, `lease-lost` when somebody else has the lock.
 */
export async function startRun(transaction: Transaction, run: RunIdentity, at: Date, fence = 0): Promise<Run> {
  await refuseLate(transaction, run, fence);
  const id = await insertWithFreeId(at, run.ruleHistory.replace('/', '@'), async (candidate) => {
    if (await insertRun(transaction, candidate, { ...run, fence }, at)) return true;
    if (await findRun(transaction, candidate)) return false;
    throw await reasonNotStarted(transaction, run);
  });
  await refuseRemoved(transaction, namedBy(run));
  return readRun(transaction, id);
}

function namedBy({ inputs }: RunIdentity): readonly NamedByHash[] {
  return inputs.flatMap(({ setAside, standing, history }) =>
    [setAside, standing, history].flatMap((named) =>
      named ? [{ kind: 'inputs' as const, sha256: named.sha256 }] : [],
    ),
  );
}

/**
 * Ends a run that has found its answer; the run it supersedes stops being the completed one of the rule and scope.
 *
 * @param fence the token of the lock of its rule and scope
 * @throws OperationalError `lease-lost` when somebody else has that lock.
 */
export async function completeRun(
  transaction: Transaction,
  id: string,
  result: RunResult,
  at: Date,
  fence = 0,
): Promise<Run> {
  const { digest, counterparts, breaks, supersedes } = result;
  await refuseLate(transaction, await readRun(transaction, id), fence);
  if (supersedes !== null) await supersede(transaction, supersedes);
  await changeRunning(
    transaction,
    id,
    "status = 'completed', phase = 'kept', digest = ?, result = cast(? as json), supersedes = ?, finished_at = ?",
    [digest, JSON.stringify({ counterparts, breaks }), supersedes, at.toISOString()],
  );
  return readRun(transaction, id);
}

/** Ends a run that did not complete; false when it is over, or somebody else has the lock of its rule and scope. */
export async function endRun(database: Database, id: string, end: RunEnd, at: Date, fence = 0): Promise<boolean> {
  const failure = end.failure === null ? null : JSON.stringify(end.failure);
  const ended = await rowsOf(
    database,
    `update tieout.runs as run set status = ?, failure = cast(? as json), finished_at = ?
     where id = ? and status = 'running' and not exists (
       select 1 from tieout.scope_leases
       where (rule_history, scope_from, scope_to) = (run.rule_history, run.scope_from, run.scope_to) and token > ?
     ) returning id`,
    [end.status, failure, at.toISOString(), id, fence],
  );
  return ended.length > 0;
}

/** The run of a rule and scope that is running, or that somebody left so; null when there is none. */
export async function findRunningRun(database: Database, ruleHistory: string, scope: Scope): Promise<Run | null> {
  const row = await rowOf<{ id: string }>(
    database,
    "select id from tieout.runs where (rule_history, scope_from, scope_to) = (?, ?, ?) and status = 'running'",
    [ruleHistory, scope.from, scope.to],
  );
  return row && findRun(database, row.id);
}

/**
 * Goes on with a run that was left running: from now on it is the run of whoever has the lock.
 *
 * @throws OperationalError `lease-lost`.
 */
export async function resumeRun(transaction: Transaction, run: Run, fence: number): Promise<void> {
  await refuseLate(transaction, run, fence);
  await changeRunning(transaction, run.id, 'fence = ?, resumed = resumed + 1', [fence]);
}

/** Says how far a run is; whoever lost its lock says nothing. */
export async function noteRunPhase(database: Database, id: string, phase: 'compared', fence: number): Promise<void> {
  await rowsOf(database, "update tieout.runs set phase = ? where id = ? and status = 'running' and fence = ?", [
    phase,
    id,
    fence,
  ]);
}

/** A token that is not the newest is that of a process that was frozen, or cut off, and followed by another. */
async function refuseLate(
  transaction: Transaction,
  run: Pick<Run, 'rule' | 'instance' | 'ruleHistory' | 'scope'>,
  fence: number,
): Promise<void> {
  if ((await holdScopeToken(transaction, run)) <= fence) return;
  const scope = daysInWords(run.scope);
  throw operationalError('lease-lost', { rule: ruleIdOf(run), scope }, { retryable: true });
}

/**
 * Marks the running runs of a rule and scope as failed: who holds their lock knows that nobody is running them. Gives
 * their ids.
 */
export async function failAbandonedRuns(
  database: Database,
  ruleHistory: string,
  scope: Scope,
  at: Date,
): Promise<readonly string[]> {
  const failure: Run['failure'] = { code: 'interrupted', parameters: {} };
  const rows = await rowsOf<{ id: string }>(
    database,
    `update tieout.runs set status = 'failed', failure = cast(? as json), finished_at = ?
     where (rule_history, scope_from, scope_to) = (?, ?, ?) and status = 'running' returning id`,
    [JSON.stringify(failure), at.toISOString(), ruleHistory, scope.from, scope.to],
  );
  return rows.map(({ id }) => id);
}

/** False when the id, the rule and scope, or the identity is taken. */
async function insertRun(
  transaction: Transaction,
  id: string,
  run: RunIdentity & { readonly fence: number },
  at: Date,
): Promise<boolean> {
  const { rule, instance, ruleHistory, scope, inputs, configVersion, asOf, fence } = run;
  const bindings: Binding[] = [id, rule, instance, ruleHistory, scope.from, scope.to];
  bindings.push(asOf, configVersion, runIdentityOf(run), JSON.stringify(inputs), at.toISOString(), fence);
  const inserted = await rowsOf(
    transaction,
    `insert into tieout.runs (id, rule, instance, rule_history, scope_from, scope_to, status, as_of, config_version,
       identity, inputs, started_at, fence)
     values (?, ?, ?, ?, ?, ?, 'running', ?, ?, ?, cast(? as json), ?, ?) on conflict do nothing returning id`,
    bindings,
  );
  return inserted.length > 0;
}

async function reasonNotStarted(transaction: Transaction, run: RunIdentity): Promise<Error> {
  const { ruleHistory, scope } = run;
  const rule = ruleIdOf(run);
  const running = await rowOf<{ id: string }>(
    transaction,
    "select id from tieout.runs where (rule_history, scope_from, scope_to) = (?, ?, ?) and status = 'running'",
    [ruleHistory, scope.from, scope.to],
  );
  if (!running) return new Error(`The run of '${rule}' was started although the same run is completed`);
  return operationalError('run-in-progress', { rule, scope: `${scope.from} to ${scope.to}` }, { retryable: true });
}

async function supersede(transaction: Transaction, id: string): Promise<void> {
  const rows = await rowsOf(
    transaction,
    "update tieout.runs set status = 'superseded' where id = ? and status = 'completed' returning id",
    [id],
  );
  if (rows.length === 0) throw new Error(`Run ${id} cannot be superseded: it is not completed`);
}

async function changeRunning(
  database: Database,
  id: string,
  assignments: string,
  values: readonly Binding[],
): Promise<void> {
  const rows = await rowsOf(
    database,
    `update tieout.runs set ${assignments} where id = ? and status = 'running' returning id`,
    [...values, id],
  );
  // Whoever lost its lock finds its run marked as abandoned, and must not answer in its place.
  if (rows.length === 0) throw new Error(`Run ${id} is not running any more`);
}

async function readRun(transaction: Transaction, id: string): Promise<Run> {
  const run = await findRun(transaction, id);
  if (!run) throw new Error(`There is no run ${id}`);
  return run;
}
