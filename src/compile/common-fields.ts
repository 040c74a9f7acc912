import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FieldType } from '../model/types.js';
import { mostDigits } from '../model/types.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** What the records of the baseline and of one counterpart are. */
export interface Entities {
  readonly baseline: EntityPlan;
  readonly counterpart: EntityPlan;
}

/** What a field is on both sides. */
export interface FieldTypes {
  readonly baseline: FieldType;
  readonly counterpart: FieldType;
}

/** The types of a field on both sides, or null when a side has no such field. */
export function typesIn(entities: Entities, field: string): FieldTypes | null {
  const typeOf = (entity: EntityPlan): FieldType | undefined => entity.fields.find(({ name }) => name === field)?.type;
  const [baseline, counterpart] = [typeOf(entities.baseline), typeOf(entities.counterpart)];
  return baseline && counterpart ? { baseline, counterpart } : null;
}

/** The types of a field on both sides, or null, with one finding, when a side has no such field. */
export function typesOf(
  context: CompileContext,
  entities: Entities,
  field: string,
  location: Location,
): FieldTypes | null {
  const types = typesIn(entities, field);
  if (types) return types;
  const namesOf = (entity: EntityPlan): readonly string[] => entity.fields.map(({ name }) => name);
  const [inBaseline, inCounterpart] = [entities.baseline, entities.counterpart].map((entity) =>
    namesOf(entity).includes(field),
  );
  const lacking = inBaseline ? entities.counterpart : entities.baseline;
  const both = !inBaseline && !inCounterpart && entities.baseline !== entities.counterpart;
  const known = namesOf(lacking).filter((name) => !both || namesOf(entities.counterpart).includes(name));
  const parameters = { name: field, known, ...(both ? {} : { entity: lacking.name }) };
  find(context, 'unknown-field', parameters, location, { suggestion: nearest(field, known) });
  return null;
}

/** The type that both sides' values can be compared as, or null when there is none that holds both exactly. */
export function commonType(baseline: FieldType, counterpart: FieldType): FieldType | null {
  if (baseline.kind !== counterpart.kind) return null;
  if (!('scale' in baseline) || !('scale' in counterpart)) return baseline;
  const scale = Math.max(baseline.scale, counterpart.scale);
  const whole = Math.max(baseline.precision - baseline.scale, counterpart.precision - counterpart.scale);
  return whole + scale > mostDigits ? null : { ...baseline, precision: whole + scale, scale };
}

/** Keys are matched by their hashes first, and those of `1.0` and `1.00` differ. */
export function sameDigits(baseline: FieldType, counterpart: FieldType): boolean {
  const digits = (type: FieldType): string => ('scale' in type ? `${type.precision},${type.scale}` : '');
  return baseline.kind === counterpart.kind && digits(baseline) === digits(counterpart);
}
