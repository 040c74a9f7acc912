import type { Dialect } from '../engine/dialect.js';
import { provenance, sideColumn } from './matched-row.js';
import type { PartnerInput } from './side-relation.js';

/** The column of a matched row that holds a value of what is joined beside the two records, such as `wms.shipped`. */
export function joinedName(namespace: string, name: string): string {
  return `${namespace}.${name}`;
}

/** Matched rows, and whether some of them may be of groups. */
export interface MatchedRows {
  readonly rows: string;
  readonly inGroups: boolean;
}

/** Where the records of a group of the baseline came from; null for one record. */
function groupOf({ inGroups }: MatchedRows): string {
  return inGroups ? 'CASE WHEN b__members > 1 THEN b__places END' : 'CAST(NULL AS VARCHAR)';
}

/**
 * One row for each pair of matched rows: where the record of the baseline came from, or all of its group, and these fields
 * of its partner.
 *
 * @param matched those of the counterpart whose records are asked for.
 */
export function partnerStatement(dialect: Dialect, fields: readonly string[], matched: MatchedRows): string {
  const columns = [
    ...provenance.map((name) => sideColumn('baseline', name)),
    `${groupOf(matched)} AS _group`,
    ...fields.map((name) => `${dialect.identifier(sideColumn('counterpart', name))} AS ${dialect.identifier(name)}`),
  ];
  return `SELECT ${columns.join(', ')} FROM (${matched.rows}) WHERE b__record IS NOT NULL AND c__record IS NOT NULL`;
}

/**
 * Adds to matched rows what is read of the records of other counterparts that are paired with the same record of the
 * baseline, or the same group of records, as `NAME.FIELD`; null where there is none. Rows stay as many as they are.
 */
export function partnerLayer(dialect: Dialect, partners: readonly PartnerInput[], matched: MatchedRows): string {
  if (partners.length === 0) return matched.rows;
  const columns = partners.flatMap(({ counterpart, fields }, index) =>
    fields.map((field) => {
      const name = dialect.identifier(joinedName(counterpart, field));
      return `p${index}.${dialect.identifier(field)} AS ${name}`;
    }),
  );
  const places = provenance.map((name) => sideColumn('baseline', name));
  const joins = partners.map(({ relation }, index) => {
    const same = places.map((name) => `p${index}.${name} = m.${name}`);
    const ofGroup = matched.inGroups
      ? `p${index}._group IS NOT DISTINCT FROM ${groupOf(matched)}`
      : `p${index}._group IS NULL`;
    return `LEFT JOIN ${relation} p${index} ON ${[...same, ofGroup].join(' AND ')}`;
  });
  return `SELECT m.*, ${columns.join(', ')} FROM (${matched.rows}) m ${joins.join(' ')}`;
}
