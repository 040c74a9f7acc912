import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import { typeInWords } from '../model/types.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** The zone of a record must be known before its times are read: it is a text of a column. */
export function checkZones(
  context: CompileContext,
  mappings: readonly FieldMapping[],
  { entity, fields }: { readonly entity: string; readonly fields: ReadonlyMap<string, FieldPlan> },
  placeOf: (field: string) => Location,
): void {
  for (const mapping of mappings) {
    if (mapping.kind !== 'column' || typeof mapping.timezone === 'string') continue;
    const name = mapping.timezone.field;
    const at = childOf(placeOf(mapping.field), 'timezone', 'field');
    const field = fields.get(name);
    if (!field) {
      const known = [...fields.keys()];
      find(context, 'unknown-field', { name, entity, known }, at, { suggestion: nearest(name, known) });
      continue;
    }
    const source = mappings.find((candidate) => candidate.field === name);
    const isText = field.type.kind === 'string';
    if (isText && source?.kind === 'column') continue;
    const found = isText ? 'one that is not' : typeInWords(field.type);
    find(context, 'type-mismatch', { what: `'${name}'`, expected: 'a string that is read from a column', found }, at);
  }
}
