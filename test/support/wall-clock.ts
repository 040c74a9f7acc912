const minute = 60_000;

/** The first instant at which a clock on the wall showed each minute, `YYYY-MM-DD HH:MM`, in the order in which it did. */
export type WatchedClock = ReadonlyMap<string, number>;

/** Watches a clock minute by minute from one instant to another: slow, and nothing else to go wrong. */
export function watchClock(zone: string, from: number, to: number): WatchedClock {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const seen = new Map<string, number>();
  for (let instant = from; instant <= to; instant += minute) {
    const text = format.format(instant);
    if (!seen.has(text)) seen.set(text, instant);
  }
  return seen;
}

/** `HH:MM` of minutes since midnight. */
function timeText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** When times of a day fire: at the first minute that shows the time or, where none does, at the first that shows a later one. */
export function watchedFireTimes(clock: WatchedClock, day: string, minutes: readonly number[]): readonly number[] {
  return minutes.flatMap((each) => {
    const wanted = `${day} ${timeText(each)}`;
    const shown = clock.get(wanted) ?? [...clock].find(([text]) => text > wanted)?.[1];
    return shown === undefined ? [] : [shown];
  });
}
