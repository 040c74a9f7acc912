import type { WorkspaceSource } from '../../config/index.js';
import type { EntityPlan } from '../../model/entity-plan.js';
import type { RulePlan } from '../../model/plan.js';

/** What records of the sides of a rule are when they are delivered. */
export interface TestedSides {
  readonly baseline: EntityPlan;
  /** By the name that the rule gives them. */
  readonly counterparts: ReadonlyMap<string, EntityPlan>;
}

/** The rule that a test is of. */
export interface TestedRule {
  readonly source: WorkspaceSource;
  readonly rule: RulePlan;
  readonly sides: TestedSides;
  /** UTC, ISO 8601. */
  readonly asOf: string;
}

/** The sides of a rule; null where one is not known. */
export function sidesOfRule(rule: RulePlan, entities: ReadonlyMap<string, EntityPlan | null>): TestedSides | null {
  const baseline = entities.get(rule.baseline.entity);
  const counterparts = new Map<string, EntityPlan>();
  for (const { name, entity } of rule.counterparts) {
    const plan = entities.get(entity);
    if (!plan) return null;
    counterparts.set(name, plan);
  }
  return baseline ? { baseline, counterparts } : null;
}

/** The entities of all sides, the baseline first. */
export function entitiesOf({ baseline, counterparts }: TestedSides): readonly EntityPlan[] {
  return [baseline, ...counterparts.values()];
}
