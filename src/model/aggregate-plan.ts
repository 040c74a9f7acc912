import { convertedEntity } from './convert-plan.js';
import type { ConvertPlan } from './convert-plan.js';
import type { EntityPlan, FieldPlan } from './entity-plan.js';
import { mostDigits } from './types.js';
import type { FieldType } from './types.js';

/** How the records of a side become groups before they are matched: one record for each value of some fields. */
export interface AggregatePlan {
  /** Records that are equal in these are one group; null is equal to null. */
  readonly by: readonly string[];
  /** Fields that are added up, under their own names. A null adds nothing; of nothing but nulls the sum is null. */
  readonly sum: readonly string[];
  /** Fields of which the least value is kept, under their own names; null where all are null. */
  readonly min: readonly string[];
  /** The same of the greatest. */
  readonly max: readonly string[];
  /** The field that says how many records there are; null: none does. */
  readonly count: string | null;
}

/** Digits that a sum has more than what is added up: room for ten thousand million records. */
const digitsOfSums = 10;

/** The entity of the records that are matched: that of the feed, or what it becomes by aggregation; then what it is converted to. */
export function matchedEntity(
  entity: EntityPlan,
  { aggregate }: { readonly aggregate: AggregatePlan | null },
  convert?: Pick<ConvertPlan, 'to'>,
): EntityPlan {
  const aggregated = aggregate === null ? entity : aggregatedEntity(entity, aggregate);
  return convert ? convertedEntity(aggregated, convert.to) : aggregated;
}

/**
 * What records of an entity are once they are aggregated: `by` and the outputs, nothing else. `by` tells them apart. A field
 * that the entity lacks is left out.
 */
export function aggregatedEntity(entity: EntityPlan, aggregate: AggregatePlan): EntityPlan {
  const { by, sum, min, max, count } = aggregate;
  const pick = (names: readonly string[]): readonly FieldPlan[] =>
    names.flatMap((name) => entity.fields.find((field) => field.name === name) ?? []);
  const counted: FieldPlan = {
    name: count ?? '',
    type: { kind: 'integer' },
    required: true,
    default: null,
    normalize: [],
  };
  return {
    name: `${entity.name} (aggregated)`,
    owner: entity.owner,
    identity: by,
    fields: [
      ...pick(by),
      ...pick(sum).map((field) => ({ ...field, type: sumType(field.type) })),
      ...pick([...min, ...max]),
      ...(count === null ? [] : [counted]),
    ],
    checks: [],
  };
}

/** The type of a sum; more than it holds fails the run, nothing is cut off. */
function sumType(type: FieldType): FieldType {
  if (type.kind !== 'decimal' && type.kind !== 'money') return type;
  return { ...type, precision: Math.min(mostDigits, type.precision + digitsOfSums) };
}
