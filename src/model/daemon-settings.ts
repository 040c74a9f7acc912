/** How what is waiting is done. */
export interface QueueSettings {
  /** How often a job is tried that fails for a reason that may pass. */
  readonly attempts: number;
  /** Seconds: the longest wait before the second try, and before any; it doubles in between. */
  readonly base: number;
  readonly max: number;
  /** Jobs at a time of one process; null: as many as the machine can. */
  readonly concurrency: number | null;
  /** Seconds after which a job of a worker that does not answer is another's. */
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
