import type { EntityPlan } from '../model/entity-plan.js';
import type { Constant } from '../model/plan.js';
import type { FieldType } from '../model/types.js';
import type { JoinedNames, Scope } from './expression/scope.js';

/** What is joined to a pair, as expressions name it. What a side leaves away has no name: after an aggregate, all but its outputs. */
export interface Joined {
  readonly baseline: Pick<EntityPlan, 'fields'>;
  /** The counterpart that is judged. */
  readonly counterpart: Pick<EntityPlan, 'fields'>;
  /** All counterparts by name; none where the others are not known yet. */
  readonly counterparts?: ReadonlyMap<string, Pick<EntityPlan, 'fields'>>;
  /** The columns of each lookup by name; none where they are not looked up yet. */
  readonly lookups?: JoinedNames;
  readonly constants: ReadonlyMap<string, Constant>;
}

/**
 * What an expression over a pair may read: `baseline.<field>`, `counterpart.<field>`, `<counterpart name>.<field>`,
 * `lookups.<name>.<column>`, and constants such as `param.rate`.
 */
export function joinedScope({ baseline, counterpart, counterparts, lookups, constants }: Joined): Scope {
  const joined = new Map<string, ReadonlyMap<string, FieldType>>();
  for (const [name, columns] of lookups ?? []) joined.set(`lookups.${name}`, columns);
  for (const [name, entity] of counterparts ?? []) joined.set(name, typesOf(entity));
  joined.set('baseline', typesOf(baseline)).set('counterpart', typesOf(counterpart));
  return { raw: false, field: new Map(), joined, constants };
}

function typesOf({ fields }: Pick<EntityPlan, 'fields'>): ReadonlyMap<string, FieldType> {
  return new Map(fields.map(({ name, type }) => [name, type]));
}
