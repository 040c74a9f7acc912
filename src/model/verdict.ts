import type { Owner } from './owner.js';
import type { Value } from './types.js';

/**
 * What a difference is: a `break` needs an answer; what is `compliant` is as it must be, though the sides differ; what is
 * `accepted` is known, and somebody has said why it may stay.
 */
export const verdictKinds = ['break', 'compliant', 'accepted'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/**
 * What is to be done about a difference. tieout itself does none of it: `pass` nothing, `flag_for_audit` somebody looks at it,
 * `escalate` at once, `correct` with the values that would have to be set.
 */
export const actions = ['pass', 'flag_for_audit', 'escalate', 'correct'] as const;
export type Action = (typeof actions)[number];

/** That a difference needs an answer, as a plan has it: also where no rule decides. */
export interface PlannedBreak {
  readonly tier: number;
  readonly category: string;
  /** Who answers, before the rule and the tier say so; absent: they do. */
  readonly owner?: Owner;
  /** Absent: `flag_for_audit`. */
  readonly action?: Action;
}

/** That a difference needs no answer, as a plan has it. */
export interface PlannedAnswer {
  readonly kind: Exclude<VerdictKind, 'break'>;
  readonly reason: string;
  /** The last day, `YYYY-MM-DD`, that it holds for, by the as-of instant in UTC; absent: it does not end. */
  readonly until?: string;
  readonly owner?: Owner;
  /** Absent: `pass`. */
  readonly action?: Action;
}

export type PlannedVerdict = PlannedBreak | PlannedAnswer;

/** What a difference means. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Of a break; else null, as its category is. */
  readonly tier: number | null;
  readonly category: string | null;
  /** Why it needs no answer; null for a break. */
  readonly reason: string | null;
  readonly action: Action;
  /** Whom the deciding rule names; null: nobody. */
  readonly owner: Owner | null;
}

/** A verdict with all that a plan leaves out. */
export function verdictOf(planned: PlannedVerdict): Verdict {
  const owner = planned.owner ?? null;
  if (!('kind' in planned)) {
    const { tier, category, action = defaultAction('break') } = planned;
    return { kind: 'break', tier, category, reason: null, action, owner };
  }
  const { kind, reason, action = defaultAction(kind) } = planned;
  return { kind, tier: null, category: null, reason, action, owner };
}

/** What is done where a rule does not say. */
export function defaultAction(kind: VerdictKind): Action {
  return kind === 'break' ? 'flag_for_audit' : 'pass';
}

/** The last day of a verdict that holds no more on a day, `YYYY-MM-DD`; null: it holds. */
export function endedBefore(planned: PlannedVerdict, day: string): string | null {
  if (!('kind' in planned) || planned.until === undefined) return null;
  return planned.until < day ? planned.until : null;
}

/** What would have to be set where, so that a counterpart agrees with the baseline: a proposal, which nobody carries out. */
export interface Correction {
  /** Of the counterpart. */
  readonly system: string;
  /** The key of the record. */
  readonly key: Readonly<Record<string, Value>>;
  readonly field: string;
  /** What the counterpart says; null too where it has no record. */
  readonly from: Value;
  /** What the baseline says; null too where it has no record. */
  readonly to: Value;
}
