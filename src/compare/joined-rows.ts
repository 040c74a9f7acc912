import type { Dialect } from '../engine/dialect.js';
import { askedInvariants } from '../model/invariant-plan.js';
import type { AskedInvariant } from '../model/invariant-plan.js';
import type { FieldType } from '../model/types.js';
import { adjustedRows } from './adjusted-rows.js';
import { invariantColumns } from './invariants.js';
import type { JoinedColumn } from './invariants.js';
import { lookupLayer, lookupValueColumn } from './lookup-layer.js';
import { sideColumn, typeOf } from './matched-row.js';
import { joinedName, partnerLayer } from './partner-layer.js';
import type { MatchedRows } from './partner-layer.js';
import type { Comparison } from './side-relation.js';

/** Whether a matched row has both records. */
export const isPair = 'c__record IS NOT NULL AND b__record IS NOT NULL';

/** A value of what is joined beside the two records, by the name that expressions and conditions have for it. */
export interface JoinedField {
  readonly name: string;
  readonly type: FieldType;
}

/** What is joined to the matched rows of a comparison, in the order in which `_joined` has it. */
export function joinedFields({ partners = [] }: Comparison): readonly JoinedField[] {
  return partners.flatMap(({ counterpart, entity, fields }) =>
    fields.map((field) => ({ name: joinedName(counterpart, field), type: typeOf(entity, field) })),
  );
}

function lookupFields({ lookups }: Comparison): readonly JoinedField[] {
  return lookups.flatMap(({ plan: { name: lookup, columns } }) => [
    ...columns.map(({ name, type }) => ({ name: lookupValueColumn(lookup, name), type })),
    { name: lookupValueColumn(lookup, 'found'), type: { kind: 'boolean' } as const },
  ]);
}

/** The invariants that are asked of the pairs of a comparison. */
export function invariantsOf({ rule }: Comparison): readonly AskedInvariant[] {
  return askedInvariants(rule.invariants, rule.counterpart.name);
}

/**
 * Matched rows with all that is joined to them, what the invariants come to (see `invariantColumns`), and what compared fields are
 * brought to (see `adjustedRows`).
 */
export function joinedRows(dialect: Dialect, comparison: Comparison, matched: MatchedRows): string {
  const partnered = partnerLayer(dialect, comparison.partners ?? [], matched);
  const joined = lookupLayer(dialect, comparison, comparison.lookups, partnered);
  const invariants = invariantsOf(comparison);
  const find = (namespace: string, name: string): JoinedColumn => columnOf(dialect, comparison, namespace, name);
  const held = invariantColumns(dialect, invariants, find, isPair);
  const asked = held.length === 0 ? joined : `SELECT *, ${held.join(', ')} FROM (${joined})`;
  return adjustedRows(dialect, comparison, asked, { find, isPair });
}

function columnOf(dialect: Dialect, comparison: Comparison, namespace: string, name: string): JoinedColumn {
  const isOwn = namespace === 'counterpart' || namespace === comparison.rule.counterpart.name;
  const side = namespace === 'baseline' ? namespace : isOwn ? 'counterpart' : null;
  if (side !== null) {
    return { column: dialect.identifier(sideColumn(side, name)), type: typeOf(comparison[side].entity, name) };
  }
  const fields = [...joinedFields(comparison), ...lookupFields(comparison)];
  const joined = fields.find((field) => field.name === joinedName(namespace, name));
  if (!joined) throw new Error(`Nothing is joined as ${namespace}.${name}`);
  return { column: dialect.identifier(joined.name), type: joined.type };
}
