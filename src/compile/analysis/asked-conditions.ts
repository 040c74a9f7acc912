import { canHold } from '../../conditions/analysis/satisfiable.js';
import type { FactSpace, Formula } from '../../conditions/analysis/fact-space.js';
import type { Situation } from '../../conditions/analysis/satisfiable.js';
import { isComparison } from '../../model/condition.js';
import type { Condition } from '../../model/condition.js';

/** Conditions, and all situations in which they are asked. */
export interface AskedConditions {
  readonly space: FactSpace;
  readonly situations: readonly Situation[];
}

/** A condition, or a part of one, that can never hold. */
export interface DeadPart {
  /** From the condition to the part; empty: all of it. */
  readonly path: readonly (string | number)[];
  /** What excludes each other: the fewest parts that do. */
  readonly because: readonly Condition[];
}

/** A condition that never holds, or else the branches of it that never do. What cannot be told is not reported. */
export function deadParts(asked: AskedConditions, condition: Condition): readonly DeadPart[] {
  const whole = deadPart(asked, [], [condition]);
  return whole ? [whole] : deadBranches(asked, condition, [], []);
}

function deadPart(asked: AskedConditions, path: DeadPart['path'], together: readonly Condition[]): DeadPart | null {
  const parts = together.flatMap(conjuncts);
  const formulas = parts.map((part) => asked.space.formulaOf(part));
  if (canHold(formulas, asked.situations) !== 'impossible') return null;
  const needed = fewest(formulas, [], asked.situations);
  return { path, because: parts.filter((_, index) => needed.has(index)) };
}

function conjuncts(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(conjuncts) : [condition];
}

/** Only `any` has branches of its own: what is wrong with a part of `all` is wrong with all of it. */
function deadBranches(
  asked: AskedConditions,
  condition: Condition,
  path: DeadPart['path'],
  beside: readonly Condition[],
): readonly DeadPart[] {
  if (isComparison(condition) || 'not' in condition) return [];
  if ('all' in condition) {
    const { all } = condition;
    return all.flatMap((part, index) =>
      deadBranches(asked, part, [...path, 'all', index], [...beside, ...all.toSpliced(index, 1)]),
    );
  }
  return condition.any.flatMap((part, index) => {
    const place = [...path, 'any', index];
    const dead = deadPart(asked, place, [...beside, part]);
    return dead ? [dead] : deadBranches(asked, part, place, beside);
  });
}

/**
 * The earlier conditions, as indexes, without which this one could be the first to hold; null when it can be, or when that
 * cannot be told.
 */
export function shadowedBy(
  asked: AskedConditions,
  condition: Condition,
  earlier: readonly Condition[],
): readonly number[] | null {
  const opposites = earlier.map((before) => asked.space.formulaOf(before, true));
  const fixed = [asked.space.formulaOf(condition)];
  if (earlier.length === 0 || canHold([...fixed, ...opposites], asked.situations) !== 'impossible') return null;
  return [...fewest(opposites, fixed, asked.situations)];
}

/** The indexes of formulas that suffice to be impossible together with what is fixed; the first ones, if there is a choice. */
function fewest(
  formulas: readonly Formula[],
  fixed: readonly Formula[],
  situations: readonly Situation[],
): ReadonlySet<number> {
  const kept = new Set(formulas.keys());
  for (const index of [...kept].toReversed()) {
    const others = formulas.filter((_, other) => other !== index && kept.has(other));
    if (canHold([...fixed, ...others], situations) === 'impossible') kept.delete(index);
  }
  return kept;
}
