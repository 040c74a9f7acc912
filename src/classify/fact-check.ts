import { createDecider } from '../conditions/engine.js';
import type { Condition } from '../model/condition.js';
import type { Difference } from '../model/outcome.js';
import { factsOf } from './facts.js';
import type { FactSource } from './facts.js';

/** A condition about one fact. */
export interface AskedFact {
  readonly fact: string;
  readonly condition: Condition;
}

/**
 * Whether all of some conditions hold for a difference, as they would in a classify rule.
 *
 * @throws Error when there is no fact of a name.
 */
export async function factsHold(
  difference: Difference,
  source: FactSource,
  asked: readonly AskedFact[],
): Promise<boolean> {
  if (asked.length === 0) return true;
  const decider = createDecider(
    asked.map(({ fact, condition }) => ({ name: fact, priority: 0, condition })),
    0,
  );
  const { trace } = await decider.decide(factsOf(difference, source, decider.reads));
  return trace.every(({ held }) => held);
}
