import type { Session } from '../../engine/session.js';
import type { DeliveredPart } from '../../model/cause.js';
import { sideColumn, sides } from '../matched-row.js';
import type { Side } from '../../model/outcome.js';
import { causeOf, causeRows, fewestExplained, numberOf } from './candidate.js';
import type { Candidate, Search } from './candidate.js';

/** So much of a payload stands in the other one, too. */
const nearlyAll = 0.9;

/** Candidates among duplicates: payloads that a side was delivered twice. */
export async function repeatedFiles(search: Search): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const side of sides) candidates.push(...(await repeatedOn(search, side)));
  return candidates;
}

async function repeatedOn({ session, batches }: Search, side: Side): Promise<readonly Candidate[]> {
  const duplicates = `_outcome = 'duplicate' AND _side = '${side}'`;
  const place = `{'batch': ${sideColumn(side, '_batch')}, 'payload': ${sideColumn(side, '_payload')}}`;
  const spread =
    `SELECT _key, min(${place}) AS one, max(${place}) AS two FROM ${causeRows} WHERE ${duplicates} ` +
    `GROUP BY _key HAVING min(${place}) <> max(${place})`;
  const [found] = await session.rows(
    `SELECT one.batch, one.payload, two.batch, two.payload, count(*) FROM (${spread}) GROUP BY ALL ` +
      `HAVING count(*) >= ${fewestExplained} ORDER BY 5 DESC, 1, 2, 3, 4 LIMIT 1`,
  );
  if (!found) return [];
  const [firstBatch = 0, firstPayload = 0, batch = 0, payload = 0, keys = 0] = found.map(numberOf);
  const idOf = (number: number): string => batches[side][number] ?? '';
  // what came later repeats what was there; ids of batches are in the order of time
  const places = [
    { number: firstBatch, payload: firstPayload },
    { number: batch, payload },
  ].toSorted((left, right) =>
    left.number === right.number ? right.payload - left.payload : idOf(right.number) > idOf(left.number) ? 1 : -1,
  );
  const part = await repeatedPart(session, side, places, keys);
  if (!part) return [];
  const both = `one.batch = ${firstBatch} AND one.payload = ${firstPayload} AND two.batch = ${batch} AND two.payload = ${payload}`;
  return [
    {
      found: causeOf({ kind: 'repeated-file', side, part: { ...part.records, batch: idOf(part.number) } }),
      condition: `_outcome IN ('missing', 'duplicate', 'ambiguous') AND _key IN (SELECT _key FROM (${spread}) WHERE ${both})`,
    },
  ];
}

interface Place {
  readonly number: number;
  readonly payload: number;
}

/** The first of some payloads of which nearly all is repeated, from record to record. */
async function repeatedPart(
  session: Session,
  side: Side,
  places: readonly Place[],
  keys: number,
): Promise<{ readonly number: number; readonly records: Omit<DeliveredPart, 'batch'> } | null> {
  for (const { number, payload } of places) {
    const [row] = await session.rows(
      `SELECT count(*), min(_record), max(_record) FROM judged_${side} WHERE _batch = ${number} AND _payload = ${payload}`,
    );
    if (keys < nearlyAll * numberOf(row?.[0])) continue;
    return { number, records: { payload, first: numberOf(row?.[1]), last: numberOf(row?.[2]) } };
  }
  return null;
}
