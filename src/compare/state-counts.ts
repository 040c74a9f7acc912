import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import { allJudged } from '../model/outcome.js';
import type { StateCounts } from '../model/outcome.js';
import { isOfScope, isSpokenFor, readRecords } from './side-relation.js';
import type { Comparison, SideInput } from './side-relation.js';

/**
 * What became of the records that a side was read from, counted one by one; where all of them are judged, nothing else.
 *
 * @param judged how many records are in the buckets of the side
 */
export async function readStateCounts(
  session: Session,
  dialect: Dialect,
  { scope }: Pick<Comparison, 'scope'>,
  side: SideInput,
  judged: number,
): Promise<StateCounts> {
  if (side.settled === null && side.delivery.field === null) return allJudged(judged);
  const fates = new Map<string, number>();
  if (side.settled !== null) {
    const rows = await session.rows(`SELECT _fate, count(*) FROM ${side.settled} GROUP BY 1`);
    for (const [fate, records] of rows) fates.set(String(fate), Number(records));
  }
  const records = `(${readRecords(dialect, side)})`;
  const ofScope = isOfScope(dialect, side, scope);
  const replaced = isSpokenFor(dialect, side).map((spokenFor) => `count(*) FILTER (${ofScope} AND NOT ${spokenFor})`);
  const counts = ['count(*)', `count(*) FILTER (NOT ${ofScope})`, ...replaced];
  const [counted] = await session.rows(`SELECT ${counts.join(', ')} FROM ${records}`);
  const fate = (name: string): number => fates.get(name) ?? 0;
  return {
    read: Number(counted?.[0]),
    superseded: fate('superseded') + Number(counted?.[2] ?? 0),
    deduplicated: fate('deduplicated'),
    deleted: fate('deleted'),
    reversed: fate('reversed'),
    otherDays: Number(counted?.[1]),
  };
}

/** The records that are not judged. */
export function notJudged({ superseded, deduplicated, deleted, reversed, otherDays }: StateCounts): number {
  return superseded + deduplicated + deleted + reversed + otherDays;
}
