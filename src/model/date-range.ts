/** Days from the first to the last, both inclusive, `YYYY-MM-DD`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** `2026-11-01`, or `2026-11-01 to 2026-11-07`. */
export function daysInWords({ from, to }: DateRange): string {
  return from === to ? from : `${from} to ${to}`;
}

/** `2026-11-01`, or `2026-11-01 to 2026-11-07 (2026-W45)` where the days have a name. */
export function namedDaysInWords(days: DateRange, name: string | null): string {
  return name === null ? daysInWords(days) : `${daysInWords(days)} (${name})`;
}

/** Every day there is. */
export const everyDay: DateRange = { from: '0001-01-01', to: '9999-12-31' };

/** Whether a day is in one of some ranges. */
export function includesDay(ranges: readonly DateRange[], day: string): boolean {
  return ranges.some(({ from, to }) => from <= day && day <= to);
}

/** A day so many days later or, below zero, earlier; the first or the last day there is, where there is none. */
export function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  if (moved.getUTCFullYear() > 9999) return everyDay.to;
  return moved.getUTCFullYear() < 1 ? everyDay.from : moved.toISOString().slice(0, 10);
}

/** The fewest ranges that hold these days, which are in order. */
export function rangesOf(days: Iterable<string>): readonly DateRange[] {
  const ranges: { from: string; to: string }[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && (last.to === day || addDays(last.to, 1) === day)) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}
