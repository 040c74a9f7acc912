import { OperationalError, messageOf } from '../../base/errors.js';
import type { Clock } from '../../base/clock.js';
import type { DaemonListener } from '../../model/daemon-event.js';

/** Whether our database answers. */
export interface DatabaseWatch {
  /** Why it does not, in words without secrets; null: it does. */
  missing(): string | null;
  /** Asks once, and tells when that changed. */
  look(): Promise<void>;
}

interface WatchOptions {
  /** Asks our database something small. */
  readonly ask: () => Promise<unknown>;
  readonly clock: Clock;
  readonly listener: DaemonListener;
  readonly redact: (text: string) => string;
}

/** Tells once when our database is gone, and once when it is back. */
export function watchDatabase({ ask, clock, listener, redact }: WatchOptions): DatabaseWatch {
  let lost: { readonly at: number; readonly reason: string } | null = null;
  return {
    missing: () => lost?.reason ?? null,
    async look() {
      try {
        await ask();
      } catch (error) {
        if (!(error instanceof OperationalError)) throw error;
        if (lost !== null) return;
        lost = { at: clock.now().getTime(), reason: redact(messageOf(error)) };
        listener({ name: 'database_lost', reason: lost.reason });
        return;
      }
      if (lost === null) return;
      listener({ name: 'database_back', seconds: Math.round((clock.now().getTime() - lost.at) / 1000) });
      lost = null;
    },
  };
}
