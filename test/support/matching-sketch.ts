import type { AggregatePlan } from '../../src/model/aggregate-plan.js';
import type { DuplicatesPlan } from '../../src/model/duplicates-plan.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { RecordValues, Side } from '../../src/model/outcome.js';
import type { FieldComparison } from '../../src/model/plan.js';
import type { Tolerance } from '../../src/model/tolerance.js';
import { entityOf, fieldOf, money } from './plans.js';

/** What a random rule may have beside one plain pass. */
export interface MatchingFeatures {
  readonly near: boolean;
  readonly text: boolean;
  readonly groups: boolean;
  readonly subsets: boolean;
  readonly duplicates: boolean;
  readonly aggregates: boolean;
  readonly setAside: boolean;
}

/** One plain pass, or several. */
export const nothingSpecial: MatchingFeatures = {
  near: false,
  text: false,
  groups: false,
  subsets: false,
  duplicates: false,
  aggregates: false,
  setAside: false,
};

/** A rule over the lines below, as data: what becomes a plan on the one hand, and functions of the reference on the other. */
export interface MatchingSketch {
  readonly passes: readonly PassSketch[];
  readonly duplicates: DuplicatesPlan;
  readonly aggregate: Readonly<Record<Side, AggregatePlan | null>>;
  readonly presence: 'both' | 'baseline';
  readonly compare: readonly FieldComparison[];
}

export interface PassSketch {
  /** Fields beside `case_no`; `~title` is the title in capitals, `=title` its first three characters, `@title` what means the same. */
  readonly key: readonly string[];
  readonly near: readonly NearSketch[];
  readonly prefer: readonly string[];
  readonly ambiguous: 'refuse' | 'nearest' | 'first';
  readonly cardinality: 'one-to-one' | 'one-to-many' | 'many-to-one' | 'many-to-many';
  readonly subset: string | null;
}

export type NearSketch =
  | { readonly kind: 'window'; readonly field: 'day' | 'at'; readonly before: number; readonly after: number }
  | { readonly kind: 'amount'; readonly field: 'amount' | 'pieces'; readonly tolerance: Tolerance }
  | { readonly kind: 'edits'; readonly field: 'title'; readonly atMost: number; readonly upper: boolean }
  | { readonly kind: 'similar'; readonly field: 'title'; readonly atLeast: string; readonly upper: boolean };

/** The records of one small case. */
export interface MatchingCase {
  readonly records: Readonly<Record<Side, readonly RecordValues[]>>;
  readonly setAside: Readonly<Record<Side, readonly RecordValues[]>>;
}

/** What both sides deliver. Many cases are compared at a time: the number of its case is in every key. */
export const crowdedLine: EntityPlan = entityOf(
  [
    fieldOf('case_no', { kind: 'integer' }, { required: true }),
    fieldOf('id', { kind: 'string' }, { required: true }),
    fieldOf('key', { kind: 'string' }, { required: true }),
    fieldOf('ref', { kind: 'string' }),
    fieldOf('day', { kind: 'date' }),
    fieldOf('at', { kind: 'timestamp' }),
    fieldOf('amount', money()),
    fieldOf('currency', { kind: 'currency' }, { required: true }),
    fieldOf('pieces', { kind: 'integer' }),
    fieldOf('title', { kind: 'string' }),
  ],
  { identity: ['case_no', 'id'] },
);

/** Texts that mean the same, by group. */
export const sameMeaning: Readonly<Record<string, readonly string[]>> = {
  kitten: ['kitten', 'bitten', 'Kitten'],
  A: ['A', 'a'],
};

/** The field of which a part of a key is made. */
export function fieldOfKey(name: string): string {
  return name.replace(/^[~=@]/, '');
}
