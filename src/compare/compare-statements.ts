import type { Dialect } from '../engine/dialect.js';
import type { RulePlan } from '../model/plan.js';
import type { Side } from '../model/outcome.js';
import { deliveredRecords, isJudged } from './side-relation.js';
import type { Comparison, SideInput } from './side-relation.js';
import { reconcileStatement } from './reconcile-statement.js';

/** The statements of a comparison, in the order in which they run. */
export interface CompareStatements {
  /** Make the views and tables that the other statements read. */
  readonly prepare: readonly string[];
  /** One row per pair and per lone record (see `reconcileStatement`), in as many parts as were asked for. */
  readonly reconcile: readonly string[];
}

/**
 * Prints a comparison. A hash of the key only narrows down which keys may be repeated; whether they are is decided by
 * the keys themselves, and so is every pair.
 */
export function compareStatements(dialect: Dialect, comparison: Comparison, partitions: number): CompareStatements {
  const prepare = [comparison.baseline, comparison.counterpart].flatMap((side) => [
    judgedView(dialect, comparison, side),
    repeatedHashes(dialect, comparison.rule, side.side),
    repeatedRecords(dialect, comparison.rule, side),
  ]);
  const reconcile = Array.from({ length: partitions }, (_, index) =>
    reconcileStatement(dialect, comparison, { index, of: partitions }),
  );
  return { prepare, reconcile };
}

/** The records a side was delivered that this run does not judge: outside its scope, or filtered out. */
export function excludedRecords(dialect: Dialect, comparison: Comparison, side: SideInput): string {
  const judged = isJudged(dialect, comparison.rule, side, comparison.scope);
  return `SELECT * FROM (${deliveredRecords(dialect, side)}) WHERE NOT ${judged}`;
}

function judgedView(dialect: Dialect, comparison: Comparison, side: SideInput): string {
  const judged = isJudged(dialect, comparison.rule, side, comparison.scope);
  return `CREATE VIEW judged_${side.side} AS SELECT * FROM (${deliveredRecords(dialect, side)}) WHERE ${judged}`;
}

function repeatedHashes(dialect: Dialect, rule: RulePlan, side: Side): string {
  const hash = dialect.hash(rule.pass.key.map(dialect.identifier));
  return (
    `CREATE TABLE repeated_hash_${side} AS SELECT key_hash ` +
    `FROM (SELECT ${hash} AS key_hash FROM judged_${side}) GROUP BY key_hash HAVING count(*) > 1`
  );
}

/** Records whose key another record of the side has too, numbered by content first so that file order is irrelevant. */
function repeatedRecords(dialect: Dialect, rule: RulePlan, side: SideInput): string {
  const keys = rule.pass.key.map(dialect.identifier);
  const content = side.entity.fields.map(({ name }) => dialect.identifier(name));
  const order = [...content, '_batch', '_payload', '_record'].join(', ');
  return (
    `CREATE TABLE repeated_${side.side} AS SELECT * FROM (` +
    `SELECT *, count(*) OVER (PARTITION BY ${keys.join(', ')}) AS _times, ` +
    `row_number() OVER (PARTITION BY ${keys.join(', ')} ORDER BY ${order}) AS _ordinal ` +
    `FROM judged_${side.side} WHERE ${dialect.hash(keys)} IN (SELECT key_hash FROM repeated_hash_${side.side})` +
    `) WHERE _times > 1`
  );
}
