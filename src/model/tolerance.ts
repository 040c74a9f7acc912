/** How far apart two values may be. Bounds are inclusive; delta is counterpart − baseline. */
export type Tolerance =
  | { readonly kind: 'bound'; readonly bound: Bound }
  /** The greater allowance (`any`) or the lesser (`all`). */
  | { readonly kind: 'any' | 'all'; readonly bounds: readonly Bound[] }
  /** `over` when delta > 0, `under` when delta < 0; null: nothing is allowed on that side. */
  | { readonly kind: 'sides'; readonly over: Bound | null; readonly under: Bound | null };

export type Bound =
  | { readonly kind: 'amount'; readonly amount: string; readonly currency: string | null }
  | { readonly kind: 'percent'; readonly percent: string; readonly of: PercentBase }
  | { readonly kind: 'duration'; readonly seconds: number };

/** What a percentage is of: the magnitude of one side's value, or of the larger, smaller or mean of both. */
export type PercentBase = 'baseline' | 'counterpart' | 'larger' | 'smaller' | 'average';
