import type { Difference, RecordSeen, Run } from '../model/outcome.js';
import type { RulePlan } from '../model/plan.js';

const dayInMilliseconds = 86_400_000;

/** When a difference is judged, and of which days. */
export type JudgedAt = Pick<Run, 'scope' | 'asOf'>;

/** The day, `YYYY-MM-DD` in UTC, that a run is judged as of. */
export function asOfDay({ asOf }: Pick<JudgedAt, 'asOf'>): string {
  return new Date(asOf).toISOString().slice(0, 10);
}

/**
 * Whole days from the day of a difference to the as-of day, below zero of days to come. Its day is that of the scope's field in
 * the record of the baseline, else of the counterpart; else the last day of the scope.
 */
export function ageInDays({ baseline, counterpart }: Difference, rule: Pick<RulePlan, 'scope'>, at: JudgedAt): number {
  const field = rule.scope?.field ?? null;
  const own = field === null ? null : (dayOf(baseline, field) ?? dayOf(counterpart, field));
  return (Date.parse(asOfDay(at)) - Date.parse(own ?? at.scope.to)) / dayInMilliseconds;
}

/** Dates and instants are text that begins with their day in UTC; a group may have none. */
function dayOf(record: RecordSeen | null, field: string): string | null {
  const value = record && Object.hasOwn(record.values, field) ? record.values[field] : null;
  return typeof value === 'string' ? value.slice(0, 'YYYY-MM-DD'.length) : null;
}
