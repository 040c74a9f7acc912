import { daysInWords } from '../../model/date-range.js';
import { operationalError } from '../../base/errors.js';
import { ruleIdOf } from '../../model/outcome.js';
import type { Run, Scope } from '../../model/outcome.js';
import type { Database, Transaction } from '../connection/database.js';
import type { Binding } from '../connection/rows-of.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { forgetHeldAnswer } from './held-answers.js';
import { refuseRemoved } from './removed-objects.js';
import type { NamedByHash } from './removed-objects.js';
import { findRun, runIdentityOf } from './runs.js';
import { holdScopeToken } from './scope-leases.js';
import type { RunIdentity } from './runs.js';
import { insertWithFreeId } from './timestamped-id.js';

/** What a run that completes has found. */
export type RunResult = Pick<Run, 'counterparts' | 'breaks' | 'held' | 'supersedes'> & { readonly digest: string };

/** How a run ended that did not complete. */
export type RunEnd = { readonly status: 'failed' | 'cancelled'; readonly failure: Run['failure'] };

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
  await refuseLate(transaction, await readRun(transaction, id), fence);
  if (result.supersedes !== null) await supersede(transaction, result.supersedes);
  return endWithAnswer(transaction, id, { ...result, status: 'completed' }, at);
}

/** Ends a run that has found its answer, which does not count before it is released. It supersedes none. */
export async function holdRun(
  transaction: Transaction,
  id: string,
  result: Omit<RunResult, 'supersedes'> & Required<Pick<Run, 'held'>>,
  at: Date,
  fence = 0,
): Promise<Run> {
  await refuseLate(transaction, await readRun(transaction, id), fence);
  return endWithAnswer(transaction, id, { ...result, supersedes: null, status: 'held' }, at);
}

/** Lets the answer of a held run count, which becomes the completed run of its rule and scope. It keeps its digest. */
export async function releaseRun(
  transaction: Transaction,
  id: string,
  { counterparts, breaks, held, supersedes }: Omit<RunResult, 'digest'> & Required<Pick<Run, 'held'>>,
  fence: number,
): Promise<Run> {
  await refuseLate(transaction, await readRun(transaction, id), fence);
  if (supersedes !== null) await supersede(transaction, supersedes);
  const rows = await rowsOf(
    transaction,
    "update tieout.runs set status = 'completed', result = cast(? as json), supersedes = ? where id = ? and status = 'held' returning id",
    [JSON.stringify({ counterparts, breaks, held }), supersedes, id],
  );
  if (rows.length === 0) throw new Error(`Run ${id} is not held any more`);
  return readRun(transaction, id);
}

/** The held runs of a rule and scope that began before one that counts now are superseded, and what they found is forgotten. */
export async function supersedeHeld(transaction: Transaction, run: Run): Promise<readonly string[]> {
  const { id, ruleHistory, scope, startedAt } = run;
  const rows = await rowsOf<{ id: string }>(
    transaction,
    `update tieout.runs set status = 'superseded'
     where (rule_history, scope_from, scope_to) = (?, ?, ?) and status = 'held'
       and (started_at, id) < (cast(? as timestamptz), ?) returning id`,
    [ruleHistory, scope.from, scope.to, startedAt, id],
  );
  const ids = rows.map((row) => row.id).toSorted();
  for (const superseded of ids) await forgetHeldAnswer(transaction, superseded);
  return ids;
}

async function endWithAnswer(
  transaction: Transaction,
  id: string,
  { status, digest, counterparts, breaks, held, supersedes }: RunResult & Pick<Run, 'status'>,
  at: Date,
): Promise<Run> {
  await changeRunning(
    transaction,
    id,
    "status = ?, phase = 'kept', digest = ?, result = cast(? as json), supersedes = ?, finished_at = ?",
    [status, digest, JSON.stringify({ counterparts, breaks, held }), supersedes, at.toISOString()],
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
