import type { Dialect } from '../engine/dialect.js';
import type { FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';

/**
 * Adds fields that are hashes of others: SHA-256 (FIPS 180-4) of the UTF-8 bytes of a JSON array (RFC 8259) of their
 * canonical texts, null where there is no value. In an array of JSON texts no two records are written alike by accident.
 */
export function hashLayer(
  dialect: Dialect,
  fields: readonly FieldPlan[],
  map: readonly FieldMapping[],
  inner: string,
): string {
  const types = new Map(fields.map(({ name, type }) => [name, type]));
  const columns = map.flatMap((mapping) => {
    if (mapping.kind !== 'hash') return [];
    const texts = mapping.fields.map((name) => {
      const type = types.get(name);
      if (!type) throw new Error(`The hash ${mapping.field} is made of ${name}, which is no field`);
      return dialect.canonicalText(type, dialect.identifier(name));
    });
    return [`${dialect.sha256(dialect.jsonTexts(texts))} AS ${dialect.identifier(mapping.field)}`];
  });
  return columns.length === 0 ? inner : `SELECT *, ${columns.join(', ')} FROM (${inner})`;
}
