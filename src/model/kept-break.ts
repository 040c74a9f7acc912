import type { Break, Outcome } from './outcome.js';
import type { VerdictKind } from './verdict.js';

export type BreakStatus = 'open' | 'closed';

/** A break with its life so far. */
export interface KeptBreak extends Break {
  readonly status: BreakStatus;
  /** The run that judged it last, and the runs that saw it. */
  readonly run: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly runs: number;
  readonly history: readonly BreakEvent[];
}

/** One change in the life of a break. */
export interface BreakEvent {
  readonly run: string;
  readonly at: string;
  /** `compliant`, `accepted`: it needs no answer, or no more; `closed`: the record does not differ any more. */
  readonly event: 'opened' | 'closed' | 'reopened' | 'changed' | 'compliant' | 'accepted';
  /** What changed: outcome or verdict, before and after. */
  readonly before: BreakState | null;
  readonly after: BreakState | null;
}

/** What a break was at one time. */
export interface BreakState {
  readonly outcome: Outcome;
  /** Of a break; else null, as its category is. */
  readonly tier: number | null;
  readonly category: string | null;
  /** With a reason, of what needs no answer; absent: a break. */
  readonly verdict?: Exclude<VerdictKind, 'break'>;
  readonly reason?: string;
}
