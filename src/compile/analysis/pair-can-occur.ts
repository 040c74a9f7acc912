import { membershipOf } from '../../conditions/analysis/fact-space.js';
import type { FactSpace } from '../../conditions/analysis/fact-space.js';
import type { Domains } from '../../conditions/analysis/satisfiable.js';
import { classesWhere, noClass, nullClass } from '../../conditions/analysis/value-classes.js';
import type { ClassSet, ValueClasses } from '../../conditions/analysis/value-classes.js';
import { askedInvariants } from '../../model/invariant-plan.js';
import { equalFields } from '../../model/match-plan.js';
import type { FieldComparison } from '../../model/plan.js';
import { isNumeric, isTemporal } from '../../model/types.js';
import { currencyFieldOf } from './judged-rule.js';
import type { JudgedRule } from './judged-rule.js';
import { sidesOf } from './tolerance-classes.js';
import type { Measure } from './tolerance-classes.js';

/** A variable of a pair, or undefined where no condition reads it, so that it may be anything. */
interface Known {
  readonly index: number;
  readonly classes: ValueClasses;
}

/** The variables that are about one compared field of a pair. */
interface FieldOfPair {
  readonly comparison: FieldComparison;
  readonly breaks: Known;
  readonly baseline: Known | undefined;
  readonly counterpart: Known | undefined;
  readonly distances: readonly Distance[];
  /** Its currency on either side, of money only; `field` where both sides name it alike. */
  readonly currency: {
    readonly baseline: Known | undefined;
    readonly counterpart: Known | undefined;
    readonly field: string | null;
  } | null;
}

/** What a delta, or a percentage, can be when the field breaks and when it agrees: by sign, as below, at and above 0. */
interface Distance {
  readonly index: number;
  readonly breaks: readonly ClassSet[];
  readonly agrees: readonly ClassSet[];
}

/**
 * The ways in which a field of a pair can be as the domains have it, one bit for each: it breaks or it agrees, and both
 * sides are of one currency for it, or need not be.
 */
type Ways = number;
const agrees = 1;
const agreesInOneCurrency = 2;
const breaks = 4;
const breaksInOneCurrency = 8;

/**
 * Makes the question whether a mismatched pair can have values of these domains. It knows that keys are equal, that at
 * least one field or invariant breaks, which distances each field allows, that deltas of a field have one sign, that there is none
 * where a value is missing or the currencies differ, and that values which agree exactly are equal.
 *
 * @param read the compared fields that conditions read anything of.
 */
export function pairCanOccur(
  judged: JudgedRule,
  read: readonly FieldComparison[],
  space: FactSpace,
): (domains: Domains) => boolean {
  const fields = read.map((comparison) => fieldOfPair(judged, comparison, space));
  const keys = commonKey(judged.rule.passes).map((key) => bothSides(space, key));
  const { compare, invariants, lookups, counterpart } = judged.rule;
  const isAsked = lookups.length > 0 || askedInvariants(invariants, counterpart.name).length > 0;
  const hasOthers = read.length < compare.length || isAsked;
  return (domains) => {
    if (!keys.every(({ baseline, counterpart }) => canBeEqual(domains, baseline, counterpart))) return false;
    const sameCurrency = new Set<string>();
    let someBreaks = hasOthers;
    for (const field of fields) {
      const ways = waysOf(field, domains);
      if (ways === 0) return false;
      if ((ways & (agrees | breaks)) === 0 && field.currency?.field) sameCurrency.add(field.currency.field);
    }
    for (const field of fields) {
      const isEqual = sameCurrency.has(field.comparison.field);
      const ways = waysOf(field, domains) & (isEqual ? agrees | agreesInOneCurrency : ~0);
      if (ways === 0) return false;
      someBreaks ||= (ways & (breaks | breaksInOneCurrency)) !== 0;
    }
    return someBreaks;
  };
}

/** The fields that are equal in every pair, whichever pass found it. */
function commonKey(passes: JudgedRule['rule']['passes']): readonly string[] {
  const [first, ...others] = passes.map(equalFields);
  return (first ?? []).filter((field) => others.every((key) => key.includes(field)));
}

function known(space: FactSpace, name: string): Known | undefined {
  const index = space.indexOf(name);
  const variable = index === undefined ? undefined : space.variables[index];
  return index === undefined || !variable ? undefined : { index, classes: variable.classes };
}

function bothSides(
  space: FactSpace,
  field: string,
): { readonly baseline: Known | undefined; readonly counterpart: Known | undefined } {
  return { baseline: known(space, `baseline.${field}`), counterpart: known(space, `counterpart.${field}`) };
}

function fieldOfPair(judged: JudgedRule, comparison: FieldComparison, space: FactSpace): FieldOfPair {
  const { field } = comparison;
  const judgement = known(space, membershipOf('differences', field));
  if (!judgement) throw new Error(`Whether '${field}' breaks is not known`);
  const measures = [
    ['delta', 'delta'],
    ['percent', 'delta_percent'],
  ] as const;
  return {
    comparison,
    breaks: judgement,
    ...bothSides(space, field),
    distances: measures.flatMap(([measure, prefix]) => {
      const variable = known(space, `${prefix}.${field}`);
      return variable ? [distanceOf(comparison, measure, variable)] : [];
    }),
    currency: currencyOf(judged, comparison, space),
  };
}

/** There is no percentage of 0, so that one may be missing whatever the sign of the delta is. */
function distanceOf(comparison: FieldComparison, measure: Measure, { index, classes }: Known): Distance {
  const sides = sidesOf(comparison, measure, classes);
  const missing = measure === 'percent' ? nullClass : noClass;
  const bySign = signs.map((sign) => classesWhere(classes, sign, '0') | missing);
  return {
    index,
    breaks: bySign.map((sign) => sign & sides.breaks),
    agrees: bySign.map((sign) => sign & sides.agrees),
  };
}

const signs = ['lessThan', 'equal', 'greaterThan'] as const;

function currencyOf(judged: JudgedRule, { field }: FieldComparison, space: FactSpace): FieldOfPair['currency'] {
  const [baseline, counterpart] = [currencyFieldOf(judged.baseline, field), currencyFieldOf(judged.counterpart, field)];
  if (baseline === null || counterpart === null) return null;
  return {
    baseline: known(space, `baseline.${baseline}`),
    counterpart: baseline === counterpart ? known(space, `counterpart.${counterpart}`) : undefined,
    field: baseline === counterpart ? baseline : null,
  };
}

function at(domains: Domains, { index }: { readonly index: number }): ClassSet {
  return domains[index] ?? noClass;
}

function canBeEqual(domains: Domains, left: Known | undefined, right: Known | undefined): boolean {
  return !left || !right || (at(domains, left) & at(domains, right)) !== noClass;
}

function canBePresent(domains: Domains, side: Known | undefined): boolean {
  return !side || (at(domains, side) & ~nullClass) !== noClass;
}

function mustBeEqual(domains: Domains, left: Known | undefined, right: Known | undefined): boolean {
  if (!left || !right) return false;
  const value = at(domains, left);
  return value === at(domains, right) && left.classes.isSingle(value);
}

function waysOf(field: FieldOfPair, domains: Domains): Ways {
  const judged = at(domains, field.breaks);
  const ways =
    ((judged & field.breaks.classes.at(true)) === noClass ? 0 : waysToBreak(field, domains)) |
    ((judged & field.breaks.classes.at(false)) === noClass ? 0 : waysToAgree(field, domains));
  const needOne = agreesInOneCurrency | breaksInOneCurrency;
  const { currency } = field;
  return (ways & needOne) === 0 || canBeEqual(domains, currency?.baseline, currency?.counterpart)
    ? ways
    : ways & ~needOne;
}

/** Equal values of anything but money never break. */
function waysToBreak(field: FieldOfPair, domains: Domains): Ways {
  const { baseline, counterpart, currency } = field;
  if (currency === null && mustBeEqual(domains, baseline, counterpart)) return 0;
  const missing = canHaveNoDistance(field, domains) ? breaks : 0;
  const inOne = currency === null ? breaks : breaksInOneCurrency;
  return missing | (canHaveDistance(field, domains, 'breaks') ? inOne : 0);
}

/** Values that agree exactly are equal, null as itself; money agrees in one currency only. */
function waysToAgree(field: FieldOfPair, domains: Domains): Ways {
  const { comparison, baseline, counterpart, currency } = field;
  const isExact = comparison.tolerance === null && comparison.nulls === 'differ';
  if (isExact && !canBeEqual(domains, baseline, counterpart)) return 0;
  const can = canHaveNoDistance(field, domains) || canHaveDistance(field, domains, 'agrees');
  if (!can) return 0;
  return currency === null ? agrees : agreesInOneCurrency;
}

function hasDistance({ comparison: { type } }: FieldOfPair): boolean {
  return isNumeric(type) || isTemporal(type);
}

/** No delta: a value is missing, or the currencies differ. */
function canHaveNoDistance({ distances }: FieldOfPair, domains: Domains): boolean {
  return distances.every((distance) => (at(domains, distance) & nullClass) !== noClass);
}

/** A delta, which has one sign however it is measured. */
function canHaveDistance(field: FieldOfPair, domains: Domains, judged: 'breaks' | 'agrees'): boolean {
  const { comparison, baseline, counterpart, distances } = field;
  if (!hasDistance(field)) return false;
  const isMissingZero = comparison.nulls === 'zero' && !isTemporal(comparison.type);
  if (!isMissingZero && !(canBePresent(domains, baseline) && canBePresent(domains, counterpart))) return false;
  return signs.some((_, sign) =>
    distances.every((distance) => (at(domains, distance) & (distance[judged][sign] ?? noClass)) !== noClass),
  );
}
