import type { Dialect } from '../../engine/dialect.js';
import type { PassPlan } from '../../model/match-plan.js';
import { otherSide, sides } from '../matched-row.js';
import { keyColumns, keyedRecords } from './key-parts.js';
import { candidatesTold, refuse } from './refusals.js';

/** A pass of one record with one that asks for nothing but equal keys: all records with one key are equally good. */
export function keyPass(dialect: Dialect, pass: PassPlan, index: number): readonly string[] {
  const keys = keyColumns(pass).join(', ');
  return pass.ambiguous === 'first' ? firstByKey(dialect, pass, index, keys) : refusedByKey(dialect, pass, index, keys);
}

function refusedByKey(dialect: Dialect, pass: PassPlan, index: number, keys: string): readonly string[] {
  const grouped = (side: string): string =>
    `SELECT ${keys}, count(*) AS times, ${dialect.smallest('_id', candidatesTold)} AS ids FROM keyed_${side} GROUP BY ${keys}`;
  const both =
    `SELECT ${keys}, b.times AS baseline_times, b.ids AS baseline_ids, c.times AS counterpart_times, c.ids AS counterpart_ids ` +
    `FROM (${grouped('baseline')}) b JOIN (${grouped('counterpart')}) c USING (${keys})`;
  const single = 'baseline_times = 1 AND counterpart_times = 1';
  const [b, c] = sides.map((side) => dialect.elementAt(`${side}_ids`, 0));
  return [
    ...sides.map((side) => `CREATE TABLE keyed_${side} AS ${keyedRecords(dialect, pass, side)}`),
    `CREATE TABLE shared_key AS ${both}`,
    `INSERT INTO pairs SELECT ${index}, ${b}, ${c} FROM shared_key WHERE ${single}`,
    ...sides.map((side) => {
      const other = otherSide(side);
      const refused =
        `SELECT k._id, s.${other}_times AS candidates, s.${other}_ids AS first_candidates ` +
        `FROM keyed_${side} k JOIN shared_key s USING (${keys}) WHERE NOT (${single})`;
      return refuse(side, index, 'equal', refused);
    }),
    'DROP TABLE shared_key',
    ...sides.map((side) => `DROP TABLE keyed_${side}`),
  ];
}

/** The first by content with the first, the second with the second, as far as there are partners. */
function firstByKey(dialect: Dialect, pass: PassPlan, index: number, keys: string): readonly string[] {
  const ranked = (side: string): string =>
    `SELECT *, row_number() OVER (PARTITION BY ${keys} ORDER BY _id) AS place FROM (${keyedRecords(dialect, pass, side)})`;
  return [
    `INSERT INTO pairs SELECT ${index}, b._id, c._id ` +
      `FROM (${ranked('baseline')}) b JOIN (${ranked('counterpart')}) c USING (${keys}, place)`,
  ];
}
