import { isTextual } from '../../model/types.js';
import { firstKey, typeOf } from '../matched-row.js';
import { causeOf, causeRows, columnOn, fewestExplained, numberOf, plainDecimal } from './candidate.js';
import type { Candidate, Search } from './candidate.js';
import { distance, inUnits } from './offsets.js';

/** Of what has one value in the baseline, so much must have the same other one in the counterpart. */
const always = '0.9';
/** So many of the baseline's records without a partner must have one at the same distance. */
const least = 0.5;
/** More records that agree in the rest of their key are not told apart by it. */
const mostAlike = 8;

/** Candidates among lone records of both sides: what part of the key keeps them apart. */
export async function missingPartners(search: Search): Promise<readonly Candidate[]> {
  const key = firstKey(search.comparison.rule);
  if (key.length < 2) return [];
  const candidates: Candidate[] = [];
  for (const field of key) {
    const type = typeOf(search.comparison.baseline.entity, field);
    if (type.kind !== typeOf(search.comparison.counterpart.entity, field).kind) continue;
    if (isTextual(type) || type.kind === 'integer') candidates.push(...(await codesOf(search, field)));
    if (type.kind === 'date' || type.kind === 'timestamp') candidates.push(...(await offsetsOf(search, field)));
  }
  return candidates;
}

/** Lone records of both sides that have all of the key in common but one field, as `value` and `other`, `b_row` and `c_row`. */
function partners({ dialect, comparison }: Search, field: string): string {
  const rest = firstKey(comparison.rule).filter((name) => name !== field);
  const lone = (side: 'baseline' | 'counterpart'): string => {
    const columns = rest.map((name) => `${columnOn(dialect, side, name)} AS ${dialect.identifier(name)}`);
    const alike = `count(*) OVER (PARTITION BY ${rest.map((name) => columnOn(dialect, side, name)).join(', ')})`;
    return (
      `SELECT _row, ${columnOn(dialect, side, field)} AS _value, ${columns.join(', ')}, ${alike} AS _alike ` +
      `FROM ${causeRows} WHERE _outcome = 'missing' AND _side = '${side}'`
    );
  };
  const same = rest.map((name) => `b.${dialect.identifier(name)} = c.${dialect.identifier(name)}`).join(' AND ');
  return (
    `SELECT b._row AS b_row, c._row AS c_row, b._value AS value, c._value AS other ` +
    `FROM (${lone('baseline')}) b JOIN (${lone('counterpart')}) c ON ${same} ` +
    `WHERE b._alike <= ${mostAlike} AND c._alike <= ${mostAlike}`
  );
}

function rowsOfPairs(pairs: string, condition: string): string {
  const rows = (name: string): string => `SELECT ${name} FROM (${pairs}) WHERE ${condition}`;
  return `_row IN (${rows('b_row')} UNION ALL ${rows('c_row')})`;
}

async function codesOf(search: Search, field: string): Promise<readonly Candidate[]> {
  const { session, dialect, comparison } = search;
  const pairs = partners(search, field);
  const text = dialect.canonicalText(typeOf(comparison.baseline.entity, field), dialect.identifier(field));
  const found = await session.rows(
    `SELECT value, other, n FROM (SELECT CAST(value AS VARCHAR) AS value, CAST(other AS VARCHAR) AS other, ` +
      `count(DISTINCT b_row) AS n FROM (${pairs}) GROUP BY 1, 2 HAVING count(DISTINCT b_row) >= ${fewestExplained}) ` +
      `JOIN (SELECT ${text} AS value, count(*) AS total FROM matchable_baseline GROUP BY 1) USING (value) ` +
      `WHERE n >= ${always} * total ORDER BY n DESC, value, other LIMIT 3`,
  );
  return found.map(([value, other]) => {
    const [from, to] = [String(value), String(other)];
    const isIt = `CAST(value AS VARCHAR) = ${dialect.text(from)} AND CAST(other AS VARCHAR) = ${dialect.text(to)}`;
    return { found: causeOf({ kind: 'code', fields: [field], from, to }), condition: rowsOfPairs(pairs, isIt) };
  });
}

async function offsetsOf(search: Search, field: string): Promise<readonly Candidate[]> {
  const { session, dialect, comparison } = search;
  const type = typeOf(comparison.baseline.entity, field);
  const pairs = partners(search, field);
  const apart = distance(dialect, type, 'value', 'other');
  const [found] = await session.rows(
    `SELECT CAST(${apart} AS VARCHAR), count(DISTINCT b_row), (SELECT count(*) FROM ${causeRows} WHERE _outcome = 'missing' AND _side = 'baseline') ` +
      `FROM (${pairs}) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`,
  );
  if (!found || numberOf(found[1]) < Math.max(fewestExplained, least * numberOf(found[2]))) return [];
  const by = plainDecimal(found[0]);
  return [
    {
      found: causeOf({ kind: 'offset', fields: [field], ...inUnits(type, by) }),
      condition: rowsOfPairs(pairs, `${apart} = ${by}`),
    },
  ];
}
