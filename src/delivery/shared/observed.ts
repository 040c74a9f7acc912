/** What a daemon shows of itself to whoever watches it; the interface over HTTP only passes it on. */
export interface Observed {
  /** The page for Prometheus (`GET /metrics`). */
  metrics(): Promise<{ readonly contentType: string; readonly text: string }>;
  /** Whether the process works at all (`GET /healthz`): it never asks anything outside of it. */
  alive(): Readiness;
  /** Whether it may be sent work (`GET /readyz`): 200 when `ready`, else 503. Never throws; asks the database for a second at most. */
  ready(): Promise<Readiness>;
}

export interface Readiness {
  readonly ready: boolean;
  /** Each thing that was looked at, by name, and what is wrong with it in words without secrets; null: nothing. */
  readonly checks: Readonly<Record<string, string | null>>;
}
