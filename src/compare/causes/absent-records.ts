import type { Side } from '../../model/outcome.js';
import { isTextual } from '../../model/types.js';
import { firstKey, otherSide, sideColumn, sides } from '../matched-row.js';
import { causeOf, causeRows, columnOn, fewestExplained, numberOf } from './candidate.js';
import type { Candidate, Search } from './candidate.js';

/** Of the records that have something in common, so much is missing on the other side. */
const nearlyAll = '0.99';
/** A part of what was delivered holds so much of what is missing, at least. */
const least = 0.3;

/** Candidates among the lone records of one side: what those have in common that no partner was found for. */
export async function absentRecords(search: Search): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const side of sides) {
    const [row] = await search.session.rows(`SELECT count(*) FROM ${causeRows} WHERE ${missingOn(side)}`);
    const missing = numberOf(row?.[0]);
    if (missing < fewestExplained) continue;
    candidates.push(...(await absentValues(search, side)), ...(await absentParts(search, side, missing)));
  }
  return candidates;
}

function missingOn(side: Side): string {
  return `_outcome = 'missing' AND _side = '${side}'`;
}

/** Values of a field whose records are all missing on the other side, which has none with that value. */
async function absentValues({ session, dialect, comparison }: Search, side: Side): Promise<readonly Candidate[]> {
  const other = otherSide(side);
  const key = firstKey(comparison.rule);
  const named = comparison[side].entity.fields.filter(
    ({ name, type }) =>
      (isTextual(type) || type.kind === 'boolean') &&
      // Beside what is matched, a record that is converted has what was delivered, under names with a space.
      !name.includes(' ') &&
      comparison[other].entity.fields.some((field) => field.name === name),
  );
  const candidates: Candidate[] = [];
  for (const { name } of named.toSorted((left, right) => rank(key, left.name) - rank(key, right.name))) {
    const column = dialect.identifier(name);
    const lone = columnOn(dialect, side, name);
    const of = (relation: string): string =>
      `SELECT CAST(${column} AS VARCHAR) AS value, count(*) AS total FROM ${relation} GROUP BY 1`;
    const found = await session.rows(
      `SELECT value FROM (SELECT CAST(${lone} AS VARCHAR) AS value, count(*) AS n FROM ${causeRows} ` +
        `WHERE ${missingOn(side)} GROUP BY 1 HAVING count(*) >= ${fewestExplained}) ` +
        `JOIN (${of(`matchable_${side}`)}) USING (value) WHERE n >= ${nearlyAll} * total ` +
        `AND total < (SELECT count(*) FROM matchable_${side}) ` +
        `AND value NOT IN (SELECT value FROM (${of(`matchable_${other}`)}) WHERE value IS NOT NULL) ` +
        `ORDER BY n DESC, value LIMIT 1`,
    );
    for (const [value] of found) {
      candidates.push({
        found: causeOf({ kind: 'absent-value', fields: [name], side, from: String(value) }),
        condition: `${missingOn(side)} AND CAST(${lone} AS VARCHAR) = ${dialect.text(String(value))}`,
      });
    }
  }
  return candidates;
}

/** Fields of the key first. */
function rank(key: readonly string[], name: string): number {
  const index = key.indexOf(name);
  return index < 0 ? key.length : index;
}

/** The longest run of records, in the order in which they were delivered, of which each is missing on the other side. */
async function absentParts(
  { session, comparison, batches }: Search,
  side: Side,
  missing: number,
): Promise<readonly Candidate[]> {
  if (comparison[side].plan.aggregate !== null) return [];
  const place = ['_batch', '_payload', '_record'].join(', ');
  const [batch, payload, record] = ['_batch', '_payload', '_record'].map((name) => sideColumn(side, name));
  const lone = `SELECT ${batch} AS _batch, ${payload} AS _payload, ${record} AS _record, true AS _lone FROM ${causeRows} WHERE ${missingOn(side)}`;
  const numbered =
    `SELECT m._batch, m._payload, m._record, _lone, row_number() OVER (ORDER BY ${qualified('m')}) - ` +
    `row_number() OVER (PARTITION BY m._batch, m._payload, _lone ORDER BY m._record) AS _run ` +
    `FROM (SELECT ${place} FROM matchable_${side}) m LEFT JOIN (${lone}) l USING (${place})`;
  const [found] = await session.rows(
    `SELECT _batch, _payload, min(_record), max(_record), count(*) FROM (${numbered}) WHERE _lone ` +
      `GROUP BY _batch, _payload, _run ORDER BY 5 DESC, 1, 2, 3 LIMIT 1`,
  );
  if (!found || numberOf(found[4]) < Math.max(fewestExplained, least * missing)) return [];
  const [number, of, first, last] = found.map(numberOf);
  const part = { batch: batches[side][number ?? 0] ?? '', payload: of ?? 0, first: first ?? 0, last: last ?? 0 };
  return [
    {
      found: causeOf({ kind: 'absent-part', side, part }),
      condition: `${missingOn(side)} AND ${batch} = ${number} AND ${payload} = ${of} AND ${record} BETWEEN ${first} AND ${last}`,
    },
  ];
}

function qualified(alias: string): string {
  return ['_batch', '_payload', '_record'].map((name) => `${alias}.${name}`).join(', ');
}
