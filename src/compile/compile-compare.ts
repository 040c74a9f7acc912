import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { LookupPlan } from '../model/lookup-plan.js';
import type { FieldComparison } from '../model/plan.js';
import { typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { Comparison, RuleDocument } from '../schema/generated/documents.js';
import { commonType, typesIn, typesOf } from './common-fields.js';
import type { Entities } from './common-fields.js';
import { compileFieldTolerance } from './compile-tolerance.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { typeWithDigits } from './read-literal.js';

/**
 * How the fields of each counterpart must agree with the baseline's, in the order of the counterparts. Where there are
 * several, what one of them does not have is not compared with it.
 */
export function compileCompare(
  context: CompileContext,
  counterparts: readonly Entities[],
  { compare, lookups }: { readonly compare: RuleDocument['compare']; readonly lookups: readonly LookupPlan[] },
  location: Location,
): readonly (readonly FieldComparison[])[] {
  const written = Object.entries(compare ?? {});
  return counterparts.map((entities, index) =>
    written.flatMap(([field, comparison]) => {
      const at = childOf(location, field);
      const first = counterparts.findIndex((candidate) => typesIn(candidate, field) !== null);
      const isElsewhere = first >= 0 && typesIn(entities, field) === null;
      if (isElsewhere || (first < 0 && index > 0)) return [];
      return compileComparison(context, entities, { field, comparison, lookups }, at);
    }),
  );
}

/** A field as it is compared, and what the rule looks up. */
interface Compared {
  readonly field: string;
  readonly comparison: Comparison;
  readonly lookups: readonly LookupPlan[];
}

function compileComparison(
  context: CompileContext,
  entities: Entities,
  { field, comparison, lookups }: Compared,
  location: Location,
): readonly FieldComparison[] {
  const types = typesOf(context, entities, field, keyOf(location));
  if (!types) return [];
  const type = commonType(types.baseline, types.counterpart);
  if (!type) {
    const [baseline, counterpart] = [typeWithDigits(types.baseline), typeWithDigits(types.counterpart)];
    find(context, 'incompatible-sides', { field, baseline, counterpart }, keyOf(location));
    return [];
  }
  const nulls = typeof comparison === 'object' ? (comparison.nulls ?? 'differ') : 'differ';
  checkNulls(context, type, nulls, childOf(location, 'nulls'));
  if (typeof comparison === 'string' || 'exact' in comparison) return [{ field, type, tolerance: null, nulls }];
  const tolerance = compileFieldTolerance(context, type, comparison, location, lookups);
  return tolerance ? [{ field, type, tolerance, nulls }] : [];
}

function checkNulls(
  context: CompileContext,
  type: FieldType,
  nulls: FieldComparison['nulls'],
  location: Location,
): void {
  const numeric = ['integer', 'decimal', 'money'].includes(type.kind);
  if (nulls === 'zero' && !numeric) {
    const found = typeInWords(type);
    find(context, 'type-mismatch', { what: 'A field whose nulls are zero', expected: 'a number', found }, location);
  }
  if (nulls === 'empty' && type.kind !== 'string') {
    const found = typeInWords(type);
    find(context, 'type-mismatch', { what: 'A field whose nulls are empty', expected: 'a string', found }, location);
  }
}
