/** How long objects of the archive are kept, by what they are. */
export interface Retention {
  readonly raw: RetentionPeriod;
  readonly normalized: RetentionPeriod;
  /** What else runs were given. */
  readonly reconciled: RetentionPeriod;
}

/** Days, or years of the calendar. */
export interface RetentionPeriod {
  readonly count: number;
  readonly unit: 'd' | 'y';
}

/**
 * The first day whose objects are within their retention, as `YYYY-MM-DD`. A year before 29 February is 1 March.
 *
 * @param today the day, UTC
 */
export function firstKeptDay({ count, unit }: RetentionPeriod, today: string): string {
  const day = new Date(`${today}T00:00:00.000Z`);
  if (unit === 'd') day.setUTCDate(day.getUTCDate() - count);
  else day.setUTCFullYear(day.getUTCFullYear() - count);
  return day.toISOString().slice(0, 10);
}
