import type { FieldType } from './types.js';

/** How far apart two values may be. Bounds are inclusive; delta is counterpart − baseline. */
export type Tolerance<One = Bound> =
  | { readonly kind: 'bound'; readonly bound: One }
  /** The greater allowance (`any`) or the lesser (`all`). */
  | { readonly kind: 'any' | 'all'; readonly bounds: readonly One[] }
  /** `over` when delta > 0, `under` when delta < 0; null: nothing is allowed on that side. */
  | { readonly kind: 'sides'; readonly over: One | null; readonly under: One | null };

/** How far apart the values of a pair may be, where a row that was looked up for it may say so. */
export type FieldTolerance = Tolerance<Bound | LookupBound>;

export type Bound =
  | { readonly kind: 'amount'; readonly amount: string; readonly currency: string | null }
  | { readonly kind: 'percent'; readonly percent: string; readonly of: PercentBase }
  | { readonly kind: 'duration'; readonly seconds: number };

/** What a column of a row says that is looked up: an amount in the unit of the field, of money in its currency, or a percentage. */
export interface LookupBound {
  readonly kind: 'lookup';
  readonly lookup: string;
  readonly column: string;
  /** What the column holds. */
  readonly type: FieldType;
  readonly unit: 'amount' | 'percent';
  /** What a percentage is of. */
  readonly of: PercentBase;
  /** What is allowed where there is no row, or its cell is empty; null: nothing. */
  readonly otherwise: Bound | null;
}

/** What a percentage is of: the magnitude of one side's value, or of the larger, smaller or mean of both. */
export type PercentBase = 'baseline' | 'counterpart' | 'larger' | 'smaller' | 'average';

/** Every bound of a tolerance, those included that hold where a row is missing. */
export function boundsOf(tolerance: FieldTolerance | null): readonly (Bound | LookupBound)[] {
  if (tolerance === null) return [];
  const bounds = namedBounds(tolerance).filter((bound) => bound !== null);
  return bounds.flatMap((bound) => (bound.kind === 'lookup' && bound.otherwise ? [bound, bound.otherwise] : [bound]));
}

function namedBounds(tolerance: FieldTolerance): readonly (Bound | LookupBound | null)[] {
  switch (tolerance.kind) {
    case 'bound':
      return [tolerance.bound];
    case 'any':
    case 'all':
      return tolerance.bounds;
    case 'sides':
      return [tolerance.over, tolerance.under];
  }
}
