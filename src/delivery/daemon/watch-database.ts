import { OperationalError, messageOf, operationalError } from '../../base/errors.js';
import type { Clock } from '../../base/clock.js';
import type { DaemonListener } from '../../model/daemon-event.js';
import type { Tools } from '../../run/tools.js';
import { withinPatience } from './observe/index.js';

/** Whether our database answers. */
export interface DatabaseWatch {
  /** Why it does not, in words without secrets; null: it does. */
  missing(): string | null;
  /**
   * Asks once, and tells when that changed.
   *
   * @throws OperationalError `database-newer`: a newer tieout has migrated it, and this one must not go on with it.
   */
  look(): Promise<void>;
}

interface WatchOptions {
  readonly store: Pick<Tools['store'], 'findNewerMigration'>;
  readonly clock: Clock;
  readonly listener: DaemonListener;
  readonly redact: (text: string) => string;
  /** How long it may take to answer, in seconds. */
  readonly patience: number;
}

/** Tells once when our database is gone or stands still, and once when it is back. */
export function watchDatabase(options: WatchOptions): DatabaseWatch {
  const { store, clock, listener, redact, patience } = options;
  let lost: { readonly at: number; readonly reason: string } | null = null;
  let asking: Promise<string | null> | null = null;
  // One question at a time: what stands still gets no more of them.
  const ask = (): Promise<string | null> => (asking ??= whyMissing(store).finally(() => (asking = null)));
  return {
    missing: () => lost?.reason ?? null,
    async look() {
      const late = `It has not answered for ${patience} s`;
      const reason = await withinPatience(ask(), patience * 1000, late);
      const at = clock.now().getTime();
      if (reason !== null && lost === null) {
        lost = { at, reason: redact(reason) };
        listener({ name: 'database_lost', reason: lost.reason });
      }
      if (reason !== null || lost === null) return;
      listener({ name: 'database_back', seconds: Math.round((at - lost.at) / 1000) });
      lost = null;
    },
  };
}

/** What it fails with, in words; null: it does not. */
async function whyMissing(store: WatchOptions['store']): Promise<string | null> {
  let migration: string | null;
  try {
    migration = await store.findNewerMigration();
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return messageOf(error);
  }
  if (migration !== null) throw operationalError('database-newer', { migration });
  return null;
}
