import type { Permission, Principal } from '../../model/access.js';
import type { DaemonListener } from '../../model/daemon-event.js';
import type { Job, JobState, JobTrigger, JobWork } from '../../model/job.js';
import type { Plan } from '../../model/plan.js';
import type { Page, PageRequest } from '../../run/history.js';
import type { Tools } from '../../run/tools.js';

/**
 * All that the HTTP application is made of; the daemon puts it together. Everything here may be called for several requests
 * at once, and fails with an `OperationalError` of the catalogue.
 */
export interface HttpDependencies {
  /** Of tieout. */
  readonly version: string;
  /** Where the page of a code is: followed by `#code`. */
  readonly problemPages: string;
  readonly limits: HttpLimits;
  /** What is shared by all requests: our database, the archive, the clock. */
  readonly tools: Tools;
  /** The configuration that is active now. */
  active(): ActiveConfiguration;
  readonly access: AccessGate;
  readonly jobs: JobDesk;
  readonly feeds: FeedBoard;
  readonly configurations: ConfigurationDesk;
  readonly tokens: TokenDesk;
  readonly audit: AuditDesk;
  readonly health: HealthDesk;
  /** Told of every request when it was answered. */
  readonly listener: DaemonListener;
}

/** What a client may ask for at most. */
export interface HttpLimits {
  /** Requests of one principal, and of one address, in a time; `serve.rateLimit`. */
  readonly rate: { readonly requests: number; readonly seconds: number };
  /** Addresses of proxies whose X-Forwarded-For is believed; `serve.trustProxy`. */
  readonly trustProxy: readonly string[];
  /** Whether /metrics needs nobody to say who they are; `serve.metrics: open`. */
  readonly openMetrics: boolean;
}

/** The plan that everything is done with, and its version. */
export interface ActiveConfiguration {
  readonly plan: Plan;
  readonly appliedAt: string;
  readonly appliedBy: string | null;
}

/** What a request says of who sends it. */
export interface Credentials {
  /** The header `Authorization`, as it was sent. */
  readonly authorization: string | undefined;
  /** The address it comes from. */
  readonly address: string;
}

/** What something is about, so that grants can be asked: nothing of both is the whole of tieout. */
export interface Subject {
  /** The name of a rule, and of its instance after a slash. */
  readonly rule?: string | undefined;
  /** The name of a system. */
  readonly system?: string | undefined;
}

export interface AccessGate {
  /** Who sends the request; null when it is nobody known: a wrong, expired or revoked token. */
  authenticate(credentials: Credentials): Promise<Principal | null>;
  mayDo(principal: Principal, permission: Permission, subject: Subject): boolean;
}

/** What a list of jobs is cut down to. */
export interface JobFilter {
  readonly states?: readonly JobState[] | undefined;
  readonly kind?: JobWork['kind'] | undefined;
  readonly partition?: string | undefined;
  /** Patterns of names with `*` that somebody may see: jobs of runs by their rule, of ingests by their system. */
  readonly visible: Visible;
}

/** What somebody may see: patterns of names with `*`. */
export interface Visible {
  readonly rules: readonly string[];
  readonly systems: readonly string[];
}

/** A job that is asked for. */
export interface JobRequest {
  readonly work: JobWork;
  readonly trigger: JobTrigger;
  readonly priority: number;
  readonly traceId: string;
}

/** What `src/queue` does for the API. */
export interface JobDesk {
  /** The jobs in the order of the requests; one that waits for the same work already is that one. */
  send(requests: readonly JobRequest[], by: Principal): Promise<readonly Job[]>;
  /** Newest first. */
  list(filter: JobFilter, page: PageRequest): Promise<Page<Job>>;
  find(id: string): Promise<Job | null>;
  /** @throws OperationalError when it has ended already. */
  cancel(id: string, by: Principal): Promise<Job>;
  /** Puts a job that failed or was cancelled back; @throws OperationalError when it is neither. */
  retry(id: string, by: Principal): Promise<Job>;
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

/** One time that a configuration became the active one. */
export interface AppliedConfiguration {
  readonly sequence: number;
  readonly version: string;
  readonly environment: string | null;
  readonly appliedAt: string;
  readonly actor: string;
  readonly commit: string | null;
  readonly message: string | null;
}

/** One thing that differs between two configurations. */
export interface ConfigurationChange {
  readonly kind: 'rule' | 'feed' | 'reference' | 'tiers' | 'entity';
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What of it: JSON pointers with both values as JSON text; empty unless it is changed. */
  readonly paths: readonly { readonly path: string; readonly before: string | null; readonly after: string | null }[];
}

export interface ConfigurationDesk {
  /** Newest first. */
  versions(page: PageRequest): Promise<Page<AppliedConfiguration>>;
  /** The plan of a version that was ever used; null when there is none. */
  plan(version: string): Promise<Plan | null>;
  /** @throws OperationalError `not-found`. */
  diff(from: string, to: string): Promise<readonly ConfigurationChange[]>;
  /**
   * Reads the workspace of the disk again and makes it the active configuration; null when it is that already.
   *
   * @throws OperationalError `workspace-invalid`.
   */
  apply(by: Principal, because: string | null): Promise<AppliedConfiguration | null>;
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

/** What of tieout works, asked once a probe. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly reason: string | null }[];
}

export interface HealthDesk {
  /** Never throws: what cannot be reached is a check that fails. */
  readiness(): Promise<Readiness>;
  /** Prometheus text exposition format. */
  metrics(): Promise<{ readonly contentType: string; readonly text: string }>;
}
