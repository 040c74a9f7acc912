import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { appendAudit } from '../audit/append-audit.js';
import { runStarted } from '../audit/of-runs.js';
import { operationalError } from '../base/errors.js';
import type { Batch } from '../model/batch.js';
import { daysInWords } from '../model/date-range.js';
import type { Run, RunInput, Scope } from '../model/outcome.js';
import { judgedRules, ruleOn } from '../model/plan.js';
import type { Plan, RulePlan } from '../model/plan.js';
import {
  findCompletedRun,
  findSameRun,
  keepConfigurationVersion,
  noteRunPhase,
  resumeRun,
  startRun,
} from '../store/index.js';
import { scopeOn } from '../model/rule-scope.js';
import type { RunLock } from '../store/index.js';
import { keepHistoryInput } from './break-history.js';
import { checkBalance, compareCounterparts, partsOf } from './compare-counterparts.js';
import { endAbandoned, endFailed } from './end-run.js';
import { openDeliveries } from './deliveries.js';
import type { Deliveries } from './deliveries.js';
import type { FoundState, HeldDelivery } from './find-state.js';
import { keepAnswer } from './keep-answer.js';
import { keepSetAside } from './keep-set-aside.js';
import { findTableBatches, loadTables, tableInputs } from './lookup-tables.js';
import type { TableBatches } from './lookup-tables.js';
import { loadRuleReferences } from './load-rule-references.js';
import { unlessNotArrived } from './not-arrived.js';
import { openSession } from './open-session.js';
import { readParts } from './read-parts.js';
import { carriedRule, keepStandingInput } from './standing-records.js';
import type { Relocated } from './relocate-files.js';
import { findResumable } from './resume-run.js';
import type { AbandonedRun } from './resume-run.js';
import type { Tools } from './tools.js';

/** Which run: a day of its scope, and the time it is judged as of; null: now. */
export interface WantedRun {
  readonly date: string;
  readonly asOf: string | null;
  /** What was delivered, when runs share it; absent: fetched for this one. */
  readonly deliveries?: Deliveries;
}

/** Days that a feed said nothing of. */
export interface SilentFeed {
  readonly feed: string;
  readonly days: readonly string[];
}

export interface FinishedRun {
  readonly run: Run;
  /** The batches it read, baseline first. */
  readonly batches: readonly Batch[];
  /** The completed run before it, whose answer is the same; null when there is none or the answer changed. */
  readonly sameAs: string | null;
  /** Deliveries for its day that it did not read, because they are held and earlier ones count. */
  readonly passedOver: readonly HeldDelivery[];
  /** Days gone by of its scope, by feed, of which nothing was delivered, though of others there was. */
  readonly silent: readonly SilentFeed[];
  /** How many decisions of stewards do not hold any more as its records are read. */
  readonly decisionsRefused: number;
  /** Where the files that were fetched for it are now. */
  readonly relocated: readonly Relocated[];
  /** Whether another process began it and was killed: what it had fetched was not fetched again. */
  readonly resumed: boolean;
}

/**
 * Runs a rule, or one instance of it, for the scope that a day is of, as it holds on its first day: ingests all sides, compares
 * them, says what every difference means, and keeps the answer with its breaks in one transaction, or nothing of it. Where more is broken
 * than the rule allows the run is held: its answer is kept, and makes no break until it is released. A run of it
 * that was killed after it had fetched is gone on with, when what it read is still all there is.
 *
 * @throws OperationalError `not-found` for an unknown id of a rule, `run-in-progress`, `run-does-not-balance`, `lease-lost`
 * when another process took its scope over meanwhile, and those of fetching, the archive, the engine and the database. A run
 * that has started is kept as failed or cancelled.
 */
export async function runRule(tools: Tools, plan: Plan, id: string, wanted: WantedRun): Promise<FinishedRun> {
  const known = Object.hasOwn(plan.rules, id) ? plan.rules[id] : undefined;
  if (!known) throw operationalError('not-found', { kind: 'rule', name: id });
  const scope: Scope = scopeOn(plan, known, wanted.date);
  const rule = ruleOn(known, scope.from);
  const lock = await tools.store.lockRun(rule.history, scope);
  if (!lock) throw operationalError('run-in-progress', { rule: id, scope: daysInWords(scope) }, { retryable: true });
  const own = {
    ...tools,
    signal: AbortSignal.any([tools.signal, lock.signal]),
    connections: tools.connections.until(lock.signal),
  };
  try {
    const abandoned = await findResumable(own, plan, rule, { scope, asOf: wanted.asOf });
    if (abandoned) return await goOn(own, plan, rule, { abandoned, lock });
    await endAbandoned(tools, rule, scope);
    const { asOf, deliveries = openDeliveries(own, plan) } = wanted;
    return await runLocked(own, plan, rule, { scope, asOf: asOf ?? tools.clock.now().toISOString(), deliveries, lock });
  } catch (error) {
    // Why it was stopped says more than that it was.
    throw lock.signal.aborted && !tools.signal.aborted ? lock.signal.reason : error;
  } finally {
    await lock.release();
  }
}

/** Goes on with a run that was killed: it compares and keeps, which is done in one go or not at all. */
async function goOn(
  tools: Tools,
  plan: Plan,
  rule: RulePlan,
  { abandoned, lock }: { readonly abandoned: AbandonedRun; readonly lock: RunLock },
): Promise<FinishedRun> {
  const { run: started, batches, tables } = abandoned;
  await tools.store.transaction(async (transaction) => {
    await resumeRun(transaction, started, lock.token);
    await appendAudit(transaction, { actor: tools.actor, at: tools.clock.now() }, [runStarted(started, 'run-resumed')]);
  });
  const previous = await findCompletedRun(tools.store.database, rule.history, started.scope);
  const finished = await judgeStarted(tools, plan, rule, { started, batches, tables, previous, lock });
  const read = [...batches.flat(), ...[...tables.values()].flat()];
  return { ...finished, batches: read, passedOver: [], silent: [], decisionsRefused: 0, relocated: [], resumed: true };
}

interface Occasion {
  readonly scope: Scope;
  readonly asOf: string;
  readonly deliveries: Deliveries;
  readonly lock: RunLock;
}

async function runLocked(tools: Tools, plan: Plan, rule: RulePlan, occasion: Occasion): Promise<FinishedRun> {
  const { scope, asOf, deliveries, lock } = occasion;
  // 1. the records of all sides
  const parts = partsOf(rule);
  const states: FoundState[] = [];
  for (const part of parts) states.push(await unlessNotArrived(part, deliveries.find(part.plan.feed, scope)));
  const inputs: RunInput[] = [];
  for (const [index, part] of parts.entries()) {
    const { side, counterpart } = part;
    const batches = states[index]?.batches ?? [];
    const setAside = await keepSetAside(tools, { plan, rule, part }, batches);
    const carried = carriedRule(rule, counterpart);
    const standing = carried ? await keepStandingInput(tools, plan, carried, scope) : null;
    const judged = judgedRules(rule).find((each) => each.counterpart.name === counterpart);
    const history = judged ? await keepHistoryInput(tools, judged, { scope, asOf }) : null;
    const ids = batches.map(({ id }) => id);
    inputs.push({
      feed: part.plan.feed,
      side,
      counterpart,
      batches: ids,
      setAside,
      ...(standing && { standing }),
      ...(history && { history }),
    });
  }
  const tables = await findTableBatches(tools, plan, rule);
  inputs.push(...tableInputs(tables));
  // 2. the same run twice is one run
  const { name, instance, history: ruleHistory } = rule;
  const identity = { rule: name, instance, ruleHistory, scope, inputs, configVersion: plan.version, asOf };
  const read = [...states.flatMap(({ batches }) => batches), ...[...tables.values()].flat()];
  const passedOver = states.flatMap((state) => state.passedOver);
  const decisionsRefused = states.reduce((sum, state) => sum + state.decisionsRefused, 0);
  const relocated = states.flatMap((state) => state.relocated);
  const silent = parts.flatMap(({ plan: { feed } }, index) => {
    const days = states[index]?.silent ?? [];
    return days.length === 0 ? [] : [{ feed, days }];
  });
  const told = { batches: read, passedOver, silent, decisionsRefused, relocated, resumed: false };
  const same = await findSameRun(tools.store.database, identity);
  if (same) return { run: same, sameAs: same.id, ...told };
  const previous = await findCompletedRun(tools.store.database, ruleHistory, scope);
  const started = await tools.store.transaction(async (transaction) => {
    await keepConfigurationVersion(transaction, plan, tools.clock.now());
    const run = await startRun(transaction, identity, tools.clock.now(), lock.token);
    await appendAudit(transaction, { actor: tools.actor, at: tools.clock.now() }, [runStarted(run)]);
    return run;
  });
  // 3. compare, classify, keep
  const batches = states.map((state) => state.batches);
  return { ...(await judgeStarted(tools, plan, rule, { started, batches, tables, previous, lock })), ...told };
}

async function judgeStarted(
  tools: Tools,
  plan: Plan,
  rule: RulePlan,
  work: Started,
): Promise<Pick<FinishedRun, 'run' | 'sameAs'>> {
  const { started, previous, lock } = work;
  try {
    const run = await judge(tools, plan, rule, work);
    return { run, sameAs: previous?.digest === run.digest ? previous.id : null };
  } catch (error) {
    await endFailed(tools, started, error, lock.token);
    throw error;
  }
}

interface Started {
  readonly started: Run;
  /** Of each side, the baseline first. */
  readonly batches: readonly (readonly Batch[])[];
  readonly tables: TableBatches;
  readonly previous: Run | null;
  readonly lock: RunLock;
}

async function judge(
  tools: Tools,
  plan: Plan,
  rule: RulePlan,
  { started, batches, tables: tableBatches, previous, lock }: Started,
): Promise<Run> {
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'run-'));
  const phase = `comparing ${rule.id}`;
  const session = await openSession(tools, { phase, ordered: false, directories: [tools.archiveDirectory, directory] });
  try {
    const { scope, asOf, inputs } = started;
    const before = previous?.counterparts ?? {};
    const parts = await readParts(tools, plan, rule, { inputs, batches, directory });
    const place = { session, directory, workspace: tools.workspace };
    const tables = await loadTables(tools, plan, rule, { ...place, batches: tableBatches });
    await loadRuleReferences(tools, plan, rule, { session, directory });
    const compared = await compareCounterparts(tools, plan, rule, {
      scope,
      asOf,
      inputs,
      before,
      parts,
      tables,
      directory,
      session,
    });
    checkBalance(started, compared, parts);
    await noteRunPhase(tools.store.database, started.id, 'compared', lock.token);
    return await keepAnswer(tools, plan, rule, { started, previous, compared, session, lock });
  } finally {
    await session.close();
    await rm(directory, { recursive: true, force: true });
  }
}
