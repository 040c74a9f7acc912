import Big from 'big.js';
import { classesWhere, nullClass } from '../../conditions/analysis/value-classes.js';
import type { ClassSet, ValueClasses } from '../../conditions/analysis/value-classes.js';
import type { FieldComparison } from '../../model/plan.js';
import { boundsOf } from '../../model/tolerance.js';
import type { Bound, FieldTolerance, LookupBound } from '../../model/tolerance.js';

/** What a distance is measured in: as `delta` has it, or as `delta_percent` has it. */
export type Measure = 'delta' | 'percent';

/** Where the distance of a field can lie when it breaks, and when it does not; each may be too much, never too little. */
export interface Sides {
  readonly breaks: ClassSet;
  readonly agrees: ClassSet;
}

/** The distance that a bound allows, in this measure; null when it does not say. */
export function allowanceOf(bound: Bound | LookupBound, measure: Measure): string | null {
  switch (bound.kind) {
    case 'lookup':
      return null;
    case 'amount':
      return measure === 'delta' ? bound.amount : null;
    case 'percent':
      return measure === 'percent' ? bound.percent : null;
    case 'duration':
      return measure === 'delta' ? String(bound.seconds) : null;
  }
}

/** The distances at which something changes for a field: none, and those that its tolerance names. */
export function edgesOf({ tolerance }: FieldComparison, measure: Measure): readonly string[] {
  const allowances = boundsOf(tolerance).flatMap((bound) => allowanceOf(bound, measure) ?? []);
  return ['0', ...allowances, ...allowances.map(negative)];
}

function negative(number: string): string {
  return new Big(number).neg().toFixed();
}

/** The classes of a distance that a field's comparison allows for a pair that breaks in it, and for one that agrees. */
export function sidesOf({ tolerance }: FieldComparison, measure: Measure, classes: ValueClasses): Sides {
  const zero = classes.at('0');
  const { breaks, agrees } = tolerance === null ? nothing(classes) : ofTolerance(tolerance, measure, classes);
  // values that do not differ are equal, and what has no distance may be either
  return { breaks: (breaks & ~zero) | nullClass, agrees: agrees | zero | nullClass };
}

function nothing(classes: ValueClasses): Sides {
  return { breaks: classes.all, agrees: classes.at('0') };
}

function ofTolerance(tolerance: FieldTolerance, measure: Measure, classes: ValueClasses): Sides {
  const of = (bound: Bound | LookupBound | null): Sides =>
    bound ? ofBound(bound, measure, classes) : nothing(classes);
  switch (tolerance.kind) {
    case 'bound':
      return of(tolerance.bound);
    case 'any':
      return {
        breaks: intersection(tolerance.bounds.map((bound) => of(bound).breaks)),
        agrees: union(tolerance.bounds.map((bound) => of(bound).agrees)),
      };
    case 'all':
      return {
        breaks: union(tolerance.bounds.map((bound) => of(bound).breaks)),
        agrees: intersection(tolerance.bounds.map((bound) => of(bound).agrees)),
      };
    case 'sides': {
      const above = classesWhere(classes, 'greaterThan', '0');
      const [over, under] = [of(tolerance.over), of(tolerance.under)];
      return {
        breaks: (over.breaks & above) | (under.breaks & ~above),
        agrees: (over.agrees & above) | (under.agrees & ~above),
      };
    }
  }
}

/** An amount of one currency says nothing for the others, which must then be equal. */
function ofBound(bound: Bound | LookupBound, measure: Measure, classes: ValueClasses): Sides {
  const allowance = allowanceOf(bound, measure);
  if (allowance === null) return { breaks: classes.all, agrees: classes.all };
  const far = classesWhere(classes, 'greaterThan', allowance) | classesWhere(classes, 'lessThan', negative(allowance));
  const anywhere = bound.kind === 'amount' && bound.currency !== null;
  return { breaks: anywhere ? classes.all : far, agrees: classes.all & ~far };
}

function union(sets: readonly ClassSet[]): ClassSet {
  return sets.reduce((left, right) => left | right, 0n);
}

function intersection(sets: readonly ClassSet[]): ClassSet {
  return sets.reduce((left, right) => left & right, -1n);
}
