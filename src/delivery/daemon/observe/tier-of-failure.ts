import { isCode, kindOf } from '../../../base/catalogue/index.js';
import type { DaemonEvent } from '../../../model/daemon-event.js';

/**
 * How far up a failure goes. 1: it may pass, and is tried again; 2: records or a delivery were set aside, the rest goes on; 3: somebody has
 * to look at it; 4: a fault of tieout.
 */
export type FailureTier = 1 | 2 | 3 | 4;

interface CountedFailure {
  readonly code: string;
  readonly tier: FailureTier;
  readonly count: number;
}

/** What went wrong by an event, each with how often; empty for those of which nothing did. */
export function failuresOf(event: DaemonEvent): readonly CountedFailure[] {
  const once = (code: string, tier: FailureTier) => [{ code, tier, count: 1 }];
  if ('held' in event) return setAsideOf(event);
  if (event.name === 'run_held') return once('break-rate-above-limit', 3);
  if (event.name === 'job_failed') return once(codeOf(event.job), lastingTier(codeOf(event.job)));
  if ('job' in event && 'reason' in event) return once(codeOf(event.job), 1);
  if (event.name === 'lease_lost') return once('lease-lost', 1);
  if (event.name === 'database_lost') return once('database-unreachable', 1);
  return event.name === 'daemon_fault' ? once(event.code, lastingTier(event.code)) : [];
}

function setAsideOf(event: Extract<DaemonEvent, { readonly name: 'batch_kept' }>): readonly CountedFailure[] {
  return [
    ...event.held.map((code) => ({ code, tier: 2 as const, count: 1 })),
    { code: 'quarantined', tier: 2 as const, count: event.quarantined },
    { code: 'dead-lettered', tier: 2 as const, count: event.deadLettered },
  ].filter(({ count }) => count > 0);
}

function codeOf(job: { readonly failure: { readonly code: string } | null }): string {
  return job.failure?.code ?? 'unknown';
}

/** Of a failure that is not tried again. */
function lastingTier(code: string): FailureTier {
  return isCode(code) && kindOf(code) === 'own' ? 4 : 3;
}
