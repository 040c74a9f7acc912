import type { Canonical } from '../base/canonical.js';
import type { Principal } from './access.js';

/** Who does something, as the audit names them, and in which trace. */
export interface Actor extends Pick<Principal, 'name' | 'kind'> {
  /** 32 hexadecimal digits (W3C Trace Context); null: in none. */
  readonly traceId: string | null;
}

/** Somebody at a terminal, as the operating system calls them; null: it does not say. */
export function personAt(name: string | null): Actor {
  return { name: name ?? 'somebody', kind: 'person', traceId: null };
}

/** What is done. Names are kept for good: one is never given another meaning. */
export const auditActions = [
  'batch-kept',
  'batch-delivered-again',
  'batch-held',
  'batch-released',
  'run-started',
  'run-resumed',
  'run-completed',
  'run-held',
  'run-released',
  'run-failed',
  'run-cancelled',
  'job-sent',
  'job-cancelled',
  'job-repeated',
  'records-fixed',
  'records-released',
  'records-discarded',
  'decisions-carried-over',
  'configuration-applied',
  'token-created',
  'token-revoked',
  'archive-reduced',
  'stream-opened',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** One change, before it has its place in the audit. */
export interface AuditEntry {
  /** Changes of one stream are chained: see `auditStreams`. */
  readonly stream: string;
  readonly action: AuditAction;
  /** The id of what is changed. */
  readonly subject: string;
  /** What of it is changed, without secrets and without values of records; null: there was nothing, or there is nothing any more. */
  readonly before: Canonical;
  readonly after: Canonical;
}

/** One change as it is kept. */
export interface AuditEvent extends AuditEntry {
  /** From 1, without gaps, within its stream. */
  readonly sequence: number;
  /** UTC ISO 8601 with milliseconds. */
  readonly at: string;
  readonly actor: string;
  readonly actorKind: Actor['kind'];
  readonly traceId: string | null;
  /** The hash of the event before it in its stream; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 over the canonical JSON of all else, lower-case hexadecimal. */
  readonly hash: string;
}

/** Where a stream ends. */
export interface AuditHead {
  readonly stream: string;
  readonly sequence: number;
  readonly hash: string;
}

/** The names of streams. */
export const auditStreams = {
  /** Deliveries of a system, and what is decided about them. */
  ofSystem: (system: string): string => `system:${system}`,
  /** `system/feed` → the stream of its system. */
  ofFeed: (feed: string): string => `system:${feed.split('/')[0] ?? ''}`,
  /** Runs of a rule, by its history. */
  ofRule: (history: string): string => `rule:${history}`,
  configuration: 'configuration',
  /** Tokens. */
  access: 'access',
  /** What is removed of the archive. */
  archive: 'archive',
  /** Which streams there are: one that is gone, with its head, is missed. */
  streams: 'streams',
} as const;
