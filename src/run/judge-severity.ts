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
import { openHistory } from './break-history.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** How much each of some differences matters, in their order. */
export type JudgeSeverity = (differences: readonly Difference[]) => Promise<readonly Severity[]>;

/**
 * Judges how much the breaks of a rule matter; null where the rule does not say.
 *
 * @throws OperationalError of the archive
 */
export async function createSeverity(
  tools: Pick<Tools, 'engine' | 'archive'>,
  plan: Plan,
  rule: JudgedRule,
  at: { readonly run: Run; readonly session: Session },
): Promise<JudgeSeverity | null> {
  const { severity } = rule;
  if (!severity) return null;
  const compute = createComputed(tools, plan, rule, at);
  const count = await openHistory(tools, rule, at);
  return async (differences) => {
    const computed = await compute(differences);
    const columns: (readonly (string | null)[])[] = [];
    for (const factor of severity.factors) {
      if ('asked' in factor) columns.push(required(computed.get(factor.name), `factor ${factor.name}`));
      else columns.push(await required(count ?? undefined, 'counts')(factor.history, differences));
    }
    return differences.map((_, row) => {
      const values = columns.map((column) => column[row] ?? null);
      return severityOf(severity, values);
    });
  };
}

/** The values of the factors that are computed, by name, over some differences in their order. */
type Compute = (differences: readonly Difference[]) => Promise<ReadonlyMap<string, readonly (string | null)[]>>;

function createComputed(
  { engine }: Pick<Tools, 'engine'>,
  plan: Plan,
  rule: JudgedRule,
  { run, session }: { readonly run: Run; readonly session: Session },
): Compute {
  const factors = rule.severity?.factors.filter((factor) => 'asked' in factor) ?? [];
  if (factors.length === 0) return () => Promise.resolve(new Map());
  const expressions = factors.map(({ name, asked }) => required(asked[rule.counterpart.name], `factor ${name}`));
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
    return new Map(factors.map(({ name }, index) => [name, values.map((each) => each[index] ?? null)]));
  };
}

function textOf(value: ReturnType<typeof factsOf>[string]): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  throw new Error('A list or a percentage is no value of an expression');
}
