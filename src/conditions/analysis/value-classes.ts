import Big from 'big.js';
import { instantSeconds } from '../../base/instant.js';
import type { ConditionOperator, FactType } from '../../model/condition.js';
import type { Value } from '../../model/types.js';
import { familyOf } from '../fact-value.js';
import type { ComparedValue } from '../operators.js';

/** A set of classes, one bit for each; the lowest is null. */
export type ClassSet = bigint;

export const noClass: ClassSet = 0n;
export const nullClass: ClassSet = 1n;
const firstClass = 1;

/**
 * The values of a fact in as many classes as the values that it is compared with can tell apart: each of these values by
 * itself, and what lies between them or is none of them. Whether a comparison holds is the same for a whole class.
 */
export interface ValueClasses {
  /** Every class, null too. */
  readonly all: ClassSet;
  /** The class that is this value alone. */
  at(value: Value): ClassSet;
  /** The classes of smaller values. */
  below(value: Value): ClassSet;
  /** The classes in which a fact of this domain has a value. */
  within(domain: ValueDomain): ClassSet;
  /** Whether the set is one class that is a single value, or null. */
  isSingle(set: ClassSet): boolean;
}

/** Which values other than null a fact can have. */
export type ValueDomain =
  /**
   * Multiples of `step` (null: any number) whose magnitude is below `limit`, and which are above `least`; dates, instants and
   * times of day are seconds.
   */
  | { readonly kind: 'ordered'; readonly step: string | null; readonly limit: string | null; readonly least?: string }
  /** Only these, or any (null). */
  | { readonly kind: 'listed'; readonly values: readonly string[] | null };

const secondsOfDay = '86400';
const microsecond = '0.000001';

/** The domain of all values of a type. */
export function domainOfType(type: FactType): ValueDomain {
  switch (type.kind) {
    case 'integer':
      return { kind: 'ordered', step: '1', limit: null };
    case 'decimal':
    case 'money':
      return { kind: 'ordered', step: `1e-${type.scale}`, limit: `1e${type.precision - type.scale}` };
    case 'date':
      return { kind: 'ordered', step: secondsOfDay, limit: null };
    case 'time':
      return { kind: 'ordered', step: microsecond, limit: secondsOfDay, least: `-${microsecond}` };
    case 'timestamp':
    case 'duration':
    case 'percent':
      return { kind: 'ordered', step: null, limit: null };
    case 'boolean':
    case 'list': // of which every name is there or not
      return { kind: 'listed', values: ['true', 'false'] };
    case 'enum':
      return { kind: 'listed', values: type.values };
    case 'string':
    case 'currency':
    case 'gtin':
    case 'country':
      return { kind: 'listed', values: null };
  }
}

/** The classes that these values of a type tell apart. */
export function classesOf(type: FactType, values: Iterable<Value>): ValueClasses {
  const texts = new Set([...values].map(String));
  const family = familyOf(type);
  if (family === 'instant') return orderedClasses(texts, instantSeconds);
  if (family === 'number' || family === 'percent') return orderedClasses(texts, (text) => new Big(text));
  return listedClasses(texts);
}

/** The classes for which a comparison holds. */
export function classesWhere(classes: ValueClasses, operator: ConditionOperator, value: ComparedValue): ClassSet {
  const present = classes.all & ~nullClass;
  if (operator === 'isNull') return value === true ? nullClass : present;
  if (typeof value === 'object' && value !== null) {
    const listed = value.reduce<ClassSet>((union, item) => union | classes.at(item), noClass);
    return operator === 'notIn' ? present & ~listed : listed;
  }
  switch (operator) {
    case 'notEqual':
      return present & ~classes.at(value);
    case 'lessThan':
      return classes.below(value);
    case 'lessThanInclusive':
      return classes.below(value) | classes.at(value);
    case 'greaterThan':
      return present & ~(classes.below(value) | classes.at(value));
    case 'greaterThanInclusive':
      return present & ~classes.below(value);
    case 'contains':
      return classes.at(true);
    case 'doesNotContain':
      return classes.at(false);
    case 'equal':
    case 'in':
    case 'notIn':
      return classes.at(value);
  }
}

function bit(index: number): ClassSet {
  return 1n << BigInt(index);
}

/** Null, what is before the first point, the first point, what is between it and the second, and so on. */
function orderedClasses(texts: ReadonlySet<string>, positionOf: (text: string) => Big): ValueClasses {
  const positions = [...texts].map((text) => [text, positionOf(text)] as const);
  const sorted = positions.toSorted(([, left], [, right]) => left.cmp(right));
  const points: Big[] = [];
  const ranks = new Map<string, number>();
  for (const [text, position] of sorted) {
    if (points.at(-1)?.eq(position) !== true) points.push(position);
    ranks.set(text, points.length - 1);
  }
  const pointOf = (value: Value): number => firstClass + 1 + 2 * rankOf(ranks, value);
  return {
    all: bit(firstClass + 1 + 2 * points.length) - 1n,
    at: (value) => bit(pointOf(value)),
    below: (value) => (bit(pointOf(value)) - 1n) & ~nullClass,
    within: (domain) => orderedWithin(points, domain),
    isSingle: (set) => set === nullClass || points.some((_, rank) => set === bit(firstClass + 1 + 2 * rank)),
  };
}

function rankOf(ranks: ReadonlyMap<string, number>, value: Value): number {
  const rank = ranks.get(String(value));
  if (rank === undefined) throw new Error(`No class was made for ${JSON.stringify(value)}`);
  return rank;
}

function orderedWithin(points: readonly Big[], domain: ValueDomain): ClassSet {
  if (domain.kind !== 'ordered') throw new Error('Ordered values have an ordered domain');
  const step = domain.step === null ? null : new Big(domain.step);
  const limit = domain.limit === null ? null : new Big(domain.limit);
  const least = domain.least === undefined ? (limit?.neg() ?? null) : new Big(domain.least);
  let set = noClass;
  for (let rank = 0; rank <= points.length; rank += 1) {
    const [before, point] = [points[rank - 1], points[rank]];
    if (hasBetween(largerOf(before, least), smallerOf(point, limit), step)) set |= bit(firstClass + 2 * rank);
    if (point && isValue(point, step, limit)) set |= bit(firstClass + 1 + 2 * rank);
  }
  return set;
}

function isValue(point: Big, step: Big | null, limit: Big | null): boolean {
  return (limit === null || point.abs().lt(limit)) && (step === null || point.mod(step).eq(0));
}

function largerOf(point: Big | undefined, end: Big | null): Big | undefined {
  return end && (!point || point.lt(end)) ? end : point;
}

function smallerOf(point: Big | undefined, end: Big | null): Big | undefined {
  return end && (!point || point.gt(end)) ? end : point;
}

/** Whether a value lies between two points, neither of them included; undefined: no end. */
function hasBetween(low: Big | undefined, high: Big | undefined, step: Big | null): boolean {
  if (!low || !high) return true;
  return (step === null ? low : nextMultiple(low, step)).lt(high);
}

/** The smallest multiple of a step that is above a number. */
function nextMultiple(number: Big, step: Big): Big {
  const truncated = number.minus(number.mod(step));
  return truncated.gt(number) ? truncated : truncated.plus(step);
}

/** Null, everything else, and each of the values. */
function listedClasses(texts: ReadonlySet<string>): ValueClasses {
  const ranks = new Map([...texts].map((text, index) => [text, index]));
  const at = (value: Value): ClassSet => bit(firstClass + 1 + rankOf(ranks, value));
  const all = bit(firstClass + 1 + texts.size) - 1n;
  const known = (value: string): ClassSet => (texts.has(value) ? at(value) : bit(firstClass));
  return {
    all,
    at,
    below: () => {
      throw new Error('These values have no order');
    },
    within: (domain) => {
      if (domain.kind !== 'listed') throw new Error('Listed values have a listed domain');
      return domain.values?.reduce<ClassSet>((union, value) => union | known(value), noClass) ?? all & ~nullClass;
    },
    isSingle: (set) => set === nullClass || [...texts].some((text) => set === at(text)),
  };
}
