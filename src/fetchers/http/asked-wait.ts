/** What an answer says about waiting. */
interface Asking {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The server's clock when it answered, ISO 8601; null: it does not say. */
  readonly date: string | null;
}

/**
 * For how many seconds a server asks to be left alone; null: it does not say. `Retry-After` (RFC 9110, 10.2.3) first,
 * then `RateLimit` and `RateLimit-Reset` (draft-ietf-httpapi-ratelimit-headers), then `X-RateLimit-Reset`, seconds or an
 * instant. Instants are compared with the server's own clock, where it tells it: ours may be another.
 */
export function askedWait({ headers, date }: Asking, now: Date): number | null {
  const clock = date === null ? now.getTime() : Date.parse(date);
  const until = (instant: number): number => Math.max(0, Math.ceil((instant - clock) / 1000));
  return (
    retryAfter(headers['retry-after'], until) ??
    fieldOfRateLimit(headers['ratelimit'], ['t', 'reset']) ??
    secondsOrInstant(headers['ratelimit-reset'], until) ??
    secondsOrInstant(headers['x-ratelimit-reset'] ?? headers['x-rate-limit-reset'], until)
  );
}

/** Whether a server says that nothing is left of what we may ask in a while. */
export function isSpent(headers: Readonly<Record<string, string>>): boolean {
  const remaining =
    fieldOfRateLimit(headers['ratelimit'], ['r', 'remaining']) ??
    headers['ratelimit-remaining'] ??
    headers['x-ratelimit-remaining'] ??
    headers['x-rate-limit-remaining'];
  return remaining !== undefined && Number(remaining) === 0;
}

type Until = (instant: number) => number;

function retryAfter(text: string | undefined, until: Until): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text);
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : until(instant);
}

/** Before this, as seconds since 1970, a number is a wait and no instant. */
const earliestInstant = 1_000_000_000;

function secondsOrInstant(text: string | undefined, until: Until): number | null {
  if (text === undefined || !/^\d{1,13}(\.\d+)?$/.test(text.trim())) return null;
  const number = Number(text);
  if (number < earliestInstant) return Math.ceil(number);
  return until(number < earliestInstant * 1000 ? number * 1000 : number);
}

/** Of `limit=100, remaining=0, reset=30`, as of `"default";r=0;t=30`. */
function fieldOfRateLimit(text: string | undefined, names: readonly string[]): number | null {
  const found = new RegExp(`(?:^|[;,\\s])(?:${names.join('|')})=(\\d{1,9})(?![\\d.])`).exec(text ?? '');
  return found ? Number(found[1]) : null;
}
