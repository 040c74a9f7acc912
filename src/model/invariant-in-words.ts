import { expressionInWords } from './expression-in-words.js';
import type { InvariantPlan } from './invariant-plan.js';

/**
 * What must be true, as a person reads it: `accrual, of erp: counterpart.net <= baseline.gross`. One line, or one for each
 * way in which it is asked where digits of quotients differ.
 *
 * @param counterparts the names of all that the rule has: those are named that are asked, unless all are.
 */
export function invariantInWords(
  { name, asked, unknown }: InvariantPlan,
  counterparts: readonly string[],
): readonly string[] {
  const askedOf = new Map<string, string[]>();
  for (const [counterpart, expression] of Object.entries(asked)) {
    const words = expressionInWords(expression);
    askedOf.set(words, [...(askedOf.get(words) ?? []), counterpart]);
  }
  const breach = unknown === 'breach' ? ', and not unknown' : '';
  return [...askedOf].map(([words, names]) => {
    const of = names.length === counterparts.length ? '' : `, of ${names.join(', ')}`;
    return `${name}${of}: ${words}${breach}`;
  });
}
