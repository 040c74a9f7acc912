import { messageOf } from '../../../base/errors.js';
import type { Clock } from '../../../base/clock.js';
import { readAtMost } from './read-at-most.js';
import { withinPatience } from './within-patience.js';

/** Whether a daemon may be sent work. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly ReadinessFinding[];
}

export interface ReadinessFinding {
  readonly name: string;
  readonly ok: boolean;
  /** In words without secrets; null when it is well. */
  readonly reason: string | null;
}

/** One thing that has to be well. */
export interface ReadinessCheck {
  readonly name: string;
  /** Null when it is well, else why it is not; what it throws is why, too. */
  readonly check: () => Promise<string | null>;
}

/** A check that says nothing for so long is not well. */
const patience = 2000;

/** Asks all checks, at most once a second however often it is asked. Never throws. */
export function openReadiness(
  checks: readonly ReadinessCheck[],
  { clock, redact }: { readonly clock: Clock; readonly redact: (text: string) => string },
): () => Promise<Readiness> {
  const kept = checks.map(({ name, check }) => ({
    name,
    reason: readAtMost({ least: 1, most: 1 }, clock, () => reasonOf(check)),
  }));
  return async () => {
    const findings = await Promise.all(
      kept.map(async ({ name, reason }) => {
        const found = await withinPatience(reason.get(), patience, 'it did not answer within 2 s');
        return { name, ok: found === null, reason: found === null ? null : redact(found) };
      }),
    );
    return { ready: findings.every(({ ok }) => ok), checks: findings };
  };
}

/** What a check throws is what is wrong. */
async function reasonOf(check: ReadinessCheck['check']): Promise<string | null> {
  try {
    return await check();
  } catch (error) {
    return messageOf(error);
  }
}
