import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { ReferenceKey } from '../model/reference-plan.js';
import { typeInWords } from '../model/types.js';
import type { ReferenceDocument } from '../schema/generated/documents.js';
import { mayBeNull } from './may-be-null.js';
import type { KeyedReference } from './reference-source.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/**
 * The fields of a feed's entity that a reference names: keys are texts that are never absent, there always is an answer,
 * and days are dates. Gives the key; null when a field is not there or does not fit.
 */
export function checkReferenceFields(
  context: CompileContext,
  { key, value, validity }: KeyedReference['value'] & { readonly value: string },
  entity: EntityPlan,
  root: Location,
): readonly ReferenceKey[] | null {
  const before = context.findings.length;
  const keys = key.flatMap((name, index): ReferenceKey[] => {
    const at = childOf(root, 'key', index);
    const field = fieldOfReference(context, entity, name, at);
    if (!field) return [];
    checkType(context, field, ['string', 'enum'], 'a string', at);
    if (mayBeNull(field)) find(context, 'nullable-key', { field: name, entity: entity.name }, at);
    return [{ column: name, normalize: field.normalize }];
  });
  checkAnswer(context, entity, value, childOf(root, 'value'));
  checkDays(context, validity, entity, root);
  return context.findings.length === before ? keys : null;
}

/** The days from which and to which a record of a reference holds are dates. */
export function checkDays(
  context: CompileContext,
  validity: ReferenceDocument['validity'],
  entity: EntityPlan,
  root: Location,
): void {
  for (const end of ['from', 'to'] as const) {
    if (!validity) continue;
    const at = childOf(root, 'validity', end);
    const field = fieldOfReference(context, entity, validity[end], at);
    if (field) checkType(context, field, ['date'], 'a date', at);
  }
}

/** A field that a reference names; null, with a finding, when the entity of its feed has none of the name. */
export function fieldOfReference(
  context: CompileContext,
  entity: EntityPlan,
  name: string,
  location: Location,
): FieldPlan | null {
  const known = entity.fields.map((field) => field.name);
  const field = entity.fields.find((candidate) => candidate.name === name);
  if (field) return field;
  const parameters = { name, entity: entity.name, known };
  find(context, 'unknown-field', parameters, location, { suggestion: nearest(name, known) });
  return null;
}

function checkType(
  context: CompileContext,
  { name, type }: FieldPlan,
  kinds: readonly string[],
  expected: string,
  location: Location,
): void {
  if (kinds.includes(type.kind)) return;
  find(context, 'type-mismatch', { what: `'${name}'`, expected, found: typeInWords(type) }, location);
}

function checkAnswer(context: CompileContext, entity: EntityPlan, name: string, location: Location): void {
  const field = fieldOfReference(context, entity, name, location);
  if (!field || !mayBeNull(field)) return;
  const parameters = { what: `'${name}'`, expected: 'a field that is never null', found: 'one that may be' };
  find(context, 'type-mismatch', parameters, location);
}
