/** Where the time comes from, so that tests and replays decide it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still. */
export function fixedClock(instant: string): Clock {
  const date = new Date(instant);
  return { now: () => new Date(date) };
}
