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
  const payload = `{'batch': ${sideColumn(side, '_batch')}, 'payload': ${sideColumn(side, '_payload')}}`;
  const spread =
    `SELECT _key, min(${payload}) AS one, max(${payload}) AS two FROM ${causeRows} WHERE ${duplicates} ` +
    `GROUP BY _key HAVING min(${payload}) <> max(${payload})`;
  const [found] = await session.rows(
    `SELECT one.batch, one.payload, two.batch, two.payload, count(*) FROM (${spread}) GROUP BY ALL ` +
      `HAVING count(*) >= ${fewestExplained} ORDER BY 5 DESC, 1, 2, 3, 4 LIMIT 1`,
  );
  if (!found) return [];
  const [firstBatch, firstPayload, batch, number, keys] = found.map(numberOf);
  const [row] = await session.rows(
    `SELECT count(*), min(_record), max(_record) FROM judged_${side} WHERE _batch = ${batch} AND _payload = ${number}`,
  );
  if ((keys ?? 0) < nearlyAll * numberOf(row?.[0])) return [];
  const part = {
    batch: batches[side][batch ?? 0] ?? '',
    payload: number ?? 0,
    first: numberOf(row?.[1]),
    last: numberOf(row?.[2]),
  };
  const both = `one.batch = ${firstBatch} AND one.payload = ${firstPayload} AND two.batch = ${batch} AND two.payload = ${number}`;
  return [
    {
      found: causeOf({ kind: 'repeated-file', side, part }),
      condition: `_outcome <> 'mismatch' AND _key IN (SELECT _key FROM (${spread}) WHERE ${both})`,
    },
  ];
}
