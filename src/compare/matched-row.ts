import type { Dialect } from '../engine/dialect.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { keyFields } from '../model/match-plan.js';
import type { Side } from '../model/outcome.js';
import type { RulePlan } from '../model/plan.js';
import type { FieldType } from '../model/types.js';
import type { Comparison, SideInput } from './side-relation.js';

export const sides = ['baseline', 'counterpart'] as const;

/** Where a record came from: the columns before its fields. */
export const provenance = ['_batch', '_payload', '_record'] as const;

const initials: Readonly<Record<Side, string>> = { baseline: 'b', counterpart: 'c' };

/** The letter of a side in names of columns. */
export function initialOf(side: Side): string {
  return initials[side];
}

export function otherSide(side: Side): Side {
  return side === 'baseline' ? 'counterpart' : 'baseline';
}

/** The column of a row that holds a field, or a part of the provenance, of one side's record. */
export function sideColumn(side: Side, name: string): string {
  return `${initials[side]}_${name}`;
}

/** What a matched row has of a side: where its record came from, and its fields. */
export function recordColumns({ entity }: Pick<SideInput, 'entity'>): readonly string[] {
  return [...provenance, ...entity.fields.map(({ name }) => name)];
}

/**
 * Prints the columns of one side's record, under the names that they have in a matched row:
 *
 * - `b__batch`, `b__payload`, `b__record` and `b_` and each field of the baseline's record, `c_…` of the counterpart's; null
 *   where there is none
 * - `_pass`: the number of the pass that found the pair, from 0; null for a lone record
 * - `_lone`: `duplicate` or `ambiguous` for a lone record that no partner was chosen for; null where nothing is in its way
 * - `_refusal`: why none was, as `refusalText` writes it; null where nothing was refused
 * - `_place`: where the record stands by content among those that are left, of a pair that of the baseline's; else null
 */
export function sideColumns(dialect: Dialect, comparison: Comparison, side: Side, alias: string): string {
  return recordColumns(comparison[side])
    .map((name) => `${alias}.${dialect.identifier(name)} AS ${dialect.identifier(sideColumn(side, name))}`)
    .join(', ');
}

export function typeOf(entity: EntityPlan, field: string): FieldType {
  const found = entity.fields.find(({ name }) => name === field);
  if (!found) throw new Error(`${entity.name} has no field ${field}`);
  return found.type;
}

/** The field of an entity that holds the currency of one of its money fields. */
export function currencyFieldOf(entity: EntityPlan, field: string): string {
  const type = typeOf(entity, field);
  if (type.kind !== 'money') throw new Error(`${entity.name}.${field} is not money`);
  return type.currency;
}

/** The fields of the first pass: what differences are named by, and what set-aside records block by. */
export function firstKey({ passes }: Pick<RulePlan, 'passes'>): readonly string[] {
  return passes[0] ? keyFields(passes[0]) : [];
}

/** Whether two records have the same first key. */
export function sameFirstKey(dialect: Dialect, rule: RulePlan, left: string, right: string): string {
  return firstKey(rule)
    .map(dialect.identifier)
    .map((key) => `${left}.${key} = ${right}.${key}`)
    .join(' AND ');
}

/** The canonical texts of the values of a record, in the order of its entity. */
export function valueTexts(dialect: Dialect, entity: EntityPlan, column: (name: string) => string): readonly string[] {
  return entity.fields.map(({ name, type }) => dialect.canonicalText(type, dialect.identifier(column(name))));
}

/** All columns by which records are told apart by content, then by place. */
export function contentOrder(dialect: Dialect, { entity }: Pick<SideInput, 'entity'>): string {
  return [...entity.fields.map(({ name }) => dialect.identifier(name)), ...provenance].join(', ');
}
