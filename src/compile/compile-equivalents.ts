import { childOf, keyOf } from '../base/location.js';
import type { EquivalentsPlan } from '../model/reference-plan.js';
import { checkEquivalentRows } from './analysis/equivalent-rows.js';
import { compileOwner } from './compile-owner.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { referenceFile, refuseKey } from './reference-source.js';
import type { KeyedReference, ReferenceSources } from './reference-source.js';

/** Texts that mean the same: each stands in one group. null when that cannot be told. */
export function compileEquivalents(
  context: CompileContext,
  document: KeyedReference,
  sources: ReferenceSources,
): EquivalentsPlan | null {
  const { value, root } = document;
  refuseKey(context, document, 'values', 'equivalents have one `value`, the group');
  refuseKey(context, document, 'validity', 'texts mean the same on every day');
  refuseKey(context, document, 'onMissing', 'a text in no group stands for itself');
  const [text, ...others] = value.key;
  if (others.length > 0) {
    const parameters = {
      what: `'key'`,
      expected: 'one column, that of the texts',
      found: `${value.key.length} columns`,
    };
    find(context, 'type-mismatch', parameters, childOf(root, 'key', 1));
  }
  for (const key of ['file', 'value'] as const) {
    if (value[key] === undefined) find(context, 'missing-key', { key }, keyOf(childOf(root, 'reference')));
  }
  const file = value.file === undefined ? null : referenceFile(context, document, value.file, sources);
  if (!file || text === undefined || value.value === undefined) return null;
  const { place, source, table } = file;
  const columns = { text: place(text, childOf(root, 'key', 0)), group: place(value.value, childOf(root, 'value')) };
  if (Object.values(columns).includes(-1)) return null;
  checkEquivalentRows(context, table, columns, childOf(root, 'file'));
  const owner = compileOwner(context, value.owner, childOf(root, 'owner'));
  return { name: value.reference, kind: 'equivalents', owner, source, text, group: value.value };
}
