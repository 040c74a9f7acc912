import type { AggregatePlan } from '../../../src/model/aggregate-plan.js';
import type { EntityPlan, FieldPlan } from '../../../src/model/entity-plan.js';
import { typeIn } from '../reference-agreement.js';
import type { Row } from './matching-rule.js';
import { extremeOf, groupedBy, inPlaces, membersOf, sumOf, valuesBy } from './rows.js';

/** What leaves an aggregate: one row for the records that agree in `by`, where null agrees with null. */
export function aggregated(rows: readonly Row[], entity: EntityPlan, rule: AggregatePlan): readonly Row[] {
  const groups = groupedBy(rows, ({ values }) => rule.by.map((field) => values[field] ?? null));
  return groups.map((group) => ({
    members: membersOf(inPlaces(group)),
    values: {
      ...valuesBy(rule.by, (field) => group[0]?.values[field] ?? null),
      ...valuesBy(rule.sum, (field) => sumOf(entity, group, field)),
      ...valuesBy(rule.min, (field) => extremeOf(entity, group, field, 'least')),
      ...valuesBy(rule.max, (field) => extremeOf(entity, group, field, 'greatest')),
      ...(rule.count === null ? {} : { [rule.count]: String(group.length) }),
    },
  }));
}

/** What the rows are that leave an aggregate. Of numbers only the kind tells, not how many digits they have. */
export function aggregatedEntity(entity: EntityPlan, { by, sum, min, max, count }: AggregatePlan): EntityPlan {
  const fieldOf = (name: string): FieldPlan => ({
    name,
    type: typeIn(entity, name),
    required: false,
    default: null,
    normalize: [],
  });
  const counted: FieldPlan[] =
    count === null ? [] : [{ ...fieldOf(by[0] ?? ''), name: count, type: { kind: 'integer' } }];
  return { ...entity, identity: by, fields: [...[...by, ...sum, ...min, ...max].map(fieldOf), ...counted] };
}
