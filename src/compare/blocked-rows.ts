import type { Dialect } from '../engine/dialect.js';
import { ownField } from '../model/convert-plan.js';
import type { Side } from '../model/outcome.js';
import { blockingTable, holdingTable, mayBlock, mayHoldGroups } from './blocking-keys.js';
import { hasGroups } from './groups/group-tables.js';
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

/** How a record is joined with the group that records set aside would belong to, if that is its own: it stays one row. */
export interface HeldJoin {
  readonly join: string;
  /** A column that is null where none of them belongs to the record's group. */
  readonly held: string;
}

/** For a side whose records are no groups, or of which nothing is set aside, null. */
export function heldJoin(
  dialect: Dialect,
  comparison: Comparison,
  side: Side,
  columnOf: (field: string) => string,
): HeldJoin | null {
  if (!mayHoldGroups(comparison[side])) return null;
  const alias = `h${initialOf(side)}`;
  const by = comparison[side].plan.aggregate?.by ?? [];
  const held = by.map((name) => `${alias}.${dialect.identifier(name)}`);
  const { fields } = comparison[side].entity;
  // What is set aside was never converted.
  const delivered = (name: string): string =>
    fields.some((field) => field.name === ownField(name)) ? ownField(name) : name;
  const same = by.map((name, index) => `${columnOf(delivered(name))} = ${held[index] ?? ''}`).join(' AND ');
  return { join: ` LEFT JOIN ${holdingTable(side)} ${alias} ON ${same}`, held: held[0] ?? 'NULL' };
}

/** The column of a pair of several records of a side: whether one that is set aside would belong to a group of theirs. */
export const heldColumn = '_held';

/**
 * Matched rows with `_held`: whether a record that is set aside would belong to a group of the row. Never null. Of several
 * records that were paired together each was asked on its own: what they are as one is the `by` of none of them.
 */
export function heldRows(dialect: Dialect, comparison: Comparison, matched: string): string {
  const holding = sides.flatMap((side) => {
    const column = (field: string): string => `m.${dialect.identifier(sideColumn(side, field))}`;
    const found = heldJoin(dialect, comparison, side, column);
    if (found === null) return [];
    const { join, held } = found;
    const isHeld = `${held} IS NOT NULL`;
    return [{ join, holds: hasGroups(comparison) ? `coalesce(${column(heldColumn)}, ${isHeld})` : isHeld }];
  });
  const held = holding.map(({ holds }) => holds).join(' OR ');
  return `SELECT m.*, (${held}) AS _held FROM (${matched}) m${holding.map(({ join }) => join).join('')}`;
}
