import type { Location } from '../../base/location.js';
import type { SourceTable } from '../../config/index.js';
import { readText } from '../../conditions/read-value.js';
import type { FieldPlan, Normalizer } from '../../model/entity-plan.js';
import { isNumeric } from '../../model/types.js';
import type { FieldType } from '../../model/types.js';
import type { CompileContext } from '../context.js';
import { isHeld, typeWithDigits } from '../read-literal.js';
import { FewFindings } from './few-findings.js';

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

/** What ingest does to a text; it decides again there. */
function normalized(text: string, normalizers: readonly Normalizer[]): string {
  return normalizers.reduce((result, normalizer) => applied(result, normalizer), text);
}

function applied(text: string, normalizer: Normalizer): string {
  if (typeof normalizer === 'object') return text.replaceAll(...normalizer.replace);
  switch (normalizer) {
    case 'trim':
      return text.replaceAll(/^ +| +$/g, '');
    case 'upper':
      return text.toUpperCase();
    case 'lower':
      return text.toLowerCase();
    case 'strip-accents':
      return text
        .normalize('NFD')
        .replaceAll(/\p{Mn}/gu, '')
        .normalize('NFC');
    case 'collapse-spaces':
      return text.replaceAll(/\s+/g, ' ').trim();
  }
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
