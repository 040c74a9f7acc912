import type { Clock } from '../../base/clock.js';

/** The day before today in UTC, `YYYY-MM-DD`: the newest one that is over. */
export function yesterday(clock: Clock): string {
  const now = clock.now();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - 1)).toISOString().slice(0, 10);
}
