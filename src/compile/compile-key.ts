import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { columnsOf } from '../model/expression.js';
import type { KeyPart } from '../model/match-plan.js';
import type { Constant } from '../model/plan.js';
import type { ReferencePlan } from '../model/reference-plan.js';
import { isTextual, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { KeyExpression, KeyField, Pass } from '../schema/generated/documents.js';
import { sameDigits, typesOf } from './common-fields.js';
import type { Entities } from './common-fields.js';
import { find, resolve } from './context.js';
import type { CompileContext } from './context.js';
import { compileExpression } from './expression/compile-expression.js';
import { familyInWords, typeOfFamily } from './expression/family.js';
import { mayBeNull } from './may-be-null.js';
import { typeWithDigits } from './read-literal.js';

/** What the keys of a rule are about. */
export interface KeySides {
  /** The baseline with each counterpart. */
  readonly counterparts: readonly Entities[];
  readonly constants: ReadonlyMap<string, Constant>;
  readonly references: ReadonlyMap<string, ReferencePlan | null>;
}

/** What must be equal in a pass. A part that cannot be compared is left out, with its finding. */
export async function compileKey(
  context: CompileContext,
  { key }: Pick<Pass, 'key'>,
  { sides, isFirst }: { readonly sides: KeySides; readonly isFirst: boolean },
  location: Location,
): Promise<readonly KeyPart[]> {
  checkPartsOnce(context, key, location);
  if (isFirst) checkHasField(context, key, location);
  const parts: KeyPart[] = [];
  for (const [index, written] of key.entries()) {
    const at = childOf(location, index);
    if (typeof written === 'object' && 'expr' in written) {
      const part = await compileExpressionPart(context, written, sides, at);
      if (part) parts.push(part);
    } else {
      parts.push(compileFieldPart(context, written, { sides, isFirst }, at));
    }
  }
  return parts;
}

/** Differences are named by the fields of the first key, so that there must be one. */
function checkHasField(context: CompileContext, key: Pass['key'], location: Location): void {
  const expressions = key.flatMap((part) => (typeof part === 'object' && 'expr' in part ? [part.name] : []));
  if (expressions.length < key.length) return;
  find(context, 'key-without-field', { parts: expressions }, keyOf(location));
}

/** The same field may be asked in two ways; two parts of one name could not be told apart. */
function checkPartsOnce(context: CompileContext, key: Pass['key'], location: Location): void {
  const first = new Map<string, Location>();
  for (const [index, written] of key.entries()) {
    const at = childOf(location, index);
    const [name, place] = nameOf(written, at);
    const before = first.get(name);
    if (before === undefined) first.set(name, place);
    else {
      const related = { location: before, note: 'first here' };
      find(context, 'duplicate-name', { kind: 'part of the key', name }, place, { related });
    }
  }
}

function nameOf(written: Pass['key'][number], at: Location): readonly [name: string, place: Location] {
  if (typeof written === 'string') return [written, at];
  return 'expr' in written ? [written.name, childOf(at, 'name')] : [written.field, childOf(at, 'field')];
}

function compileFieldPart(
  context: CompileContext,
  written: string | KeyField,
  { sides, isFirst }: { readonly sides: KeySides; readonly isFirst: boolean },
  location: Location,
): KeyPart {
  const { field, normalize = [], equivalents = null } = typeof written === 'string' ? { field: written } : written;
  const at = typeof written === 'string' ? location : childOf(location, 'field');
  const part = { kind: 'field', field, normalize, equivalents } as const;
  for (const entities of sides.counterparts) {
    if (!checkKeyField(context, entities, field, at)) return part;
    // What differences are named by may not be missing; in a later pass such a record just takes no part.
    if (isFirst && findNullable(context, entities, field, at)) return part;
    if (typeof written === 'object' && !checkTextual(context, entities, written, location)) return part;
  }
  if (equivalents !== null) checkEquivalents(context, { part, sides }, childOf(location, 'equivalents'));
  return part;
}

/** Whether there is nothing to find of a field in a key. */
function checkKeyField(context: CompileContext, entities: Entities, field: string, location: Location): boolean {
  const types = typesOf(context, entities, field, location);
  if (!types) return false;
  if (sameDigits(types.baseline, types.counterpart)) return true;
  const [baseline, counterpart] = [typeWithDigits(types.baseline), typeWithDigits(types.counterpart)];
  find(context, 'incompatible-sides', { field, baseline, counterpart }, location);
  return false;
}

function findNullable(
  context: CompileContext,
  { baseline, counterpart }: Entities,
  field: string,
  location: Location,
): boolean {
  const isNullable = (entity: EntityPlan): boolean =>
    entity.fields.some((candidate) => candidate.name === field && mayBeNull(candidate));
  const nullable = [baseline, counterpart].find(isNullable);
  if (nullable) find(context, 'nullable-key', { field, entity: nullable.name }, location);
  return nullable !== undefined;
}

/** Only texts are written in several ways. */
function checkTextual(
  context: CompileContext,
  { baseline }: Entities,
  { field, normalize, equivalents }: KeyField,
  location: Location,
): boolean {
  const type = baseline.fields.find(({ name }) => name === field)?.type;
  if (!type || isTextual(type) || (normalize === undefined && equivalents === undefined)) return true;
  const what = normalize === undefined ? 'A field with equivalents' : 'A field that is normalised';
  const key = normalize === undefined ? 'equivalents' : 'normalize';
  find(
    context,
    'type-mismatch',
    { what, expected: 'a string', found: typeInWords(type) },
    keyOf(childOf(location, key)),
  );
  return false;
}

function checkEquivalents(
  context: CompileContext,
  { part, sides }: { readonly part: Extract<KeyPart, { kind: 'field' }>; readonly sides: KeySides },
  location: Location,
): void {
  const reference = resolve(context, 'reference', part.equivalents ?? '', sides.references, location);
  if (!reference) return;
  if (reference.kind !== 'equivalents') {
    const expected = 'a reference of kind equivalents';
    const parameters = { what: `'${reference.name}'`, expected, found: `one of kind ${reference.kind}` };
    find(context, 'type-mismatch', parameters, location);
  }
}

/** The same expression on both sides, over fields of the same types: so its values are of one type, too. */
async function compileExpressionPart(
  context: CompileContext,
  { name, expr }: KeyExpression,
  sides: KeySides,
  location: Location,
): Promise<KeyPart | null> {
  const at = childOf(location, 'expr');
  const [first] = sides.counterparts;
  if (!first) return null;
  const compiled = await compileExpression(context, expr, at, scopeOf(first.baseline, sides.constants));
  if ('diagnostic' in compiled) {
    context.findings.push(compiled.diagnostic);
    return null;
  }
  const fields = columnsOf(compiled.expression).map(({ name: field }) => field);
  if (fields.length === 0) {
    const expected = 'a value of the record';
    find(context, 'type-mismatch', { what: `'${name}'`, expected, found: 'the same for all of them' }, at);
    return null;
  }
  for (const field of fields) {
    const place = compiled.locationOf(field);
    if (!sides.counterparts.every((entities) => checkKeyField(context, entities, field, place))) return null;
  }
  const type = typeOfFamily(compiled.family, compiled.digits);
  if (type) return { kind: 'expression', name, expression: compiled.expression, type };
  const parameters = {
    what: `'${name}'`,
    expected: 'a value that can be compared',
    found: familyInWords(compiled.family),
  };
  find(context, 'type-mismatch', parameters, at);
  return null;
}

function scopeOf(
  { fields }: EntityPlan,
  constants: ReadonlyMap<string, Constant>,
): {
  readonly raw: false;
  readonly field: ReadonlyMap<string, FieldType>;
  readonly constants: ReadonlyMap<string, Constant>;
} {
  return { raw: false, field: new Map(fields.map(({ name, type }) => [name, type])), constants };
}
