import type { FieldType } from '../../model/types.js';

/** Kinds of values that can be compared and combined with each other; between two of them nothing is cast silently. */
export type Family = 'number' | 'text' | 'boolean' | 'date' | 'timestamp' | 'null' | 'inexact';

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
    case 'SQLNULL':
    case 'NULL':
    case '"NULL"':
      return 'null';
    default:
      return 'inexact';
  }
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
      return type.kind;
    case 'string':
    case 'enum':
    case 'currency':
    case 'gtin':
      return 'text';
  }
}

const words: Readonly<Record<Family, string>> = {
  number: 'a number',
  text: 'text',
  boolean: 'true or false',
  date: 'a date',
  timestamp: 'a timestamp',
  null: 'null',
  inexact: 'a value that is not exact',
};

export function familyInWords(family: Family): string {
  return words[family];
}
