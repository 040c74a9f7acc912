import Big from 'big.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { LookupPlan } from '../model/lookup-plan.js';
import { boundsOf } from '../model/tolerance.js';
import type { Bound, FieldTolerance, LookupBound, Tolerance } from '../model/tolerance.js';
import type { FieldType } from '../model/types.js';
import type { LookupTolerance, ToleranceComparison } from '../schema/generated/documents.js';
import { compileBound } from './compile-bound.js';
import { compileLookupBound } from './compile-lookup-bound.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

type Written = Pick<ToleranceComparison, 'within' | 'of'>;

/**
 * A tolerance whose bounds all fit the field, or null with the findings noted. Nothing is looked up for it.
 *
 * @param currency of amounts of money that name none; absent: they must.
 */
export function compileTolerance(
  context: CompileContext,
  type: FieldType,
  written: Written,
  location: Location,
  currency?: string,
): Tolerance | null {
  const allowed = { type, of: written.of ?? 'baseline', currency };
  return compileEach(context, written, location, (value, at): Bound | null => {
    if (typeof value !== 'object') return compileBound(context, allowed, value, at);
    const reason = 'a row is looked up for a pair that was found, and a pass finds it';
    find(context, 'invalid-tolerance', { reason }, at);
    return null;
  });
}

/** The same, where rows that are looked up may say what is allowed. */
export function compileFieldTolerance(
  context: CompileContext,
  type: FieldType,
  written: Written,
  location: Location,
  { lookups, currency }: { readonly lookups: readonly LookupPlan[]; readonly currency?: string | undefined },
): FieldTolerance | null {
  const allowed = { type, of: written.of ?? 'baseline', currency };
  return compileEach(context, written, location, (value, at): Bound | LookupBound | null =>
    typeof value === 'object'
      ? compileLookupBound(context, allowed, value, { lookups, location: at })
      : compileBound(context, allowed, value, at),
  );
}

type WrittenBound = string | number | LookupTolerance;
type CompileBound<One> = (value: WrittenBound, location: Location) => One | null;

function compileEach<One extends Bound | LookupBound>(
  context: CompileContext,
  { within, of }: Written,
  location: Location,
  bound: CompileBound<One>,
): Tolerance<One> | null {
  const at = childOf(location, 'within');
  const tolerance = toleranceOf(within, at, bound);
  const bounds = boundsOf(tolerance);
  if (tolerance && bounds.every(isZero)) {
    find(context, 'invalid-tolerance', { reason: 'it allows nothing: write `exact`' }, at);
  }
  if (tolerance && of !== undefined && !bounds.some(isPercent)) {
    find(context, 'invalid-tolerance', { reason: '`of` is for percentages only' }, childOf(location, 'of'));
  }
  return tolerance;
}

function toleranceOf<One>(
  within: ToleranceComparison['within'],
  at: Location,
  bound: CompileBound<One>,
): Tolerance<One> | null {
  if (typeof within !== 'object' || 'lookup' in within) {
    const only = bound(within, at);
    return only && { kind: 'bound', bound: only };
  }
  if ('any' in within) return listOf('any', within.any, at, bound);
  if ('all' in within) return listOf('all', within.all, at, bound);
  const over = within.over === undefined ? null : bound(within.over, childOf(at, 'over'));
  const under = within.under === undefined ? null : bound(within.under, childOf(at, 'under'));
  const failed = (over === null && within.over !== undefined) || (under === null && within.under !== undefined);
  return failed ? null : { kind: 'sides', over, under };
}

function listOf<One>(
  kind: 'any' | 'all',
  values: readonly WrittenBound[],
  at: Location,
  bound: CompileBound<One>,
): Tolerance<One> | null {
  const bounds = values.map((value, index) => bound(value, childOf(at, kind, index)));
  return bounds.every((candidate) => candidate !== null) ? { kind, bounds } : null;
}

/** A row may allow something. */
function isZero(bound: Bound | LookupBound): boolean {
  switch (bound.kind) {
    case 'amount':
      return new Big(bound.amount).eq(0);
    case 'percent':
      return new Big(bound.percent).eq(0);
    case 'duration':
      return bound.seconds === 0;
    case 'lookup':
      return false;
  }
}

function isPercent(bound: Bound | LookupBound): boolean {
  return bound.kind === 'percent' || (bound.kind === 'lookup' && bound.unit === 'percent');
}
