import type { DriftPlan } from './drift-plan.js';

/** What is watched, as a person reads it: `accrual-drift: net by store_id within 2%, alert finance`. */
export function driftInWords({ name, by, sum, within, alert }: DriftPlan): string {
  const told = alert ? `, alert ${alert.team}` : '';
  return `${name}: ${sum} by ${by.join(', ')} within ${within}%${told}`;
}
