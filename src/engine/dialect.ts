import type { Expression } from '../model/expression.js';
import type { FieldType } from '../model/types.js';

/** Where a column of an expression stands in the statement around it. */
export type ColumnResolver = (namespace: 'raw' | 'field', name: string) => string;

/** How one engine writes SQL. Statements are made of these pieces; user text is only ever a quoted literal or name. */
export interface Dialect {
  identifier(name: string): string;
  text(value: string): string;
  /** A literal of a field's type, from its text. */
  literal(type: FieldType, value: string): string;
  typeOf(type: FieldType): string;
  expression(expression: Expression, resolve: ColumnResolver): string;
  /** A 64-bit hash over columns, for narrowing only: equal hashes prove nothing. */
  hash(columns: readonly string[]): string;
  /** MD5 of a text as a 128-bit unsigned integer (RFC 1321), the same on every engine version. */
  contentHash(text: string): string;
  /** The one text of a typed value: what is shown, hashed and kept. */
  canonicalText(type: FieldType, column: string): string;
}
