import { setTimeout } from 'node:timers/promises';

/** Something that is done again and again. */
export interface Repeated {
  /** Resolves when it has ended, after `stop`; rejects with what the work threw. */
  readonly finished: Promise<void>;
  /** Begins no other time, and resolves when the one that is under way is over; what it throws is told by `finished`. */
  stop(): Promise<void>;
}

/** Does something now and again with a pause after each time, until it is stopped or throws. */
export function repeat(milliseconds: number, work: () => Promise<unknown>): Repeated {
  const stopping = new AbortController();
  const finished = (async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await work();
      await setTimeout(milliseconds, undefined, { signal: stopping.signal }).catch(ignoreAbort);
    }
  })();
  // Whoever waits for `finished` is told; nobody needs to.
  finished.catch(() => undefined);
  return {
    finished,
    stop() {
      stopping.abort();
      return finished.catch(() => undefined);
    },
  };
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
}
