import type { Session } from '../engine/session.js';
import type { InvariantCounts } from '../model/outcome.js';
import { heldCounts } from './invariants.js';
import { invariantsOf } from './joined-rows.js';
import type { Comparison } from './side-relation.js';

/**
 * Of how many pairs each invariant holds, equal pairs among them; undefined where none is asked.
 *
 * @param reconciled relation of the reconciled rows.
 */
export async function readInvariantCounts(
  session: Session,
  comparison: Comparison,
  reconciled: string,
): Promise<readonly InvariantCounts[] | undefined> {
  const invariants = invariantsOf(comparison);
  if (invariants.length === 0) return undefined;
  const [row = []] = await session.rows(
    `SELECT ${heldCounts(invariants, '_invariants').join(', ')} FROM ${reconciled} WHERE _invariants IS NOT NULL`,
  );
  return invariants.map(({ name }, index) => {
    const [held, broken, unknown] = row.slice(3 * index, 3 * index + 3).map(Number);
    return { name, true: held ?? 0, false: broken ?? 0, unknown: unknown ?? 0 };
  });
}
