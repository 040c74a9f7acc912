import type { Normalizer } from './entity-plan.js';
import type { Owner } from './owner.js';

/** A crosswalk: what a value of one system, such as a product code, is called by everybody. */
export interface ReferencePlan {
  readonly name: string;
  readonly kind: 'crosswalk';
  readonly owner: Owner | null;
  readonly source: ReferenceSource;
  /** What a record is looked up by; the values stand in one row at most on each day. */
  readonly key: readonly ReferenceKey[];
  /** The column, or field, whose text is the answer. */
  readonly value: string;
  /** The columns, or fields, with the first and the last day of a row; both inclusive, empty: open. null: always. */
  readonly validity: { readonly from: string; readonly to: string } | null;
  /** What becomes of a record whose key is not there. */
  readonly onMissing: { readonly tier: number; readonly category: string; readonly owner: Owner | null };
}

export interface ReferenceKey {
  readonly column: string;
  /** What was done to the key of a feed's records, and is done to the text that is looked up. */
  readonly normalize: readonly Normalizer[];
}

/** Where the rows of a reference are: a CSV file of the workspace, or the newest batch of a feed. */
export type ReferenceSource =
  | {
      readonly kind: 'file';
      /** Relative to the workspace, with forward slashes. */
      readonly path: string;
      readonly sha256: string;
      readonly columns: readonly string[];
      readonly rows: number;
    }
  | { readonly kind: 'feed'; readonly feed: string };
