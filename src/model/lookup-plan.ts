import type { Expression } from './expression.js';
import type { LookupSeen } from './lookup-seen.js';
import type { TableColumn } from './reference-plan.js';

/** Which row of a table belongs to a pair or a lone record. */
export interface LookupPlan {
  readonly name: string;
  /** A reference of kind `table`. */
  readonly reference: string;
  /** Over what is judged: only that is looked up for which it is true; null: everything. */
  readonly when: Expression | null;
  /** The fields that equal the columns of the key, in their order. */
  readonly by: readonly string[];
  readonly between: readonly LookupRange[];
  /** The field with the day on which the row holds; null: the day of the run, or none where the table has no validity. */
  readonly asOf: string | null;
  /** What a row says. */
  readonly columns: readonly TableColumn[];
  /** What a difference without a row is, where no classify rule decides; null: the default. */
  readonly onMissing: { readonly tier: number; readonly category: string } | null;
  /** A pair without a row is judged all the same, as a tolerance says what is allowed then; absent: it is a mismatch. */
  readonly optional?: true;
}

/** A field that lies in a range of the row, both ends inclusive; an empty end is open. */
export interface LookupRange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** The lookup that says what a pair is that no classify rule decides: the first that has no row for it and says so. */
export function missingRowOf<Lookup extends Pick<LookupPlan, 'name' | 'onMissing'>>(
  { lookups }: { readonly lookups: readonly Lookup[] },
  { side, lookups: seen }: { readonly side: string | null; readonly lookups: readonly LookupSeen[] },
): Lookup | null {
  const isMissing = (lookup: string): boolean => seen.some(({ name, missing }) => name === lookup && missing !== null);
  return side !== null ? null : (lookups.find(({ name, onMissing }) => onMissing !== null && isMissing(name)) ?? null);
}

/** The fields that a record must have to be looked up. */
export function fieldsOfLookup({ by, between, asOf }: Pick<LookupPlan, 'by' | 'between' | 'asOf'>): readonly string[] {
  return [...new Set([...by, ...between.map(({ field }) => field), ...(asOf === null ? [] : [asOf])])];
}
