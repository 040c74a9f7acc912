import { addBusinessDays } from './calendar.js';
import { plainCalendar } from './calendar-plan.js';
import type { CalendarPlan } from './calendar-plan.js';
import type { Owner } from './owner.js';

/** What a tier is called, where what is in it goes, who answers, and until when. */
export interface TierPlan {
  readonly name: string;
  /** null for breaks, which go nowhere. */
  readonly route: 'retry' | 'quarantine' | 'dead-letter' | null;
  readonly owner: Owner | null;
  readonly due: DueTime | null;
}

/** How long there is for an answer: hours, days, or business days of a calendar, in UTC. */
export interface DueTime {
  readonly count: number;
  readonly unit: 'h' | 'd' | 'bd';
}

/**
 * The instant by which there should be an answer: the same time of day, so many days later.
 *
 * @param since when the question arose, ISO 8601
 * @param calendar on which days people work
 */
export function dueAfter(since: string, { count, unit }: DueTime, calendar: CalendarPlan = plainCalendar): string {
  const due = new Date(since);
  if (unit === 'h') due.setTime(due.getTime() + count * 3_600_000);
  else if (unit === 'd') due.setUTCDate(due.getUTCDate() + count);
  else {
    const [day = '', time = ''] = due.toISOString().split('T');
    return `${addBusinessDays(calendar, day, count)}T${time}`;
  }
  return due.toISOString();
}
