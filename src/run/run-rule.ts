import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { OperationalError, operationalError } from '../base/errors.js';
import { compare, partitionsFor } from '../compare/compare.js';
import type { ComparisonFound } from '../compare/compare.js';
import { notJudged } from '../compare/state-counts.js';
import type { Comparison, SetAsideFile, SideInput } from '../compare/side-relation.js';
import type { Session } from '../engine/session.js';
import type { Batch } from '../model/batch.js';
import type { Run, RunInput, Scope, Side } from '../model/outcome.js';
import { ruleOn } from '../model/plan.js';
import type { Plan, RulePlan, SidePlan } from '../model/plan.js';
import {
  completeRun,
  endRun,
  failAbandonedRuns,
  findCompletedRun,
  findSameRun,
  keepBreaks,
  keepConfigurationVersion,
  startRun,
} from '../store/index.js';
import { blockedBreaks, createBreaks } from './create-breaks.js';
import { RunDigest } from './digest.js';
import { openDeliveries } from './deliveries.js';
import type { Deliveries } from './deliveries.js';
import type { HeldDelivery } from './find-state.js';
import { keepSetAside, openSetAside } from './keep-set-aside.js';
import { openSession } from './open-session.js';
import type { Relocated } from './relocate-files.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** Which run: the day, and the time it is judged as of; null: now. */
export interface WantedRun {
  readonly date: string;
  readonly asOf: string | null;
  /** What was delivered, when runs share it; absent: fetched for this one. */
  readonly deliveries?: Deliveries;
}

export interface FinishedRun {
  readonly run: Run;
  /** The batches it read, baseline first. */
  readonly batches: readonly Batch[];
  /** The completed run before it, whose answer is the same; null when there is none or the answer changed. */
  readonly sameAs: string | null;
  /** Deliveries for its day that it did not read, because they are held and earlier ones count. */
  readonly passedOver: readonly HeldDelivery[];
  /** How many decisions of stewards do not hold any more as its records are read. */
  readonly decisionsRefused: number;
  /** Where the files that were fetched for it are now. */
  readonly relocated: readonly Relocated[];
}

/**
 * Runs a rule, or one instance of it, for one day, as it holds on that day: ingests both sides, compares them, says what
 * every difference means, and keeps the answer with its breaks in one transaction, or nothing of it.
 *
 * @throws OperationalError `not-found` for an unknown id of a rule, `run-in-progress`, `run-does-not-balance`, and those of
 * fetching, the archive, the engine and the database. A run that has started is kept as failed or cancelled.
 */
export async function runRule(tools: Tools, plan: Plan, id: string, wanted: WantedRun): Promise<FinishedRun> {
  const known = Object.hasOwn(plan.rules, id) ? plan.rules[id] : undefined;
  if (!known) throw operationalError('not-found', { kind: 'rule', name: id });
  const rule = ruleOn(known, wanted.date);
  const scope: Scope = { from: wanted.date, to: wanted.date };
  const lock = await tools.store.lockRun(rule.history, scope);
  if (!lock) throw operationalError('run-in-progress', { rule: id, scope: wanted.date }, { retryable: true });
  try {
    await failAbandonedRuns(tools.store.database, rule.history, scope, tools.clock.now());
    const { asOf, deliveries = openDeliveries(tools, plan) } = wanted;
    return await runLocked(tools, plan, rule, { scope, asOf: asOf ?? tools.clock.now().toISOString(), deliveries });
  } finally {
    await lock.release();
  }
}

interface Occasion {
  readonly scope: Scope;
  readonly asOf: string;
  readonly deliveries: Deliveries;
}

async function runLocked(tools: Tools, plan: Plan, rule: RulePlan, occasion: Occasion): Promise<FinishedRun> {
  const { scope, asOf, deliveries } = occasion;
  // 1. the records of both sides
  const states = [
    await deliveries.find(rule.baseline.feed, scope.from),
    await deliveries.find(rule.counterpart.feed, scope.from),
  ] as const;
  const batches = { baseline: states[0].batches, counterpart: states[1].batches };
  const inputs: RunInput[] = [];
  for (const side of ['baseline', 'counterpart'] as const) {
    const setAside = await keepSetAside(tools, { plan, rule, side }, batches[side]);
    inputs.push({ feed: rule[side].feed, side, batches: idsOf(batches[side]), setAside });
  }
  // 2. the same run twice is one run
  const { name, instance, history: ruleHistory } = rule;
  const identity = { rule: name, instance, ruleHistory, scope, inputs, configVersion: plan.version, asOf };
  const read = [...batches.baseline, ...batches.counterpart];
  const passedOver = states.flatMap((state) => state.passedOver ?? []);
  const decisionsRefused = states[0].decisionsRefused + states[1].decisionsRefused;
  const relocated = states.flatMap((state) => state.relocated ?? []);
  const told = { batches: read, passedOver, decisionsRefused, relocated };
  const same = await findSameRun(tools.store.database, identity);
  if (same) return { run: same, sameAs: same.id, ...told };
  const previous = await findCompletedRun(tools.store.database, ruleHistory, scope);
  const started = await tools.store.transaction(async (transaction) => {
    await keepConfigurationVersion(transaction, plan, tools.clock.now());
    return startRun(transaction, identity, tools.clock.now());
  });
  // 3. compare, classify, keep
  try {
    const run = await judge(tools, plan, rule, { started, batches, previous });
    return { run, sameAs: previous?.digest === run.digest ? previous.id : null, ...told };
  } catch (error) {
    await endFailed(tools, started, error);
    throw error;
  }
}

interface Started {
  readonly started: Run;
  readonly batches: Readonly<Record<Side, readonly Batch[]>>;
  readonly previous: Run | null;
}

async function judge(tools: Tools, plan: Plan, rule: RulePlan, { started, batches, previous }: Started): Promise<Run> {
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'run-'));
  const phase = `comparing ${rule.id}`;
  const session = await openSession(tools, { phase, ordered: false, directories: [tools.archiveDirectory, directory] });
  try {
    const { scope, inputs } = started;
    const setAside = {
      baseline: await openSetAside(tools, { plan, rule, side: 'baseline' }, inputs),
      counterpart: await openSetAside(tools, { plan, rule, side: 'counterpart' }, inputs),
    };
    const found = await compareSides(tools, plan, rule, { scope, batches, setAside, directory, session });
    checkBalance(started, found, batches);
    return await keepAnswer(tools, plan, rule, { started, previous, found });
  } finally {
    await session.close();
    await rm(directory, { recursive: true, force: true });
  }
}

interface Place {
  readonly scope: Scope;
  readonly batches: Readonly<Record<Side, readonly Batch[]>>;
  readonly setAside: Readonly<Record<Side, SetAsideFile | null>>;
  readonly directory: string;
  readonly session: Session;
}

/** Compares the batches of both sides, in a directory of its own. */
export async function compareSides(
  tools: Tools,
  plan: Plan,
  rule: RulePlan,
  { scope, batches, setAside, directory, session }: Place,
): Promise<ComparisonFound> {
  const sideOf = async (side: Side): Promise<SideInput> => ({
    ...(await sideInput(tools, plan, side, rule[side], batches[side])),
    setAside: setAside[side],
  });
  const comparison: Comparison = {
    rule,
    scope,
    baseline: await sideOf('baseline'),
    counterpart: await sideOf('counterpart'),
  };
  const delivered = { baseline: recordsOf(batches.baseline), counterpart: recordsOf(batches.counterpart) };
  const most = Math.max(delivered.baseline, delivered.counterpart);
  return compare(session, tools.engine.dialect, {
    comparison,
    delivered,
    directory,
    batches: { baseline: idsOf(batches.baseline), counterpart: idsOf(batches.counterpart) },
    partitions: partitionsFor(comparison, most, tools.engine.memoryLimit),
  });
}

async function sideInput(
  tools: Tools,
  plan: Plan,
  side: Side,
  sidePlan: SidePlan,
  batches: readonly Batch[],
): Promise<Omit<SideInput, 'setAside'>> {
  const snapshots = [];
  for (const [batch, { corrects, payloads }] of batches.entries()) {
    const corrected = batches.findIndex(({ id }) => id === corrects);
    for (const { ordinal, snapshot } of payloads) {
      if (snapshot === null) continue;
      const path = await tools.archive.open('normalized', snapshot);
      snapshots.push({ batch, ...(corrected < 0 ? {} : { corrects: corrected }), payload: ordinal, path });
    }
  }
  return {
    side,
    plan: sidePlan,
    entity: required(plan.entities[sidePlan.entity], `entity ${sidePlan.entity}`),
    delivery: required(plan.feeds[sidePlan.feed], `feed ${sidePlan.feed}`).delivery,
    snapshots,
    settled: null,
  };
}

function idsOf(batches: readonly Batch[]): readonly string[] {
  return batches.map(({ id }) => id);
}

/** How many records there are to be read. */
function recordsOf(batches: readonly Batch[]): number {
  return batches.reduce((records, { counts }) => records + counts.snapshot, 0);
}

/** Every record in one bucket or in a count of its own, every amount explained: else the run has no answer. */
export function checkBalance({ id }: Pick<Run, 'id'>, { result }: ComparisonFound, batches: Started['batches']): void {
  for (const side of ['baseline', 'counterpart'] as const) {
    const accounted = result.records[side] + notJudged(result.state[side]);
    const [expected, found] = [recordsOf(batches[side]), accounted].map(String);
    if (expected === undefined || found === undefined || expected === found) continue;
    throw operationalError('run-does-not-balance', { run: id, what: `records of the ${side}`, expected, found });
  }
  if (result.balanced) return;
  const total = result.controlTotals.find(({ residue }) => residue !== '0.00');
  const what = `the residue of ${total?.field} in ${total?.currency}`;
  throw operationalError('run-does-not-balance', { run: id, what, expected: '0.00', found: total?.residue ?? '?' });
}

interface Answer {
  readonly started: Run;
  readonly previous: Run | null;
  readonly found: ComparisonFound;
}

async function keepAnswer(
  tools: Tools,
  plan: Plan,
  rule: RulePlan,
  { started, previous, found }: Answer,
): Promise<Run> {
  const digest = new RunDigest();
  return tools.store.transaction(async (transaction) => {
    const breaks = createBreaks(tools, plan, rule, { run: started, found, digest });
    const blocked = blockedBreaks(rule, { run: started, found });
    const counts = await keepBreaks(transaction, started, breaks, blocked);
    const result = {
      digest: digest.finish(rule.counterpart.name, found.result, found.fingerprint),
      counterparts: { [rule.counterpart.name]: found.result },
      breaks: counts,
      supersedes: previous?.id ?? null,
    };
    return completeRun(transaction, started.id, result, tools.clock.now());
  });
}

/** The reason is kept with the run; a database that is gone as well must not hide it. */
async function endFailed(tools: Tools, run: Run, error: unknown): Promise<void> {
  const failure =
    error instanceof OperationalError ? error : operationalError('internal-error', { reason: String(error) });
  const status = failure.code === 'interrupted' ? 'cancelled' : 'failed';
  const end = { status, failure: { code: failure.code, parameters: failure.parameters } } as const;
  try {
    await endRun(tools.store.database, run.id, end, tools.clock.now());
  } catch (secondary) {
    throw new AggregateError([error, secondary], failure.message, { cause: error });
  }
}
