const hour = 3_600_000;
/** No zone is further from UTC. */
const furthest = 16 * hour;

/**
 * Where a day begins and where the next one does, in UTC as `yyyy-MM-dd HH:mm:ss`. Clocks that change at midnight make a
 * day shorter or longer, and no instant belongs to two days.
 *
 * @param day `yyyy-MM-dd`
 */
export function dayInZone(day: string, timezone: string): readonly [from: string, before: string] {
  return [beginOf(day, timezone), beginOf(nextDay(day), timezone)];
}

/** @param day `yyyy-MM-dd` */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hour).toISOString().slice(0, 10);
}

function beginOf(day: string, timeZone: string): string {
  const local = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let [earlier, later] = [midnight - furthest, midnight + furthest];
  while (later - earlier > 1000) {
    const between = earlier + Math.floor((later - earlier) / 2000) * 1000;
    if (local.format(between) >= day) later = between;
    else earlier = between;
  }
  return new Date(later).toISOString().slice(0, 19).replace('T', ' ');
}
