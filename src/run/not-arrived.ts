import { OperationalError } from '../base/errors.js';
import type { CounterpartResult, NotArrived } from '../model/outcome.js';
import type { Batch } from '../model/batch.js';
import type { CounterpartPlan, JudgedRule, Plan, SidePlan } from '../model/plan.js';
import type { FoundState } from './find-state.js';
import { feedDue } from './waiting.js';
import type { WaitingRun } from './waiting.js';

/**
 * What a feed said, or nothing where it has not arrived and its rule says how long its records are waited for.
 *
 * @throws OperationalError those of finding it, for every other feed and every other reason.
 */
export async function unlessNotArrived(part: TimedPart, found: Promise<FoundState>): Promise<FoundState> {
  try {
    return await found;
  } catch (error) {
    if (timingOf(part) === undefined || !(error instanceof OperationalError) || !isAbsence(error)) throw error;
    return { batches: [], passedOver: [], silent: [], decisionsRefused: 0, relocated: [] };
  }
}

/** A side of a rule. */
interface TimedPart {
  readonly plan: SidePlan;
}

function isAbsence({ code }: OperationalError): boolean {
  return code === 'source-not-found' || code === 'day-not-covered';
}

function timingOf({ plan }: TimedPart): CounterpartPlan['timing'] {
  return 'timing' in plan ? (plan as CounterpartPlan).timing : undefined;
}

/** Whether a run went on without a feed: it names no batch of it. */
export function isNotArrived(part: TimedPart & { readonly batches: readonly Batch[] }): boolean {
  return timingOf(part) !== undefined && part.batches.length === 0;
}

/** What there is to say of the feed of a counterpart that has not arrived. */
export interface Absence {
  readonly plan: Plan;
  readonly rule: JudgedRule;
  readonly run: WaitingRun;
  /** The run of its scope before it, or itself where it is replayed. */
  readonly before: Pick<NotArrived, 'feed' | 'since'> | null;
}

/** The finding of a feed that has not arrived, for what was found without it. */
export function notArrivedOf({ plan, rule, run, before }: Absence, { buckets }: CounterpartResult): NotArrived {
  const { feed } = rule.counterpart;
  const due = feedDue(plan, rule, run);
  const isAnyLate = buckets.some(({ outcome, timing }) => outcome === 'missing' && timing !== 'pending');
  return {
    feed,
    due,
    isLate: due === null ? isAnyLate : Date.parse(run.asOf) > Date.parse(due),
    since: before?.feed === feed ? before.since : run.asOf,
  };
}
