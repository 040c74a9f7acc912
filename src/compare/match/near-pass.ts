import type { Dialect } from '../../engine/dialect.js';
import type { PassPlan } from '../../model/match-plan.js';
import type { Side } from '../../model/outcome.js';
import { initialOf, otherSide, sides } from '../matched-row.js';
import type { Comparison } from '../side-relation.js';
import { keyColumns, keyedRecords } from './key-parts.js';
import { areNear, distance, nearColumns } from './nearness.js';
import { candidatesTold, refuse } from './refusals.js';

/**
 * A pass of one record with one that looks at how near candidates are. Candidates are gone through from the nearest on:
 * of those that are as near, a pair is what shares no record with another, and all others are refused. That is done for
 * many at a time: what is nearest for both of its records comes before everything else that they could be in.
 */
export interface NearPassStatements {
  /** Make `open_SIDE`: the records that the pass has not decided on. */
  readonly open: readonly string[];
  /** Decide on what is nearest for both; repeated while any record is open, each time on some. */
  readonly round: readonly string[];
  /** How many records of the baseline had a candidate in a round, and how many are open after it. */
  readonly progress: string;
  /** Every candidate that is left, from the nearest on: ids, and a text that is the same where they are as near. */
  readonly candidates: string;
  readonly close: readonly string[];
}

/** Prints a pass that looks at how near candidates are. */
export function nearPass(dialect: Dialect, comparison: Comparison, pass: PassPlan, index: number): NearPassStatements {
  // Text takes long to measure, and every round looks at candidates several times.
  const isKept = pass.near.some(({ kind }) => kind === 'text');
  const measured = candidatesStatement(dialect, comparison, pass);
  const candidates = isKept ? stillOpen : measured;
  const isRefusing = pass.ambiguous !== 'first';
  return {
    open: [
      ...sides.map((side) => {
        const near = nearColumns(dialect, pass, comparison[side]);
        return `CREATE TABLE open_${side} AS ${keyedRecords(dialect, pass, side, near)}`;
      }),
      ...(isKept ? [`CREATE TABLE measured AS ${measured}`] : []),
    ],
    round: [
      ...sides.map((side) => nearestTable(dialect, { side, candidates, isRefusing })),
      ...pairing(index),
      ...(isRefusing ? refusing(dialect, pass, index, candidates) : []),
      ...sides.map((side) => `DELETE FROM open_${side} WHERE _id NOT IN (SELECT _id FROM nearest_${side})`),
    ],
    progress: 'SELECT (SELECT count(*) FROM nearest_baseline), (SELECT count(*) FROM open_baseline)',
    candidates: `SELECT b_id, c_id, CAST(d AS VARCHAR) FROM (${candidates}) ORDER BY d, b_id, c_id`,
    close: [...sides.map((side) => `DROP TABLE open_${side}`), ...(isKept ? ['DROP TABLE measured'] : [])],
  };
}

const stillOpen =
  'SELECT * FROM measured WHERE b_id IN (SELECT _id FROM open_baseline) AND c_id IN (SELECT _id FROM open_counterpart)';

function candidatesStatement(dialect: Dialect, comparison: Comparison, pass: PassPlan): string {
  const keys = keyColumns(pass).map((column) => `b.${column} = c.${column}`);
  const conditions = [...keys, areNear(dialect, comparison, pass)].join(' AND ');
  return (
    `SELECT b._id AS b_id, c._id AS c_id, ${distance(dialect, pass)} AS d ` +
    `FROM open_baseline b JOIN open_counterpart c ON ${conditions}`
  );
}

/** How near the nearest candidate of each record is, and which one it is where no other is as near (else null). */
function nearestTable(
  dialect: Dialect,
  { side, candidates, isRefusing }: { readonly side: Side; readonly candidates: string; readonly isRefusing: boolean },
): string {
  const [own, other] = [initialOf(side), initialOf(otherSide(side))];
  const nearest = dialect.smallest(dialect.tuple({ d: 'd', id: `${other}_id` }), 2);
  const [first, second] = [0, 1].map((place) => dialect.elementAt('nearest', place));
  const part = (tuple = '', name = ''): string => dialect.partOf(tuple, name);
  const isAlone = `${part(second, 'd')} IS DISTINCT FROM ${part(first, 'd')}`;
  const one = isRefusing ? `CASE WHEN ${isAlone} THEN ${part(first, 'id')} END` : part(first, 'id');
  return (
    `CREATE OR REPLACE TEMP TABLE nearest_${side} AS SELECT _id, ${part(first, 'd')} AS d, ${one} AS _one ` +
    `FROM (SELECT ${own}_id AS _id, ${nearest} AS nearest FROM (${candidates}) GROUP BY 1)`
  );
}

function pairing(index: number): readonly string[] {
  const closing = (side: Side): string =>
    `DELETE FROM open_${side} WHERE _id IN (SELECT ${initialOf(side)}_id FROM found)`;
  return [
    'CREATE OR REPLACE TEMP TABLE found AS SELECT b._id AS b_id, c._id AS c_id FROM nearest_baseline b ' +
      'JOIN nearest_counterpart c ON b._one = c._id AND c._one = b._id',
    `INSERT INTO pairs SELECT ${index}, b_id, c_id FROM found`,
    ...sides.map(closing),
  ];
}

/**
 * Refuses candidates that are nearest for both of their records, where one of these has another such candidate. They wait
 * as long as any record among those with their key that is as near to somebody has a candidate that may go to a nearer one.
 */
function refusing(dialect: Dialect, pass: PassPlan, index: number, candidates: string): readonly string[] {
  const keys = keyColumns(pass).join(', ');
  const isMutual = 'e.d = b.d AND e.d = c.d';
  const isTied = '(b._one IS NULL OR c._one IS NULL)';
  const counted = (side: Side): string => {
    const [own, other] = [initialOf(side), initialOf(otherSide(side))];
    const grouped =
      `SELECT e.${own}_id AS _id, any_value(e.d) AS d, count(*) FILTER (${isMutual} AND ${isTied}) AS candidates, ` +
      `bool_or(NOT (${isMutual})) AS waits, ${dialect.smallest(`e.${other}_id`, candidatesTold)} FILTER (${isMutual}) AS first_candidates ` +
      `FROM (${candidates}) e JOIN nearest_baseline b ON b._id = e.b_id JOIN nearest_counterpart c ON c._id = e.c_id ` +
      `WHERE e.d = ${own}.d GROUP BY 1`;
    return (
      `CREATE OR REPLACE TEMP TABLE mutual_${side} AS SELECT m.*, ${keys} FROM (${grouped}) m ` +
      `JOIN open_${side} USING (_id) WHERE candidates > 0`
    );
  };
  const waiting = sides.map((side) => `SELECT ${keys}, d FROM mutual_${side} WHERE waits`).join(' UNION ');
  const tied = (side: Side): string =>
    `SELECT m._id, m.candidates, m.first_candidates FROM mutual_${side} m ` +
    `JOIN mutual_${otherSide(side)} o ON o._id = ${dialect.elementAt('m.first_candidates', 0)} ` +
    `ANTI JOIN waiting w ON ${[...keyColumns(pass), 'd'].map((column) => `w.${column} = m.${column}`).join(' AND ')} ` +
    `WHERE m.candidates > 1 OR o.candidates > 1`;
  return [
    ...sides.map(counted),
    `CREATE OR REPLACE TEMP TABLE waiting AS ${waiting}`,
    ...sides.map((side) => refuse(side, index, 'equal', tied(side))),
    ...sides.map((side) => `DELETE FROM open_${side} WHERE _id IN (SELECT _id FROM (${tied(side)}))`),
  ];
}
