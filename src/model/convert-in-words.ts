import type { ConvertPlan } from './convert-plan.js';

/** `to USD by ecb-daily as of business_date, at most 3d old`. */
export function convertInWords({ to, rates, asOf, maxAge }: ConvertPlan): string {
  return `to ${to} by ${rates} as of ${asOf}, at most ${maxAge.count}${maxAge.unit} old`;
}
