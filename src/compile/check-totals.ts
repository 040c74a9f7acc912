import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { ParsePlan } from '../model/parse-plan.js';
import type { FeedMap } from '../model/plan.js';
import { isNumeric } from '../model/types.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** The fields whose totals a trailer says. */
export function fieldsOfTotals(parse: ParsePlan): readonly string[] {
  return parse.format === 'csv' ? Object.keys(parse.trailer?.totals ?? {}) : [];
}

/** A total is of a number: a field of the entity, or a helper that every map has. */
export function checkTotals(
  context: CompileContext,
  parse: ParsePlan,
  { entity, maps }: { readonly entity: EntityPlan; readonly maps: readonly Pick<FeedMap, 'helpers'>[] },
  location: Location,
): void {
  const fields = [...entity.fields, ...helpersOfAll(maps)];
  const known = fields.map(({ name }) => name);
  for (const name of fieldsOfTotals(parse)) {
    const field = fields.find((candidate) => candidate.name === name);
    const at = keyOf(childOf(location, name));
    if (!field) {
      const suggestion = nearest(name, known);
      find(context, 'unknown-field', { name, entity: entity.name, known }, at, { suggestion });
    } else if (!isNumeric(field.type)) {
      const parameters = { what: `The total of '${name}'`, expected: 'a number', found: field.type.kind };
      find(context, 'type-mismatch', parameters, at);
    }
  }
}

function helpersOfAll(maps: readonly Pick<FeedMap, 'helpers'>[]): readonly FieldPlan[] {
  const [first, ...others] = maps.map(({ helpers }) => helpers);
  return (first ?? []).filter(({ name }) => others.every((helpers) => helpers.some((other) => other.name === name)));
}
