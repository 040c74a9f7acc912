import { appendAudit } from '../audit/append-audit.js';
import { runCompleted, runHeld } from '../audit/of-runs.js';
import { operationalError } from '../base/errors.js';
import type { ComparedCounterpart } from '../compare/compare-all.js';
import type { Session } from '../engine/session.js';
import { heldFor, judgedOf } from '../model/break-rate.js';
import type { BreakRate } from '../model/break-rate.js';
import type { HeldRun } from '../model/held-run.js';
import type { CounterpartResult, Run } from '../model/outcome.js';
import type { Plan, RulePlan } from '../model/plan.js';
import { completeRun, holdRun, supersedeHeld } from '../store/index.js';
import type { RunLock, Transaction } from '../store/index.js';
import { createBreaks } from './create-breaks.js';
import { RunDigest } from './digest.js';
import { foundAnswer, holdAnswer, publishAnswer, publishHeldAnswer } from './found-answer.js';
import type { Tools } from './tools.js';
import { VerdictCounts } from './verdict-counts.js';

/** What was compared, of a run that is started. */
export interface ComparedRun {
  readonly started: Run;
  /** The completed run of its scope before it. */
  readonly previous: Run | null;
  readonly compared: readonly ComparedCounterpart[];
  readonly session: Session;
  readonly lock: RunLock;
}

/**
 * Says what every difference means, and keeps the answer in one transaction: the run is completed, and its breaks are made; or it
 * is above the limit of its rule and held, and nothing of it counts until it is released.
 *
 * @throws OperationalError `records-taken`, `lease-lost`, and those of the database.
 */
export async function keepAnswer(tools: Tools, plan: Plan, rule: RulePlan, answer: ComparedRun): Promise<Run> {
  const { started, compared, session } = answer;
  const digest = new RunDigest();
  const verdicts = new VerdictCounts();
  const limit = rule.limits?.breakRate ?? null;
  // What needs no answer is told apart only once it is judged: where all differences are within the limit, the breaks are, too.
  const mayBeHeld = limit !== null && heldFor(compared.map(differencesOf), limit) !== null;
  return tools.store.transaction(async (transaction) => {
    const breaks = createBreaks(tools, plan, { run: started, compared, digest, verdicts, session });
    const found = foundAnswer(started, compared, breaks);
    const counts = await (mayBeHeld ? holdAnswer : publishAnswer)(transaction, started, found);
    for (const each of compared) digest.addBooks(each.rule.counterpart.name, each.found.result, each.found.fingerprint);
    const result = { digest: digest.finish(), counterparts: verdicts.resultsOf(compared), breaks: counts };
    const held =
      limit === null
        ? null
        : heldFor(
            compared.map((each) => rateOf(each, verdicts)),
            limit,
          );
    if (held === null) {
      const kept = mayBeHeld ? { ...result, breaks: await publishHeldAnswer(transaction, started) } : result;
      return complete(tools, transaction, answer, kept);
    }
    if (!mayBeHeld) throw moreBreaksThanDifferences(started, held);
    return hold(tools, transaction, answer, { ...result, held });
  });
}

type Result = Pick<Run, 'counterparts' | 'breaks'> & { readonly digest: string };

async function complete(
  { clock, actor }: Tools,
  transaction: Transaction,
  { started, previous, lock }: ComparedRun,
  result: Result,
): Promise<Run> {
  const at = clock.now();
  const run = await completeRun(
    transaction,
    started.id,
    { ...result, supersedes: previous?.id ?? null },
    at,
    lock.token,
  );
  const replaced = await supersedeHeld(transaction, run);
  await appendAudit(transaction, { actor, at }, [runCompleted(run, replaced)]);
  return run;
}

async function hold(
  { clock, actor }: Tools,
  transaction: Transaction,
  { started, lock }: ComparedRun,
  result: Result & { readonly held: HeldRun },
): Promise<Run> {
  const at = clock.now();
  const run = await holdRun(transaction, started.id, result, at, lock.token);
  await appendAudit(transaction, { actor, at }, [runHeld(run, result.held)]);
  return run;
}

function rateOf({ rule, found: { result } }: ComparedCounterpart, verdicts: VerdictCounts): BreakRate {
  const { name } = rule.counterpart;
  return { counterpart: name, breaks: verdicts.breaksOf(name), judged: judgedOf(result) };
}

function differencesOf({ rule, found: { result } }: ComparedCounterpart): BreakRate {
  return { counterpart: rule.counterpart.name, breaks: mostBreaks(result), judged: judgedOf(result) };
}

const isDifference: ReadonlySet<string> = new Set(['missing', 'duplicate', 'ambiguous']);

/** Each difference is a break at most. */
function mostBreaks({ buckets, pairs, carried }: CounterpartResult): number {
  const lone = buckets.filter(({ outcome, timing }) => isDifference.has(outcome) && timing !== 'pending');
  return lone.reduce((sum, { records }) => sum + records, pairs.mismatch + (carried?.mismatch ?? 0));
}

function moreBreaksThanDifferences({ id }: Run, { counterpart, breaks }: HeldRun): Error {
  const reason = `run ${id} judged ${breaks} breaks of ${counterpart}, more than it found differences`;
  return operationalError('internal-error', { reason });
}
