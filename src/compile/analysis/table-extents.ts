import { readText } from '../../conditions/read-value.js';
import type { SourceTable } from '../../config/index.js';
import type { TablePlan } from '../../model/reference-plan.js';
import { isNumeric } from '../../model/types.js';
import type { FieldType } from '../../model/types.js';

/** Two columns that bound a range, both inclusive. */
export interface RangeColumns {
  readonly from: string;
  readonly to: string;
  readonly type: FieldType;
}

/** From where to where something goes, as whole numbers that are ordered as the values are; null: open. */
export interface Range {
  readonly from: bigint | null;
  readonly to: bigint | null;
}

/** Which records a row is for: those of its key that are in all of its ranges. */
export interface Extent {
  readonly row: number;
  readonly ranges: readonly Range[];
}

const date: FieldType = { kind: 'date' };

/** What bounds the rows of a table: the ranges that are asked for, then the days on which a row holds. */
export function rangesOf({ validity }: TablePlan, asked: readonly RangeColumns[]): readonly RangeColumns[] {
  return validity === null ? asked : [...asked, { ...validity, type: date }];
}

/** The rows of a table by their keys, as far as their cells can be read. */
export function extentsOf(
  table: SourceTable,
  { key }: TablePlan,
  ranges: readonly RangeColumns[],
): ReadonlyMap<string, readonly Extent[]> {
  const keys = key.map(({ name, type }) => ({ column: table.columns.indexOf(name), type }));
  const bounds = ranges.map(({ from, to, type }) => {
    return { from: table.columns.indexOf(from), to: table.columns.indexOf(to), type };
  });
  const groups = new Map<string, Extent[]>();
  for (const [row, cells] of table.rows.entries()) {
    const identity = keys.map(({ column, type }) => canonicalCell(type, cells[column] ?? '')).join('\0');
    const extent = { row, ranges: bounds.map((bound) => rangeOf(bound, cells)) };
    if (!extent.ranges.every((range) => range !== null)) continue;
    const group = groups.get(identity);
    const read = { row, ranges: extent.ranges.flatMap((range) => (range === null ? [] : [range])) };
    if (group) group.push(read);
    else groups.set(identity, [read]);
  }
  return groups;
}

/** `01` and `1` are one integer, and `Y` and `true` one truth. */
function canonicalCell(type: FieldType, text: string): string {
  if (type.kind === 'boolean') return /^(?:true|t|yes|y|1)$/i.test(text) ? 'true' : 'false';
  if (isNumeric(type)) return String(numberIn(type, text) ?? text);
  return readText(type, text) ?? text;
}

function rangeOf(
  { from, to, type }: { readonly from: number; readonly to: number; readonly type: FieldType },
  cells: readonly string[],
): Range | null {
  const [low, high] = [ordinalOf(type, cells[from] ?? ''), ordinalOf(type, cells[to] ?? '')];
  return low === undefined || high === undefined ? null : { from: low, to: high };
}

/** undefined for what cannot be read. */
function ordinalOf(type: FieldType, text: string): bigint | null | undefined {
  if (text === '') return null;
  if (type.kind !== 'date') return numberIn(type, text);
  const day = readText(type, text);
  return day === null ? undefined : BigInt(day.replaceAll('-', ''));
}

/** A number without its point; undefined where it is none, or has more digits after the point than its type. */
function numberIn(type: FieldType, text: string): bigint | undefined {
  const [, sign = '', whole = '', fraction = ''] = /^([-+]?)(\d+)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  const scale = 'scale' in type ? type.scale : 0;
  if (whole === '' || fraction.length > scale) return undefined;
  const digits = BigInt(whole + fraction.padEnd(scale, '0'));
  return sign === '-' ? -digits : digits;
}
