import { sides } from '../matched-row.js';
import type { Comparison } from '../side-relation.js';

/** Whether any pass of a rule pairs several records of a side. */
export function hasGroups({ rule }: Pick<Comparison, 'rule'>): boolean {
  return rule.passes.some(({ cardinality }) => cardinality !== 'one-to-one');
}

/** The tables of the groups that passes found: the number of the pass, the group, and the ids of its records on each side. */
export function groupTables(): readonly string[] {
  return sides.map((side) => `CREATE TABLE grouped_${side} (pass INTEGER, _group BIGINT, _id BIGINT)`);
}

export function dropGroupTables(): readonly string[] {
  return sides.map((side) => `DROP TABLE grouped_${side}`);
}
