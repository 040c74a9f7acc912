import { expressionInWords } from './expression-in-words.js';
import type { LookupPlan } from './lookup-plan.js';

/** Which row of a table is looked up, as a person reads it: `promo: the row of tiers by promotion_id, quantity from min_qty to max_qty`. */
export function lookupInWords({ name, reference, when, by, between, asOf, onMissing, optional }: LookupPlan): string {
  const found = [
    ...(by.length === 0 ? [] : [`by ${by.join(', ')}`]),
    ...between.map(({ field, from, to }) => `${field} from ${from} to ${to}`),
    ...(asOf === null ? [] : [`as of ${asOf}`]),
    ...(when === null ? [] : [`when ${expressionInWords(when)}`]),
    ...(optional === true ? ['if there is one'] : []),
    ...(onMissing === null ? [] : [`without one tier ${onMissing.tier} ${onMissing.category}`]),
  ];
  return `${name}: the row of ${reference} ${found.join(', ')}`;
}
