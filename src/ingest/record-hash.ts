import type { Dialect } from '../engine/dialect.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';

/** The column of a snapshot that holds the SHA-256 of a record: 64 lower-case hexadecimal digits. */
export const hashColumn = '_sha256';

/**
 * The SHA-256 of the canonical text of a record: its values in the order of the names of their fields, by code unit. A text
 * is the number of its UTF-8 bytes, a colon and the text, any other value its one text and a semicolon, null nothing before
 * the colon or semicolon. Decimals have as many digits after the point as their type, an instant is its microseconds since
 * 1970. See docs/decisions/0014.
 */
export function recordHash(dialect: Dialect, { fields }: EntityPlan): string {
  return dialect.sha256(dialect.concatenated(inOrder(fields).flatMap((field) => valueParts(dialect, field))));
}

/** The fields of a record in the order in which they are hashed. */
export function inOrder(fields: readonly FieldPlan[]): readonly FieldPlan[] {
  return fields.toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

function valueParts(dialect: Dialect, { name, type }: FieldPlan): readonly string[] {
  const column = dialect.identifier(name);
  switch (type.kind) {
    case 'string':
    case 'enum':
      return [dialect.byteLength(column), `':'`, column];
    case 'timestamp':
      return [dialect.microsecondsSince1970(column), `';'`];
    case 'integer':
    case 'decimal':
    case 'money':
    case 'boolean':
    case 'date':
    case 'time':
    case 'currency':
    case 'gtin':
    case 'country':
      return [dialect.canonicalText(type, column), `';'`];
  }
}
