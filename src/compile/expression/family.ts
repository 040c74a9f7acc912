import type { FieldType } from '../../model/types.js';

/** Kinds of values that can be compared and combined with each other; between two of them nothing is cast silently. */
export type Family = 'number' | 'text' | 'boolean' | 'date' | 'timestamp' | 'time' | 'null' | 'inexact';

const exactNumbers = /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|U[A-Z]*INT|DECIMAL)/;

/** The family of an engine's type; `inexact` for anything that may have passed through a double. */
export function familyOfSql(type: string): Family {
  if (exactNumbers.test(type)) return 'number';
  switch (type) {
    case 'VARCHAR':
      return 'text';
    case 'BOOLEAN':
      return 'boolean';
    case 'DATE':
      return 'date';
    case 'TIMESTAMP':
      return 'timestamp';
    case 'TIME':
      return 'time';
    case 'SQLNULL':
    case 'NULL':
    case '"NULL"':
      return 'null';
    default:
      return 'inexact';
  }
}

/** How many digits a number can have, and how many of them after the point. */
export interface Digits {
  readonly precision: number;
  readonly scale: number;
}

const mostDigits = 38;

/** The digits of an engine's type; null for what is no exact number. */
export function digitsOfSql(type: string): Digits | null {
  const [, precision, scale] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? [];
  if (precision !== undefined && scale !== undefined) return { precision: Number(precision), scale: Number(scale) };
  const digits: Readonly<Record<string, number>> = { TINYINT: 3, SMALLINT: 5, INTEGER: 10, BIGINT: 19 };
  return exactNumbers.test(type) ? { precision: digits[type] ?? mostDigits, scale: 0 } : null;
}

/** The family of a field's type. */
export function familyOfField(type: FieldType): Family {
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
      return 'number';
    case 'boolean':
    case 'date':
    case 'timestamp':
    case 'time':
      return type.kind;
    case 'string':
    case 'enum':
    case 'currency':
    case 'gtin':
    case 'country':
      return 'text';
  }
}

/** The type of a value that is not a field's; null for what has none. */
export function typeOfFamily(family: Family, digits: Digits | null): FieldType | null {
  switch (family) {
    case 'number':
      return digits && { kind: 'decimal', ...digits };
    case 'text':
      return { kind: 'string' };
    case 'boolean':
    case 'date':
    case 'timestamp':
    case 'time':
      return { kind: family };
    case 'null':
    case 'inexact':
      return null;
  }
}

const words: Readonly<Record<Family, string>> = {
  number: 'a number',
  text: 'text',
  boolean: 'true or false',
  date: 'a date',
  timestamp: 'a timestamp',
  time: 'a time of day',
  null: 'null',
  inexact: 'a value that is not exact',
};

export function familyInWords(family: Family): string {
  return words[family];
}
