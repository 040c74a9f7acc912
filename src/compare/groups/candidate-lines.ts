import type { Dialect } from '../../engine/dialect.js';
import type { PassPlan } from '../../model/match-plan.js';
import type { Side } from '../../model/outcome.js';
import { keyColumns } from '../match/key-parts.js';
import { areNear } from '../match/nearness.js';
import { candidatesTold } from '../match/refusals.js';
import { initialOf, otherSide } from '../matched-row.js';
import type { Comparison } from '../side-relation.js';

/** The pass of one record with several: which side has the one. */
export function sideOfOne({ cardinality }: PassPlan): Side {
  return cardinality === 'many-to-one' ? 'counterpart' : 'baseline';
}

/** A pass that asks of each candidate only that its dates are near: numbers are asked of what candidates are together. */
export function windowsOf(pass: PassPlan): PassPlan {
  return { ...pass, near: pass.near.filter(({ kind }) => kind === 'time') };
}

/** Each record of the one side with each of its candidates, as `b` and `c`, out of `open_SIDE`. */
export function candidateLines(dialect: Dialect, comparison: Comparison, windows: PassPlan): string {
  const keys = keyColumns(windows).map((column) => `b.${column} = c.${column}`);
  const conditions = [...keys, areNear(dialect, comparison, windows)].join(' AND ');
  return `open_baseline b JOIN open_counterpart c ON ${conditions}`;
}

/**
 * Makes two tables out of `open_SIDE`, each with one row for a record that has candidates, how many, and the first of them:
 * `claim` of the records that are one of many, `offer` of the others, with `_contended`: whether another has one of its
 * candidates as well. Candidates themselves are never written down: with crowded keys they are as many as pairs of records.
 */
export function claimsAndOffers(dialect: Dialect, comparison: Comparison, windows: PassPlan): readonly string[] {
  const one = sideOfOne(windows);
  return windows.near.length === 0
    ? byKey(dialect, keyColumns(windows).join(', '), one)
    : byWindow(dialect, candidateLines(dialect, comparison, windows), one);
}

function byKey(dialect: Dialect, keys: string, one: Side): readonly string[] {
  const counted = (side: Side): string =>
    `SELECT ${keys}, count(*) AS times, ${dialect.smallest('_id', candidatesTold)} AS ids FROM open_${side} GROUP BY ${keys}`;
  const many = otherSide(one);
  return [
    `CREATE TABLE claim AS SELECT m._id, o.times AS candidates, o.ids AS first_candidates ` +
      `FROM open_${many} m JOIN (${counted(one)}) o USING (${keys})`,
    `CREATE TABLE offer AS SELECT r._id, m.times AS candidates, m.ids AS first_candidates, o.times > 1 AS _contended ` +
      `FROM open_${one} r JOIN (${counted(many)}) m USING (${keys}) JOIN (${counted(one)}) o USING (${keys})`,
  ];
}

function byWindow(dialect: Dialect, lines: string, one: Side): readonly string[] {
  const [o, m] = [initialOf(one), initialOf(otherSide(one))];
  const first = (id: string): string => `${dialect.smallest(id, candidatesTold)} AS first_candidates`;
  return [
    `CREATE TABLE claim AS SELECT ${m}._id, count(*) AS candidates, ${first(`${o}._id`)} FROM ${lines} GROUP BY 1`,
    `CREATE TABLE offer AS SELECT ${o}._id, count(*) AS candidates, ${first(`${m}._id`)}, ` +
      `bool_or(k.candidates > 1) AS _contended FROM ${lines} JOIN claim k ON k._id = ${m}._id GROUP BY 1`,
  ];
}
