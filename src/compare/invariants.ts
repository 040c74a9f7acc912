import type { Dialect } from '../engine/dialect.js';
import type { Namespace } from '../model/expression.js';
import type { AskedInvariant } from '../model/invariant-plan.js';
import { operandType } from '../model/types.js';
import type { FieldType } from '../model/types.js';

/** Where a column of what is joined to a pair stands in a matched row, and what it is. */
export interface JoinedColumn {
  /** As printed. */
  readonly column: string;
  readonly type: FieldType;
}

/** @throws Error when nothing of the name is joined: `compile` has bound it. */
export type FindJoined = (namespace: Namespace, name: string) => JoinedColumn;

/** The column that tells whether an invariant holds, by its place among those that are asked. */
export function holdsColumn(index: number): string {
  return `_invariant_${index}`;
}

/**
 * The columns that tell of each invariant whether it holds: true, false, or null, which is unknown. Where it cannot be
 * computed, such as where a product has too many digits, it is unknown as well; of a lone record nothing is asked.
 *
 * @param isPair whether a row has both records.
 */
export function invariantColumns(
  dialect: Dialect,
  invariants: readonly AskedInvariant[],
  find: FindJoined,
  isPair: string,
): readonly string[] {
  return invariants.map(({ expression }, index) => {
    const printed = dialect.expression(expression, (namespace, name) => operand(dialect, find(namespace, name)));
    // Within a CASE no part of it is computed elsewhere, where failing would fail the statement.
    return `TRY(CASE WHEN ${isPair} THEN ${printed} END) AS ${holdsColumn(index)}`;
  });
}

/** A field inside an expression, with room for products of decimals. */
function operand(dialect: Dialect, { column, type }: JoinedColumn): string {
  const wider = operandType(type);
  return wider ? `CAST(${column} AS ${dialect.typeOf(wider)})` : column;
}

/** Whether no invariant breaks a pair: never null, and only to be asked of pairs. */
export function breaksNone(invariants: readonly AskedInvariant[]): readonly string[] {
  return invariants.map(
    ({ unknown }, index) => `${holdsColumn(index)} IS ${unknown === 'breach' ? 'TRUE' : 'NOT FALSE'}`,
  );
}

/** A letter for each invariant of a pair: `t` where it holds, `f` where it does not, `u` where that is unknown. */
export function heldText(invariants: readonly AskedInvariant[]): string {
  const letters = invariants.map(
    (_, index) => `CASE WHEN ${holdsColumn(index)} THEN 't' WHEN NOT ${holdsColumn(index)} THEN 'f' ELSE 'u' END`,
  );
  return `(${letters.join(' || ')})`;
}

/** What a letter of `heldText` says. */
export function heldOf(letter: string | undefined): boolean | null {
  if (letter === 't') return true;
  return letter === 'f' ? false : null;
}

/** How many pairs have each letter at the place of each invariant: three columns for each, for t, f and u. */
export function heldCounts(invariants: readonly AskedInvariant[], column: string): readonly string[] {
  return invariants.flatMap((_, index) =>
    ['t', 'f', 'u'].map((letter) => `count(*) FILTER (substr(${column}, ${index + 1}, 1) = '${letter}')`),
  );
}
