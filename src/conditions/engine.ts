import { Engine, Fact } from 'json-rules-engine';
import type { TopLevelCondition } from 'json-rules-engine';
import { factsOf, isComparison } from '../model/condition.js';
import type { Condition, ConditionOperator } from '../model/condition.js';
import type { TraceStep } from '../model/outcome.js';
import { createDecisionMemo } from './decision-memo.js';
import { factValue, familyOf } from './fact-value.js';
import type { Facts, FactValue, Family } from './fact-value.js';
import { conditionOperators, holds } from './operators.js';
import type { ComparedValue } from './operators.js';

/** A named condition; the rule of the highest priority is asked first, among equals the one that stands first. */
export interface DecidableRule {
  readonly name: string;
  readonly priority: number;
  readonly condition: Condition;
}

/** Which rule decided (null: none held), and every rule in the order asked with whether it held. */
export interface Decision {
  readonly decidedBy: string | null;
  readonly trace: readonly TraceStep[];
}

export interface Decider {
  /** The facts that its rules read, each once. */
  readonly reads: readonly string[];
  /**
   * Decides; may be called any number of times at once. Facts that its rules do not read are ignored, those that are
   * missing are null.
   *
   * @throws Error when a fact is not of its type.
   */
  decide(facts: Facts): Promise<Decision>;
}

type EngineCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

const families: readonly Family[] = ['number', 'percent', 'instant', 'text', 'boolean', 'list'];

/**
 * Makes a decider of a list of rules; their engine is built once. `remember` is how many decisions it keeps by the facts
 * they were made of, 0 for none.
 *
 * @throws Error when two rules have one name, or a condition has an empty list.
 */
export function createDecider(rules: readonly DecidableRule[], remember = 10_000): Decider {
  const ordered = rules.toSorted((left, right) => right.priority - left.priority);
  if (new Set(ordered.map(({ name }) => name)).size < ordered.length) throw new Error('Two rules have one name');
  const reads = [...new Set(ordered.flatMap(({ condition }) => factsOf(condition)))];
  const names = ordered.map(({ name }) => name);
  const engine = buildEngine(ordered);
  const memo = createDecisionMemo<Decision>(remember);
  let last: Promise<unknown> = Promise.resolve();

  // The engine keeps the state of its run in itself: a second run at the same time would silently skip rules.
  const evaluateNext = (values: readonly FactValue[]): Promise<Decision> => {
    const decision = last.then(() => evaluate(engine, names, reads, values));
    last = decision.catch(() => null); // whoever asked is told; the next one must not be
    return decision;
  };
  return {
    reads,
    decide: (facts) => {
      const values = reads.map((name) => factValue(facts, name));
      return memo(values, () => evaluateNext(values));
    },
  };
}

async function evaluate(
  engine: Engine,
  names: readonly string[],
  reads: readonly string[],
  values: readonly FactValue[],
): Promise<Decision> {
  // A fact that is not cached is not hashed either, and a constant needs no cache.
  const facts = reads.map((name, index) => [name, new Fact(name, values[index] ?? null, { cache: false })]);
  const { results, failureResults } = await engine.run(Object.fromEntries(facts));
  if (results.length + failureResults.length !== names.length) throw new Error('The engine skipped a rule');
  const held = new Set(results.map(({ name }) => name));
  const trace = names.map((rule) => ({ rule, held: held.has(rule) }));
  return { decidedBy: trace.find((step) => step.held)?.rule ?? null, trace };
}

/** All rules have one priority in the engine, so that it asks each of them; their order is ours. */
function buildEngine(rules: readonly DecidableRule[]): Engine {
  const engine = new Engine();
  for (const family of families) {
    for (const operator of conditionOperators) {
      engine.addOperator(operatorName(family, operator), (fact: FactValue, value: ComparedValue) =>
        holds(family, operator, fact, value),
      );
    }
  }
  for (const { name, condition } of rules) {
    engine.addRule({ name, conditions: { all: [toEngineCondition(condition)] }, event: { type: 'held' } });
  }
  return engine;
}

/** An operator with the family of what it compares. No standard operator has such a name, so none can be reached. */
function operatorName(family: Family, operator: ConditionOperator): string {
  return `${operator} ${family}`;
}

function toEngineCondition(condition: Condition): EngineCondition {
  if (isComparison(condition)) {
    const { fact, type, operator, value } = condition;
    return { fact, operator: operatorName(familyOf(type), operator), value };
  }
  if ('not' in condition) return { not: toEngineCondition(condition.not) };
  const list = 'all' in condition ? condition.all : condition.any;
  // The engine would take an empty list for true, an empty `any` too.
  if (list.length === 0) throw new Error('A condition has an empty list');
  const conditions = list.map(toEngineCondition);
  return 'all' in condition ? { all: conditions } : { any: conditions };
}
