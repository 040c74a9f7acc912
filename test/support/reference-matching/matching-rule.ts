import type { AggregatePlan } from '../../../src/model/aggregate-plan.js';
import type { DuplicatesPlan } from '../../../src/model/duplicates-plan.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { RecordValues, Side } from '../../../src/model/outcome.js';
import type { FieldComparison } from '../../../src/model/plan.js';
import type { Tolerance } from '../../../src/model/tolerance.js';
import type { Value } from '../../../src/model/types.js';

/** Where a record was delivered: the batch by its number on its side, the payload in it, the record in that, from 1. */
export interface Place {
  readonly batch: number;
  readonly payload: number;
  readonly record: number;
}

/** What takes part in a pass: a record, or what several records became. */
export interface Row {
  readonly values: RecordValues;
  /** Where its records were delivered, in this order; the first stands for it. */
  readonly members: readonly Place[];
}

/** How two sides are matched. Whatever a workspace writes as an expression is a function here. */
export interface MatchingRule {
  readonly entities: Readonly<Record<Side, EntityPlan>>;
  /** Whether a record is judged at all: in the scope, and kept by the filter of its side. */
  readonly isJudged: Readonly<Record<Side, (values: RecordValues) => boolean>>;
  readonly duplicates: DuplicatesPlan;
  readonly aggregate: Readonly<Record<Side, AggregatePlan | null>>;
  readonly passes: readonly PassRule[];
  readonly presence: 'both' | 'baseline';
  readonly compare: readonly FieldComparison[];
}

export interface PassRule {
  readonly name: string;
  readonly key: readonly KeyPart[];
  /** In the order of the rule. */
  readonly near: readonly NearRule[];
  /** Fields of `near`. */
  readonly prefer: readonly string[];
  readonly ambiguous: 'refuse' | 'nearest' | 'first';
  readonly cardinality: 'one-to-one' | 'one-to-many' | 'many-to-one' | 'many-to-many';
  readonly subset: { readonly sum: string; readonly nodes: number } | null;
}

/** A part of a key, as it is compared. */
export interface KeyPart {
  readonly name: string;
  /** The fields that it is made of. */
  readonly reads: readonly string[];
  readonly valueOf: (values: RecordValues) => Value;
}

export type NearRule =
  /** The counterpart's lies from `before` seconds before to `after` seconds after the baseline's. */
  | { readonly kind: 'window'; readonly field: string; readonly before: number; readonly after: number }
  | { readonly kind: 'amount'; readonly field: string; readonly tolerance: Tolerance }
  | TextRule;

export interface TextRule {
  readonly kind: 'text';
  readonly field: string;
  /** What is compared of a value. */
  readonly readAs: (value: string) => string;
  readonly limit:
    | { readonly measure: 'levenshtein'; readonly atMost: number }
    /** From 0 to 1, as decimal text. */
    | { readonly measure: 'jaro-winkler'; readonly atLeast: string };
}

/** Why a pass refused a record. */
export type RefusalReason = 'equal' | 'tie' | 'exhausted' | 'overlap';

/** A record that a pass refused, with what it might have been paired with, in order of content. */
export interface Refusal {
  readonly side: Side;
  readonly row: Row;
  readonly pass: string;
  readonly reason: RefusalReason;
  /** Of a tie the first two subsets, one after the other. */
  readonly candidates: readonly (readonly Row[])[];
}

/** What a pass put together: one row on each side, or several. */
export interface Pairing {
  readonly pass: string;
  readonly baseline: readonly Row[];
  readonly counterpart: readonly Row[];
}

/** What one pass made of the rows that were free before it. */
export interface PassResult {
  readonly paired: readonly Pairing[];
  readonly refused: readonly Refusal[];
}
