import type { Dialect } from '../engine/dialect.js';
import { readRecords } from './side-relation.js';
import type { SideInput } from './side-relation.js';

/** The days, as text, that a date or an instant of the records of a side has, each once. */
export function daysStatement(dialect: Dialect, side: SideInput, field: string): string {
  const day = dialect.canonicalText({ kind: 'date' }, dialect.dayOf(field));
  return `SELECT DISTINCT ${day} FROM (${readRecords(dialect, side)}) WHERE ${dialect.identifier(field)} IS NOT NULL`;
}
