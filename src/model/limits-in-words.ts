import type { LimitsPlan } from './plan.js';

/** What a run must not be above, as a person reads it: `held above 20% breaks`. */
export function limitsInWords({ breakRate }: LimitsPlan): string {
  return `held above ${breakRate}% breaks`;
}
