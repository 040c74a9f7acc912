import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { nearest } from '../../base/suggestion.js';
import type { EntityPlan } from '../../model/entity-plan.js';
import type { TestRecord } from '../../model/rule-test-plan.js';
import type { FieldType } from '../../model/types.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import { readCanonical, readLiteral } from '../read-literal.js';

/** A record as it is written, and where; the cells of a file are texts, and stand elsewhere. */
export interface PlacedRecord {
  readonly value: Readonly<Record<string, string | number | boolean | null>>;
  readonly root: Location;
  /** Where a cell is, of a file of texts. */
  readonly cellAt?: (field: string) => Location;
}

/** A record names fields that some of these entities have. */
export function findUnknownFields(
  context: CompileContext,
  { value, root, cellAt }: PlacedRecord,
  entities: readonly EntityPlan[],
): void {
  const known = [...new Set(entities.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const entity = entities.map((each) => each.name).join(' or ');
    const location = cellAt ? cellAt(name) : keyOf(childOf(root, name));
    find(context, 'unknown-field', { name, entity, known }, location, { suggestion: nearest(name, known) });
  }
}

/** The values of a record, filled up with what is given; a value that does not fit its field is a finding. */
export function readTestRecord(
  context: CompileContext,
  entity: EntityPlan,
  record: PlacedRecord,
  given: PlacedRecord,
): TestRecord {
  const values: Record<string, string | null> = {};
  for (const { name, type } of entity.fields) {
    const from = Object.hasOwn(record.value, name) ? record : given;
    const written = from.value[name];
    if (written === undefined || written === null) continue;
    values[name] = readCell(context, type, written, { from, name });
  }
  return values;
}

function readCell(
  context: CompileContext,
  type: FieldType,
  written: string | number | boolean,
  { from, name }: { readonly from: PlacedRecord; readonly name: string },
): string | null {
  const { root, cellAt } = from;
  if (!cellAt) return readLiteral(context, type, written, childOf(root, name));
  return written === '' ? null : readCanonical(context, type, String(written), cellAt(name));
}
