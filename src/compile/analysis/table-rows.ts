import type { Location } from '../../base/location.js';
import type { SourceTable } from '../../config/index.js';
import type { FieldType } from '../../model/types.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import { typeWithDigits } from '../read-literal.js';
import { readDays } from './crosswalk-rows.js';
import { isCellOf } from './crosswalk-values.js';
import { FewFindings } from './few-findings.js';

/** Which columns of a table are what, by their places in a row. */
export interface TableColumns {
  readonly key: readonly number[];
  readonly values: readonly { readonly column: number; readonly type: FieldType; readonly isPercent: boolean }[];
  readonly validity: { readonly from: number; readonly to: number } | null;
}

/** The rows of a table in a file: each has its key, every value is one of its column, and days are days in their order. */
export function checkTableRows(
  context: CompileContext,
  table: SourceTable,
  { key, values, validity }: TableColumns,
  documentLocation: Location,
): void {
  if (table.rows.length === 0) {
    find(context, 'empty-reference', {}, documentLocation);
    return;
  }
  const findings = new FewFindings(context);
  for (const [row, cells] of table.rows.entries()) {
    for (const column of key) {
      if (cells[column] !== '') continue;
      findings.add('empty-cell', { column: table.columns[column] ?? '' }, () => table.locationOf(row, column));
    }
    for (const { column, type, isPercent } of values) {
      const value = cells[column] ?? '';
      if (value === '' || isCellOf(type, isPercent ? value.replace(/%$/, '') : value)) continue;
      findings.add('malformed-value', { value, expected: typeWithDigits(type) }, () => table.locationOf(row, column));
    }
  }
  if (validity !== null) readDays(table, validity, [...table.rows.keys()], findings);
  findings.finish();
}
