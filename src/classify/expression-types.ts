import { differenceFactTypes, factTypesOfCounterparts } from '../conditions/difference-fact-types.js';
import { joinedTypes } from '../conditions/joined-types.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { JudgedRule } from '../model/plan.js';
import type { FieldType } from '../model/types.js';

type Fields = Pick<EntityPlan, 'fields'>;

/**
 * What expressions over the differences of one counterpart read, by namespace and name, as they were compiled: its own facts, then
 * those that only other counterparts have, which are null here.
 *
 * @param counterparts the entities of all counterparts of the rule, in their order.
 */
export function expressionTypes(
  rule: JudgedRule,
  { baseline, counterpart }: { readonly baseline: Fields; readonly counterpart: Fields },
  counterparts: readonly Fields[],
): ReadonlyMap<string, ReadonlyMap<string, FieldType>> {
  const all = factTypesOfCounterparts(
    rule,
    counterparts.map((each) => ({ baseline, counterpart: each })),
  );
  return joinedTypes(new Map([...all, ...differenceFactTypes(rule, baseline, counterpart)]), rule.constants);
}
