import type { Expression } from './expression.js';

/** How one field of the entity is made from a record as it arrived. */
export type FieldMapping =
  | ColumnMapping
  | {
      readonly kind: 'crosswalk';
      readonly field: string;
      /** The columns whose texts are the key, in the order of the reference's key. */
      readonly columns: readonly string[];
      readonly reference: string;
      /** The field with the day on which the value must hold; null: the day of the delivery. */
      readonly asOf: string | null;
    }
  | { readonly kind: 'constant'; readonly field: string; readonly value: string }
  | { readonly kind: 'expression'; readonly field: string; readonly expression: Expression }
  | { readonly kind: 'position'; readonly field: string; readonly within: readonly string[] }
  /** SHA-256 of the JSON array of the canonical texts of some fields, as hexadecimal digits. */
  | { readonly kind: 'hash'; readonly field: string; readonly fields: readonly string[] };

/** A field that is read from a column. */
export interface ColumnMapping extends Writing {
  readonly kind: 'column';
  readonly field: string;
  readonly column: string;
  /** Values by the texts that stand for them; any other text is read as it is. */
  readonly values: Readonly<Record<string, string>>;
  /** What an absent value becomes; null: the default of the field, else null. */
  readonly empty: string | null;
}

/** How a text is written. */
export interface Writing {
  /** How a date or timestamp is written (`yyyy-MM-dd HH:mm:ss`); null: ISO 8601. */
  readonly format: string | null;
  /** The zone of a time written without an offset, or the field that holds it. */
  readonly timezone: string | { readonly field: string };
  /** Which instant a wall time is that its zone has twice; null: none, the record is set aside. */
  readonly ambiguous: 'earlier' | 'later' | null;
  /** When a business day begins, `HH:mm`: a date is read from a time; null: from a date. */
  readonly cutoff: string | null;
  /** The decimal mark of a number. */
  readonly decimal: '.' | ',';
  /** The thousands mark of a number, or null when there is none. */
  readonly group: string | null;
  /** How a number below zero is written: -1, 1- or (1). */
  readonly negative: 'leading' | 'trailing' | 'parentheses';
  /** What may stand before or behind the digits of a number. */
  readonly symbol: string | null;
}

/** ISO 8601 and plain decimals. */
export const plainWriting: Writing = {
  format: null,
  timezone: 'UTC',
  ambiguous: null,
  cutoff: null,
  decimal: '.',
  group: null,
  negative: 'leading',
  symbol: null,
};
