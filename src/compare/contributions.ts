import type { Session } from '../engine/session.js';
import type { Side } from '../model/outcome.js';
import { mayHold } from './blocked-rows.js';
import { matchableRelations } from './matchable.js';
import type { Comparison } from './side-relation.js';

/** Of how many records what is judged of a side was made. */
export interface Contributions {
  /** With those for which another one counts. */
  readonly contributing: number;
  readonly deduplicated: number;
}

/**
 * Counts the records behind what is judged of a side. Where nothing is put together, each stands for itself. The relations of
 * what is matched must still be there.
 *
 * @param judged how many groups and records are in the buckets of the side.
 */
export async function readContributions(
  session: Session,
  comparison: Comparison,
  side: Side,
  judged: number,
): Promise<Contributions> {
  const { matchable, deduplicated } = matchableRelations(side);
  const count = async (statement: string): Promise<number> => Number((await session.rows(statement))[0]?.[0] ?? 0);
  const removed =
    comparison.rule.duplicates.resolve.kind === 'break' ? 0 : await count(`SELECT count(*) FROM ${deduplicated}`);
  const others =
    comparison[side].plan.aggregate === null
      ? 0
      : await count(`SELECT CAST(sum(_members - 1) AS BIGINT) FROM ${comparison.others ? `own_${side}` : matchable}`);
  return { contributing: judged + others + removed, deduplicated: removed };
}

/** How many pairs are blocked, because a record that is set aside would belong to a group of theirs. */
export async function readBlockedPairs(session: Session, comparison: Comparison, reconciled: string): Promise<number> {
  if (!mayHold(comparison)) return 0;
  const pairs = `SELECT count(*) FROM ${reconciled} WHERE _outcome = 'blocked' AND _side IS NULL`;
  return Number((await session.rows(pairs))[0]?.[0] ?? 0);
}
