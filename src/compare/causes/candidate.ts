import Big from 'big.js';
import type { Dialect } from '../../engine/dialect.js';
import type { Cell, Session } from '../../engine/session.js';
import type { CauseFound } from '../../model/cause.js';
import type { Side } from '../../model/outcome.js';
import type { FieldComparison } from '../../model/plan.js';
import { sideColumn } from '../matched-row.js';
import type { Comparison } from '../side-relation.js';

/** What may be a cause, and the rows of `causeRows` that it explains as a condition over their columns. */
export interface Candidate {
  readonly found: CauseFound;
  readonly condition: string;
}

/** The breaks of a comparison while causes are looked for among them. */
export interface Breaks {
  /** The reconciled rows. */
  readonly reconciled: string;
  /** How many there are. */
  readonly count: number;
}

/** What looks for causes in the rows that nothing explains yet. */
export interface Search {
  readonly session: Session;
  readonly dialect: Dialect;
  readonly comparison: Comparison;
  /** Ids of the batches of each side, by their number in the inputs. */
  readonly batches: Readonly<Record<Side, readonly string[]>>;
}

/** Pairs that differ in the same fields. */
export interface DifferingSet {
  readonly fields: readonly FieldComparison[];
  /** Which rows of `causeRows` they are. */
  readonly rows: string;
  readonly count: number;
}

/** The table of all breaks; see `causeRowsStatements`. */
export const breakRows = 'break_rows';

/** The view of those that no cause explains yet. */
export const causeRows = 'cause_rows';

/** So few breaks may have something in common by chance. */
export const fewestBreaks = 20;

/** A cause explains at least so many. */
export const fewestExplained = 10;

const nothing: CauseFound = {
  kind: 'code',
  fields: [],
  side: null,
  from: null,
  to: null,
  by: null,
  unit: null,
  inverse: false,
  part: null,
};

/** A cause of which only what is named is said. */
export function causeOf(said: Pick<CauseFound, 'kind'> & Partial<CauseFound>): CauseFound {
  return { ...nothing, ...said };
}

/** The quoted column of `causeRows` with a field of one side. */
export function columnOn(dialect: Dialect, side: Side, field: string): string {
  return dialect.identifier(sideColumn(side, field));
}

export function numberOf(cell: Cell | undefined): number {
  return Number(cell ?? 0);
}

/** A decimal without needless zeros. */
export function plainDecimal(cell: Cell | undefined): string {
  return new Big(String(cell)).toFixed();
}

/** So near amounts must come to count as the same: one unit of the least digit, two digits after the point at most. */
export function leastUnit(scale: number): string {
  return scale === 0 ? '0.5' : new Big(10).pow(-Math.min(scale, 2)).toFixed();
}
