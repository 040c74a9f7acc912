import type { QueueSettings } from '../model/daemon-settings.js';
import type { Job, JobTrigger, JobWork } from '../model/job.js';
import type { AwaitPlan } from '../model/schedule-plan.js';
import type { JobFilter, Page, PageRequest, QueueCounts, SentJob, Transaction } from '../store/index.js';

/** Something to be worked. */
export interface JobRequest {
  readonly work: JobWork;
  readonly trigger: JobTrigger;
  /** `FeedPlan.partition`, `RulePlan.partition`: what is worked in order, one at a time. */
  readonly partition: string;
  /** Higher goes first within its partition; 0 unless it is said, -10 for what fills gaps of the past. */
  readonly priority?: number;
  /** An instant before which it does not begin; nothing waits for it meanwhile. Absent: now. */
  readonly startAfter?: string;
  /** How long a delivery that is not there yet is waited for; absent: that is a failure at once. */
  readonly await?: AwaitPlan;
  /** 32 hexadecimal digits; absent: a new one. */
  readonly traceId?: string;
  /** 16 hexadecimal digits: the span that asks for it; absent: its trace begins with it. */
  readonly parentSpan?: string;
}

/** The jobs of a database. Every member throws OperationalError `database-unreachable` or `database-failed`. */
export interface Queue {
  readonly settings: QueueSettings;
  /**
   * Puts jobs into their partitions, in this order. Of the same work there is at most one job that waits
   * (`queued`, `awaiting`, `retrying`): what is asked for again is that one, with the higher of both priorities.
   *
   * Within a transaction nothing is told to the listener: give what was sent to `announce` once it is committed.
   */
  send(requests: readonly JobRequest[], transaction?: Transaction): Promise<readonly SentJob[]>;
  /** Tells of jobs that were sent within a transaction, and wakes the workers of this process. */
  announce(sent: readonly SentJob[]): void;
  /** The job of an id, or null. */
  find(id: string): Promise<Job | null>;
  /** Jobs, the newest first. */
  list(filter: JobFilter, request: PageRequest): Promise<Page<Job>>;
  /** How many there are in each state that is not over, and for how long the first has waited. */
  count(): Promise<QueueCounts>;
  /**
   * Ends a job: one that waits is cancelled at once; one that runs is told, and is cancelled when its worker has stopped.
   *
   * @throws OperationalError `not-found`, `job-is-over` for one that has ended.
   */
  cancel(id: string, transaction?: Transaction): Promise<Job>;
  /**
   * Queues a dead letter or a cancelled job again, with all its tries; one that waits for its next try begins at once.
   * Where another job of the same work waits already, that one is given.
   *
   * @throws OperationalError `not-found`, `job-not-repeatable` for one that is running, queued or completed.
   */
  retry(id: string, transaction?: Transaction): Promise<Job>;
}
