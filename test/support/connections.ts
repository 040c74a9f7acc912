import { systemClock } from '../../src/base/clock.js';
import { openConnections } from '../../src/run/open-connections.js';
import type { Connections, FailedAttempt } from '../../src/run/open-connections.js';

/** Connections that wait for nothing; what was said of failed attempts is kept. */
export function instantConnections(
  signal = new AbortController().signal,
): Connections & { readonly told: readonly FailedAttempt[] } {
  const told: FailedAttempt[] = [];
  const connections = openConnections({
    signal,
    clock: systemClock,
    wait: () => Promise.resolve(),
    onFailedAttempt: (attempt) => void told.push(attempt),
  });
  return { ...connections, told };
}
