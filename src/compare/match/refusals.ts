import type { Dialect } from '../../engine/dialect.js';
import type { RefusalReason, Side } from '../../model/outcome.js';
import { contentOrder, otherSide, provenance, valueTexts } from '../matched-row.js';
import type { Comparison } from '../side-relation.js';
import { firstKeyColumns, firstKeyNames, firstKeyValues } from './key-parts.js';

/** How many candidates are told of a record that none was chosen for. */
export const candidatesTold = 5;

/** How many lines of a subset are told. */
export const linesTold = 50;

interface RefusalParts {
  readonly pass: string;
  readonly reason: string;
  readonly count: string;
  /** A list of texts. */
  readonly candidates: string;
  /** How many lines each of two subsets has, as JSON: the candidates are their lines, one after the other; null: of none. */
  readonly subsets: string;
}

/**
 * A refusal as one text: a JSON array of the pass, the reason, how many candidates there are, the first of them as JSON, and the sizes
 * of the subsets that they are of.
 */
function refusalText(dialect: Dialect, { pass, reason, count, candidates, subsets }: RefusalParts): string {
  const told = dialect.jsonOf(candidates);
  return dialect.jsonTexts([`CAST(${pass} AS VARCHAR)`, reason, `CAST(${count} AS VARCHAR)`, told, subsets]);
}

/** A candidate as one text: where it came from, and its values. */
function candidateText(dialect: Dialect, comparison: Comparison, side: Side, alias: string): string {
  const { entity } = comparison[side];
  const values = valueTexts(dialect, entity, (name) => name);
  const place = provenance.map((name) => `CAST(${alias}.${name} AS VARCHAR)`);
  return dialect.jsonTexts([...place, dialect.jsonTexts(values)]);
}

/** The tables that passes write what they refused to, one for each side: the first refusal of a record is kept. */
export function refusalTables(): readonly string[] {
  return (['baseline', 'counterpart'] as const).map(
    (side) =>
      `CREATE TABLE refused_${side} (_id BIGINT, pass INTEGER, reason VARCHAR, candidates BIGINT, first_candidates BIGINT[], subsets VARCHAR)`,
  );
}

/** What is known of a refusal before it is written down: ids of the record, how many candidates, the first of them. */
export function refuse(side: Side, pass: number, reason: RefusalReason, refused: string): string {
  return (
    `INSERT INTO refused_${side} SELECT _id, ${pass}, '${reason}', candidates, first_candidates, NULL FROM (${refused}) ` +
    `WHERE _id NOT IN (SELECT _id FROM refused_${side})`
  );
}

/**
 * Writes down records that several subsets of their candidates make up.
 *
 * @param rows id, how many candidates, ids of the lines of two subsets one after the other, and how many lines each has, as JSON.
 */
export function refuseTied(side: Side, pass: number, rows: readonly string[]): string {
  return (
    `INSERT INTO refused_${side} SELECT _id, ${pass}, '${'tie' satisfies RefusalReason}', candidates, lines, subsets ` +
    `FROM (VALUES ${rows.join(', ')}) AS told(_id, candidates, lines, subsets) ` +
    `WHERE _id NOT IN (SELECT _id FROM refused_${side})`
  );
}

/** One row for each refused record that is left: its id, and its refusal as text. */
export function refusalsOf(dialect: Dialect, comparison: Comparison, side: Side): string {
  const other = otherSide(side);
  const told = `SELECT _id, ${dialect.unnest('first_candidates')} AS candidate, ${dialect.placesOf('first_candidates')} AS place FROM refused_${side}`;
  const text = candidateText(dialect, comparison, other, 'o');
  const lists =
    `SELECT told._id, ${dialect.listOf(text, 'told.place')} AS texts ` +
    `FROM (${told}) told JOIN left_${other} o ON o._id = told.candidate GROUP BY told._id`;
  const refusal = refusalText(dialect, {
    pass: 'r.pass',
    reason: 'r.reason',
    count: 'r.candidates',
    candidates: 'l.texts',
    subsets: 'r.subsets',
  });
  return `SELECT r._id, ${refusal} AS _refusal FROM refused_${side} r LEFT JOIN (${lists}) l ON l._id = r._id`;
}

/** One row for each first key of records set apart of a side: the key, and that none of them was chosen, as text. */
export function apartKeys(dialect: Dialect, comparison: Comparison, side: Side): string {
  const keys = firstKeyNames(comparison.rule).map(dialect.identifier);
  const texts = candidateText(dialect, comparison, side, 'a');
  const order = contentOrder(dialect, comparison[side]);
  const reason: RefusalReason = 'duplicate';
  const refusal = refusalText(dialect, {
    pass: 'NULL',
    reason: `'${reason}'`,
    count: 'times',
    candidates: dialect.head('texts', candidatesTold),
    subsets: 'NULL',
  });
  const grouped =
    `SELECT ${keys.join(', ')}, count(*) AS times, ${dialect.listOf('candidate', '_place')} AS texts FROM ` +
    `(SELECT ${firstKeyColumns(dialect, comparison.rule).join(', ')}, ${texts} AS candidate, row_number() OVER (ORDER BY ${order}) AS _place FROM apart_${side} a) ` +
    `GROUP BY ${keys.join(', ')}`;
  return `SELECT ${keys.join(', ')}, ${refusal} AS _refusal FROM (${grouped})`;
}

/** Whether a record of a side has the first key of a row of `apartKeys`. */
export function hasApartKey(dialect: Dialect, comparison: Comparison, record: string, apart: string): string {
  const keys = firstKeyNames(comparison.rule).map((name) => `${apart}.${dialect.identifier(name)}`);
  const own = firstKeyValues(dialect, comparison.rule, (field) => `${record}.${dialect.identifier(field)}`);
  return own.map((value, index) => `${value} = ${keys[index] ?? ''}`).join(' AND ');
}
