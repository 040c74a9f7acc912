/** Which records of one side are the same, and what becomes of them before anything is added up or matched. */
export interface DuplicatesPlan {
  /** Fields in which they are equal, none of them null; null: those of the identity of the side's entity. */
  readonly by: readonly string[] | null;
  /**
   * - `break`: none of them is matched, each one is a duplicate
   * - `sum`: they count as one record with the sum of their amounts
   * - `latest`: the one with the greatest value of a field counts
   */
  readonly resolve:
    { readonly kind: 'break' } | { readonly kind: 'sum' } | { readonly kind: 'latest'; readonly field: string };
}

/** What holds where a rule says nothing. */
export const defaultDuplicates: DuplicatesPlan = { by: null, resolve: { kind: 'break' } };
