/** How what is waiting is worked: the key `queue` of `tieout.yaml`, or its defaults. Times are seconds. */
export interface QueueSettings {
  /** How often a job is begun, the first time included, before it is a dead letter. */
  readonly attempts: number;
  /** Up to how long the second try waits; each later one up to twice as long. */
  readonly base: number;
  /** No try waits longer, unless the source says so. */
  readonly max: number;
  /** Jobs at a time in one process; null: by what the machine has. */
  readonly concurrency: number | null;
  /** How long a process that says nothing is taken to be alive: a worker with its jobs, and whoever runs a rule. */
  readonly lease: number;
}

/** Where `tieout serve` listens, and whom it believes. */
export interface ServeSettings {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** null: HTTP. */
  readonly tls: TlsSettings | null;
  /** Addresses and networks whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[];
  readonly oidc: OidcSettings | null;
  readonly rateLimit: {
    readonly requests: number;
    /** Seconds. */
    readonly per: number;
  };
  /** Who may read /metrics. */
  readonly metrics: 'viewer' | 'open';
}

/** PEM. Paths of files are relative to the workspace, or absolute. */
export interface TlsSettings {
  readonly certificate: string;
  readonly key: { readonly file: string } | { readonly secret: string };
}

/** Whose tokens (JWT, RFC 7519) are accepted. */
export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The claim that holds roles, with dots where it stands within another. */
  readonly roles: string;
  /** Seconds by which clocks may differ. */
  readonly tolerance: number;
}
