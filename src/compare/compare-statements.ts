import type { Dialect } from '../engine/dialect.js';
import type { RulePlan } from '../model/plan.js';
import { blockingKeys } from './blocking-keys.js';
import { deliveredRecords, isJudged } from './side-relation.js';
import type { Comparison, SideInput } from './side-relation.js';
import { reconcileStatement, reconcileSuspectsStatement } from './reconcile-statement.js';

/** The statements of a comparison, in the order in which they run. */
export interface CompareStatements {
  /** Make the views and tables that the other statements read. */
  readonly prepare: readonly string[];
  /** One row per pair and per lone record (see `reconcileStatement`), in parts; the last is that of the suspects. */
  readonly reconcile: readonly string[];
}

/**
 * Prints a comparison. A hash of the key only narrows down which keys may be repeated; whether they are is decided by
 * the keys themselves, and so is every pair.
 */
export function compareStatements(dialect: Dialect, comparison: Comparison, partitions: number): CompareStatements {
  const sides = [comparison.baseline, comparison.counterpart];
  const prepare = [
    ...sides.map((side) => judgedView(dialect, comparison, side)),
    ...sides.flatMap((side) => blockingKeys(dialect, comparison, side)),
    suspectHashes(dialect, comparison),
    ...sides.flatMap((side) => [
      suspectRecords(dialect, comparison.rule, side),
      `CREATE TABLE repeated_${side.side} AS SELECT * FROM suspect_${side.side} WHERE _times > 1`,
    ]),
  ];
  const reconcile = Array.from({ length: partitions }, (_, index) =>
    reconcileStatement(dialect, comparison, { index, of: partitions }),
  );
  return { prepare, reconcile: [...reconcile, reconcileSuspectsStatement(dialect, comparison)] };
}

/** The records a side was delivered that this run does not judge: outside its scope, or filtered out. */
export function excludedRecords(dialect: Dialect, comparison: Comparison, side: SideInput): string {
  const judged = isJudged(dialect, comparison.rule, side, comparison.scope);
  return `SELECT * FROM (${deliveredRecords(dialect, comparison, side)}) WHERE NOT ${judged}`;
}

function judgedView(dialect: Dialect, comparison: Comparison, side: SideInput): string {
  const judged = isJudged(dialect, comparison.rule, side, comparison.scope);
  return `CREATE VIEW judged_${side.side} AS SELECT * FROM (${deliveredRecords(dialect, comparison, side)}) WHERE ${judged}`;
}

/** Hashes that several keys of one side have: few, and the keys they stand for are looked at one by one. */
function suspectHashes(dialect: Dialect, { rule, baseline, counterpart }: Comparison): string {
  const hash = dialect.hash(rule.pass.key.map(dialect.identifier));
  const repeated = ({ side, settled }: SideInput): string => {
    const grouped = `SELECT key_hash FROM (SELECT ${hash} AS key_hash FROM judged_${side}) GROUP BY key_hash HAVING count(*) > 1`;
    return settled === null
      ? grouped
      : `${grouped} UNION SELECT ${hash} AS key_hash FROM judged_${side} WHERE _conflict`;
  };
  return `CREATE TABLE suspect_hash AS ${repeated(baseline)} UNION ${repeated(counterpart)}`;
}

/** Suspects with how often their key occurs, numbered by content first so that file order is irrelevant. */
function suspectRecords(dialect: Dialect, rule: RulePlan, side: SideInput): string {
  const keys = rule.pass.key.map(dialect.identifier);
  const content = side.entity.fields.map(({ name }) => dialect.identifier(name));
  const order = [...content, '_batch', '_payload', '_record'].join(', ');
  const times = `count(*) OVER (PARTITION BY ${keys.join(', ')})`;
  // A record that contradicts another is no less a duplicate where their keys differ.
  const contradicted = `CAST(bool_or(_conflict) OVER (PARTITION BY ${keys.join(', ')}) AS INTEGER)`;
  return (
    `CREATE TABLE suspect_${side.side} AS ` +
    `SELECT *, ${side.settled === null ? times : `${times} + ${contradicted}`} AS _times, ` +
    `row_number() OVER (PARTITION BY ${keys.join(', ')} ORDER BY ${order}) AS _ordinal ` +
    `FROM judged_${side.side} WHERE ${dialect.hash(keys)} IN (SELECT key_hash FROM suspect_hash)`
  );
}
