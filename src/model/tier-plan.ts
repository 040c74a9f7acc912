import type { Owner } from './owner.js';

/** What a tier is called, where what is in it goes, who answers, and until when. */
export interface TierPlan {
  readonly name: string;
  /** null for breaks, which go nowhere. */
  readonly route: 'retry' | 'quarantine' | 'dead-letter' | null;
  readonly owner: Owner | null;
  readonly due: DueTime | null;
}

/** How long there is for an answer: hours, days, or business days, Monday to Friday in UTC. */
export interface DueTime {
  readonly count: number;
  readonly unit: 'h' | 'd' | 'bd';
}

/**
 * The instant by which there should be an answer.
 *
 * @param since when the question arose, ISO 8601
 */
export function dueAfter(since: string, { count, unit }: DueTime): string {
  const due = new Date(since);
  if (unit === 'h') due.setTime(due.getTime() + count * 3_600_000);
  else if (unit === 'd') due.setUTCDate(due.getUTCDate() + count);
  else addBusinessDays(due, count);
  return due.toISOString();
}

/** The same time of day, so many days later of which none is a Saturday or a Sunday. */
function addBusinessDays(due: Date, count: number): void {
  for (let left = count; left > 0;) {
    due.setUTCDate(due.getUTCDate() + 1);
    if (due.getUTCDay() !== 0 && due.getUTCDay() !== 6) left--;
  }
}
