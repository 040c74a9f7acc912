import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import { typeInWords } from '../model/types.js';
import type { FieldSource, HashSource } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** What a hash may be made of. */
interface Hashed {
  readonly entity: string;
  /** With helper fields. */
  readonly fields: ReadonlyMap<string, FieldPlan>;
  readonly sources: Readonly<Record<string, FieldSource>>;
}

/** A hash is made last, of fields with values of their own: of no position and no other hash. */
export function compileHash(
  context: CompileContext,
  field: FieldPlan,
  { hash }: HashSource,
  { entity, fields, sources }: Hashed,
  location: Location,
): FieldMapping {
  if (field.type.kind !== 'string') {
    const what = `'${field.name}', a hash,`;
    find(context, 'type-mismatch', { what, expected: 'a string', found: typeInWords(field.type) }, location);
  }
  for (const [index, name] of hash.entries()) {
    const at = childOf(location, 'hash', index);
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    const isLast = typeof source === 'object' && ('position' in source || 'hash' in source);
    if (!fields.has(name)) {
      const known = [...fields.keys()];
      find(context, 'unknown-field', { name, entity, known }, at, { suggestion: nearest(name, known) });
    } else if (isLast) {
      const found = 'hash' in source ? 'a hash' : 'a position';
      find(context, 'type-mismatch', { what: `'${name}'`, expected: 'a field with a value of its own', found }, at);
    }
  }
  return { kind: 'hash', field: field.name, fields: hash };
}
