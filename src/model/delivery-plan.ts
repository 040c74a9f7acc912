import { addDays, everyDay } from './date-range.js';
import type { DateRange } from './date-range.js';
import type { Expression } from './expression.js';

/** What the records of a feed are, out of all its deliveries. */
export interface DeliveryPlan {
  readonly mode: 'replace' | 'upsert' | 'append';
  /** The date or timestamp that says which day a record belongs to; null: it belongs to the date of its delivery. */
  readonly field: string | null;
  /** The days that a delivery speaks for, where a later one replaces it. */
  readonly covers: Coverage;
  /** What becomes of a record whose day its delivery does not cover. */
  readonly outside: 'quarantine' | 'upsert';
  /** The fields that tell the later of two records with one identity, the first deciding; empty where none is later. */
  readonly version: readonly string[];
  /** True for a record that deletes its identity. */
  readonly deleted: Expression | null;
  readonly reversal: ReversalPlan | null;
}

/** The delivery date, the dates of the records, every date, or days counted from the delivery date. */
export type Coverage =
  | { readonly kind: 'filename' | 'records' | 'all' }
  | { readonly kind: 'window'; readonly from: number; readonly to: number };

/** Records that take back others. */
export interface ReversalPlan {
  /** True for a reversal. */
  readonly when: Expression;
  /** The fields in which a reversal and what it takes back are equal. */
  readonly refersTo: readonly string[];
  /** The numbers of a reversal that are added to those of what it takes back; absent: both leave. */
  readonly net?: readonly string[];
}

/** A delivery stands for its date, and a later one for the same date takes its place. */
export const wholeDelivery: DeliveryPlan = {
  mode: 'replace',
  field: null,
  covers: { kind: 'filename' },
  outside: 'quarantine',
  version: [],
  deleted: null,
  reversal: null,
};

/** A mark of a record: a column of its snapshot beside its fields. */
export interface Mark {
  readonly name: '_deleted' | '_reversal';
  readonly expression: Expression;
}

/** What records of a feed are marked as. */
export function marksOf({ deleted, reversal }: DeliveryPlan): readonly Mark[] {
  return [
    ...(deleted === null ? [] : [{ name: '_deleted', expression: deleted } as const]),
    ...(reversal === null ? [] : [{ name: '_reversal', expression: reversal.when } as const]),
  ];
}

/**
 * The days that a delivery covers, whatever its records are; null where they are the days of its records.
 *
 * @param date the delivery date
 */
export function coveredDays({ covers }: DeliveryPlan, date: string): readonly DateRange[] | null {
  switch (covers.kind) {
    case 'filename':
      return [{ from: date, to: date }];
    case 'all':
      return [everyDay];
    case 'window':
      return [{ from: addDays(date, covers.from), to: addDays(date, covers.to) }];
    case 'records':
      return null;
  }
}

/** Whether records may stand outside the days that their delivery covers, and are no part of it then. */
export function limitsDays({ mode, field, covers }: DeliveryPlan): boolean {
  return mode === 'replace' && field !== null && (covers.kind === 'filename' || covers.kind === 'window');
}
