import type { FactValue } from './fact-value.js';

/** Longer texts of facts are not kept, so that the memo is bounded in bytes too. */
const longestKey = 1024;

/** Gives the decision for these facts: the one kept, or the one that `decide` makes now. */
export type DecisionMemo<Decision> = (
  facts: readonly FactValue[],
  decide: () => Promise<Decision>,
) => Promise<Decision>;

/**
 * Keeps up to `limit` decisions by the text of the facts they were made of, those used last; equal facts asked for at
 * the same time are decided once. A decision that failed is not kept.
 */
export function createDecisionMemo<Decision>(limit: number): DecisionMemo<Decision> {
  const kept = new Map<string, Promise<Decision>>();
  return (facts, decide) => {
    const key = JSON.stringify(facts);
    const known = kept.get(key);
    if (!known && (limit === 0 || key.length > longestKey)) return decide();
    const decision = known ?? decide();
    if (!known) decision.catch(() => kept.delete(key));
    kept.delete(key);
    kept.set(key, decision);
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break;
      kept.delete(oldest);
    }
    return decision;
  };
}
