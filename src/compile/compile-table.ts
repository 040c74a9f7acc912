import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { TableColumn, TablePlan } from '../model/reference-plan.js';
import type { TableValue } from '../schema/generated/documents.js';
import { checkTableRows } from './analysis/table-rows.js';
import { checkDays, fieldOfReference } from './check-reference-fields.js';
import { typeOf } from './compile-entity.js';
import { compileOwner } from './compile-owner.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { mayBeNull } from './may-be-null.js';
import { referenceFeed, referenceFile, refuseKey } from './reference-source.js';
import type { KeyedReference, ReferenceSources } from './reference-source.js';

type ReadTable = Pick<TablePlan, 'source' | 'key' | 'values'>;

/** A table: its columns hold what they say. null when that cannot be told. */
export function compileTable(
  context: CompileContext,
  document: KeyedReference,
  sources: ReferenceSources,
): TablePlan | null {
  const { value, root } = document;
  refuseKey(context, document, 'value', 'a table has `values`');
  refuseKey(context, document, 'onMissing', 'the lookup of a rule says what a record without a row is');
  const read =
    value.file === undefined
      ? tableOfFeed(context, document, sources)
      : tableOfFile(context, document, value.file, sources);
  const owner = compileOwner(context, value.owner, childOf(root, 'owner'));
  return read && { name: value.reference, kind: 'table', owner, ...read, validity: value.validity ?? null };
}

function tableOfFile(
  context: CompileContext,
  document: KeyedReference,
  written: string,
  sources: ReferenceSources,
): ReadTable | null {
  const { value, root } = document;
  if (value.values === undefined) {
    find(context, 'missing-key', { key: 'values' }, keyOf(childOf(root, 'reference')));
    return null;
  }
  const before = context.findings.length;
  const values = Object.entries(value.values).map(([name, declared]) =>
    compileColumn(context, name, declared, childOf(root, 'values', name)),
  );
  const file = referenceFile(context, document, written, sources);
  if (!file) return null;
  const { place, source, table } = file;
  const typed = values.map((column) => ({
    column: place(column.name, keyOf(childOf(root, 'values', column.name))),
    type: column.type,
    isPercent: column.unit === 'percent',
  }));
  const key = value.key.map((name, index) => place(name, childOf(root, 'key', index)));
  const validity = value.validity && {
    from: place(value.validity.from, childOf(root, 'validity', 'from')),
    to: place(value.validity.to, childOf(root, 'validity', 'to')),
  };
  if (context.findings.length > before) return null;
  checkTableRows(context, table, { key, values: typed, validity: validity ?? null }, childOf(root, 'file'));
  const keyColumn = (name: string): TableColumn =>
    values.find((column) => column.name === name) ?? { name, type: { kind: 'string' } };
  return { source, key: value.key.map(keyColumn), values };
}

/** Digits of a percentage where nothing is written. */
const percentPrecision = 9;

function compileColumn(context: CompileContext, name: string, declared: TableValue, location: Location): TableColumn {
  checkFound(context, name, keyOf(location));
  if (declared.type === 'decimal' || declared.type === 'percent') {
    const isPercent = declared.type === 'percent';
    const { precision = isPercent ? percentPrecision : undefined, scale } = declared;
    const digits = { ...(precision === undefined ? {} : { precision }), ...(scale === undefined ? {} : { scale }) };
    const type = typeOf(context, { type: 'decimal', ...digits }, location);
    return { name, type, ...(isPercent ? { unit: 'percent' } : {}) };
  }
  for (const key of ['precision', 'scale'] as const) {
    if (declared[key] === undefined) continue;
    find(context, 'key-without-effect', { key, reason: `the type is ${declared.type}` }, keyOf(childOf(location, key)));
  }
  return { name, type: { kind: declared.type } };
}

/** `lookups.NAME.found` says whether there is a row. */
function checkFound(context: CompileContext, name: string, location: Location): void {
  if (name !== 'found') return;
  find(context, 'reserved-column', { name }, location);
}

/** The entity says what the values are; a key is never absent, as a record without it is found by nobody. */
function tableOfFeed(context: CompileContext, document: KeyedReference, sources: ReferenceSources): ReadTable | null {
  const { value, root } = document;
  refuseKey(context, document, 'values', 'the entity of the feed says what it holds');
  const read = referenceFeed(context, document, sources);
  if (!read) return null;
  const { source, entity } = read;
  const before = context.findings.length;
  const key = value.key.flatMap((name, index): TableColumn[] => {
    const at = childOf(root, 'key', index);
    const field = fieldOfReference(context, entity, name, at);
    if (field && mayBeNull(field)) find(context, 'nullable-key', { field: name, entity: entity.name }, at);
    return field ? [{ name, type: field.type }] : [];
  });
  checkDays(context, value.validity, entity, root);
  for (const { name } of entity.fields) checkFound(context, name, childOf(root, 'feed'));
  if (context.findings.length > before) return null;
  return { source, key, values: entity.fields.map(({ name, type }) => ({ name, type })) };
}
