import type { Authenticator } from '../../access/authenticator.js';
import type { Principal } from '../../model/access.js';
import type { Batch } from '../../model/batch.js';
import type { DaemonListener } from '../../model/daemon-event.js';
import type { Run } from '../../model/outcome.js';
import type { Attainment } from '../../model/lateness.js';
import type { Plan } from '../../model/plan.js';
import type { JobDesk, Queue } from '../../queue/index.js';
import type { ActiveConfiguration, ApplyResult } from '../../run/configurations.js';
import type { Tools } from '../../run/tools.js';
import type { ProposedCause } from '../shared/proposals/propose-for-run.js';

/**
 * All that the HTTP application is made of; the daemon puts it together. Everything here may be called for several requests
 * at once, and fails with an `OperationalError` of the catalogue.
 */
export interface HttpDependencies {
  /** Of tieout. */
  readonly version: string;
  readonly settings: HttpSettings;
  /** What is shared by all requests: our database, the archive, the clock. */
  readonly tools: Tools;
  /** The configuration that this process goes by now. */
  readonly active: () => ActiveConfiguration;
  readonly authenticator: Authenticator;
  /** Jobs as they are; what is sent here is asked for by a delivery, not by a person. */
  readonly queue: Pick<Queue, 'send' | 'find' | 'list'>;
  /** What people ask for, which is audited. */
  readonly jobDesk: JobDesk;
  readonly feeds: FeedBoard;
  readonly configurations: ConfigurationDesk;
  readonly causes: CauseDesk;
  readonly observed: Observed;
  /** Told of every request when it was answered. */
  readonly listener: DaemonListener;
  /** Returns after some milliseconds, or throws when the signal is aborted: for streams of events. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Takes every secret that was read so far out of a text. */
  readonly redact: (text: string) => string;
}

/** What the operator's file says of the surface. */
export interface HttpSettings {
  /** PEM texts; null: plain HTTP, for this machine or behind a proxy. */
  readonly tls: { readonly certificate: string; readonly key: string } | null;
  /** Requests of one principal, and of one address, in a time; `serve.rateLimit`. */
  readonly rate: { readonly requests: number; readonly seconds: number };
  /** Addresses of proxies whose X-Forwarded-For is believed; `serve.trustProxy`. */
  readonly trustProxy: readonly string[];
  /** Whether /metrics needs nobody to say who they are; `serve.metrics: open`. */
  readonly openMetrics: boolean;
}

/** One feed, its latest delivery and what is expected next, as `tieout feeds --json` prints it. */
export interface FeedState {
  readonly feed: string;
  readonly system: string;
  readonly entity: string;
  readonly lastDelivery: {
    readonly batch: string;
    readonly date: string;
    readonly landedAt: string;
    readonly status: 'accepted' | 'held';
  } | null;
  /** Seconds since it landed; null: nothing ever did. */
  readonly lag: number | null;
  /** When it is fetched next; null without a schedule. */
  readonly nextFetchAt: string | null;
  /** The delivery that must land next; null: none is expected. */
  readonly expected: { readonly date: string; readonly due: string } | null;
  /** Deliveries that were expected, and have not come. */
  readonly missing: readonly { readonly date: string; readonly due: string; readonly noticedAt: string }[];
  /** How well it kept what is expected of it; null: nothing is. */
  readonly attainment: Attainment | null;
}

/** One schedule, and its last and next times. */
export interface ScheduleState {
  /** `feed system/feed` or `rule ID`. */
  readonly schedule: string;
  /** Cron fields, or `after: feeds`. */
  readonly when: string;
  readonly timezone: string | null;
  readonly lastDue: string | null;
  readonly nextDue: string | null;
}

/** What `src/queue` knows of feeds and schedules; a few statements each, however many feeds there are. */
export interface FeedBoard {
  /**
   * All feeds of the plan, by name.
   *
   * @param days over how many days is counted what landed in time
   */
  list(plan: Plan, days?: number): Promise<readonly FeedState[]>;
  schedules(plan: Plan): Promise<readonly ScheduleState[]>;
}

export interface CauseDesk {
  /** The causes of a run, each with what to change in the workspace of the disk, or why nothing is proposed. */
  propose(run: Run, batches: readonly Batch[]): Promise<readonly ProposedCause[]>;
}

export interface ConfigurationDesk {
  /**
   * Reads the workspace of the disk again and makes it the active configuration, unless it is.
   *
   * @throws OperationalError `workspace-invalid`.
   */
  apply(by: Principal, because: string | null): Promise<ApplyResult>;
}

/** What a daemon shows of itself to whoever watches it; it is only passed on. */
export interface Observed {
  /** The page for Prometheus. */
  metrics(): Promise<{ readonly contentType: string; readonly text: string }>;
  /** Whether it may be sent work. Never throws. */
  readiness(): Promise<Readiness>;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly {
    readonly name: string;
    readonly ok: boolean;
    /** In words without secrets; null when it is well. */
    readonly reason: string | null;
  }[];
}
