import type { Clock } from '../../../base/clock.js';

/** Something that is read now and then, and kept meanwhile. */
export interface Kept<T> {
  /** The newest value, read anew when its time is over; several who ask at once wait for one reading. */
  get(): Promise<T>;
}

/** Of all time, at most this part is spent reading. */
const largestShare = 0.02;

/**
 * Keeps what was read for a time, longer when reading takes long, so that who asks often costs the database little.
 *
 * @param seconds how long a value is kept at least
 */
export function readAtMost<T>(seconds: number, clock: Clock, read: () => Promise<T>): Kept<T> {
  let kept: { readonly value: T; readonly until: number } | null = null;
  let reading: Promise<T> | null = null;
  const readNow = async (): Promise<T> => {
    const began = clock.now().getTime();
    try {
      const value = await read();
      const ended = clock.now().getTime();
      kept = { value, until: ended + Math.max(seconds * 1000, (ended - began) / largestShare) };
      return value;
    } finally {
      reading = null;
    }
  };
  return {
    get: async () => {
      // A clock that was set back must not keep a value for days.
      const now = clock.now().getTime();
      const fresh = kept !== null && now < kept.until && kept.until - now <= 3_600_000;
      if (kept !== null && fresh) return kept.value;
      return (reading ??= readNow());
    },
  };
}
