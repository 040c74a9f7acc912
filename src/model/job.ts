import type { Progress } from './progress.js';

/** What a worker is to do. */
export type JobWork =
  | {
      readonly kind: 'ingest';
      /** `system/feed` */ readonly feed: string;
      /** The delivery date. */ readonly date: string;
    }
  | {
      readonly kind: 'run';
      /** The id of a rule of the plan: `rule`, or `rule/instance`. */
      readonly rule: string;
      /** The business date. */
      readonly date: string;
      /** The instant that it is judged as of; null: when it is first started. */
      readonly asOf: string | null;
    };

/** Why there is a job. */
export type JobTrigger =
  | { readonly kind: 'schedule'; readonly schedule: string; /** The instant that was due. */ readonly due: string }
  | { readonly kind: 'person'; readonly person: string }
  | {
      readonly kind: 'landed';
      /** The batch that made a rule ready, or that restates what it read. */ readonly batch: string;
    }
  | { readonly kind: 'grace'; readonly schedule: string; readonly due: string }
  | { readonly kind: 'pushed'; readonly feed: string };

/**
 * - `queued`: it waits for its turn in its partition
 * - `running`: a worker has it
 * - `retrying`: it failed for a reason that may pass, and waits for its next try; its partition waits with it
 * - `awaiting`: what it is to fetch is not there yet; its partition goes on
 * - `failed`: a dead letter: somebody has to look at it
 */
export const jobStates = ['queued', 'running', 'retrying', 'awaiting', 'completed', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

/** One piece of work in the queue, and what became of it. */
export interface Job {
  /** UUID. */
  readonly id: string;
  readonly work: JobWork;
  readonly trigger: JobTrigger;
  /** What is worked in order, one at a time. */
  readonly partition: string;
  /** Higher goes first within its partition; 0 unless it is said. */
  readonly priority: number;
  readonly state: JobState;
  /** Instants, UTC ISO 8601. */
  readonly requestedAt: string;
  /** When it may begin. */
  readonly startAfter: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** How often it was begun. */
  readonly attempts: number;
  /** Who has it, or had it last. */
  readonly worker: string | null;
  /** Somebody asked for its end; it ends as soon as its worker sees it. */
  readonly isCancelling: boolean;
  readonly progress: Progress | null;
  /** What it made. */
  readonly run: string | null;
  readonly batch: string | null;
  /** Why its last try failed. */
  readonly failure: { readonly code: string; readonly parameters: object } | null;
  /** 32 hexadecimal digits (W3C Trace Context): what is logged of it carries them. */
  readonly traceId: string;
  /** The span that asked for it, 16 hexadecimal digits; null where the trace begins with it. */
  readonly parentSpan: string | null;
}
