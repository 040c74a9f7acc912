import type { Cause } from './cause.js';
import type { Job } from './job.js';
import type { SeverityLevel } from './severity.js';
import type { Action } from './verdict.js';

/** What the daemon and its workers tell of, for the log, the metrics and the traces. Names are a contract: people alert on them. */
export type DaemonEvent = ProcessEvent | ScheduleEvent | JobEvent | WorkEvent | RequestEvent;

/** Of the process, its database and its configuration. */
type ProcessEvent =
  | {
      readonly name: 'daemon_started' | 'daemon_draining' | 'daemon_stopped';
      /** What the process calls itself, such as `host:4711`. */
      readonly worker: string;
    }
  | {
      readonly name: 'api_listening';
      /** Such as `http://127.0.0.1:8080`. */
      readonly address: string;
    }
  | {
      readonly name: 'configuration_applied' | 'configuration_taken_up';
      readonly version: string;
      readonly actor: string | null;
    }
  | {
      readonly name: 'database_lost';
      /** In words, without secrets. */
      readonly reason: string;
    }
  | {
      readonly name: 'database_back';
      /** How long it was gone. */
      readonly seconds: number;
    }
  | {
      /** Something of the daemon itself failed, outside of any job or request; it goes on. */
      readonly name: 'daemon_fault';
      /** What it was doing, such as `firing schedules`. */
      readonly doing: string;
      /** A code of the catalogue. */
      readonly code: string;
      /** In words, without secrets. */
      readonly reason: string;
    };

/** Of schedules and what they expect. */
type ScheduleEvent =
  | {
      readonly name: 'schedule_fired';
      /** `feed SYSTEM/FEED` or `rule ID`. */
      readonly schedule: string;
      readonly due: string;
      /** The ids of the jobs that it sent. */
      readonly jobs: readonly string[];
    }
  | { readonly name: 'schedule_missed'; readonly schedule: string; readonly due: string; readonly skipped: number }
  | {
      readonly name: 'feed_missing' | 'feed_arrived';
      readonly feed: string;
      readonly date: string;
      readonly due: string;
    };

/** Of a job's life. */
type JobEvent =
  | {
      readonly name: 'job_queued' | 'job_started' | 'job_completed' | 'job_cancelled' | 'lease_lost';
      readonly job: Job;
    }
  | {
      readonly name: 'job_retrying' | 'job_awaiting' | 'job_failed';
      readonly job: Job;
      /** In words, without secrets. */
      readonly reason: string;
    };

/** Of what a job does. */
type WorkEvent =
  | {
      readonly name: 'batch_kept';
      readonly job: Job;
      readonly batch: string;
      readonly feed: string;
      readonly date: string;
      readonly status: string;
      /** The codes of why it is held; empty when it is accepted. */
      readonly held: readonly string[];
      readonly records: number;
      readonly quarantined: number;
      readonly deadLettered: number;
      readonly payloads: readonly { readonly sha256: string }[];
      /** How many columns of its payloads differ from those of the delivery before. */
      readonly drifts: number;
    }
  | {
      readonly name: 'reconciliation_complete';
      readonly job: Job;
      readonly run: string;
      readonly rule: string;
      readonly date: string;
      readonly discrepancies: number;
      /** The highest level of severity of its breaks; null without any. */
      readonly maxSeverity: SeverityLevel | null;
      readonly byTier: Readonly<Record<string, number>>;
      /** What is to be done about what it found, whether that is a break or needs no answer. */
      readonly byAction: Readonly<Record<Action, number>>;
      /** Of the baseline; those that are to be matched, and those that are, exactly or within tolerance. */
      readonly records: number;
      readonly matched: number;
      /** The feeds that had not arrived, and that it went on without. */
      readonly notArrived: readonly string[];
    }
  | {
      /** A run has more breaks than its rule allows: its answer is kept, and makes no break until somebody releases it. */
      readonly name: 'run_held';
      readonly job: Job;
      readonly run: string;
      readonly rule: string;
      readonly date: string;
      readonly counterpart: string;
      readonly breaks: number;
      readonly judged: number;
      /** Exact decimals, or rounded for reading: breaks in percent of what was judged, and what is allowed. */
      readonly percent: string;
      readonly limit: string;
      /** What most of the breaks have in common, and how many have it; null where nothing is found. */
      readonly cause: Pick<Cause, 'kind' | 'breaks' | 'fields' | 'money'> | null;
    }
  | {
      /** Sums of both sides are further apart than the rule allows, in so many groups of records. */
      readonly name: 'drift_found';
      readonly job: Job;
      readonly run: string;
      readonly rule: string;
      readonly date: string;
      readonly counterpart: string;
      readonly drift: string;
      readonly beyond: number;
      /** The team that is to know; null: nobody in particular. */
      readonly alert: string | null;
    }
  | {
      readonly name: 'phase_finished';
      readonly job: Job;
      /** One of a few: the text before what it is about, such as `comparing`. */
      readonly phase: string;
      readonly seconds: number;
    };

/** Of a request to the API, when it is answered. */
interface RequestEvent {
  readonly name: 'request';
  readonly method: string;
  /** The pattern of the route, such as `/v1/runs/:id`; `unknown` for what there is none for. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly actor: string | null;
  readonly traceId: string;
  /** Its own span, and that of whoever asked; null without a `traceparent`. */
  readonly span: string;
  readonly parentSpan: string | null;
}

export type DaemonEventName = DaemonEvent['name'];

/** Never throws, and never waits. */
export type DaemonListener = (event: DaemonEvent) => void;
