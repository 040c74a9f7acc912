import path from 'node:path';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import { heldRows, mayHold } from './blocked-rows.js';
import { compareStatements } from './compare-statements.js';
import type { ComparisonInput } from './compare.js';
import { hasGroups } from './groups/group-tables.js';
import { runPasses } from './match/run-passes.js';
import { partnerStatement } from './partner-layer.js';
import type { MatchedRows } from './partner-layer.js';
import { settle } from './settle-sides.js';
import type { Comparison } from './side-relation.js';

/**
 * Finds the pairs of one counterpart, and writes down what the pairs of others read of its records: the relation of
 * `partnerStatement`. The passes are those of its own comparison, so that the pairs are the same.
 *
 * @throws OperationalError of the session.
 */
export async function findPartners(
  session: Session,
  dialect: Dialect,
  input: ComparisonInput,
  fields: readonly string[],
): Promise<string> {
  const settled = await settle(session, dialect, input);
  // What invariants read of others is not known yet, and decides about no pair.
  const comparison = { ...settled, rule: { ...settled.rule, invariants: [] } };
  const { prepare, match, close } = compareStatements(dialect, comparison, input.partitions);
  const executeAll = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await session.execute(statement);
  };
  const write = async (statement: string, name: string): Promise<void> => {
    await session.execute(dialect.writeParquet(statement, path.join(input.directory, `${name}.parquet`)));
  };
  const partnersOf = (matched: MatchedRows): string =>
    partnerStatement(dialect, fields, withoutHeld(dialect, comparison, matched));
  await executeAll(prepare);
  for (const [index, rows] of match.first.entries()) {
    if (match.goesOn) await write(`SELECT *, false AS _equal FROM (${rows})`, `ahead-${index}`);
    else await write(partnersOf({ rows, inGroups: false }), `partners-${index}`);
  }
  const first = dialect.parquet(path.join(input.directory, 'ahead-*.parquet'));
  const ahead = { rows: `SELECT * FROM ${first}`, inGroups: false };
  if (match.goesOn) await write(partnersOf(ahead), 'partners-ahead');
  await executeAll(match.leave(first));
  await runPasses(session, match.passes);
  const left = { rows: match.matched, inGroups: hasGroups(comparison) };
  await write(partnersOf(left), 'partners-left');
  await executeAll([...match.forget, ...close]);
  return dialect.parquet(path.join(input.directory, 'partners-*.parquet'));
}

/** Of a pair that waits for a record set aside nothing is read: its sum says nothing yet. */
function withoutHeld(dialect: Dialect, comparison: Comparison, matched: MatchedRows): MatchedRows {
  if (!mayHold(comparison)) return matched;
  return { ...matched, rows: `SELECT * FROM (${heldRows(dialect, comparison, matched.rows)}) WHERE NOT _held` };
}
