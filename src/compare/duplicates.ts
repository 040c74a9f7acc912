import type { Dialect } from '../engine/dialect.js';
import { firstKey } from './matched-row.js';
import type { Comparison, SideInput } from './side-relation.js';

/** The fields of a side in which records that are duplicates are equal. */
export function duplicateFields({ rule }: Pick<Comparison, 'rule'>, { entity }: SideInput): readonly string[] {
  return rule.duplicates.by ?? entity.identity;
}

/**
 * Makes what goes into the passes: the view `matchable_SIDE`, and the table `apart_SIDE` of the records that are set apart
 * because others are the same in the fields that duplicates go by. A hash only narrows down which may be.
 */
export function separateDuplicates(dialect: Dialect, comparison: Comparison, input: SideInput): readonly string[] {
  const { side, settled } = input;
  const fields = duplicateFields(comparison, input).map(dialect.identifier);
  const hash = dialect.hash(fields);
  const grouped = `SELECT key_hash FROM (SELECT ${hash} AS key_hash FROM judged_${side}) GROUP BY key_hash HAVING count(*) > 1`;
  const hashes =
    settled === null ? grouped : `${grouped} UNION SELECT ${hash} AS key_hash FROM judged_${side} WHERE _conflict`;
  const times = `count(*) OVER (PARTITION BY ${fields.join(', ')})`;
  // A record that contradicts another is no less a duplicate where they differ.
  const contradicted = `CAST(bool_or(_conflict) OVER (PARTITION BY ${fields.join(', ')}) AS INTEGER)`;
  const known = fields.map((field) => `${field} IS NOT NULL`).join(' AND ');
  const repeated = `CASE WHEN ${known} THEN ${times} ELSE 1 END`;
  const isSuspect = `${hash} IN (SELECT key_hash FROM duplicate_hash_${side})`;
  const columns = [
    ...['_batch', '_payload', '_record'],
    ...input.entity.fields.map(({ name }) => dialect.identifier(name)),
  ];
  const suspects = `SELECT *, ${settled === null ? repeated : `${repeated} + ${contradicted}`} AS _times FROM judged_${side} WHERE ${isSuspect}`;
  return [
    `CREATE TABLE duplicate_hash_${side} AS ${hashes}`,
    `CREATE TABLE suspect_${side} AS ${suspects}`,
    `CREATE VIEW apart_${side} AS SELECT ${columns.join(', ')} FROM suspect_${side} WHERE _times > 1`,
    `CREATE VIEW matchable_${side} AS SELECT ${columns.join(', ')} FROM judged_${side} WHERE NOT ${isSuspect} ` +
      `UNION ALL SELECT ${columns.join(', ')} FROM suspect_${side} WHERE _times = 1`,
  ];
}

/** Whether no key of the first pass can be repeated among the matchable records of a side. */
export function firstKeyIsUnique({ rule }: Pick<Comparison, 'rule'>, input: SideInput): boolean {
  return duplicateFields({ rule }, input).every((field) => firstKey(rule).includes(field));
}
