import type { AggregatePlan } from './aggregate-plan.js';

/** How the records of a side become groups, as a person reads it: `by store, day, with the sum of gross; their number as receipts`. */
export function aggregateInWords({ by, sum, min, max, count }: AggregatePlan): string {
  const outputs = [
    ...(sum.length === 0 ? [] : [`the sum of ${sum.join(', ')}`]),
    ...(min.length === 0 ? [] : [`the least ${min.join(', ')}`]),
    ...(max.length === 0 ? [] : [`the greatest ${max.join(', ')}`]),
    ...(count === null ? [] : [`their number as ${count}`]),
  ];
  const grouped = `by ${by.join(', ')}`;
  return outputs.length === 0 ? grouped : `${grouped}, with ${outputs.join('; ')}`;
}
