import { setTimeout } from 'node:timers/promises';
import { OperationalError } from '../../base/errors.js';

/** How long a database that is not there is waited for, and how the waits in between grow. In milliseconds. */
const patience = 5 * 60_000;
const firstWait = 1000;
const longestWait = 30_000;

export interface Patience {
  /** false: a database that is not there is a failure at once. */
  readonly wait: boolean;
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** Told before each wait, in milliseconds. */
  readonly onWait: (error: OperationalError, milliseconds: number) => void;
}

/**
 * Opens what needs the database, and tries again while it cannot be reached for a reason that may pass: five minutes at most.
 *
 * @throws what `open` threw the last time; AbortError when the signal ends the wait.
 */
export async function openPatiently<T>(open: () => Promise<T>, { wait, signal, now, onWait }: Patience): Promise<T> {
  const begun = now();
  for (let pause = firstWait; ; pause = Math.min(pause * 2, longestWait)) {
    try {
      return await open();
    } catch (error) {
      if (!wait || !isUnreachable(error) || now() - begun + pause > patience) throw error;
      onWait(error, pause);
      await setTimeout(pause, undefined, { signal });
    }
  }
}

/** A wrong password stays wrong; a server that is down may come up. */
export function isUnreachable(error: unknown): error is OperationalError {
  return error instanceof OperationalError && error.code === 'database-unreachable' && error.retryable;
}
