import { columnsOf } from './expression.js';
import type { Expression } from './expression.js';
import type { Normalizer } from './entity-plan.js';
import type { Tolerance } from './tolerance.js';
import type { FieldType } from './types.js';

/** One attempt to find pairs among the records that are left. */
export interface PassPlan {
  readonly name: string;
  /** What must be equal, and not null. */
  readonly key: readonly KeyPart[];
  /** What must be near, by field, in the order written. */
  readonly near: readonly NearPlan[];
  /** Fields of `near`, the first deciding: of several candidates the nearest is the partner. */
  readonly prefer: readonly string[];
  /** What becomes of candidates that are equally near. */
  readonly ambiguous: 'refuse' | 'nearest' | 'first';
  readonly cardinality: Cardinality;
  /** Which of the many make up the one; null: all of them. */
  readonly subset: SubsetPlan | null;
}

/** How many records of the baseline with how many of the counterpart. */
export type Cardinality = 'one-to-one' | 'one-to-many' | 'many-to-one' | 'many-to-many';

export interface SubsetPlan {
  /** The number that adds up. */
  readonly sum: string;
  /** How many steps are taken for one sum, where there are too many records to try every subset of. */
  readonly nodes: number;
}

/** One part of a key. */
export type KeyPart =
  | {
      readonly kind: 'field';
      readonly field: string;
      /** Done to its text, in order. */
      readonly normalize: readonly Normalizer[];
      /** The reference by which texts mean the same; null: none. */
      readonly equivalents: string | null;
    }
  | {
      readonly kind: 'expression';
      readonly name: string;
      /** Over the fields of a record. */
      readonly expression: Expression;
      readonly type: FieldType;
    };

/** How near a field of two records must be. */
export type NearPlan =
  | { readonly kind: 'number'; readonly field: string; readonly type: FieldType; readonly tolerance: Tolerance }
  /** The counterpart is from so many seconds before to so many after the baseline, bounds included. */
  | {
      readonly kind: 'time';
      readonly field: string;
      readonly type: FieldType;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: 'text';
      readonly field: string;
      readonly normalize: readonly Normalizer[];
      readonly similar: Similarity;
    };

export type Similarity =
  /** How many characters are inserted, deleted or replaced, at most. */
  | { readonly kind: 'levenshtein'; readonly atMost: number }
  /** From 0 to 1, as decimal text. */
  | { readonly kind: 'jaro-winkler'; readonly atLeast: string };

/** The fields of a key, by which differences are named. */
export function keyFields({ key }: Pick<PassPlan, 'key'>): readonly string[] {
  return key.flatMap((part) => (part.kind === 'field' ? [part.field] : []));
}

/** The fields that a key reads, those of expressions included. */
export function fieldsOfKey({ key }: Pick<PassPlan, 'key'>): readonly string[] {
  const fields = key.flatMap((part) =>
    part.kind === 'field' ? [part.field] : columnsOf(part.expression).map(({ name }) => name),
  );
  return [...new Set(fields)];
}

/** The fields of a key that are the same in all that it puts together, to the letter. */
export function equalFields({ key }: Pick<PassPlan, 'key'>): readonly string[] {
  return key.flatMap((part) => (part.kind === 'field' && isAsIs(part) ? [part.field] : []));
}

function isAsIs(part: KeyPart): boolean {
  return part.kind === 'field' && part.normalize.length === 0 && part.equivalents === null;
}

/** Whether all that a pass asks is that fields are equal, and of one record on each side. */
export function isPlain({ key, near, cardinality, ambiguous }: PassPlan): boolean {
  return key.every(isAsIs) && near.length === 0 && cardinality === 'one-to-one' && ambiguous !== 'first';
}
