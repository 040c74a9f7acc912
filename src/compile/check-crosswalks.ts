import { nearest } from '../base/suggestion.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { CrosswalkPlan, ReferencePlan } from '../model/reference-plan.js';
import { isTextual, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import { checkCrosswalkValues } from './analysis/crosswalk-values.js';
import { mayBeNull } from './may-be-null.js';
import type { ReferenceSources } from './reference-source.js';
import { find, resolve } from './context.js';
import type { CompileContext, CrosswalkUse } from './context.js';

const kindsInWords: Readonly<Record<ReferencePlan['kind'], string>> = {
  crosswalk: 'a crosswalk',
  table: 'a table',
  equivalents: 'equivalents',
  rates: 'rates',
};

/** Every field that is looked up: its reference is there, and has the key and the value that it needs. */
export function checkCrosswalks(
  context: CompileContext,
  references: ReadonlyMap<string, ReferencePlan | null>,
  sources: ReferenceSources,
): void {
  const valuesChecked = new Set<string>();
  for (const use of context.crosswalks) {
    const name = use.mapping.reference;
    const reference = resolve(context, 'reference', name, references, use.placeOf('crosswalk'));
    if (!reference) continue;
    if (reference.kind !== 'crosswalk') {
      const parameters = { what: `'${name}'`, expected: 'a crosswalk', found: kindsInWords[reference.kind] };
      find(context, 'type-mismatch', parameters, use.placeOf('crosswalk'));
      continue;
    }
    checkKey(context, use, reference);
    checkAsOf(context, use, reference, sources);
    if (!checkType(context, use)) continue;
    // The same values for the same kind of field have the same findings.
    const check = JSON.stringify([name, use.field.type, use.field.normalize]);
    if (!valuesChecked.has(check)) checkValues(context, use, reference, sources);
    valuesChecked.add(check);
  }
}

function checkKey(context: CompileContext, { mapping, placeOf }: CrosswalkUse, { name, key }: CrosswalkPlan): void {
  if (mapping.columns.length === key.length) return;
  const columns = (count: number): string => `${count} ${count === 1 ? 'column' : 'columns'}`;
  const expected = `${columns(key.length)}, as the key of '${name}' has parts (${key.map(({ column }) => column).join(', ')})`;
  const parameters = { what: `'from'`, expected, found: columns(mapping.columns.length) };
  find(context, 'type-mismatch', parameters, placeOf('from'));
}

function checkType(context: CompileContext, { field, placeOf }: CrosswalkUse): boolean {
  if (field.type.kind !== 'timestamp') return true;
  const parameters = { what: `'${field.name}'`, expected: 'a field that a crosswalk can fill', found: 'a timestamp' };
  find(context, 'type-mismatch', parameters, placeOf('crosswalk'));
  return false;
}

/** The day must be known of every record before anything is looked up. */
function checkAsOf(
  context: CompileContext,
  { feed, since, entity, mapping, placeOf }: CrosswalkUse,
  { name, validity }: CrosswalkPlan,
  { feeds }: ReferenceSources,
): void {
  const { asOf } = mapping;
  if (asOf === null) return;
  const at = placeOf('asOf');
  if (validity === null) {
    find(context, 'key-without-effect', { key: 'asOf', reason: `'${name}' has no validity` }, at);
    return;
  }
  const field = entity.fields.find((candidate) => candidate.name === asOf);
  if (!field) {
    const known = entity.fields.map((candidate) => candidate.name);
    const parameters = { name: asOf, entity: entity.name, known };
    find(context, 'unknown-field', parameters, at, { suggestion: nearest(asOf, known) });
    return;
  }
  const map = feeds.get(feed)?.maps.find((candidate) => candidate.since === since)?.map;
  const source = map?.find((candidate) => candidate.field === asOf);
  const found = whyNoDay(field.type, mayBeNull(field), source);
  if (found === null) return;
  const expected = 'a date that is read from a column and never null';
  find(context, 'type-mismatch', { what: `'${asOf}'`, expected, found }, at);
}

function whyNoDay(type: FieldType, isNullable: boolean, source: FieldMapping | undefined): string | null {
  if (type.kind !== 'date') return typeInWords(type);
  if (isNullable) return 'one that may be null';
  if (source?.kind === 'expression') return 'computed';
  return source?.kind === 'crosswalk' ? 'looked up' : null;
}

function checkValues(
  context: CompileContext,
  { field, placeOf }: CrosswalkUse,
  { value, source }: CrosswalkPlan,
  { tables, feeds, entities }: ReferenceSources,
): void {
  const at = placeOf('crosswalk');
  if (source.kind === 'file') {
    const table = tables.get(source.path);
    if (table) checkCrosswalkValues(context, table, source.columns.indexOf(value), field, at);
    return;
  }
  const entity = entities.get(feeds.get(source.feed)?.entity ?? '');
  const type = entity?.fields.find(({ name }) => name === value)?.type;
  if (!type || type.kind === field.type.kind || (isTextual(type) && isTextual(field.type))) return;
  const parameters = {
    what: `'${field.name}'`,
    expected: `${typeInWords(type)}, as '${value}' of feed '${source.feed}' is`,
  };
  find(context, 'type-mismatch', { ...parameters, found: typeInWords(field.type) }, at);
}
