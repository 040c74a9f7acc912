import { childOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { tableFileOf } from '../../config/index.js';
import type { WorkspaceSource } from '../../config/index.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import type { PlacedRecord } from './read-test-record.js';

/** The records of a CSV or JSON file that a test names; none, with a finding, where it cannot be used. */
export function recordsOfFile(
  context: CompileContext,
  source: WorkspaceSource,
  written: string,
  namedAt: Location,
): readonly PlacedRecord[] {
  const file = tableFileOf(namedAt.file, written);
  if (file === null) {
    find(context, 'outside-workspace', { path: written }, namedAt);
    return [];
  }
  return file.endsWith('.json') ? recordsOfJson(context, source, file) : recordsOfTable(source, file);
}

/** What cannot be read is reported when it is read. */
function recordsOfTable({ tables }: WorkspaceSource, file: string): readonly PlacedRecord[] {
  const table = tables.get(file);
  if (!table) return [];
  const { columns, rows } = table;
  return rows.map((row, index) => ({
    value: Object.fromEntries(columns.map((name, column) => [name, row[column] ?? ''])),
    root: table.locationOf(index),
    cellAt: (field) => table.locationOf(index, columns.indexOf(field)),
  }));
}

function recordsOfJson(context: CompileContext, { lists }: WorkspaceSource, file: string): readonly PlacedRecord[] {
  if (!lists.has(file)) return [];
  const root: Location = { file, document: 0, path: [], part: 'value' };
  const list = lists.get(file);
  if (!Array.isArray(list)) {
    find(context, 'wrong-type', { expected: 'a list of records', found: 'no list' }, root);
    return [];
  }
  return list.flatMap((item: unknown, index) => {
    const place = childOf(root, index);
    if (isRecord(item)) return [{ value: item, root: place }];
    find(context, 'wrong-type', { expected: 'a record', found: 'something else' }, place);
    return [];
  });
}

function isRecord(item: unknown): item is PlacedRecord['value'] {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return Object.values(item).every((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value));
}
