import { expressionTypes } from '../classify/expression-types.js';
import { factsOf } from '../classify/facts.js';
import type { FactSource } from '../classify/facts.js';
import { severityOf } from '../classify/severity.js';
import { factColumns, readFactorValues } from '../compare/factor-values.js';
import type { Session } from '../engine/session.js';
import { matchedEntity } from '../model/aggregate-plan.js';
import type { Difference, Run } from '../model/outcome.js';
import type { JudgedRule, Plan, SidePlan } from '../model/plan.js';
import type { Severity } from '../model/severity.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** How much each of some differences matters, in their order. */
export type JudgeSeverity = (differences: readonly Difference[]) => Promise<readonly Severity[]>;

/** Judges how much the breaks of a rule matter; null where the rule does not say. */
export function createSeverity(
  { engine }: Pick<Tools, 'engine'>,
  plan: Plan,
  rule: JudgedRule,
  { run, session }: { readonly run: Run; readonly session: Session },
): JudgeSeverity | null {
  const { severity } = rule;
  if (!severity) return null;
  const expressions = severity.factors.map(({ name, asked }) =>
    required(asked[rule.counterpart.name], `factor ${name}`),
  );
  const entityOf = (side: SidePlan): FactSource['baseline'] =>
    matchedEntity(required(plan.entities[side.entity], `entity ${side.entity}`), side);
  const source = { rule, baseline: entityOf(rule.baseline), counterpart: entityOf(rule.counterpart), at: run };
  const types = expressionTypes(rule, source, rule.counterparts.map(entityOf));
  const columns = factColumns(expressions, (namespace, name) =>
    required(types.get(namespace)?.get(name), `fact ${namespace}.${name}`),
  );
  const names = columns.map(({ namespace, name }) => (namespace === '' ? name : `${namespace}.${name}`));
  return async (differences) => {
    const rows = differences.map((difference) => {
      const facts = factsOf(difference, source, names);
      return names.map((name) => textOf(facts[name] ?? null));
    });
    const values = await readFactorValues(session, engine.dialect, { expressions, columns }, rows);
    return values.map((each) => severityOf(severity, each));
  };
}

function textOf(value: ReturnType<typeof factsOf>[string]): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  throw new Error('A list or a percentage is no value of an expression');
}
