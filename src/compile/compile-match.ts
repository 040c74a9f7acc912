import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { NearPlan, PassPlan } from '../model/match-plan.js';
import type { Pass, RuleDocument } from '../schema/generated/documents.js';
import { typesOf } from './common-fields.js';
import { compileCardinality } from './compile-cardinality.js';
import { compileKey } from './compile-key.js';
import type { KeySides } from './compile-key.js';
import { compileNear } from './compile-near.js';
import { checkNamesOnce, find } from './context.js';
import type { CompileContext } from './context.js';

/** What the passes of a rule are about. */
export interface MatchedSides extends KeySides {
  /** The fields that are compared. */
  readonly compared: readonly string[];
  /** The field whose date decides which run a record belongs to; null: there is none. */
  readonly scopeField: string | null;
  /** Whether the records of every counterpart may be paired with those of other scopes. */
  readonly isCarried: boolean;
  /** What the rule converts money to; absent: it does not. */
  readonly currency?: string | undefined;
}

/** The passes of a rule, in the order in which they are tried. */
export async function compileMatch(
  context: CompileContext,
  match: RuleDocument['match'],
  sides: MatchedSides,
  location: Location,
): Promise<readonly PassPlan[]> {
  checkNamesOnce(context, 'pass', match, location);
  const passes: PassPlan[] = [];
  for (const [index, pass] of match.entries()) {
    const at = childOf(location, index);
    const near = compileNears(context, pass, sides, at);
    passes.push({
      name: pass.name,
      key: await compileKey(context, pass, { sides, isFirst: index === 0 }, childOf(at, 'key')),
      near,
      prefer: compilePrefer(context, pass, childOf(at, 'prefer')),
      ambiguous: pass.ambiguous ?? 'refuse',
      ...compileCardinality(context, { pass, near, ...sides }, at),
    });
  }
  return passes;
}

function compileNears(
  context: CompileContext,
  { near }: Pass,
  { counterparts, scopeField, isCarried, currency }: MatchedSides,
  location: Location,
): readonly NearPlan[] {
  return Object.entries(near ?? {}).flatMap(([field, written]) => {
    const at = childOf(location, 'near', field);
    if (field === scopeField && !isCarried) {
      find(context, 'near-on-scope', { field }, keyOf(at));
      return [];
    }
    for (const entities of counterparts) {
      const types = typesOf(context, entities, field, keyOf(at));
      if (!types) return [];
      const plan = compileNear(context, { field, types, currency }, written, at);
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
