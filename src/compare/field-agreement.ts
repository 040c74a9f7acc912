import type { Dialect } from '../engine/dialect.js';
import type { FieldComparison } from '../model/plan.js';
import type { Bound, FieldTolerance, LookupBound, PercentBase } from '../model/tolerance.js';
import { calculationType } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import { lookupValueColumn } from './lookup-layer.js';

/** The columns of both sides that one comparison reads. */
export interface FieldColumns {
  readonly baseline: string;
  readonly counterpart: string;
  /** What they are on each side. */
  readonly types: { readonly baseline: FieldType; readonly counterpart: FieldType };
  /** The currency of a money field on each side. */
  readonly currency?: { readonly baseline: string; readonly counterpart: string };
}

/** Two conditions that are never null: equal, and near enough (which is only asked where they are not equal). */
export interface Agreement {
  readonly equal: string;
  /** null when the field has no tolerance. */
  readonly within: string | null;
}

/** How one field of a pair is judged, in SQL. delta = counterpart − baseline; bounds are inclusive. */
export function fieldAgreement(dialect: Dialect, comparison: FieldComparison, columns: FieldColumns): Agreement {
  const baseline = replaceNull(comparison, columns.baseline);
  const counterpart = replaceNull(comparison, columns.counterpart);
  const same = `${baseline} IS NOT DISTINCT FROM ${counterpart}`;
  const equal = columns.currency ? `(${same} AND ${sameCurrency(columns)})` : `(${same})`;
  if (comparison.tolerance === null) return { equal, within: null };
  const within = allows(dialect, comparison.tolerance, {
    ...columns,
    baseline: withRoom(dialect, columns.types.baseline, baseline),
    counterpart: withRoom(dialect, columns.types.counterpart, counterpart),
  });
  const guarded = columns.currency ? `(${sameCurrency(columns)} AND ${within})` : within;
  return { equal, within: `coalesce(${guarded}, false)` };
}

/** Differences and percentages of the largest numbers need more digits than the numbers have. */
function withRoom(dialect: Dialect, type: FieldType, column: string): string {
  const wider = calculationType(type);
  return wider === null ? column : `CAST(${column} AS ${dialect.typeOf(wider)})`;
}

function sameCurrency(columns: FieldColumns): string {
  return `${columns.currency?.baseline} IS NOT DISTINCT FROM ${columns.currency?.counterpart}`;
}

function replaceNull(comparison: FieldComparison, column: string): string {
  if (comparison.nulls === 'differ') return column;
  return `coalesce(${column}, ${comparison.nulls === 'zero' ? '0' : `''`})`;
}

function allows(dialect: Dialect, tolerance: FieldTolerance, columns: FieldColumns): string {
  const one = (bound: Bound | LookupBound): string =>
    bound.kind === 'lookup' ? rowAllows(dialect, bound, columns) : boundAllows(dialect, bound, columns);
  switch (tolerance.kind) {
    case 'bound':
      return one(tolerance.bound);
    case 'any':
      return `(${tolerance.bounds.map((bound) => `coalesce(${one(bound)}, false)`).join(' OR ')})`;
    case 'all':
      return `(${tolerance.bounds.map(one).join(' AND ')})`;
    case 'sides': {
      const over = tolerance.over ? one(tolerance.over) : 'false';
      const under = tolerance.under ? one(tolerance.under) : 'false';
      return `CASE WHEN ${columns.counterpart} > ${columns.baseline} THEN ${over} ELSE ${under} END`;
    }
  }
}

/** Of money both values have one currency, which the amount in the row is in. */
function rowAllows(dialect: Dialect, bound: LookupBound, columns: FieldColumns): string {
  const { lookup, column, type, unit, of, otherwise } = bound;
  const said = withRoom(dialect, type, dialect.identifier(lookupValueColumn(lookup, column)));
  const near = unit === 'percent' ? isNearByPercent(said, of, columns) : `${distanceOf(columns)} <= ${said}`;
  const beyond = otherwise === null ? 'false' : boundAllows(dialect, otherwise, columns);
  return `(CASE WHEN ${said} IS NULL THEN ${beyond} ELSE ${near} END)`;
}

function distanceOf({ baseline, counterpart }: FieldColumns): string {
  return `abs(${counterpart} - ${baseline})`;
}

function boundAllows(dialect: Dialect, bound: Bound, columns: FieldColumns): string {
  switch (bound.kind) {
    case 'amount': {
      const near = `${distanceOf(columns)} <= ${bound.amount}`;
      if (bound.currency === null || !columns.currency) return `(${near})`;
      return `(${columns.currency.baseline} = ${dialect.text(bound.currency)} AND ${near})`;
    }
    case 'percent':
      return `(${isNearByPercent(bound.percent, bound.of, columns)})`;
    case 'duration':
      return `(${dialect.microsecondsApart(columns.baseline, columns.counterpart)} <= ${bound.seconds}000000)`;
  }
}

/** Multiplied out, never divided: an engine's division may pass through a double. */
function isNearByPercent(percent: string, of: PercentBase, columns: FieldColumns): string {
  const scaled = of === 'average' ? 200 : 100;
  return `${distanceOf(columns)} * ${scaled} <= ${percent} * ${percentBase(of, columns)}`;
}

function percentBase(of: PercentBase, { baseline, counterpart }: FieldColumns): string {
  switch (of) {
    case 'baseline':
      return `abs(${baseline})`;
    case 'counterpart':
      return `abs(${counterpart})`;
    case 'larger':
      return `greatest(abs(${baseline}), abs(${counterpart}))`;
    case 'smaller':
      return `least(abs(${baseline}), abs(${counterpart}))`;
    case 'average':
      return `(abs(${baseline}) + abs(${counterpart}))`;
  }
}
