import type { Dialect } from '../../engine/dialect.js';
import type { NearPlan, PassPlan } from '../../model/match-plan.js';
import type { Side } from '../../model/outcome.js';
import { keyColumns, keyedRecords } from '../match/key-parts.js';
import { areNear, nearColumns } from '../match/nearness.js';
import { refuse } from '../match/refusals.js';
import { currencyFieldOf, initialOf, otherSide, sides, typeOf } from '../matched-row.js';
import type { Comparison } from '../side-relation.js';
import { candidateLines, claimsAndOffers, sideOfOne, windowsOf } from './candidate-lines.js';

/**
 * A pass that pairs several records with one, or several with several, by their totals. Of one and its candidates all are
 * the group; where a candidate is one of two records', neither has a group. What is not near in its totals stays free.
 */
export function groupPass(dialect: Dialect, comparison: Comparison, pass: PassPlan, index: number): readonly string[] {
  const windows = windowsOf(pass);
  const open = sides.map((side) => {
    const near = nearColumns(dialect, windows, comparison[side]);
    return `CREATE TABLE open_${side} AS ${keyedRecords(dialect, pass, side, near)}`;
  });
  const formed = pass.cardinality === 'many-to-many' ? ofKeys(pass) : ofOnes(dialect, comparison, windows, index);
  return [
    ...open,
    ...formed,
    ...keepNearGroups(dialect, comparison, pass, index),
    ...sides.flatMap((side) => [`DROP TABLE formed_${side}`, `DROP TABLE open_${side}`]),
  ];
}

/** Every key that both sides have is a group. */
function ofKeys(pass: PassPlan): readonly string[] {
  const keys = keyColumns(pass).join(', ');
  const shared =
    `SELECT ${keys}, _group FROM (SELECT ${keys}, min(_id) AS _group FROM open_baseline GROUP BY ${keys}) ` +
    `SEMI JOIN open_counterpart USING (${keys})`;
  return sides.map(
    (side) =>
      `CREATE TABLE formed_${side} AS SELECT s._group, o._id FROM open_${side} o JOIN (${shared}) s USING (${keys})`,
  );
}

function ofOnes(dialect: Dialect, comparison: Comparison, windows: PassPlan, index: number): readonly string[] {
  const one = sideOfOne(windows);
  const many = otherSide(one);
  const lines = candidateLines(dialect, comparison, windows);
  const ofContended =
    windows.near.length === 0
      ? 'SELECT _id FROM claim WHERE candidates > 1'
      : `SELECT ${initialOf(many)}._id FROM ${lines} JOIN offer f ON f._id = ${initialOf(one)}._id WHERE f._contended`;
  const claimant = dialect.elementAt('k.first_candidates', 0);
  return [
    ...claimsAndOffers(dialect, comparison, windows),
    refuse(one, index, 'overlap', 'SELECT * FROM offer WHERE _contended'),
    refuse(many, index, 'overlap', `SELECT * FROM claim WHERE _id IN (${ofContended})`),
    `CREATE TABLE formed_${many} AS SELECT f._id AS _group, k._id FROM claim k ` +
      `JOIN offer f ON f._id = ${claimant} WHERE NOT f._contended`,
    `CREATE TABLE formed_${one} AS SELECT _id AS _group, _id FROM offer WHERE NOT _contended`,
    'DROP TABLE claim',
    'DROP TABLE offer',
  ];
}

/** Writes down the groups of `formed_SIDE` whose totals are near. */
function keepNearGroups(dialect: Dialect, comparison: Comparison, pass: PassPlan, index: number): readonly string[] {
  const totals = { ...pass, near: pass.near.filter(({ kind }) => kind === 'number') };
  const near =
    totals.near.length === 0
      ? 'SELECT _group FROM formed_baseline'
      : `SELECT b._group FROM (${totalsOf(dialect, comparison, totals.near, 'baseline')}) b ` +
        `JOIN (${totalsOf(dialect, comparison, totals.near, 'counterpart')}) c ON b._group = c._group ` +
        `WHERE ${areNear(dialect, comparison, totals)}`;
  return [
    `CREATE TABLE near_group AS ${near}`,
    ...sides.map(
      (side) =>
        `INSERT INTO grouped_${side} SELECT ${index}, _group, _id FROM formed_${side} ` +
        'WHERE _group IN (SELECT _group FROM near_group)',
    ),
    'DROP TABLE near_group',
  ];
}

/** What the records of each group are together. Their currency is in the key. */
function totalsOf(dialect: Dialect, comparison: Comparison, near: readonly NearPlan[], side: Side): string {
  const { entity } = comparison[side];
  const columns = near.flatMap(({ field }, place) => {
    const sum = `sum(${dialect.identifier(field)}) AS _n${place}`;
    if (typeOf(entity, field).kind !== 'money') return [sum];
    return [sum, `min(${dialect.identifier(currencyFieldOf(entity, field))}) AS _u${place}`];
  });
  return `SELECT _group, ${columns.join(', ')} FROM formed_${side} JOIN left_${side} USING (_id) GROUP BY _group`;
}
