import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { KeyPart, NearPlan, PassPlan } from '../model/match-plan.js';
import type { RuleDocument } from '../schema/generated/documents.js';
import { compileCardinality } from './compile-cardinality.js';
import { sameDigits, typesOf } from './common-fields.js';
import type { Entities } from './common-fields.js';
import { compileNear } from './compile-near.js';
import { checkNamesOnce, find } from './context.js';
import type { CompileContext } from './context.js';
import { mayBeNull } from './may-be-null.js';
import { typeWithDigits } from './read-literal.js';

type Pass = RuleDocument['match'][number];

/** What the passes of a rule are about. */
export interface MatchedSides {
  /** The baseline with each counterpart. */
  readonly counterparts: readonly Entities[];
  /** The fields that are compared. */
  readonly compared: readonly string[];
  /** The field whose date decides which run a record belongs to; null: there is none. */
  readonly scopeField: string | null;
}

/** The passes of a rule, in the order in which they are tried. */
export function compileMatch(
  context: CompileContext,
  match: RuleDocument['match'],
  sides: MatchedSides,
  location: Location,
): readonly PassPlan[] {
  checkNamesOnce(context, 'pass', match, location);
  return match.map((pass, index) => {
    const at = childOf(location, index);
    const near = compileNears(context, pass, sides, at);
    return {
      name: pass.name,
      key: compileKey(context, pass, { sides, isFirst: index === 0 }, childOf(at, 'key')),
      near,
      prefer: compilePrefer(context, pass, childOf(at, 'prefer')),
      ambiguous: pass.ambiguous ?? 'refuse',
      ...compileCardinality(context, { pass, near, ...sides }, at),
    };
  });
}

function compileKey(
  context: CompileContext,
  { key }: Pass,
  { sides, isFirst }: { readonly sides: MatchedSides; readonly isFirst: boolean },
  location: Location,
): readonly KeyPart[] {
  return key.map((field, index) => {
    const at = childOf(location, index);
    for (const entities of sides.counterparts) {
      if (!checkKeyField(context, entities, field, at)) break;
      // What differences are named by may not be missing; in a later pass such a record just takes no part.
      if (isFirst && findNullable(context, entities, field, at)) break;
    }
    return { kind: 'field', field, normalize: [], equivalents: null };
  });
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

function compileNears(
  context: CompileContext,
  { near }: Pass,
  { counterparts, scopeField }: MatchedSides,
  location: Location,
): readonly NearPlan[] {
  return Object.entries(near ?? {}).flatMap(([field, written]) => {
    const at = childOf(location, 'near', field);
    if (field === scopeField) {
      find(context, 'near-on-scope', { field }, keyOf(at));
      return [];
    }
    for (const entities of counterparts) {
      const types = typesOf(context, entities, field, keyOf(at));
      if (!types) return [];
      const plan = compileNear(context, { field, types }, written, at);
      if (!plan || entities === counterparts.at(-1)) return plan ? [plan] : [];
    }
    return [];
  });
}

function compilePrefer(context: CompileContext, { near, prefer }: Pass, location: Location): readonly string[] {
  const known = Object.keys(near ?? {});
  for (const [index, field] of (prefer ?? []).entries()) {
    if (known.includes(field)) continue;
    find(context, 'prefer-without-near', { field, known }, childOf(location, index), {
      suggestion: nearest(field, known),
    });
  }
  return (prefer ?? []).filter((field) => known.includes(field));
}
