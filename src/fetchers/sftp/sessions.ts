import { createHash } from 'node:crypto';
import type { Session } from './session.js';
import type { Target } from './target.js';

/** Connections that are used one after the other: many files do not mean many log-ins. */
export interface Sessions {
  /**
   * Does something with a connection of its own, which is kept for the next unless that fails.
   *
   * @throws what connecting throws and the work throws; the reason of the signal, at once.
   */
  with<T>(target: Target, signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T>;
  /** The same for what reads, piece by piece; whoever leaves early leaves a connection that is not used again. */
  reading(
    target: Target,
    signal: AbortSignal,
    read: (session: Session) => AsyncIterable<Buffer>,
  ): AsyncGenerator<Buffer>;
}

type Connect = (target: Target, signal: AbortSignal) => Promise<Session>;

/** @param idle milliseconds that a connection is kept for */
export function openSessions(connect: Connect, idle: number): Sessions {
  const waiting = new Map<string, Session[]>();

  const take = async (target: Target, signal: AbortSignal): Promise<Session> => {
    const kept = waiting.get(keyOf(target)) ?? [];
    for (let session = kept.pop(); session; session = kept.pop()) {
      if (session.broken) continue;
      session.setIdle(false);
      return session;
    }
    return connect(target, signal);
  };

  const keep = (target: Target, session: Session): void => {
    if (session.broken) return;
    const key = keyOf(target);
    const kept = waiting.get(key) ?? [];
    waiting.set(key, [...kept, session]);
    session.setIdle(true);
    setTimeout(() => {
      const now = waiting.get(key) ?? [];
      if (!now.includes(session)) return;
      waiting.set(
        key,
        now.filter((other) => other !== session),
      );
      session.end();
    }, idle).unref();
  };

  return {
    async with(target, signal, work) {
      const session = await take(target, signal);
      return abandonable(session, signal, async () => {
        const value = await work(session);
        keep(target, session);
        return value;
      });
    },
    async *reading(target, signal, read) {
      const session = await take(target, signal);
      const abandon = (): void => session.destroy(signal.reason);
      signal.addEventListener('abort', abandon);
      let isWhole = false;
      try {
        signal.throwIfAborted();
        yield* read(session);
        isWhole = true;
      } finally {
        signal.removeEventListener('abort', abandon);
        if (isWhole) keep(target, session);
        else session.destroy(new Error('the transfer was left'));
      }
    },
  };
}

/** A failure may have left answers on their way: such a connection is not used again. */
async function abandonable<T>(session: Session, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const abandon = (): void => session.destroy(signal.reason);
  signal.addEventListener('abort', abandon);
  try {
    signal.throwIfAborted();
    return await work();
  } catch (error) {
    session.destroy(error);
    throw error;
  } finally {
    signal.removeEventListener('abort', abandon);
  }
}

/** Connections are shared by who logs in where, with what; no secret stands in the key. */
function keyOf(target: Target): string {
  return createHash('sha256').update(JSON.stringify(target)).digest('hex');
}
