/** What somebody may be, from least to most specific; each may read. */
export const roles = ['viewer', 'operator', 'steward', 'finance', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What may be done. */
export const permissions = [
  'read',
  'run', // start runs and ingests, cancel and repeat jobs
  'hold', // hold and release batches, release runs
  'decide', // quarantine: fix, release, discard
  'apply', // make a configuration the active one
  'administer', // tokens, audit
] as const;
export type Permission = (typeof permissions)[number];

/** A role, and where it holds; patterns of names with `*`. */
export interface Grant {
  readonly role: Role;
  /** Names of rules; `*`: all. */
  readonly rules: readonly string[];
  /** Names of systems; `*`: all. */
  readonly systems: readonly string[];
}

/** Who asks for something. */
export interface Principal {
  /** As the audit table names them. */
  readonly name: string;
  readonly kind: 'person' | 'token' | 'jwt' | 'tieout';
  readonly grants: readonly Grant[];
}

/** tieout itself: what schedules do. */
export const tieoutItself: Principal = {
  name: 'tieout',
  kind: 'tieout',
  grants: [{ role: 'admin', rules: ['*'], systems: ['*'] }],
};

/** What lets a machine use the API, without its secret. */
export interface ApiToken {
  /** 12 hexadecimal digits: what of it is shown. */
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  /** Instants, UTC ISO 8601. */
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  /** To the minute; null: never used. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}
