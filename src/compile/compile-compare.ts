import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { AdjustPlan } from '../model/adjust-plan.js';
import type { LookupPlan } from '../model/lookup-plan.js';
import type { FieldComparison } from '../model/plan.js';
import { typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { Comparison, Rounding, RuleDocument } from '../schema/generated/documents.js';
import { commonType, typesIn, typesOf } from './common-fields.js';
import type { Entities } from './common-fields.js';
import { compileFieldTolerance } from './compile-tolerance.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { typeWithDigits } from './read-literal.js';

/** What a rule says of how fields agree, what it looks up, and what is done to the fields of each counterpart's pairs before. */
interface WrittenCompare {
  readonly compare: RuleDocument['compare'];
  readonly lookups: readonly LookupPlan[];
  readonly adjust: readonly (readonly AdjustPlan[])[];
  /** What the rule converts to. */
  readonly currency?: string | undefined;
}

/**
 * How the fields of each counterpart must agree with the baseline's, in the order of the counterparts. Where there are
 * several, what one of them does not have is not compared with it.
 */
export function compileCompare(
  context: CompileContext,
  counterparts: readonly Entities[],
  { compare, adjust, ...known }: WrittenCompare,
  location: Location,
): readonly (readonly FieldComparison[])[] {
  const written = Object.entries(compare ?? {});
  return counterparts.map((entities, index) =>
    written.flatMap(([field, comparison]) => {
      const at = childOf(location, field);
      const first = counterparts.findIndex((candidate) => typesIn(candidate, field) !== null);
      const isElsewhere = first >= 0 && typesIn(entities, field) === null;
      if (isElsewhere || (first < 0 && index > 0)) return [];
      return compileComparison(context, entities, { field, comparison, ...known, adjust: adjust[index] ?? [] }, at);
    }),
  );
}

/** A field as it is compared, and what the rule looks up. */
interface Compared {
  readonly field: string;
  readonly comparison: Comparison;
  readonly lookups: readonly LookupPlan[];
  readonly adjust: readonly AdjustPlan[];
  /** What the rule converts to. */
  readonly currency?: string | undefined;
}

function compileComparison(
  context: CompileContext,
  entities: Entities,
  { field, comparison, adjust, ...known }: Compared,
  location: Location,
): readonly FieldComparison[] {
  const types = typesOf(context, entities, field, keyOf(location));
  if (!types) return [];
  const delivered = commonType(types.baseline, types.counterpart);
  const type = delivered && typeCompared(delivered, field, adjust);
  if (!type) {
    const [baseline, counterpart] = [typeWithDigits(types.baseline), typeWithDigits(types.counterpart)];
    find(context, 'incompatible-sides', { field, baseline, counterpart }, keyOf(location));
    return [];
  }
  const nulls = typeof comparison === 'object' ? (comparison.nulls ?? 'differ') : 'differ';
  checkNulls(context, type, nulls, childOf(location, 'nulls'));
  const round = typeof comparison === 'object' ? compileRound(context, type, comparison.round, location) : {};
  if (typeof comparison === 'string' || 'exact' in comparison)
    return [{ field, type, tolerance: null, nulls, ...round }];
  const tolerance = compileFieldTolerance(context, type, comparison, location, known);
  return tolerance ? [{ field, type, tolerance, nulls, ...round }] : [];
}

/** A number has all digits that a step may give it; what is money stays money. */
function typeCompared(type: FieldType, field: string, adjust: readonly AdjustPlan[]): FieldType {
  if (!('scale' in type)) return type;
  const steps = adjust.flatMap((step) => (step.field === field && 'scale' in step.type ? [step.type] : []));
  const scale = Math.max(type.scale, ...steps.map((step) => step.scale));
  const whole = Math.max(type.precision - type.scale, ...steps.map((step) => step.precision - step.scale));
  return steps.length === 0 ? type : { ...type, precision: whole + scale, scale };
}

function compileRound(
  context: CompileContext,
  type: FieldType,
  written: Rounding | undefined,
  location: Location,
): Pick<FieldComparison, 'round'> {
  if (written === undefined) return {};
  const isMinor = written.to === 'minor';
  if (type.kind !== 'money' && (isMinor || type.kind !== 'decimal')) {
    const expected = isMinor ? 'money, whose currency has a minor unit' : 'a decimal or money';
    const parameters = { what: 'A field that is rounded', expected, found: typeInWords(type) };
    find(context, 'type-mismatch', parameters, childOf(location, 'round'));
    return {};
  }
  const to = typeof written.to === 'number' ? written.to : 'minor';
  return { round: { to, mode: written.mode ?? 'half-even' } };
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
