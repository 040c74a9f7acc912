import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { ReferenceKey } from '../model/reference-plan.js';
import { typeInWords } from '../model/types.js';
import type { ReferenceDocument } from '../schema/generated/documents.js';
import { mayBeNull } from './may-be-null.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/**
 * The fields of a feed's entity that a reference names: keys are texts that are never absent, there always is an answer,
 * and days are dates. Gives the key; null when a field is not there or does not fit.
 */
export function checkReferenceFields(
  context: CompileContext,
  { key, value, validity }: ReferenceDocument,
  entity: EntityPlan,
  root: Location,
): readonly ReferenceKey[] | null {
  const before = context.findings.length;
  const keys = key.flatMap((name, index): ReferenceKey[] => {
    const at = childOf(root, 'key', index);
    const field = fieldOf(context, entity, name, at);
    if (!field) return [];
    checkType(context, field, ['string', 'enum'], 'a string', at);
    if (mayBeNull(field)) find(context, 'nullable-key', { field: name, entity: entity.name }, at);
    return [{ column: name, normalize: field.normalize }];
  });
  checkAnswer(context, entity, value, childOf(root, 'value'));
  for (const end of ['from', 'to'] as const) {
    if (!validity) continue;
    const at = childOf(root, 'validity', end);
    const field = fieldOf(context, entity, validity[end], at);
    if (field) checkType(context, field, ['date'], 'a date', at);
  }
  return context.findings.length === before ? keys : null;
}

function fieldOf(context: CompileContext, entity: EntityPlan, name: string, location: Location): FieldPlan | null {
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
  const field = fieldOf(context, entity, name, location);
  if (!field || !mayBeNull(field)) return;
  const parameters = { what: `'${name}'`, expected: 'a field that is never null', found: 'one that may be' };
  find(context, 'type-mismatch', parameters, location);
}
