import type { Dialect } from '../engine/dialect.js';
import type { FieldType } from '../model/types.js';

/** What every engine can hold. */
const mostDigits = 38;

/** The type that all ends of a range, and all values that are looked up in it, have room in. */
export function rangeType(types: readonly FieldType[]): FieldType {
  if (types.every(({ kind }) => kind === 'date')) return { kind: 'date' };
  const scale = Math.max(...types.map((type) => ('scale' in type ? type.scale : 0)));
  return { kind: 'decimal', precision: mostDigits, scale };
}

/** An end of a range as this type; of one that is open, the first or the last value there is. */
export function boundOf(dialect: Dialect, type: FieldType, column: string, end: 'first' | 'last'): string {
  const value = `CAST(${dialect.identifier(column)} AS ${dialect.typeOf(type)})`;
  return `coalesce(${value}, ${dialect.literal(type, end === 'first' ? firstOf(type) : lastOf(type))})`;
}

function firstOf(type: FieldType): string {
  return type.kind === 'date' ? '0001-01-01' : `-${lastOf(type)}`;
}

function lastOf(type: FieldType): string {
  if (type.kind === 'date') return '9999-12-31';
  const scale = 'scale' in type ? type.scale : 0;
  const whole = '9'.repeat(mostDigits - scale);
  return scale === 0 ? whole : `${whole}.${'9'.repeat(scale)}`;
}
