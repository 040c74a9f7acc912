import Big from 'big.js';
import { factsOf, isComparison } from '../../model/condition.js';
import type { Comparison, Condition, ConditionOperator } from '../../model/condition.js';
import { conditionInWords } from '../../model/condition-in-words.js';
import type { Bound, FieldTolerance, LookupBound } from '../../model/tolerance.js';
import { toleranceInWords } from '../../model/tolerance-in-words.js';
import { currencyFieldOf } from './judged-rule.js';
import type { JudgedRule } from './judged-rule.js';
import { allowanceOf } from './tolerance-classes.js';
import type { Measure } from './tolerance-classes.js';

/** A threshold that a reader takes for the least that is seen, though the tolerance of the field is wider. */
export interface MisleadingThreshold {
  /** From the condition to the comparison. */
  readonly path: readonly (string | number)[];
  readonly field: string;
  readonly threshold: string;
  readonly tolerance: string;
}

/**
 * The thresholds of a condition that lie inside the tolerance of their field. A difference of that size is no mismatch of
 * the field, so that the comparison holds for it only in a pair that breaks in another field.
 *
 * Not reported: 0, which asks for the sign; an upper bound, which asks that the field agree; a condition that names other
 * fields among the differences, and so means just those pairs; one that asks for the currency of an amount.
 */
export function misleadingThresholds(judged: JudgedRule, condition: Condition): readonly MisleadingThreshold[] {
  return comparisonsOf(condition, []).flatMap(({ path, comparison }) => {
    const [, prefix, field = ''] = /^(delta|delta_percent)\.(.+)$/.exec(comparison.fact) ?? [];
    const compared = judged.rule.compare.find((candidate) => candidate.field === field);
    if (prefix === undefined || !compared?.tolerance || Object.hasOwn(judged.rule.constants, comparison.fact))
      return [];
    const bound = outwardBound(comparison, compared.tolerance, prefix === 'delta' ? 'delta' : 'percent');
    if (!bound || meansOthers(condition, field) || asksCurrency(judged, condition, field)) return [];
    const tolerance = toleranceInWords({ kind: 'bound', bound });
    return [{ path, field, threshold: conditionInWords(comparison), tolerance }];
  });
}

interface PlacedComparison {
  readonly path: MisleadingThreshold['path'];
  readonly comparison: Comparison;
}

/** The comparisons that a condition asks for; `not` asks for the opposite of one. */
function comparisonsOf(condition: Condition, path: MisleadingThreshold['path']): readonly PlacedComparison[] {
  if (isComparison(condition)) return [{ path, comparison: condition }];
  if ('not' in condition) return [];
  const [key, list] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return list.flatMap((part, index) => comparisonsOf(part, [...path, key, index]));
}

/** The bound that a comparison asks to be exceeded by less than the bound allows; null when it asks for something else. */
function outwardBound(
  { operator, value }: Comparison,
  tolerance: FieldTolerance,
  measure: Measure,
): Bound | LookupBound | null {
  if (typeof value !== 'string') return null;
  const [threshold, direction] = [new Big(value), directions[operator]];
  // 0 asks for the sign, and a bound on the other side of it asks for something small
  if (direction === undefined || !(direction === 'over' ? threshold.gt(0) : threshold.lt(0))) return null;
  const bound = widestBound(tolerance, direction, measure);
  const order = bound ? threshold.abs().cmp(allowanceOf(bound, measure) ?? '0') : 1;
  const isInside = order < 0 || (order === 0 && operator.endsWith('Inclusive'));
  return isInside ? bound : null;
}

const directions: Readonly<Partial<Record<ConditionOperator, 'over' | 'under'>>> = {
  greaterThan: 'over',
  greaterThanInclusive: 'over',
  lessThan: 'under',
  lessThanInclusive: 'under',
};

/** The bound in this measure that a tolerance allows in any case; null when it depends on the values. */
function widestBound(
  tolerance: FieldTolerance,
  direction: 'over' | 'under',
  measure: Measure,
): Bound | LookupBound | null {
  const sizeOf = (bound: Bound | LookupBound): Big | null => {
    const allowance = allowanceOf(bound, measure);
    return allowance === null ? null : new Big(allowance);
  };
  if (tolerance.kind === 'bound') return sizeOf(tolerance.bound) && tolerance.bound;
  if (tolerance.kind === 'sides') return tolerance[direction] && sizeOf(tolerance[direction]) && tolerance[direction];
  if (tolerance.kind === 'all' && tolerance.bounds.some((bound) => sizeOf(bound) === null)) return null;
  const sorted = tolerance.bounds
    .filter((bound) => sizeOf(bound) !== null)
    .toSorted((left, right) => (sizeOf(left) ?? new Big(0)).cmp(sizeOf(right) ?? 0));
  return sorted.at(tolerance.kind === 'any' ? -1 : 0) ?? null;
}

function meansOthers(condition: Condition, field: string): boolean {
  if (isComparison(condition)) return condition.fact === 'differences' && condition.value !== field;
  if ('not' in condition) return meansOthers(condition.not, field);
  return ('all' in condition ? condition.all : condition.any).some((part) => meansOthers(part, field));
}

function asksCurrency({ rule, baseline, counterpart }: JudgedRule, condition: Condition, field: string): boolean {
  const facts = factsOf(condition);
  const isAsked = (side: string, currency: string | null): boolean => facts.includes(`${side}.${currency}`);
  const [left, right] = [currencyFieldOf(baseline, field), currencyFieldOf(counterpart, field)];
  return isAsked('baseline', left) || isAsked('counterpart', right) || isAsked(rule.counterpart.name, right);
}
