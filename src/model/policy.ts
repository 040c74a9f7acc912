/** How one connection is used: how long is waited, how often is tried again, when it rests, how much at a time and in a while. */
export interface Policy {
  /** As `tieout.yaml` names it. */
  readonly name: string;
  /** Seconds that a source may be silent. */
  readonly timeout: number;
  readonly retry: RetryPolicy;
  readonly breaker: BreakerPolicy;
  /** How many listings and payloads are asked of the connection at a time. */
  readonly concurrency: number;
  /** How many questions in how long; null: as many as there are. */
  readonly rate: RatePolicy | null;
  /** Seconds that a source may ask to be left alone for while somebody waits; after more the rest is deferred. */
  readonly patience: number;
}

/** At most so many questions in any time of so many seconds. */
export interface RatePolicy {
  readonly requests: number;
  readonly per: number;
}

/** How often is tried in all; the wait in between, in seconds, doubles from `base` to `max`. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly base: number;
  readonly max: number;
  /** How much of a wait is left to chance. */
  readonly jitter: 'full' | 'half' | 'none';
}

/** After how many failures in a row a connection rests, and for how many seconds. */
export interface BreakerPolicy {
  readonly failures: number;
  readonly cooldown: number;
}

/** What holds where nothing is written. */
export const defaultPolicy: Policy = {
  name: 'default',
  timeout: 30,
  retry: { attempts: 4, base: 2, max: 10, jitter: 'full' },
  breaker: { failures: 5, cooldown: 300 },
  concurrency: 4,
  rate: null,
  patience: 60,
};

/** A policy in one line. */
export function policyInWords({ name, timeout, retry, breaker, concurrency, rate, patience }: Policy): string {
  const { attempts, base, max, jitter } = retry;
  const waits = base === max ? `after ${base}s` : `after ${base}s to ${max}s`;
  return [
    name,
    `silent for at most ${timeout}s`,
    attempts === 1 ? 'never tried again' : `${attempts} attempts, ${waits}${jitterInWords[jitter]}`,
    `rests ${breaker.cooldown}s after ${breaker.failures} failures`,
    `${concurrency} at a time`,
    ...(rate === null ? [] : [`${rate.requests} in ${rate.per}s`]),
    ...(patience === defaultPolicy.patience ? [] : [`waits ${patience}s where it is asked to`]),
  ].join(', ');
}

const jitterInWords = { full: ' at random', half: ' half at random', none: '' } as const;
