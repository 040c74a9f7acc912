import { sha256 } from '../base/canonical.js';
import type { Difference, Run } from '../model/outcome.js';
import type { JudgedRule } from '../model/plan.js';

const idLength = 20;

/**
 * The id of a break: the history of the rule, the scope, the counterpart, the key and, of several differences of one key, which side and
 * which of them. What is wrong is no part of it: a missing record that arrives wrong is still the same break.
 */
export function breakIdOf(
  { scope }: Pick<Run, 'scope'>,
  rule: JudgedRule,
  { key, ordinal, side, outcome }: Pick<Difference, 'key' | 'ordinal' | 'side' | 'outcome'>,
): string {
  const repeated = outcome === 'duplicate' || ordinal > 1 ? [side, ordinal] : null;
  const identity = [rule.history, scope.from, scope.to, rule.counterpart.name, Object.entries(key), repeated];
  return `b${sha256(JSON.stringify(identity)).slice(0, idLength)}`;
}
