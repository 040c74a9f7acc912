/** How long lone records wait for their partners, of one counterpart. */
export interface TimingPlan {
  readonly due: DuePlan;
  /** How much later than due; absent: not at all. */
  readonly grace?: Duration;
  /** How many days away from its own a lone record may still be paired, in days or business days; absent: none. */
  readonly carry?: Duration;
}

/** When the partner of a record must be there. */
export type DuePlan =
  /** When the feed of the other side is expected for the last day of the scope. */
  | { readonly kind: 'expect' }
  /** What a date or a timestamp of the record says. */
  | { readonly kind: 'field'; readonly field: string }
  /** So long after the end of the record's own day. */
  | { readonly kind: 'after'; readonly duration: Duration };

/** Minutes, hours, days of a calendar on the wall, or business days. */
export interface Duration {
  readonly count: number;
  readonly unit: 'm' | 'h' | 'd' | 'bd';
}
