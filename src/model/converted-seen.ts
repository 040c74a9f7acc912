/** Money of a record in the currency that its rule converts to. */
export interface ConvertedSeen {
  readonly to: string;
  /** By field, of those that were delivered in another currency. */
  readonly amounts: Readonly<Record<string, ConvertedAmount>>;
}

export interface ConvertedAmount {
  /** null: unknown, as there is no rate, or no room for so many digits. */
  readonly amount: string | null;
  /** The field with its currency. */
  readonly currency: string;
  /** null: there is none. */
  readonly rate: RateSaid | null;
}

/** A rate that is used. */
export interface RateSaid {
  readonly day: string;
  readonly path: 'direct' | 'inverse' | 'cross';
  /** Such as `1.1234`, `1 / 0.8508`, `1.1234 / 0.8508`. */
  readonly rate: string;
}
