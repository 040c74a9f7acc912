import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { PassCounts } from '../model/outcome.js';
import type { Comparison } from './side-relation.js';

/**
 * How many pairs each pass found, a group being one, and how many records it was the first to refuse that no pass paired;
 * undefined where there is one pass only.
 *
 * @param reconciled relation of the reconciled rows.
 */
export async function readPassCounts(
  session: Session,
  dialect: Dialect,
  { rule }: Comparison,
  reconciled: string,
): Promise<readonly PassCounts[] | undefined> {
  if (rule.passes.length === 1) return undefined;
  const paired = await session.rows(`SELECT _pass, count(*) FROM ${reconciled} WHERE _pass IS NOT NULL GROUP BY 1`);
  const refusing = dialect.jsonTextAt('_refusal', 0);
  const refused = await session.rows(
    `SELECT ${refusing}, count(*) FROM ${reconciled} WHERE _refusal IS NOT NULL GROUP BY 1`,
  );
  const countOf = (counted: typeof paired, pass: number): number =>
    Number(counted.find(([index]) => index !== null && Number(index) === pass)?.[1] ?? 0);
  return rule.passes.map(({ name }, index) => ({
    name,
    pairs: countOf(paired, index),
    refused: countOf(refused, index),
  }));
}
