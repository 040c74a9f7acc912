import type { Dialect } from '../../engine/dialect.js';
import { provenance, sideColumn, sides } from '../matched-row.js';
import { valuesColumn } from '../reconcile-statement.js';
import type { Comparison } from '../side-relation.js';
import { causeRows } from './candidate.js';

/** The rows of a reconciled relation that are judged and no match. */
export function judgedBreaks({ waiting }: Comparison): string {
  const judged = `_outcome IN ('mismatch', 'missing', 'duplicate', 'ambiguous')`;
  return waiting ? `${judged} AND _timing <> 'pending'` : judged;
}

/**
 * Makes the table `causeRows`: one row for each break, with `_row`, its number; `_outcome`, `_side`, `_breaks` and `_key` of
 * the reconciled row; and where the records came from and their values, as columns of a matched row.
 */
export function causeRowsStatement(dialect: Dialect, comparison: Comparison, reconciled: string): string {
  const places = sides.flatMap((side) => provenance.map((name) => sideColumn(side, name)));
  const values = sides.flatMap((side) =>
    comparison[side].entity.fields.map(({ name, type }, index) => {
      const text = dialect.jsonTextAt(valuesColumn(side), index);
      return `${dialect.fromCanonicalText(type, text)} AS ${dialect.identifier(sideColumn(side, name))}`;
    }),
  );
  const columns = ['_outcome', '_side', '_breaks', '_key', ...places, ...values].join(', ');
  const order = ['_key', '_side', ...places].join(', ');
  return (
    `CREATE TABLE ${causeRows} AS SELECT row_number() OVER (ORDER BY ${order}) AS _row, ${columns} ` +
    `FROM ${reconciled} WHERE ${judgedBreaks(comparison)}`
  );
}
