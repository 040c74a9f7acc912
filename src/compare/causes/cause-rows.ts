import type { Dialect } from '../../engine/dialect.js';
import { provenance, sideColumn, sides } from '../matched-row.js';
import { valuesColumn } from '../reconcile-statement.js';
import type { Comparison } from '../side-relation.js';
import { breakRows, causeRows } from './candidate.js';

/** Those of `causeRows` that are breaks. */
export const judgedRows = `_outcome <> 'blocked'`;

/** The rows of a reconciled relation that are judged and no match. */
export function judgedBreaks({ waiting }: Comparison): string {
  const judged = `_outcome IN ('mismatch', 'missing', 'duplicate', 'ambiguous')`;
  return waiting ? `${judged} AND _timing <> 'pending'` : judged;
}

/**
 * Makes the table `breakRows`: one row for each break and each record that is blocked, with `_row`, its number; `_explained`, whether a cause explains it;
 * `_outcome`, `_side`, `_breaks` and `_key` of the reconciled row; and where the records came from and their values, as columns
 * of a matched row. The view `causeRows` has those that none explains.
 */
export function causeRowsStatements(dialect: Dialect, comparison: Comparison, reconciled: string): readonly string[] {
  const places = sides.flatMap((side) => provenance.map((name) => sideColumn(side, name)));
  const values = sides.flatMap((side) =>
    comparison[side].entity.fields.map(({ name, type }, index) => {
      const text = dialect.jsonTextAt(valuesColumn(side), index);
      return `${dialect.fromCanonicalText(type, text)} AS ${dialect.identifier(sideColumn(side, name))}`;
    }),
  );
  const columns = ['_outcome', '_side', '_breaks', '_key', ...places, ...values].join(', ');
  const order = ['_key', '_side', ...places].join(', ');
  return [
    `CREATE TABLE ${breakRows} AS SELECT row_number() OVER (ORDER BY ${order}) AS _row, false AS _explained, ${columns} ` +
      `FROM ${reconciled} WHERE ${judgedBreaks(comparison)} OR _outcome = 'blocked'`,
    `CREATE VIEW ${causeRows} AS SELECT * FROM ${breakRows} WHERE NOT _explained`,
  ];
}

/** Takes the rows of a cause out of those that no cause explains. */
export function explainedStatement(condition: string): string {
  const rows = `SELECT _row FROM ${causeRows} WHERE ${condition}`;
  return `UPDATE ${breakRows} SET _explained = true WHERE _row IN (${rows})`;
}
