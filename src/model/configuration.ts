/** One time that a configuration became the active one of its environment: what schedules and workers go by from then on. */
export interface AppliedConfiguration {
  /** Later is greater; over all environments. */
  readonly sequence: number;
  /** The configuration version: SHA-256. */
  readonly version: string;
  /** null where the workspace declares none. */
  readonly environment: string | null;
  /** Instant, UTC ISO 8601. */
  readonly appliedAt: string;
  /** Who applied it; null where the operating system has no name for them. */
  readonly actor: string | null;
  /** What git calls the files it was made of, with `+changes` where they were changed since; null without git. */
  readonly commit: string | null;
  /** Why, in words of whoever applied it. */
  readonly because: string | null;
}

/** What something that a configuration declares is. */
export const configurationKinds = [
  'workspace',
  'system',
  'entity',
  'feed',
  'reference',
  'rule',
  'tier',
] as const satisfies readonly string[];
export type ConfigurationKind = (typeof configurationKinds)[number];

/** What became of one thing between two configurations. */
export interface ConfigurationChange {
  readonly kind: ConfigurationKind;
  /** Its name in the plan: of a feed `system/feed`, of a rule its id. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What is not the same in it, by path; empty where it was added or removed. */
  readonly differences: readonly ValueDifference[];
}

/** One value of a plan in two configurations. */
export interface ValueDifference {
  /** Keys and names with dots between: `counterparts.ledger.compare.amount.tolerance.bound.amount`. */
  readonly path: string;
  /** Plain data, an expression as its text; null where there is none. */
  readonly from: unknown;
  readonly to: unknown;
}
