import { daysInWords } from '../model/date-range.js';
import { hostname } from 'node:os';
import { operationalError } from '../base/errors.js';
import type { Connection } from './connection/connection.js';
import { releaseScopeLease, renewScopeLease, takeScopeLease } from './repositories/scope-leases.js';
import type { LeasedScope } from './repositories/scope-leases.js';

/** The right to be the only run of a rule's history and a scope. A killed process cannot keep it, nor can a frozen one. */
export interface RunLock {
  /** Higher than that of everybody who had it before; what an earlier one writes is refused. */
  readonly token: number;
  /** Aborted with `lease-lost` once somebody else has it. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}

/**
 * Takes the lock of a scope. The lock of the session says that its process is alive; the lease says that it still works. Whose
 * session ended is dead, and is followed at once; whose lease ran out is frozen, and is followed as well.
 *
 * @param leaseSeconds how long a process that says nothing is taken to be alive although its connection stands
 */
export async function lockRun(
  connection: Connection,
  leased: LeasedScope,
  leaseSeconds: number,
): Promise<RunLock | null> {
  const { ruleHistory, scope } = leased;
  const session = await connection.lockRun(ruleHistory, scope);
  // The embedded database is this process alone: whoever has the scope cannot be frozen while we are not.
  if (!session && connection.embedded) return null;
  const holder = { holder: `${hostname()}.${process.pid}`, hasSessionLock: session !== null, seconds: leaseSeconds };
  const token = await takeScopeLease(connection.database, leased, holder).catch(async (error: unknown) => {
    await session?.release();
    throw error;
  });
  if (token === null) {
    await session?.release();
    return null;
  }
  const lost = new AbortController();
  const renew = async (): Promise<void> => {
    if (await renewScopeLease(connection.database, leased, { token, seconds: leaseSeconds })) return;
    const parameters = {
      rule: ruleHistory,
      scope: daysInWords(scope),
    };
    lost.abort(operationalError('lease-lost', parameters, { retryable: true }));
  };
  // A database that is gone for a while takes no lease away: what is written later is asked for its token.
  const timer = setInterval(() => void renew().catch(() => undefined), (leaseSeconds * 1000) / 3);
  timer.unref();
  return {
    token,
    signal: lost.signal,
    async release() {
      clearInterval(timer);
      try {
        await releaseScopeLease(connection.database, leased, token);
      } catch {
        // The end of the session frees it as well, and why the database fails is told by whoever writes to it.
      }
      await session?.release();
    },
  };
}
