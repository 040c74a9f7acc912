import type { Diagnostic } from '../base/diagnostic.js';

/** The part of a schema that a finding is worded with. */
interface ShapeSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly unknown[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** What a value that has the right type must be, in words. */
  readonly 'x-expected'?: string;
  /** Whether a wrong value may be a secret, written where only its name may stand: it is never shown. */
  readonly 'x-masked'?: boolean;
  /** What a value must not be, with its own words. */
  readonly not?: ShapeSchema;
}

/** An error of a generated validator. */
export interface ShapeError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in. */
  readonly parentSchema: ShapeSchema;
  /** The key, when a key rather than a value is wrong. */
  readonly propertyName?: string;
}

/** An error in the user's words, with what decides whether another finding already tells it. */
export interface ShapeFinding {
  readonly diagnostic: Diagnostic;
  /** Of two findings about the same place the one with the lower rank is told. */
  readonly rank: number;
  /** The object that a finding about a key stands in. */
  readonly object: object | null;
  readonly missingKey: string | null;
  /** The keys of the form that was expected where a key is missing. */
  readonly formKeys: readonly string[];
}
