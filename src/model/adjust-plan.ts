import type { Expression } from './expression.js';
import type { FieldType } from './types.js';

/** A step that brings a field of one record of a pair to like with the other, before the field is compared. */
export interface AdjustPlan {
  readonly name: string;
  /** Whose field it is. */
  readonly side: 'baseline' | 'counterpart';
  readonly field: string;
  /** Only of pairs for which it is true; null: of all. */
  readonly when: Expression | null;
  /** What the field becomes; `adjusted.FIELD` is what it was before this step. */
  readonly becomes: Expression;
  /** A decimal with room for what the field becomes. */
  readonly type: FieldType;
}

/** How the values of both sides are rounded, just before they are compared: to digits, or to the minor unit of their currency. */
export interface RoundPlan {
  readonly to: 'minor' | number;
  /** `half-up`: of two neighbours that are as near the one further from zero; `half-even`: the even one. */
  readonly mode: 'half-even' | 'half-up';
}

/** The namespace in which a step finds what its field was before. */
export const adjustedNamespace = 'adjusted';

/** The name under which control totals have what rounding took away. */
export const roundingLine = 'rounding';

/** A value that was brought to like: by which steps, and what came of it. Exact text; null: unknown. */
export interface AdjustedValue {
  readonly steps: readonly AdjustedStep[];
  readonly compared: string | null;
}

export interface AdjustedStep {
  readonly name: string;
  /** By how much the step changed the value. */
  readonly amount: string | null;
}

/** Of a pair, by side the values that were brought to like, by field. */
export type AdjustedSides = Readonly<Record<'baseline' | 'counterpart', Readonly<Record<string, AdjustedValue>>>>;
