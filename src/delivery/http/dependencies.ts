import type { Authenticator } from '../../access/authenticator.js';
import type { Principal } from '../../model/access.js';
import type { DaemonListener } from '../../model/daemon-event.js';
import type { Plan } from '../../model/plan.js';
import type { Queue } from '../../queue/index.js';
import type { ActiveConfiguration, ApplyResult } from '../../run/configurations.js';
import type { Page, PageRequest } from '../../run/history.js';
import type { Tools } from '../../run/tools.js';

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
  readonly queue: Pick<Queue, 'send' | 'find' | 'list' | 'cancel' | 'retry'>;
  readonly feeds: FeedBoard;
  readonly configurations: ConfigurationDesk;
  readonly tokens: TokenDesk;
  readonly audit: AuditDesk;
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
  readonly lastDelivery: { readonly batch: string; readonly date: string; readonly landedAt: string } | null;
  /** When it is fetched next; null without a schedule. */
  readonly nextFetchAt: string | null;
  /** Deliveries that were expected, and have not come. */
  readonly missing: readonly { readonly date: string; readonly due: string; readonly noticedAt: string }[];
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

/** What `src/queue` knows of feeds and schedules; one statement each, however many feeds there are. */
export interface FeedBoard {
  /** All feeds of the plan, by name. */
  list(plan: Plan): Promise<readonly FeedState[]>;
  schedules(plan: Plan): Promise<readonly ScheduleState[]>;
}

export interface ConfigurationDesk {
  /**
   * Reads the workspace of the disk again and makes it the active configuration, unless it is.
   *
   * @throws OperationalError `workspace-invalid`.
   */
  apply(by: Principal, because: string | null): Promise<ApplyResult>;
}

/** A token without its secret. */
export interface TokenState {
  /** What of it is shown. */
  readonly id: string;
  readonly name: string;
  readonly grants: Principal['grants'];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export interface TokenDesk {
  list(page: PageRequest): Promise<Page<TokenState>>;
  find(id: string): Promise<TokenState | null>;
  /** The whole token is in the answer and nowhere else. */
  create(
    wanted: { readonly name: string; readonly grants: Principal['grants']; readonly days: number },
    by: Principal,
  ): Promise<TokenState & { readonly token: string }>;
  /** @throws OperationalError `not-found`. */
  revoke(id: string, by: Principal): Promise<TokenState>;
}

/** One entry of the audit table. */
export interface AuditEntry {
  readonly stream: string;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly traceId: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

export interface AuditFilter {
  readonly stream?: string | undefined;
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
}

/** Whether the chains of the audit table are whole. */
export interface AuditVerification {
  readonly streams: number;
  readonly events: number;
  /** Where it is not, and why; empty when it is whole. */
  readonly broken: readonly { readonly stream: string; readonly sequence: number; readonly reason: string }[];
}

export interface AuditDesk {
  /** Newest first. */
  list(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>>;
  verify(): Promise<AuditVerification>;
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
