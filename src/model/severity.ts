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

/** A number, and what it is worth. */
export type FactorPlan = ComputedFactor | CountedFactor;

export interface ComputedFactor {
  readonly name: string;
  /** The number, by the counterpart that is judged: its digits may differ from those of another. */
  readonly asked: Readonly<Record<string, Expression>>;
  /** Numbers, ascending, and what each is worth, from 0 to 100, as decimal text. */
  readonly points: readonly (readonly [at: string, worth: string])[];
}

/** The number is how many breaks there were lately. */
export interface CountedFactor extends Pick<ComputedFactor, 'name' | 'points'> {
  readonly history: BreakHistory;
}

/** Breaks of the same rule and counterpart, of other scopes, that were seen first in the days before a run. */
export interface BreakHistory {
  /** The fields that have the same values: of the key, else of the record of the baseline, else of the counterpart. */
  readonly by: readonly string[];
  /** How many times 24 hours before the as-of of the run. */
  readonly days: number;
}

/** What a rule counts of earlier breaks, each once, in the order of its factors. */
export function historiesOf({ severity }: { readonly severity?: SeverityPlan }): readonly BreakHistory[] {
  const counted = severity?.factors.flatMap((factor) => ('history' in factor ? [factor.history] : [])) ?? [];
  return [...new Map(counted.map((history) => [historyText(history), history])).values()];
}

/** Under what is kept what was counted. */
export function historyText({ by, days }: BreakHistory): string {
  return JSON.stringify({ by, days });
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
