import { childOf } from '../base/location.js';
import type { AdjustPlan } from '../model/adjust-plan.js';
import type { LookupPlan } from '../model/lookup-plan.js';
import type { FieldComparison } from '../model/plan.js';
import { boundsOf } from '../model/tolerance.js';
import type { FieldType } from '../model/types.js';
import type { RuleDocument } from '../schema/generated/documents.js';
import type { Entities } from './common-fields.js';
import { compileAdjust } from './compile-adjust.js';
import { compileCompare } from './compile-compare.js';
import { compileLookups } from './compile-lookups.js';
import type { LookedUp } from './compile-lookups.js';
import type { CompileContext, Placed } from './context.js';
import type { JoinedNames } from './expression/scope.js';

/** What pairs of a rule are compared with, and how. */
export interface AgreementPlan {
  readonly lookups: readonly LookupPlan[];
  /** Of each counterpart, in their order. */
  readonly compare: readonly (readonly FieldComparison[])[];
  /** The same; none where nothing is adjusted. */
  readonly adjust: readonly (readonly AdjustPlan[])[];
}

/** What is looked up for pairs, and how their fields must agree, which may stand in what was looked up. */
export async function compileAgreement(
  context: CompileContext,
  document: Placed<RuleDocument>,
  { over, entities }: { readonly over: LookedUp; readonly entities: readonly Entities[] },
): Promise<AgreementPlan> {
  const { value, root } = document;
  const lookups = await compileLookups(context, document, over);
  const adjusted = {
    ...over,
    lookups: columnsOfLookups(lookups),
    compared: Object.keys(value.compare ?? {}),
  };
  const adjust = value.adjust ? await compileAdjust(context, value.adjust, adjusted, childOf(root, 'adjust')) : [];
  const written = { compare: value.compare, lookups, adjust, currency: value.convert?.to };
  const compare = compileCompare(context, entities, written, childOf(root, 'compare'));
  return { lookups: withOptional(lookups, compare), compare, adjust };
}

/** What expressions read of lookups: the columns of their rows, and whether there is one. */
export function columnsOfLookups(lookups: readonly LookupPlan[]): JoinedNames {
  return new Map(
    lookups.map(({ name, columns }) => {
      const types = columns.map((column) => [column.name, column.type] as const);
      return [name, new Map<string, FieldType>([...types, ['found', { kind: 'boolean' }]])];
    }),
  );
}

/**
 * Lookups that may find no row: a tolerance says what is allowed then, and the lookup itself does not say what a pair without
 * one is.
 */
function withOptional(
  lookups: readonly LookupPlan[],
  compare: readonly (readonly FieldComparison[])[],
): readonly LookupPlan[] {
  const bounds = compare.flat().flatMap(({ tolerance }) => boundsOf(tolerance));
  const answered = new Set(
    bounds.flatMap((bound) => (bound.kind === 'lookup' && bound.otherwise !== null ? [bound.lookup] : [])),
  );
  return lookups.map((lookup) =>
    lookup.onMissing === null && answered.has(lookup.name) ? { ...lookup, optional: true } : lookup,
  );
}
