import { constantValue, factValue } from '../conditions/fact-value.js';
import type { Facts, FactValue } from '../conditions/fact-value.js';
import type { Difference, RecordSeen } from '../model/outcome.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FieldComparison, JudgedRule } from '../model/plan.js';
import { deltaOf, deltaPercentOf } from '../model/delta.js';
import { ageInDays } from './age.js';
import type { JudgedAt } from './age.js';
import type { JudgedSides } from '../model/delta.js';

/** What the values of facts depend on beside the difference: the rule, what the records of its sides are, and when it is judged. */
export interface FactSource {
  readonly rule: Pick<JudgedRule, 'constants' | 'counterpart' | 'counterparts' | 'compare' | 'lookups' | 'scope'>;
  readonly baseline: Pick<EntityPlan, 'fields'>;
  readonly counterpart: Pick<EntityPlan, 'fields'>;
  readonly at: JudgedAt;
}

/**
 * The values of the named facts of a difference; see `differenceFactTypes` for what there is.
 *
 * @throws Error when there is no fact of a name.
 */
export function factsOf(difference: Difference, source: FactSource, names: readonly string[]): Facts {
  return Object.fromEntries(names.map((name) => [name, factOf(difference, source, name)]));
}

function factOf(difference: Difference, source: FactSource, name: string): FactValue {
  switch (name) {
    case 'outcome':
      return difference.outcome;
    case 'timing':
      return difference.timing ?? 'on-time';
    case 'side':
      return difference.side;
    case 'pass':
      return difference.pass;
    case 'age_days':
      return String(ageInDays(difference, source.rule, source.at));
    case 'differences':
      return difference.fields.map(({ field }) => field);
    default:
      return fieldFactOf(difference, source, name);
  }
}

function fieldFactOf(difference: Difference, source: FactSource, name: string): FactValue {
  const constant = Object.hasOwn(source.rule.constants, name) ? source.rule.constants[name] : undefined;
  if (constant) return constantValue(constant);
  const dot = name.indexOf('.');
  const field = name.slice(dot + 1);
  switch (name.slice(0, dot)) {
    case 'baseline':
      return valueOf(difference.baseline, field);
    case 'counterpart':
    case source.rule.counterpart.name:
      return valueOf(difference.counterpart, field);
    case 'delta':
    case 'delta_percent':
      return deltaFactOf(difference, source, name);
    case 'invariants':
      return factValue(difference.invariants ?? {}, field);
    case 'lookups':
      return lookupFactOf(difference, source, field);
    default:
      return joinedFactOf(difference, source, name);
  }
}

/** A value of a row as `lookup.column`, or whether there is one; null where nothing was asked. */
function lookupFactOf({ lookups }: Difference, { rule }: FactSource, name: string): FactValue {
  const [lookup, column = ''] = name.split('.');
  if (!rule.lookups.some((known) => known.name === lookup)) throw new Error(`The rule does not look up '${name}'`);
  const seen = lookups.find((candidate) => candidate.name === lookup);
  if (!seen) return null;
  return column === 'found' ? seen.missing === null : factValue(seen.values, column);
}

/** A distance; null where only other counterparts are compared by the field. */
function deltaFactOf(difference: Difference, source: FactSource, name: string): FactValue {
  const [measure, field = ''] = name.split('.');
  const comparison = comparisonOf(source, field);
  if (!comparison) return null;
  const sides = sidesOf(difference, source);
  return measure === 'delta' ? deltaOf(sides, comparison) : deltaPercentOf(sides, comparison);
}

/** A fact of what is joined, null where there is none. */
function joinedFactOf({ joined = {} }: Difference, { rule }: FactSource, name: string): FactValue {
  const isKnown = rule.counterparts.some((counterpart) => name.startsWith(`${counterpart.name}.`));
  if (!isKnown) throw new Error(`A difference has no fact '${name}'`);
  return factValue(joined, name);
}

function valueOf(record: RecordSeen | null, field: string): FactValue {
  return record && factValue(record.values, field);
}

function sidesOf(difference: Difference, source: FactSource): JudgedSides {
  return {
    baseline: { record: difference.baseline, entity: source.baseline },
    counterpart: { record: difference.counterpart, entity: source.counterpart },
    adjusted: difference.adjusted,
  };
}

function comparisonOf({ rule }: FactSource, field: string): FieldComparison | undefined {
  const isOf = (candidate: FieldComparison): boolean => candidate.field === field;
  const comparison = rule.compare.find(isOf);
  if (!comparison && !rule.counterparts.some(({ compare }) => compare.some(isOf))) {
    throw new Error(`The rule does not compare '${field}'`);
  }
  return comparison;
}
