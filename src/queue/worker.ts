import type { Job } from '../model/job.js';
import type { Plan } from '../model/plan.js';
import type { ProgressListener } from '../model/progress.js';
import type { Tools } from '../run/tools.js';

/** What one job is worked with. */
export interface JobTools {
  /** Of the job alone is the temporary directory, which is removed when the job is over. */
  readonly tools: Tools;
  /** The configuration that is active when the job begins. */
  readonly plan: Plan;
}

/** How one process works. */
export interface WorkerOptions {
  /** As people see it with the jobs it has: unique among the workers of a database, such as `host.4711`. */
  readonly name: string;
  /** Jobs at a time. */
  readonly concurrency: number;
  /** Patterns of partitions with `*`; empty: all. */
  readonly partitions: readonly string[];
  /**
   * What a job is worked with, asked before each. An OperationalError that it throws is the job's failure
   * (`configuration-differs`).
   */
  readonly prepare: (
    job: Job,
    own: { readonly signal: AbortSignal; readonly onProgress: ProgressListener },
  ) => Promise<JobTools>;
  /** How long an idle worker waits before it looks again, in milliseconds; 1000 unless it is said. */
  readonly interval?: number;
}

/** A worker that takes jobs until it is told to stop. */
export interface Worker {
  /** The jobs it has now. */
  running(): readonly Job[];
  /** Takes no new job; resolves when those it has are done. */
  drain(): Promise<void>;
  /** Ends the jobs it has: they go back to be worked by others, their runs are cancelled. Resolves when all of them stopped. */
  abort(): Promise<void>;
  /**
   * Resolves after `drain` or `abort`. Rejects with what nobody expected: jobs that fail do not end a worker, nor does a
   * database that is gone for a while.
   */
  readonly finished: Promise<void>;
}
