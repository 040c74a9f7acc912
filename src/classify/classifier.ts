import { createDecider } from '../conditions/engine.js';
import { matchedEntity } from '../model/aggregate-plan.js';
import type { Difference, TraceStep } from '../model/outcome.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { missingRowOf } from '../model/lookup-plan.js';
import type { JudgedRule, Verdict } from '../model/plan.js';
import { factsOf } from './facts.js';

/** What a difference means, which classify rule said so (null: the default), and what each of them answered. */
export interface Classification {
  readonly verdict: Verdict;
  readonly decidedBy: string | null;
  readonly trace: readonly TraceStep[];
}

export interface Classifier {
  /** May be called any number of times at once. */
  classify(difference: Difference): Promise<Classification>;
}

/**
 * Makes the classifier of a rule: its first classify rule that holds decides, else the first lookup that found no
 * row for a pair and says what that means, else the default.
 *
 * @param entities those of the plan, by name.
 * @throws Error when the plan lacks an entity of the rule's sides.
 */
export function createClassifier(
  rule: JudgedRule,
  defaultVerdict: Verdict,
  entities: Readonly<Record<string, EntityPlan>>,
): Classifier {
  const verdicts = new Map(rule.classify.map(({ name, verdict }) => [name, verdict]));
  const decider = createDecider(rule.classify);
  const source = {
    rule,
    baseline: matchedEntity(entityOf(rule.baseline.entity, entities), rule.baseline),
    counterpart: matchedEntity(entityOf(rule.counterpart.entity, entities), rule.counterpart),
  };
  return {
    classify: async (difference) => {
      const { decidedBy, trace } = await decider.decide(factsOf(difference, source, decider.reads));
      const decided = decidedBy === null ? undefined : verdicts.get(decidedBy);
      return { verdict: decided ?? missingRowOf(rule, difference)?.onMissing ?? defaultVerdict, decidedBy, trace };
    },
  };
}

function entityOf(name: string, entities: Readonly<Record<string, EntityPlan>>): EntityPlan {
  const entity = entities[name];
  if (!entity) throw new Error(`The plan has no entity '${name}'`);
  return entity;
}
