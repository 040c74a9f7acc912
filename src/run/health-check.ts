import { OperationalError, messageOf } from '../base/errors.js';
import type { OperationalCode } from '../base/catalogue/index.js';

/** One thing that has to work, and whether it does. */
export interface HealthCheck {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  /** Of a failure of the world: what it is; else null. */
  readonly code: OperationalCode | null;
  readonly detail: string;
  /** What to do about it; null when there is nothing to do. */
  readonly next: string | null;
}

export type HealthFinding = Omit<HealthCheck, 'name' | 'code'>;

export const ok = (detail: string): HealthFinding => ({ status: 'ok', detail, next: null });

/** What a check found; one that fails has found that it does not work. */
export async function checked(name: string, check: () => Promise<HealthFinding>): Promise<HealthCheck> {
  try {
    return { name, code: null, ...(await check()) };
  } catch (error) {
    const isOfWorld = error instanceof OperationalError;
    const next = isOfWorld ? error.nextStep : 'Check that it is there and may be used.';
    return { name, status: 'failed', code: isOfWorld ? error.code : null, detail: messageOf(error), next };
  }
}
