import type { Value } from './types.js';

/** What was looked up for a pair or lone record. */
export interface LookupSeen {
  readonly name: string;
  /** Why there is no row; null: there is one. */
  readonly missing: 'no-row' | 'several-rows' | null;
  /** Where the row stands; null: there is none. */
  readonly row: RowSeen | null;
  /** What the row says, by column; empty: there is none. */
  readonly values: Readonly<Record<string, Value>>;
}

/** A row of a table: of a file by its number, of a feed like any record. */
export interface RowSeen {
  /** null: the table is a file. */
  readonly batch: string | null;
  readonly payload: number | null;
  readonly record: number;
}
