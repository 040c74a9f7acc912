import type { Expression } from './expression.js';

/** How much a break matters, from the least. */
export const severityLevels = ['low', 'medium', 'high', 'critical'] as const;
export type SeverityLevel = (typeof severityLevels)[number];

/** How a rule says how much its breaks matter. */
export interface SeverityPlan {
  readonly factors: readonly FactorPlan[];
  /** The score from which each level begins, as decimal text; a level that is not there is never reached. */
  readonly levels: Readonly<Partial<Record<SeverityLevel, string>>>;
}

export interface FactorPlan {
  readonly name: string;
  /** The number, by the counterpart that is judged: its digits may differ from those of another. */
  readonly asked: Readonly<Record<string, Expression>>;
  /** Numbers, ascending, and what each is worth, from 0 to 100, as decimal text. */
  readonly points: readonly (readonly [at: string, worth: string])[];
}

/** How much a break matters, and why. */
export interface Severity {
  /** From 0 to 100, with two digits after the point. */
  readonly score: string;
  readonly level: SeverityLevel;
  /** In the order of the rule. */
  readonly factors: readonly FactorSeen[];
}

export interface FactorSeen {
  readonly name: string;
  /** Exact; null is worth nothing. */
  readonly value: string | null;
  /** Rounded to two digits, for reading. */
  readonly points: string;
}
