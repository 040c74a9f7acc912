import type { Normalizer } from './entity-plan.js';
import type { Owner } from './owner.js';
import type { RatesLayout } from './rates-plan.js';
import type { FieldType } from './types.js';

/** Data that systems share. */
export type ReferencePlan = CrosswalkPlan | TablePlan | EquivalentsPlan | RatesPlan;

/** What a value of one system, such as a product code, is called by everybody. */
export interface CrosswalkPlan {
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

/** Rows of values, such as rates, each of which holds for a key, perhaps for ranges, and on some days. */
export interface TablePlan {
  readonly name: string;
  readonly kind: 'table';
  readonly owner: Owner | null;
  readonly source: ReferenceSource;
  /** The columns, or fields, that must be equal, in the order in which lookups name fields. */
  readonly key: readonly TableColumn[];
  /** What rules read of a row, those of its key included that have a type of their own. */
  readonly values: readonly TableColumn[];
  /** As of a crosswalk. */
  readonly validity: CrosswalkPlan['validity'];
}

/** Texts that mean the same, such as names of one customer: each stands in one group, and a text in none for itself. */
export interface EquivalentsPlan {
  readonly name: string;
  readonly kind: 'equivalents';
  readonly owner: Owner | null;
  readonly source: Extract<ReferenceSource, { kind: 'file' }>;
  /** The column with the texts. */
  readonly text: string;
  /** The column with the names of groups, each of which is a text of its group, too. */
  readonly group: string;
}

/** What amounts of one currency are in another, day by day. */
export interface RatesPlan {
  readonly name: string;
  readonly kind: 'rates';
  readonly owner: Owner | null;
  readonly source: Extract<ReferenceSource, { kind: 'file' }>;
  readonly layout: RatesLayout;
  /** The currency over which two others are converted; null: none. */
  readonly base: string | null;
  /** What a pair is that lacks a rate, where no classify rule decides. */
  readonly onMissing: { readonly tier: number; readonly category: string };
}

/** A column of a table in a file, or a field of a feed's records. */
export interface TableColumn {
  readonly name: string;
  readonly type: FieldType;
  /** Of a decimal: it is a number of percent; absent: it is what it says. */
  readonly unit?: 'percent';
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
