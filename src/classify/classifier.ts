import { createDecider } from '../conditions/engine.js';
import { matchedEntity } from '../model/aggregate-plan.js';
import type { Correction, PlannedBreak, PlannedVerdict, Verdict } from '../model/verdict.js';
import { endedBefore, verdictOf } from '../model/verdict.js';
import type { Difference, TraceStep } from '../model/outcome.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { missingRateOf } from '../model/convert-plan.js';
import { missingRowOf } from '../model/lookup-plan.js';
import type { JudgedRule } from '../model/plan.js';
import { asOfDay } from './age.js';
import type { JudgedAt } from './age.js';
import { correctionsOf } from './corrections.js';
import { factsOf } from './facts.js';

/** What a difference means, which classify rule said so (null: the default), and what each of them answered. */
export interface Classification {
  readonly verdict: Verdict;
  readonly decidedBy: string | null;
  readonly trace: readonly TraceStep[];
  /** What would have to be set where; absent unless the action is `correct`. */
  readonly corrections?: readonly Correction[];
}

export interface Classifier {
  /** May be called any number of times at once. */
  classify(difference: Difference): Promise<Classification>;
}

/**
 * Makes the classifier of a rule: its first classify rule that holds and has not ended decides, else the first lookup that
 * found no row for a pair and says what that means, else the default.
 *
 * @param entities those of the plan, by name.
 * @param at when it is judged: by that what is accepted ends, and records grow old.
 * @throws Error when the plan lacks an entity of the rule's sides.
 */
export function createClassifier(
  rule: JudgedRule,
  defaultVerdict: PlannedBreak,
  entities: Readonly<Record<string, EntityPlan>>,
  at: JudgedAt,
): Classifier {
  const verdicts = new Map(rule.classify.map(({ name, verdict }) => [name, verdict]));
  const decider = createDecider(rule.classify);
  const source = {
    rule,
    baseline: matchedEntity(entityOf(rule.baseline.entity, entities), rule.baseline),
    counterpart: matchedEntity(entityOf(rule.counterpart.entity, entities), rule.counterpart),
    at,
  };
  const ended = endedRules(verdicts, asOfDay(at));
  return {
    classify: async (difference) => {
      const decision = await decider.decide(factsOf(difference, source, decider.reads));
      const trace = ended.size === 0 ? decision.trace : decision.trace.map((step) => withoutEnded(step, ended));
      const decidedBy = trace.find(({ held }) => held)?.rule ?? null;
      const decided = decidedBy === null ? undefined : verdicts.get(decidedBy);
      const verdict = verdictOf(
        decided ?? missingRateOf(rule, difference) ?? missingRowOf(rule, difference)?.onMissing ?? defaultVerdict,
      );
      const corrections = verdict.action === 'correct' ? { corrections: correctionsOf(rule, difference) } : {};
      return { verdict, decidedBy, trace, ...corrections };
    },
  };
}

/** The classify rules that have ended on a day, with their last days. */
function endedRules(verdicts: ReadonlyMap<string, PlannedVerdict>, day: string): ReadonlyMap<string, string> {
  const lastDays = [...verdicts].map(([name, verdict]) => [name, endedBefore(verdict, day)] as const);
  return new Map(lastDays.flatMap(([name, until]) => (until === null ? [] : [[name, until]])));
}

/** What has ended does not hold, whatever its conditions say. */
function withoutEnded(step: TraceStep, ended: ReadonlyMap<string, string>): TraceStep {
  const until = ended.get(step.rule);
  return until === undefined || !step.held ? step : { rule: step.rule, held: false, expired: until };
}

function entityOf(name: string, entities: Readonly<Record<string, EntityPlan>>): EntityPlan {
  const entity = entities[name];
  if (!entity) throw new Error(`The plan has no entity '${name}'`);
  return entity;
}
