import type { FactType } from '../model/condition.js';
import type { Ratio } from '../model/percent.js';
import type { Constant } from '../model/plan.js';

/**
 * What a condition reads, as plain data: exact decimal text for numbers and durations (seconds), canonical ISO text for
 * dates, instants and times of day, a ratio for percentages, names for lists; null when it is missing.
 */
export type FactValue = string | boolean | null | Ratio | readonly string[];

/** The facts of one decision by name; a fact that is not there is null. */
export type Facts = Readonly<Record<string, FactValue>>;

/** The value of a fact by name, null when it is missing. */
export function factValue(facts: Facts, name: string): FactValue {
  return Object.hasOwn(facts, name) ? (facts[name] ?? null) : null;
}

/** The value of a constant as conditions read it. */
export function constantValue({ type, value }: Constant): FactValue {
  return type.kind === 'boolean' && value !== null ? value === 'true' : value;
}

/** How the values of a type are compared. */
export type Family = 'number' | 'percent' | 'instant' | 'text' | 'boolean' | 'list';

const families: Readonly<Record<FactType['kind'], Family>> = {
  integer: 'number',
  decimal: 'number',
  money: 'number',
  duration: 'number',
  percent: 'percent',
  date: 'instant',
  timestamp: 'instant',
  time: 'instant',
  string: 'text',
  enum: 'text',
  currency: 'text',
  gtin: 'text',
  country: 'text',
  boolean: 'boolean',
  list: 'list',
};

/** How the values of this type are compared. */
export function familyOf(type: FactType): Family {
  return families[type.kind];
}
