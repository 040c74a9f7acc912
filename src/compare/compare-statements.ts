import type { Dialect } from '../engine/dialect.js';
import { blockingKeys, forgetBlockingKeys } from './blocking-keys.js';
import { hasGroups } from './groups/group-tables.js';
import { joinedRows } from './joined-rows.js';
import { matchStatements } from './match/match-statements.js';
import type { MatchStatements } from './match/match-statements.js';
import { sides } from './matched-row.js';
import { comparedRows, reconcileStatement, withoutEqual } from './reconcile-statement.js';
import { deliveredRecords, isJudged } from './side-relation.js';
import type { Comparison, SideInput } from './side-relation.js';

/** The statements of a comparison, in the order in which they run. */
export interface CompareStatements {
  /** Make the views and tables that the other statements read. */
  readonly prepare: readonly string[];
  readonly match: MatchStatements;
  /** What the plain first pass finds, in parts: the answer where it is the only pass, else compared rows to go on with. */
  readonly first: readonly string[];
  /** The answer of the first pass where others follow; `first` names the relation that it was written to. */
  readonly firstPairs: (first: string) => string;
  /** The answer of all that was left. */
  readonly left: string;
  readonly close: readonly string[];
}

/** Prints a comparison: one row per pair and per lone record (see `reconcileStatement`) comes of `first`, `firstPairs` and `left`. */
export function compareStatements(dialect: Dialect, comparison: Comparison, partitions: number): CompareStatements {
  const match = matchStatements(dialect, comparison, partitions);
  const first = match.first.map((rows) => {
    const compared = comparedRows(dialect, comparison, joinedRows(dialect, comparison, { rows, inGroups: false }));
    return match.goesOn
      ? withoutEqual(dialect, comparison, compared)
      : reconcileStatement(dialect, comparison, compared);
  });
  const matched = { rows: match.matched, inGroups: hasGroups(comparison) };
  return {
    prepare: preparing(dialect, comparison, match),
    match,
    first,
    firstPairs: (relation) =>
      reconcileStatement(dialect, comparison, `SELECT * FROM ${relation} WHERE _equal OR _pass IS NOT NULL`),
    left: reconcileStatement(
      dialect,
      comparison,
      comparedRows(dialect, comparison, joinedRows(dialect, comparison, matched)),
    ),
    close: [...match.close, ...closing(comparison)],
  };
}

/** Makes the views and tables of both sides' records alone: enough to look for records, whatever else the rule asks of them. */
export function prepareStatements(dialect: Dialect, comparison: Comparison): readonly string[] {
  return preparing(dialect, comparison, matchStatements(dialect, comparison, 1));
}

function preparing(dialect: Dialect, comparison: Comparison, { prepare }: MatchStatements): readonly string[] {
  const records = sides.flatMap((side) => [
    judgedView(dialect, comparison, comparison[side]),
    ...blockingKeys(dialect, comparison, comparison[side]),
  ]);
  return [...records, ...prepare];
}

function closing(comparison: Comparison): readonly string[] {
  return sides.flatMap((side) => [`DROP VIEW judged_${side}`, ...forgetBlockingKeys(comparison, comparison[side])]);
}

/** The records a side was delivered that this run does not judge: outside its scope, or filtered out. */
export function excludedRecords(dialect: Dialect, comparison: Comparison, side: SideInput): string {
  const judged = isJudged(dialect, comparison.rule, side, comparison.scope);
  return `SELECT * FROM (${deliveredRecords(dialect, comparison, side)}) WHERE NOT ${judged}`;
}

/** Makes the view of the records of a side that a run judges. */
export function judgedView(dialect: Dialect, comparison: Pick<Comparison, 'rule' | 'scope'>, side: SideInput): string {
  const judged = isJudged(dialect, comparison.rule, side, comparison.scope);
  return `CREATE VIEW judged_${side.side} AS SELECT * FROM (${deliveredRecords(dialect, comparison, side)}) WHERE ${judged}`;
}
