import type { Job, JobState, JobWork } from '../../model/job.js';
import type { NamePatterns } from './visible-names.js';

/** A job that was asked for, and whether it is there because of that. */
export interface SentJob {
  readonly job: Job;
  /** False: the same work waited already, and this is its job. */
  readonly isNew: boolean;
}

/** Which jobs. */
export interface JobFilter {
  readonly states?: readonly JobState[] | undefined;
  readonly kind?: JobWork['kind'] | undefined;
  readonly partition?: string | undefined;
  /** Runs of these rules and ingests of these systems; absent: all. */
  readonly visible?: { readonly rules: NamePatterns; readonly systems: NamePatterns } | undefined;
}

/** How full the queue is. */
export interface QueueCounts {
  readonly byState: Readonly<Record<'queued' | 'running' | 'retrying' | 'awaiting' | 'failed', number>>;
  /** The instant since which the first job that could begin has waited; null: none waits. */
  readonly oldest: string | null;
}
