import type { DifferenceRule } from '../../conditions/difference-fact-types.js';
import type { EntityPlan, FieldPlan } from '../../model/entity-plan.js';

/** A rule and the entities of its sides: what conditions over its differences depend on. */
export interface JudgedRule {
  readonly rule: DifferenceRule;
  readonly baseline: Pick<EntityPlan, 'fields'>;
  readonly counterpart: Pick<EntityPlan, 'fields'>;
}

/** The field of an entity, if it has one of the name. */
export function fieldNamed(entity: Pick<EntityPlan, 'fields'>, name: string): FieldPlan | undefined {
  return entity.fields.find((field) => field.name === name);
}

/** The field that holds the currency of a money field, or null when it is not money. */
export function currencyFieldOf(entity: Pick<EntityPlan, 'fields'>, name: string): string | null {
  const type = fieldNamed(entity, name)?.type;
  return type?.kind === 'money' ? type.currency : null;
}
