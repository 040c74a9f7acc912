import type { Location } from '../base/location.js';
import type { Condition } from './condition.js';
import { outcomes } from './outcome.js';
import type { SeverityLevel } from './severity.js';
import type { Action } from './verdict.js';

/** Cases of one rule: no part of a plan, because nothing that runs goes by them. */
export interface RuleTestPlan {
  /** The id of the rule: `rule`, or `rule/instance`. */
  readonly rule: string;
  /** UTC, ISO 8601. */
  readonly asOf: string;
  /** What references hold in these cases, by name. */
  readonly references: Readonly<Record<string, ReferenceRows>>;
  readonly cases: readonly RuleTestCase[];
}

/** The rows of a reference as texts, each as long as the columns. */
export interface ReferenceRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface RuleTestCase {
  readonly name: string;
  readonly location: Location;
  /** A day of its scope, `YYYY-MM-DD`. */
  readonly day: string;
  readonly baseline: readonly TestRecord[];
  /** By the name that the rule gives it; each counterpart of the rule is there. */
  readonly counterparts: Readonly<Record<string, readonly TestRecord[]>>;
  readonly expect: Expectation & { readonly counterparts: Readonly<Record<string, Expectation>> };
}

/** Canonical texts by field; a field that is absent, or null, was not delivered. */
export type TestRecord = Readonly<Record<string, string | null>>;

/** What is counted of a case, in the order in which it is told. */
export const testCounts = [
  ...outcomes,
  'pending',
  'late',
  'break',
  'compliant',
  'accepted',
  'quarantined',
  'dead-letter',
] as const;
export type TestCount = (typeof testCounts)[number];

/** What must come of a case; what is absent may be anything. */
export interface Expectation {
  readonly counts: Readonly<Partial<Record<TestCount, number>>>;
  /** Each is one that is found, and none is left over. */
  readonly breaks?: readonly ExpectedBreak[];
}

/** What is asked of one break. */
export interface ExpectedBreak {
  readonly location: Location;
  /** As it was written, for people. */
  readonly written: string;
  readonly tier?: number;
  readonly category?: string;
  readonly outcome?: string;
  readonly side?: string;
  /** All fields that differ. */
  readonly differences?: readonly string[];
  readonly severity?: SeverityLevel;
  /** The name of a team. */
  readonly owner?: string;
  readonly action?: Action;
  readonly key: readonly { readonly field: string; readonly value: string | null; readonly isNumber: boolean }[];
  readonly facts: readonly { readonly fact: string; readonly condition: Condition }[];
}
