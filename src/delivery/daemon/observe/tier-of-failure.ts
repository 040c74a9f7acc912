import { isCode, kindOf } from '../../../base/catalogue/index.js';
import type { DaemonEvent } from '../../../model/daemon-event.js';

/**
 * How far up a failure goes. 1: it may pass, and is tried again; 2: records or a delivery were set aside, the rest goes on; 3: somebody has
 * to look at it; 4: a fault of tieout.
 */
export type FailureTier = 1 | 2 | 3 | 4;

/** What went wrong by an event, each with how often; empty for those of which nothing did. */
export function failuresOf(event: DaemonEvent): readonly { code: string; tier: FailureTier; count: number }[] {
  switch (event.name) {
    case 'job_retrying':
    case 'job_awaiting':
      return [{ code: codeOf(event.job), tier: 1, count: 1 }];
    case 'job_failed':
      return [{ code: codeOf(event.job), tier: lastingTier(codeOf(event.job)), count: 1 }];
    case 'lease_lost':
      return [{ code: 'lease-lost', tier: 1, count: 1 }];
    case 'database_lost':
      return [{ code: 'database-unreachable', tier: 1, count: 1 }];
    case 'daemon_fault':
      return [{ code: event.code, tier: lastingTier(event.code), count: 1 }];
    case 'batch_kept':
      return [
        ...event.held.map((code) => ({ code, tier: 2 as const, count: 1 })),
        { code: 'quarantined', tier: 2 as const, count: event.quarantined },
        { code: 'dead-lettered', tier: 2 as const, count: event.deadLettered },
      ].filter(({ count }) => count > 0);
    default:
      return [];
  }
}

function codeOf(job: { readonly failure: { readonly code: string } | null }): string {
  return job.failure?.code ?? 'unknown';
}

/** Of a failure that is not tried again. */
function lastingTier(code: string): FailureTier {
  return isCode(code) && kindOf(code) === 'own' ? 4 : 3;
}
