import type { Clock } from '../base/clock.js';
import type { RatePolicy } from '../model/policy.js';

/**
 * Says for each question how many milliseconds it has to wait, so that no time of `per` seconds sees more than `requests`
 * of them begin: also not one that begins between two. Whoever asks has taken the place, and must wait that long.
 */
export function createPace(rate: RatePolicy | null, clock: Clock): () => number {
  if (rate === null) return () => 0;
  const { requests, per } = rate;
  /** When the latest questions begin, the earliest first. */
  let begins: number[] = [];
  let last = 0;
  return () => {
    const now = clock.now().getTime();
    // A clock that was set back would otherwise be waited for.
    if (now < last) begins = [];
    last = now;
    const earliest = begins.length < requests ? undefined : begins.shift();
    const begin = earliest === undefined ? now : Math.max(now, earliest + per * 1000);
    begins.push(begin);
    return begin - now;
  };
}
