import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { AggregatePlan } from '../model/aggregate-plan.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import { isNumeric, isTemporal, isTextual, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { Aggregate } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** What of a group is made of a field. */
type Made = 'sum' | 'min' | 'max';

/** Groups of the records of a side. */
export function compileAggregate(
  context: CompileContext,
  entity: EntityPlan,
  written: Aggregate,
  location: Location,
): AggregatePlan {
  const { by, sum = [], min = [], max = [], count = null } = written;
  const plan = { by, sum, min, max, count };
  for (const [index, name] of by.entries()) fieldOf(context, entity, name, childOf(location, 'by', index));
  for (const made of ['sum', 'min', 'max'] as const) {
    for (const [index, name] of plan[made].entries()) {
      checkMade(context, entity, plan, { made, name, at: childOf(location, made, index) });
    }
  }
  checkNames(context, entity, plan, location);
  return plan;
}

function fieldOf(context: CompileContext, entity: EntityPlan, name: string, at: Location): FieldPlan | undefined {
  const field = entity.fields.find((candidate) => candidate.name === name);
  if (field) return field;
  const known = entity.fields.map((candidate) => candidate.name);
  find(context, 'unknown-field', { name, entity: entity.name, known }, at, { suggestion: nearest(name, known) });
  return undefined;
}

const fitting: Readonly<Record<Made, { readonly fits: (type: FieldType) => boolean; readonly expected: string }>> = {
  sum: { fits: isNumeric, expected: 'a number' },
  min: { fits: isOrdered, expected: 'a number, a date, a timestamp, a time or a text' },
  max: { fits: isOrdered, expected: 'a number, a date, a timestamp, a time or a text' },
};

function isOrdered(type: FieldType): boolean {
  return isNumeric(type) || isTemporal(type) || isTextual(type);
}

interface Output {
  readonly made: Made;
  readonly name: string;
  readonly at: Location;
}

function checkMade(
  context: CompileContext,
  entity: EntityPlan,
  { by }: AggregatePlan,
  { made, name, at }: Output,
): void {
  const field = fieldOf(context, entity, name, at);
  if (!field) return;
  const { fits, expected } = fitting[made];
  if (!fits(field.type)) {
    const found = typeInWords(field.type);
    find(context, 'type-mismatch', { what: `'${name}' in \`${made}\``, expected, found }, at);
  }
  if (field.type.kind !== 'money' || by.includes(field.type.currency)) return;
  find(context, 'currency-not-grouped', { field: name, currency: field.type.currency }, at);
}

/** Every output has a name of its own, and what is counted is no field of the records. */
function checkNames(context: CompileContext, entity: EntityPlan, plan: AggregatePlan, location: Location): void {
  const first = new Map<string, Location>();
  for (const key of ['by', 'sum', 'min', 'max'] as const) {
    for (const [index, name] of plan[key].entries()) {
      const at = childOf(location, key, index);
      const before = first.get(name);
      if (before === undefined) first.set(name, at);
      else {
        const related = { location: before, note: 'first defined here' };
        find(context, 'duplicate-name', { kind: 'output', name }, at, { related });
      }
    }
  }
  const { count } = plan;
  if (count === null || !entity.fields.some(({ name }) => name === count)) return;
  find(context, 'duplicate-name', { kind: 'field', name: count }, childOf(location, 'count'));
}
