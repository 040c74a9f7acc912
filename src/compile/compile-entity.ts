import { hasErrors } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { compileCondition } from '../conditions/compile-condition.js';
import { recordFactTypes } from '../conditions/difference-fact-types.js';
import { printPredicate } from '../conditions/print-predicate.js';
import type { CheckPlan, EntityPlan, FieldPlan } from '../model/entity-plan.js';
import { mostDigits } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { Check, EntityDocument, FieldDeclaration } from '../schema/generated/documents.js';
import { checkRecordCondition } from './analysis/check-records.js';
import { compileOwner } from './compile-owner.js';
import { checkNamesOnce, find } from './context.js';
import type { CompileContext, Placed } from './context.js';
import { mayBeNull } from './may-be-null.js';
import { readLiteral } from './read-literal.js';

const defaultPrecision = 18;
const defaultScale = 4;

/** What a record is: its fields with their types, what tells records apart, and its checks. */
export function compileEntity(context: CompileContext, { value, root }: Placed<EntityDocument>): EntityPlan {
  const before = context.findings.length;
  const fields = Object.entries(value.fields).map(([name, declaration]) =>
    compileField(context, name, declaration, childOf(root, 'fields', name)),
  );
  checkCurrencies(context, fields, childOf(root, 'fields'));
  const owner = compileOwner(context, value.owner, childOf(root, 'owner'));
  const entity = { name: value.entity, owner, identity: value.identity, fields };
  checkIdentity(context, entity, childOf(root, 'identity'));
  const checks = (value.checks ?? []).flatMap((check, index) => {
    const compiled = compileCheck(context, entity, check, childOf(root, 'checks', index));
    return compiled ? [compiled] : [];
  });
  checkNamesOnce(context, 'check', value.checks ?? [], childOf(root, 'checks'));
  if (!hasErrors(context.findings.slice(before))) checkChecks(context, { ...entity, checks }, childOf(root, 'checks'));
  return { ...entity, checks };
}

/** What can be said of the checks once everything else about the entity is right. */
function checkChecks(context: CompileContext, entity: EntityPlan, location: Location): void {
  for (const [index, check] of entity.checks.entries()) {
    context.findings.push(...checkRecordCondition(entity, check, childOf(location, index, 'conditions')));
  }
}

function compileField(context: CompileContext, name: string, field: FieldDeclaration, location: Location): FieldPlan {
  const type = typeOf(context, field, location);
  const value =
    field.default === undefined
      ? null
      : // a wrong one is a mistake of its own: the field does have a default
        (readLiteral(context, type, field.default, childOf(location, 'default')) ?? String(field.default));
  return { name, type, required: field.required ?? false, default: value, normalize: field.normalize ?? [] };
}

/** What a declared field holds. */
export function typeOf(context: CompileContext, field: FieldDeclaration, location: Location): FieldType {
  switch (field.type) {
    case 'money':
      return { kind: 'money', ...digitsOf(context, field, location), currency: field.currency };
    case 'decimal':
      return { kind: 'decimal', ...digitsOf(context, field, location) };
    case 'enum':
      return { kind: 'enum', values: field.values };
    case 'string':
    case 'integer':
    case 'boolean':
    case 'date':
    case 'timestamp':
    case 'time':
    case 'currency':
    case 'gtin':
    case 'country':
      return { kind: field.type };
  }
}

function digitsOf(
  context: CompileContext,
  field: { readonly precision?: number; readonly scale?: number },
  location: Location,
): { readonly precision: number; readonly scale: number } {
  const precision = field.precision ?? defaultPrecision;
  const scale = field.scale ?? defaultScale;
  if (precision > mostDigits) {
    const expected = `a precision of at most ${mostDigits} digits`;
    find(context, 'malformed-value', { value: String(precision), expected }, childOf(location, 'precision'));
  }
  if (scale >= precision) {
    const expected = `a scale below the precision of ${precision}`;
    const at = field.scale === undefined ? 'precision' : 'scale';
    find(context, 'malformed-value', { value: String(scale), expected }, childOf(location, at));
  }
  return { precision, scale };
}

function checkCurrencies(context: CompileContext, fields: readonly FieldPlan[], location: Location): void {
  const currencies = fields.filter(({ type }) => type.kind === 'currency').map(({ name }) => name);
  for (const { name, type } of fields) {
    if (type.kind !== 'money' || currencies.includes(type.currency)) continue;
    find(context, 'missing-currency', { field: name }, childOf(location, name, 'currency'), {
      suggestion: nearest(type.currency, currencies),
    });
  }
}

function checkIdentity(context: CompileContext, entity: Omit<EntityPlan, 'checks'>, location: Location): void {
  const fields = new Map(entity.fields.map((field) => [field.name, field]));
  for (const [index, name] of entity.identity.entries()) {
    const field = fields.get(name);
    const at = childOf(location, index);
    if (!field) {
      const known = [...fields.keys()];
      find(context, 'unknown-field', { name, entity: entity.name, known }, at, { suggestion: nearest(name, known) });
    } else if (mayBeNull(field)) {
      find(context, 'nullable-key', { field: name, entity: entity.name }, at);
    }
  }
}

function compileCheck(
  context: CompileContext,
  entity: Omit<EntityPlan, 'checks'>,
  check: Check,
  location: Location,
): CheckPlan | null {
  const at = childOf(location, 'conditions');
  const { condition, diagnostics } = compileCondition(
    check.conditions,
    at,
    recordFactTypes(entity),
    context.sourceText,
  );
  context.findings.push(...diagnostics);
  if (!condition) return null;
  const { tier, message } = check.event.params;
  return { name: check.name, condition, predicate: printPredicate(condition), tier, message };
}
