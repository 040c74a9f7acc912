import type { Job, JobWork } from './job.js';

/** What the daemon and its workers tell of, for the log, the metrics and the traces. Names are a contract: people alert on them. */
export type DaemonEvent =
  | { readonly name: 'daemon_started' | 'daemon_draining' | 'daemon_stopped'; readonly worker: string }
  | {
      readonly name: 'configuration_applied' | 'configuration_taken_up';
      readonly version: string;
      readonly actor: string | null;
    }
  | {
      readonly name: 'schedule_fired';
      readonly schedule: string;
      readonly due: string;
      readonly jobs: readonly string[];
    }
  | { readonly name: 'schedule_missed'; readonly schedule: string; readonly due: string; readonly skipped: number }
  | {
      readonly name: 'feed_missing' | 'feed_arrived';
      readonly feed: string;
      readonly date: string;
      readonly due: string;
    }
  | { readonly name: 'job_queued' | 'job_started' | 'job_completed' | 'job_cancelled'; readonly job: Job }
  | {
      readonly name: 'job_retrying' | 'job_awaiting' | 'job_failed';
      readonly job: Job;
      /** In words, without secrets. */
      readonly reason: string;
    }
  | { readonly name: 'lease_lost'; readonly job: Job }
  | {
      readonly name: 'batch_kept';
      readonly job: Job;
      readonly batch: string;
      readonly feed: string;
      readonly status: string;
      readonly records: number;
      readonly quarantined: number;
      readonly deadLettered: number;
      readonly payloads: readonly { readonly sha256: string }[];
    }
  | {
      readonly name: 'reconciliation_complete';
      readonly job: Job;
      readonly run: string;
      readonly rule: string;
      readonly discrepancies: number;
      /** The highest tier of its breaks; null without any. */
      readonly maxSeverity: number | null;
      readonly byTier: Readonly<Record<string, number>>;
      readonly records: number;
      readonly matched: number;
    }
  | { readonly name: 'phase_finished'; readonly work: JobWork; readonly phase: string; readonly seconds: number }
  | {
      readonly name: 'request';
      readonly method: string;
      readonly route: string;
      readonly status: number;
      readonly seconds: number;
      readonly actor: string | null;
      readonly traceId: string;
    };

/** Never throws, and never waits. */
export type DaemonListener = (event: DaemonEvent) => void;
