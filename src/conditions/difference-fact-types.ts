import type { FactType } from '../model/condition.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { askedInvariants, invariantFact } from '../model/invariant-plan.js';
import { judgedRules } from '../model/plan.js';
import type { JudgedRule, RulePlan } from '../model/plan.js';
import { isNumeric, isTemporal } from '../model/types.js';

/** What the facts of a rule's differences depend on: all of the rule but what reads them. */
export type DifferenceRule = Pick<
  JudgedRule,
  'constants' | 'counterpart' | 'passes' | 'compare' | 'lookups' | 'invariants'
>;

const judgedOutcomes = ['mismatch', 'missing', 'duplicate', 'ambiguous'];

/** What can differ: the compared fields, and lookups without a row. */
function differencesOf({ compare, lookups }: DifferenceRule): readonly string[] {
  return [...compare.map(({ field }) => field), ...lookups.map(({ name }) => `lookups.${name}`)];
}

/** The facts of an entity's check: the fields of the record, by name. */
export function recordFactTypes(entity: Pick<EntityPlan, 'fields'>): ReadonlyMap<string, FactType> {
  return new Map(entity.fields.map(({ name, type }) => [name, type]));
}

/**
 * The facts of a difference by name, with their types: what `classify` reads. The counterpart's fields go by
 * `counterpart` and by its own name; `delta` and `delta_percent` exist for the compared fields that have them, and
 * `invariants.NAME` for those that are asked of its pairs. The
 * constants of the rule are facts, too, and go before a field of the same name.
 */
export function differenceFactTypes(
  rule: DifferenceRule,
  baseline: Pick<EntityPlan, 'fields'>,
  counterpart: Pick<EntityPlan, 'fields'>,
): ReadonlyMap<string, FactType> {
  const invariants = askedInvariants(rule.invariants, rule.counterpart.name).map(({ name }) => invariantFact(name));
  const types = new Map<string, FactType>([
    ['outcome', { kind: 'enum', values: judgedOutcomes }],
    ['timing', { kind: 'enum', values: timingsOf(rule) }],
    ['side', { kind: 'enum', values: ['baseline', 'counterpart'] }],
    ['pass', { kind: 'enum', values: rule.passes.map(({ name }) => name) }],
    ['age_days', { kind: 'integer' }],
    ['differences', { kind: 'list', values: [...differencesOf(rule), ...invariants].toSorted() }],
  ]);
  for (const name of invariants) types.set(name, { kind: 'boolean' });
  for (const { name, type } of baseline.fields) types.set(`baseline.${name}`, type);
  for (const side of ['counterpart', rule.counterpart.name]) {
    for (const { name, type } of counterpart.fields) types.set(`${side}.${name}`, type);
  }
  for (const { field, type } of rule.compare) {
    if (isTemporal(type)) types.set(`delta.${field}`, { kind: 'duration' });
    if (isNumeric(type)) types.set(`delta.${field}`, type).set(`delta_percent.${field}`, { kind: 'percent' });
  }
  for (const { name, columns } of rule.lookups) {
    types.set(`lookups.${name}.found`, { kind: 'boolean' });
    for (const column of columns) types.set(`lookups.${name}.${column.name}`, column.type);
  }
  for (const [name, { type }] of Object.entries(rule.constants)) types.set(name, type);
  return types;
}

/** When something that is judged may be. */
function timingsOf({ counterpart: { timing } }: DifferenceRule): readonly string[] {
  if (!timing) return ['on-time'];
  return timing.carry ? ['on-time', 'late', 'carried'] : ['on-time', 'late'];
}

/** What the records of the baseline and of one counterpart are. */
interface Fields {
  readonly baseline: Pick<EntityPlan, 'fields'>;
  readonly counterpart: Pick<EntityPlan, 'fields'>;
}

/** The facts of differences of all counterparts; one that a counterpart does not have is null there. */
export function factTypesOfCounterparts(rule: RulePlan, entities: readonly Fields[]): ReadonlyMap<string, FactType> {
  const types = new Map<string, FactType>();
  for (const [index, judged] of judgedRules(rule).entries()) {
    const sides = entities[index];
    if (!sides) throw new Error(`No entity for the counterpart ${judged.counterpart.name}`);
    for (const [name, type] of differenceFactTypes(judged, sides.baseline, sides.counterpart)) {
      types.set(name, widerType(types.get(name), type));
    }
  }
  return types;
}

/** What one counterpart is not compared by, or does not wait for, another may. */
function widerType(known: FactType | undefined, type: FactType): FactType {
  if (known?.kind === 'enum' && type.kind === 'enum') {
    return { kind: 'enum', values: [...new Set([...known.values, ...type.values])] };
  }
  if (known?.kind !== 'list' || type.kind !== 'list') return known ?? type;
  return { kind: 'list', values: [...new Set([...(known.values ?? []), ...(type.values ?? [])])].toSorted() };
}
