import type { Location } from '../../base/location.js';
import type { SourceTable } from '../../config/index.js';
import { readText } from '../../conditions/read-value.js';
import type { FieldPlan } from '../../model/entity-plan.js';
import { isNumeric } from '../../model/types.js';
import type { FieldType } from '../../model/types.js';
import type { CompileContext } from '../context.js';
import { isHeld, typeWithDigits } from '../read-literal.js';
import { FewFindings } from './few-findings.js';
import { normalized } from './normalized-text.js';

/** Every value of a crosswalk must be a value of the field that is filled with it. */
export function checkCrosswalkValues(
  context: CompileContext,
  table: SourceTable,
  column: number,
  field: FieldPlan,
  usedAt: Location,
): void {
  const findings = new FewFindings(context);
  for (const [row, cells] of table.rows.entries()) {
    const written = cells[column] ?? '';
    if (written === '' || isCellOf(field.type, normalized(written, field.normalize))) continue;
    findings.add(
      'malformed-value',
      { value: written, expected: `${typeWithDigits(field.type)}, as '${field.name}' must be` },
      () => table.locationOf(row, column),
      () => ({ related: { location: usedAt, note: 'used here' } }),
    );
  }
  findings.finish();
}

/** Whether a cell of a file is a value of a type. Values are written plainly: `true`, `1234.50`, `2026-11-01`. */
export function isCellOf(type: FieldType, text: string): boolean {
  if (type.kind === 'boolean') return /^(?:true|false|t|f|yes|no|y|n|1|0)$/i.test(text);
  if (isNumeric(type)) return fitsNumber(type, text);
  return readText(type, text) !== null;
}

/** The engine reads no exponents. */
function fitsNumber(type: FieldType, text: string): boolean {
  const pattern = type.kind === 'integer' ? /^[+-]?\d+$/ : /^[+-]?\d+(?:\.\d*)?$/;
  return pattern.test(text) && isHeld(type, text.replaceAll(/^\+|\.$/g, ''));
}
