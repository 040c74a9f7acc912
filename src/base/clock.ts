/** Where the time comes from, so that tests and replays decide it. */
export interface Clock {
  now(): Date;
}

/** The day that an instant is on in a zone, `YYYY-MM-DD`. */
export function dayIn(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = new Map(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.get('year')}-${part.get('month')}-${part.get('day')}`;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still. */
export function fixedClock(instant: string): Clock {
  const date = new Date(instant);
  return { now: () => new Date(date) };
}
