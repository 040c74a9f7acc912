import type { Clock } from '../../../base/clock.js';

/** Something that is read now and then, and kept meanwhile. */
export interface Kept<T> {
  /** The newest value, read anew when its time is over; several who ask at once wait for one reading. */
  get(): Promise<T>;
}

/** Of all time, at most this part is spent reading. */
const largestShare = 0.02;

/** How long a value is kept, in seconds: at least, and where reading it took long at most. */
export interface Keeping {
  readonly least: number;
  readonly most: number;
}

/**
 * Keeps what was read for a time, longer when reading takes long, so that who asks often costs the database little. A database that
 * stood still for a while must not be taken for one that is always slow: there is an end to it.
 */
export function readAtMost<T>({ least, most }: Keeping, clock: Clock, read: () => Promise<T>): Kept<T> {
  let kept: { readonly value: T; readonly until: number } | null = null;
  let reading: Promise<T> | null = null;
  const readNow = async (): Promise<T> => {
    const began = clock.now().getTime();
    try {
      const value = await read();
      const ended = clock.now().getTime();
      const byShare = Math.min((ended - began) / largestShare, most * 1000);
      kept = { value, until: ended + Math.max(least * 1000, byShare) };
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
