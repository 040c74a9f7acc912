import Big from 'big.js';
import type { ConditionOperator, FactType } from '../model/condition.js';
import type { Value } from '../model/types.js';
import { familyOf } from './fact-value.js';
import type { FactValue, Family } from './fact-value.js';
import { instantSeconds } from '../base/instant.js';

/** What a fact is compared with. */
export type ComparedValue = Value | readonly Value[];

const equality = ['equal', 'notEqual'] as const;
const ordering = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;
const membership = ['in', 'notIn'] as const;

const operatorsByFamily: Readonly<Record<Family, readonly ConditionOperator[]>> = {
  number: [...equality, ...ordering, ...membership, 'isNull'],
  percent: [...equality, ...ordering, ...membership, 'isNull'],
  instant: [...equality, ...ordering, ...membership, 'isNull'],
  text: [...equality, ...membership, 'isNull'],
  boolean: [...equality, 'isNull'],
  list: ['contains', 'doesNotContain', 'isNull'],
};

/** Every operator there is. */
export const conditionOperators: readonly ConditionOperator[] = [...new Set(Object.values(operatorsByFamily).flat())];

/** The operators that can be used with facts of this type. */
export function operatorsFor(type: FactType): readonly ConditionOperator[] {
  return operatorsByFamily[familyOf(type)];
}

type Test = (family: Family, fact: FactValue, value: ComparedValue) => boolean;

/** What each operator means for a fact that is not null. */
const tests: Readonly<Record<Exclude<ConditionOperator, 'isNull'>, Test>> = {
  equal: isEqual,
  notEqual: (family, fact, value) => !isEqual(family, fact, value),
  lessThan: (family, fact, value) => order(family, fact, value) < 0,
  lessThanInclusive: (family, fact, value) => order(family, fact, value) <= 0,
  greaterThan: (family, fact, value) => order(family, fact, value) > 0,
  greaterThanInclusive: (family, fact, value) => order(family, fact, value) >= 0,
  in: (family, fact, value) => list(value).some((item) => isEqual(family, fact, item)),
  notIn: (family, fact, value) => !list(value).some((item) => isEqual(family, fact, item)),
  contains: (_, fact, value) => list(fact).includes(text(value)),
  doesNotContain: (_, fact, value) => !list(fact).includes(text(value)),
};

/**
 * Whether a comparison holds, exactly: numbers as decimals, dates, instants and times of day as points in time,
 * percentages as ratios.
 * With a null fact only `isNull` can hold.
 *
 * @throws Error when the fact or the value is not of the family, or the operator does not fit it.
 */
export function holds(family: Family, operator: ConditionOperator, fact: FactValue, value: ComparedValue): boolean {
  if (operator === 'isNull') return (fact === null) === value;
  return fact !== null && tests[operator](family, fact, value);
}

function isEqual(family: Family, fact: FactValue, value: ComparedValue): boolean {
  if (family === 'text') return text(fact) === text(value);
  if (family === 'boolean') return truth(fact) === truth(value);
  return order(family, fact, value) === 0;
}

function order(family: Family, fact: FactValue, value: ComparedValue): number {
  switch (family) {
    case 'number':
      return new Big(text(fact)).cmp(text(value));
    case 'instant':
      return instantSeconds(text(fact)).cmp(instantSeconds(text(value)));
    case 'percent':
      return orderOfRatio(fact, text(value));
    case 'text':
    case 'boolean':
    case 'list':
      throw new Error(`A ${family} has no order`);
  }
}

/** numerator / denominator against value, without dividing. */
function orderOfRatio(fact: FactValue, value: string): number {
  if (typeof fact !== 'object' || fact === null || !('numerator' in fact)) throw new Error('Expected a ratio');
  const denominator = new Big(fact.denominator);
  if (denominator.lte(0)) throw new Error(`The base of a ratio must be above 0, not ${fact.denominator}`);
  return new Big(fact.numerator).cmp(new Big(value).times(denominator));
}

function text(value: FactValue | ComparedValue): string {
  if (typeof value !== 'string') throw new Error(`Expected text, found ${JSON.stringify(value)}`);
  return value;
}

function truth(value: FactValue | ComparedValue): boolean {
  if (typeof value !== 'boolean') throw new Error(`Expected true or false, found ${JSON.stringify(value)}`);
  return value;
}

function list(value: FactValue | ComparedValue): readonly Value[] {
  if (!Array.isArray(value)) throw new Error(`Expected a list, found ${JSON.stringify(value)}`);
  return value;
}
