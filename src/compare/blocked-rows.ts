import type { Dialect } from '../engine/dialect.js';
import type { Side } from '../model/outcome.js';
import { blockingTable, holdingTable, mayBlock, mayHoldGroups } from './blocking-keys.js';
import { firstKeyNames, firstKeyValues } from './match/key-parts.js';
import { initialOf, otherSide, sideColumn, sides } from './matched-row.js';
import type { Comparison } from './side-relation.js';

/** The sides of which records set aside may block records of the other. */
export function blockingSides(comparison: Comparison): readonly Side[] {
  return sides.filter((side) => mayBlock(comparison, comparison[side]));
}

/** Joins each record with the key that records set aside of the other side have, if they have it: it stays one row. */
export function blockingJoins(dialect: Dialect, comparison: Comparison): string {
  const joins = blockingSides(comparison).map((side) => {
    const alias = `s${initialOf(side)}`;
    const column = (field: string): string => `m.${dialect.identifier(sideColumn(otherSide(side), field))}`;
    const values = firstKeyValues(dialect, comparison.rule, column);
    const same = firstKeyNames(comparison.rule).map(
      (name, index) => `${values[index] ?? ''} = ${alias}.${dialect.identifier(name)}`,
    );
    return ` LEFT JOIN ${blockingTable(side)} ${alias} ON ${same.join(' AND ')}`;
  });
  return joins.join('');
}

/** Whether records set aside of the other side have the key; no column where there are none. */
export function blockedColumn(dialect: Dialect, comparison: Comparison): string {
  const [key = ''] = firstKeyNames(comparison.rule).map(dialect.identifier);
  const blocked = blockingSides(comparison).map((side) => `s${initialOf(side)}.${key} IS NOT NULL`);
  return blocked.length === 0 ? '' : `, (${blocked.join(' OR ')}) AS _blocked`;
}

/** Whether records set aside may belong to groups. */
export function mayHold(comparison: Comparison): boolean {
  return sides.some((side) => mayHoldGroups(comparison[side]));
}

/** Matched rows with `_held`: whether a record that is set aside would belong to a group of the row. Never null. */
export function heldRows(dialect: Dialect, comparison: Comparison, matched: string): string {
  const holding = sides.flatMap((side) => {
    const by = (comparison[side].plan.aggregate?.by ?? []).map((name) => ({
      own: `m.${dialect.identifier(sideColumn(side, name))}`,
      held: `h${initialOf(side)}.${dialect.identifier(name)}`,
    }));
    if (!mayHoldGroups(comparison[side])) return [];
    const same = by.map(({ own, held }) => `${own} = ${held}`).join(' AND ');
    return [
      { join: ` LEFT JOIN ${holdingTable(side)} h${initialOf(side)} ON ${same}`, holds: `${by[0]?.held} IS NOT NULL` },
    ];
  });
  const held = holding.map(({ holds }) => holds).join(' OR ');
  return `SELECT m.*, (${held}) AS _held FROM (${matched}) m${holding.map(({ join }) => join).join('')}`;
}
