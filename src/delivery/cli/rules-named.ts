import { nearest } from '../../base/suggestion.js';
import type { Plan, RulePlan } from '../../model/plan.js';
import { CommandError, usageError } from './failure.js';

/**
 * The rules that a name on the command line stands for: `rule` for all its instances, `rule/instance` for one.
 *
 * @throws CommandError `usage` or `not-found` when there is none.
 */
export function rulesNamed(plan: Plan, named: string): readonly RulePlan[] {
  const rules = Object.values(plan.rules);
  const found = rules.filter(({ id, name }) => id === named || name === named);
  if (found.length > 0) return found;
  const meant = nearest(named, [...new Set(rules.flatMap(({ name, id }) => [name, id]))]);
  if (meant !== undefined) throw usageError(`There is no rule '${named}'. Did you mean '${meant}'?`);
  throw new CommandError({ code: 'not-found', parameters: { kind: 'rule', name: named } });
}

const examplesShown = 3;

/**
 * The one rule, or the one instance of a rule, that a name stands for.
 *
 * @throws CommandError as `rulesNamed`; `usage` when the rule has several instances.
 */
export function ruleNamed(plan: Plan, named: string): RulePlan {
  const [rule, ...others] = rulesNamed(plan, named);
  if (rule === undefined) throw new Error(`No rule is named '${named}'`);
  if (others.length === 0) return rule;
  const all = [rule, ...others].map(({ id }) => id);
  const more = all.length > examplesShown ? ', …' : '';
  throw usageError(
    `The rule '${named}' has ${all.length} instances: name one of ${all.slice(0, examplesShown).join(', ')}${more}`,
  );
}
