import type { Dialect } from '../engine/dialect.js';
import type { Side } from '../model/outcome.js';
import { provenance } from './matched-row.js';
import { isOfScope, isOnDays, isSpokenFor, printWhere, readRecords } from './side-relation.js';
import type { Comparison, SideInput } from './side-relation.js';

/** What became of a record before anything was matched: only what is `matchable` takes part, and `apart` is a duplicate. */
export const standings = [
  'matchable',
  'apart',
  'superseded',
  'deduplicated',
  'deleted',
  'reversed',
  'otherDays',
  'scope',
  'where',
] as const;
export type Standing = (typeof standings)[number];

/**
 * Every record that was read for a side, with its provenance, its fields and `_standing`. Reads what the statements that prepare a
 * comparison made. Of a side that is aggregated only its groups, and of one
 * that is converted only what is matched.
 */
export function standingRecords(dialect: Dialect, comparison: Comparison, side: Side): string {
  const input = comparison[side];
  const columns = columnsOf(dialect, input);
  const matched =
    `SELECT ${columns}, 'matchable' AS _standing FROM matchable_${side} ` +
    `UNION ALL SELECT ${columns}, 'apart' AS _standing FROM apart_${side}`;
  if (input.plan.aggregate !== null || comparison.conversion) return matched;
  return `${matched} UNION ALL ${recordsLeftOut(dialect, comparison, input)}`;
}

/** The records that the run did not judge, and why. */
function recordsLeftOut(dialect: Dialect, { rule, scope }: Comparison, input: SideInput): string {
  const columns = columnsOf(dialect, input);
  const isInScope = rule.scope === null ? 'true' : `coalesce(${isOnDays(dialect, rule.scope.field, scope)}, false)`;
  const { where } = input.plan;
  const isKept = where === null ? 'true' : `coalesce(${printWhere(dialect, input.entity, where)}, false)`;
  const cases = [
    `WHEN _fate <> 'counts' THEN _fate`,
    `WHEN NOT ${isInScope} THEN 'scope'`,
    `WHEN NOT ${isKept} THEN 'where'`,
  ];
  const standing = `SELECT ${columns}, CASE ${cases.join(' ')} END AS _standing FROM (${recordsWithFate(dialect, { scope }, input)})`;
  return `SELECT * FROM (${standing}) WHERE _standing IS NOT NULL`;
}

function recordsWithFate(dialect: Dialect, { scope }: Pick<Comparison, 'scope'>, input: SideInput): string {
  const columns = columnsOf(dialect, input);
  const ofDay = `coalesce(${isOfScope(dialect, input, scope)}, false)`;
  const replaced = isSpokenFor(dialect, input).map(
    (spokenFor) => `WHEN ${ofDay} AND NOT ${spokenFor} THEN 'superseded'`,
  );
  const cases = [...replaced, `WHEN ${ofDay} THEN 'counts' ELSE 'otherDays'`];
  const read = `SELECT ${columns}, CASE ${cases.join(' ')} END AS _fate FROM (${readRecords(dialect, input)})`;
  if (input.settled === null) return read;
  return `SELECT ${columns}, _fate FROM ${input.settled} UNION ALL SELECT * FROM (${read}) WHERE _fate <> 'counts'`;
}

function columnsOf(dialect: Dialect, { entity }: SideInput): string {
  return [...provenance, ...entity.fields.map(({ name }) => dialect.identifier(name))].join(', ');
}
