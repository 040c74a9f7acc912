import type { AdjustedSides } from './adjust-plan.js';
import type { Cause } from './cause.js';
import type { ConvertedSeen } from './converted-seen.js';
import type { DriftResult } from './drift.js';
import type { HeldRun } from './held-run.js';
import type { LookupSeen } from './lookup-seen.js';
import type { BreakHistory, Severity, SeverityLevel } from './severity.js';
import type { Value } from './types.js';
import type { Action, Correction, Verdict, VerdictKind } from './verdict.js';

/** What happened to a record: the bucket it is counted in. */
export const outcomes = [
  'match',
  'within-tolerance',
  'mismatch',
  'missing',
  'duplicate',
  'ambiguous',
  'blocked',
  'excluded',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Whether the partner of a record is due later, was due before, or is of another scope. */
export type Timing = 'on-time' | 'pending' | 'late' | 'carried';

export type Side = 'baseline' | 'counterpart';

/** The values of a record by field name. */
export type RecordValues = Readonly<Record<string, Value>>;

/** Which record of which payload of which batch. */
export interface Provenance {
  readonly batch: string;
  readonly payload: number;
  readonly record: number;
}

/** A pair or lone record that needs an answer, before anybody said what it means. */
export interface Difference {
  /** `blocked`: of a lone record, which is no difference yet; it is only kept where it was a break before. */
  readonly outcome: Extract<Outcome, 'mismatch' | 'missing' | 'duplicate' | 'ambiguous' | 'blocked'>;
  /** Of a lone record whose partner was due, or a pair over two scopes; absent: on time. Pending ones are no differences. */
  readonly timing?: Extract<Timing, 'late' | 'carried'>;
  /** A feed that has not arrived, which stands for all that it would have brought; absent: it is about records. */
  readonly feed?: NotArrived;
  /** The side of a lone record; null for a pair. */
  readonly side: Side | null;
  readonly key: RecordValues;
  /** Which of several differences of this key, from 1; duplicates are counted on each side on their own. */
  readonly ordinal: number;
  readonly baseline: RecordSeen | null;
  readonly counterpart: RecordSeen | null;
  /** The fields that break, in the order of the rule, then the invariants that do; empty for lone records. */
  readonly fields: readonly FieldDifference[];
  /** The pass that found the pair; null for lone records. */
  readonly pass: string | null;
  /** The records that each side of a group has; absent: one. */
  readonly members?: Readonly<Record<Side, Members>>;
  /** Why candidates were not chosen; null where there were none. */
  readonly refusal: Refusal | null;
  /** What the lookups that were asked found, in the order of the rule. */
  readonly lookups: readonly LookupSeen[];
  /** Whether each invariant that is asked holds, by name, null where that is unknown; absent where none is asked. */
  readonly invariants?: Readonly<Record<string, boolean | null>>;
  /**
   * What was read of the records of other counterparts that are paired with the same record of the baseline, by the names of
   * expressions, such as `wms.shipped`; absent where nothing is.
   */
  readonly joined?: RecordValues;
  /** What the compared values of a pair were brought to like by; absent where the rule does nothing of the kind. */
  readonly adjusted?: AdjustedSides;
}

/** A feed that should be there for the days of a run and is not. */
export interface NotArrived {
  readonly feed: string;
  /** When it was due, grace included, UTC ISO 8601; null: nothing says so for all of the scope. */
  readonly due: string | null;
  /** Whether that has passed; without it: whether any record was not pending. */
  readonly isLate: boolean;
  /** The as-of of the first run of the scope that missed it, of those that followed each other up to this one. */
  readonly since: string;
}

/** Candidates of a lone record, of which none was chosen. */
export interface Refusal {
  /** The first pass that refused; null: no pass, the candidates are set apart. */
  readonly pass: string | null;
  readonly reason: RefusalReason;
  /** How many candidates there are. */
  readonly count: number;
  /** The first of them by content, five at most. */
  readonly candidates: readonly RecordSeen[];
  /** Of a `tie`, instead of candidates: the first two subsets that make up the record. */
  readonly subsets?: readonly SubsetSeen[];
}

/** Candidates that make up a record together. */
export interface SubsetSeen {
  /** How many they are. */
  readonly count: number;
  /** The first of them by content, fifty at most. */
  readonly records: readonly RecordSeen[];
}

/**
 * - `equal`: several are equally near, or one is as near to others
 * - `duplicate`: they are repeated on their side
 * - `overlap`: a candidate belongs to another group as well
 * - `tie`: several subsets of the candidates make up the record
 * - `exhausted`: there are too many candidates to say which of them make up the record
 */
export type RefusalReason = 'equal' | 'duplicate' | 'overlap' | 'tie' | 'exhausted';

/** The records of a side of a group. */
export interface Members {
  readonly count: number;
  /** Where the first of them came from, a thousand at most. */
  readonly places: readonly Provenance[];
}

export interface RecordSeen {
  /** As they were delivered. */
  readonly values: RecordValues;
  /** What its money was brought to before it was paired; absent: none was in another currency. */
  readonly converted?: ConvertedSeen;
  readonly provenance: Provenance;
}

/** How one field differs. Decimals are exact text; delta = counterpart − baseline. */
export interface FieldDifference {
  readonly field: string;
  readonly baseline: Value;
  readonly counterpart: Value;
  /** The difference (for dates, instants and times of day in seconds), or null when there is none to compute. */
  readonly delta: string | null;
  /** delta in percent of its base, rounded half-even to 4 digits for reading; null without a base. */
  readonly deltaPercent: string | null;
  /** The tolerance as written, in words; null when the field must be exact. */
  readonly allowed: string | null;
}

/** One step of the rule trace: a classify rule and whether it held. */
export interface TraceStep {
  readonly rule: string;
  readonly held: boolean;
  /** The last day that it held for: its conditions hold, but that is over; absent: it has not ended. */
  readonly expired?: string;
}

/** Which rule a run or a break is of, as it was called then. */
export interface RuleSeen {
  readonly rule: string;
  /** The system that the instance is for; null for a rule without instances. */
  readonly instance: string | null;
  /** `RulePlan.history`: what stays the same when the rule or the system gets another name. */
  readonly ruleHistory: string;
}

/** `rule`, or `rule/instance`. */
export function ruleIdOf({ rule, instance }: Pick<RuleSeen, 'rule' | 'instance'>): string {
  return instance === null ? rule : `${rule}/${instance}`;
}

/** A difference and what it means. */
export interface Break extends RuleSeen {
  /** Stable over runs: it depends on the history of the rule, the scope and the key only. */
  readonly id: string;
  readonly counterpartName: string;
  readonly scope: Scope;
  readonly difference: Difference;
  readonly verdict: Verdict;
  /** The classify rule that decided, or null for the default. */
  readonly decidedBy: string | null;
  readonly trace: readonly TraceStep[];
  /** How much it matters; absent where its rule does not say, and of what is no break. */
  readonly severity?: Severity;
  /** What would have to be set where; absent unless the action is `correct`. */
  readonly corrections?: readonly Correction[];
}

/** The business dates a run covers, inclusive, `YYYY-MM-DD`. */
export interface Scope {
  readonly from: string;
  readonly to: string;
}

export interface Bucket {
  readonly side: Side;
  readonly outcome: Outcome;
  readonly timing: Timing;
  readonly records: number;
}

/**
 * One money field's totals, as delivered. difference = explained + tolerated + setAside + deduplicated + pending + all
 * lines + residue.
 */
export interface ControlTotal {
  readonly field: string;
  readonly currency: string;
  readonly baseline: string;
  readonly counterpart: string;
  readonly difference: string;
  /** Of what was judged: a break, compliant or accepted. */
  readonly explained: string;
  /** Differences within tolerance. */
  readonly tolerated: string;
  readonly pending: string;
  /** Of records that are not judged: excluded by a filter or by the scope, or blocked. */
  readonly setAside: string;
  /** The part of `setAside` that is excluded. */
  readonly excluded: string;
  /** The part of `setAside` that is of blocked records and pairs. */
  readonly blocked: string;
  /** Of records for which another one counts. */
  readonly deduplicated: string;
  /** What was taken away before pairs were compared, each under its name; absent: nothing is. */
  readonly lines?: readonly TotalLine[];
  readonly residue: string;
}

/**
 * What one step took away from the difference of all pairs before they were compared: from the counterpart, minus from the
 * baseline. Its name is that of an adjustment, `rounding`; or, of
 * single records, `conversion` (what left a currency, minus what came into it) or `unconverted` (what has no rate).
 */
export interface TotalLine {
  readonly name: string;
  readonly amount: string;
}

/** What became of the records that a side was read from. read = those judged + the sum of the others. */
export interface StateCounts {
  /** Records of all batches that were read. */
  readonly read: number;
  /** Of which a later version, or a later delivery, counts. */
  readonly superseded: number;
  /** Equal to one that counts. */
  readonly deduplicated: number;
  /** Which delete their identity. */
  readonly deleted: number;
  /** Reversals, and what they take back. */
  readonly reversed: number;
  /** Of other days than those of the scope. */
  readonly otherDays: number;
}

/** Where every record that was read is judged. */
export function allJudged(records: number): StateCounts {
  return { read: records, superseded: 0, deduplicated: 0, deleted: 0, reversed: 0, otherDays: 0 };
}

/** What one of several passes found. */
export interface PassCounts {
  readonly name: string;
  /** A group is one. */
  readonly pairs: number;
  /** Records that it was the first to refuse, and that no pass paired. */
  readonly refused: number;
}

/** What one run found for one counterpart. */
export interface CounterpartResult {
  /** How the records judged came out of the batches, by side. */
  readonly state: Readonly<Record<Side, StateCounts>>;
  /** What is judged, by side, groups or records: the sum of the side's buckets. */
  readonly records: Readonly<Record<Side, number>>;
  /** The records behind them, and those for which another one counts. */
  readonly contributing: Readonly<Record<Side, number>>;
  /** The records for which another one counts. */
  readonly deduplicated: Readonly<Record<Side, number>>;
  readonly buckets: readonly Bucket[];
  readonly pairs: {
    readonly match: number;
    readonly 'within-tolerance': number;
    readonly mismatch: number;
    readonly blocked: number;
  };
  /** How many differences were judged what; absent: all of them are breaks. */
  readonly verdicts?: Readonly<Record<VerdictKind, number>>;
  /** What each pass found, in their order; absent: there is one. */
  readonly passes?: readonly PassCounts[];
  /** What the invariants that are asked of these pairs came to, in the order of the rule; absent: none is. */
  readonly invariants?: readonly InvariantCounts[];
  readonly controlTotals: readonly ControlTotal[];
  /** What many breaks have in common, the cause of most of them first; absent: nothing. */
  readonly causes?: readonly Cause[];
  /** Pairs with records of other scopes, which are outside of `records`; absent: there are none. */
  readonly carried?: CarriedCounts;
  /** What the sums that the rule watches came to, in its order; absent: it watches none, or its feed was not there. */
  readonly drift?: readonly DriftResult[];
  /** Its feed, where nothing of it was there: none of its records is judged; absent: it was there. */
  readonly notArrived?: NotArrived;
  readonly balanced: boolean;
}

/** Pairs over two scopes, and how many records of other scopes are in them. */
export interface CarriedCounts {
  readonly match: number;
  readonly 'within-tolerance': number;
  readonly mismatch: number;
  readonly records: Readonly<Record<Side, number>>;
}

/** Of how many pairs an invariant holds, does not hold, or it is unknown. */
export interface InvariantCounts {
  readonly name: string;
  readonly true: number;
  readonly false: number;
  readonly unknown: number;
}

export type RunStatus = 'running' | 'completed' | 'held' | 'failed' | 'cancelled' | 'superseded';

/** A run as it is kept: what it read, what it found, and how it ended. */
export interface Run extends RuleSeen {
  /**
   * `YYYYMMDD_HHMMSS_RULE` in UTC, for an instance `YYYYMMDD_HHMMSS_RULE@INSTANCE`, by the names of the history; with
   * `_2` … when that second already has one.
   */
  readonly id: string;
  readonly scope: Scope;
  readonly status: RunStatus;
  readonly asOf: string;
  readonly configVersion: string;
  /** SHA-256 over canonical outcomes, differences, tiers and totals; null until it is completed or held. */
  readonly digest: string | null;
  readonly supersedes: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly inputs: readonly RunInput[];
  readonly counterparts: Readonly<Record<string, CounterpartResult>>;
  /** Of a held run only counted: none of them is kept. */
  readonly breaks: BreakCounts;
  /** Why it is held, or was until somebody released it; absent: it never was. */
  readonly held?: HeldRun;
  /** Why it failed: a code of the catalogue and its parameters. */
  readonly failure: { readonly code: string; readonly parameters: object } | null;
}

export interface RunInput {
  readonly feed: string;
  /** `lookup`: a table that is looked up. */
  readonly side: Side | 'lookup';
  /** Which counterpart it is; null: the baseline, or a table. */
  readonly counterpart: string | null;
  readonly batches: readonly string[];
  /** What had been set aside of these batches and can block records of the other side; null: nothing. */
  readonly setAside: SetAsideInput | null;
  /** Records of other scopes that could be paired, and claims of others; absent: its records are not carried. */
  readonly standing?: StandingInput;
  /** How many breaks there were lately; absent: nothing counts them. */
  readonly history?: HistoryInput;
}

/** How many breaks of other scopes there were lately, as a run found them: an object of the archive, of kind `inputs`. */
export interface HistoryInput {
  readonly sha256: string;
  /** What was counted. */
  readonly counted: readonly BreakHistory[];
}

/** Records of other scopes, and claims, as a run found them: an object of the archive, of kind `inputs`. */
export interface StandingInput {
  readonly sha256: string;
  /** How many records of other scopes it names. */
  readonly records: number;
  /** SHA-256 over what runs of other scopes had of this one. */
  readonly claims: string;
}

/** The keys of records set aside, as a run found them: an object of the archive, of kind `inputs`. */
export interface SetAsideInput {
  readonly sha256: string;
  /** How many records it names. */
  readonly records: number;
}

export interface BreakCounts {
  /** Judged a break by the run. */
  readonly total: number;
  readonly new: number;
  readonly reopened: number;
  readonly closed: number;
  /** Of earlier runs, left open because their record is blocked now. */
  readonly blocked: number;
  readonly byTier: Readonly<Record<string, number>>;
  /** By level; absent: none of them has a severity. */
  readonly bySeverity?: Readonly<Partial<Record<SeverityLevel, number>>>;
  /** How many differences of any verdict have each action; absent: all of them are breaks that are to be looked at. */
  readonly byAction?: Readonly<Record<Action, number>>;
}
