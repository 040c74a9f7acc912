import { childOf, keyOf } from '../base/location.js';
import type { RatesLayout } from '../model/rates-plan.js';
import type { RatesPlan } from '../model/reference-plan.js';
import type { ReferenceDocument } from '../schema/generated/documents.js';
import { checkRateColumns, checkRateRows } from './analysis/rate-rows.js';
import { compileOwner } from './compile-owner.js';
import { find } from './context.js';
import type { CompileContext, Placed } from './context.js';
import { referenceFile, refuseKey } from './reference-source.js';
import type { ReferenceFile, ReferenceSources } from './reference-source.js';

/** Rates between currencies: each day has one of two currencies in one direction. null when that cannot be told. */
export function compileRates(
  context: CompileContext,
  document: Placed<ReferenceDocument>,
  sources: ReferenceSources,
): RatesPlan | null {
  const { value, root } = document;
  refuseKey(context, document, 'key', 'rates are found by currency and day');
  refuseKey(context, document, 'value', 'rates have `columns`, or `date` and `base`');
  refuseKey(context, document, 'values', 'rates have `columns`, or `date` and `base`');
  refuseKey(context, document, 'validity', 'a rate holds until the next one, no longer than `maxAge` of a rule says');
  if (value.file === undefined) find(context, 'missing-key', { key: 'file' }, keyOf(childOf(root, 'reference')));
  const layout = layoutOf(context, document);
  const file = value.file === undefined ? null : referenceFile(context, document, value.file, sources);
  if (!file || !layout) return null;
  if (!checkFile(context, document, layout, file)) return null;
  return {
    name: value.reference,
    kind: 'rates',
    owner: compileOwner(context, value.owner, childOf(root, 'owner')),
    source: file.source,
    layout,
    base: value.base ?? null,
    onMissing: missingRate(context, document),
  };
}

/** Whether the file has the columns; what is wrong with its rows is noted. */
function checkFile(
  context: CompileContext,
  { root }: Placed<ReferenceDocument>,
  layout: RatesLayout,
  { place, table }: ReferenceFile,
): boolean {
  const at = layout.kind === 'wide' ? root : childOf(root, 'columns');
  const keys = layout.kind === 'wide' ? (['date'] as const) : (['date', 'from', 'to', 'rate'] as const);
  const columns: Readonly<Record<string, string>> = { ...layout };
  const places = keys.map((key) => place(columns[key] ?? '', childOf(at, key)));
  if (places.includes(-1)) return false;
  const location = childOf(root, 'file');
  if (layout.kind === 'wide') checkRateColumns(context, table, layout, location);
  checkRateRows(context, table, layout, location);
  return true;
}

function missingRate(context: CompileContext, { value, root }: Placed<ReferenceDocument>): RatesPlan['onMissing'] {
  const { tier = 3, category = 'missing-rate', owner } = value.onMissing ?? {};
  if (owner !== undefined) {
    const reason = 'a pair without a rate is a break of its rule, which has an owner';
    find(context, 'key-without-effect', { key: 'owner', reason }, keyOf(childOf(root, 'onMissing', 'owner')));
  }
  return { tier, category };
}

function layoutOf(context: CompileContext, { value, root }: Placed<ReferenceDocument>): RatesLayout | null {
  const { columns, date, base } = value;
  if (columns !== undefined) {
    if (date !== undefined) {
      const reason = '`columns` says which one has the day';
      find(context, 'key-without-effect', { key: 'date', reason }, keyOf(childOf(root, 'date')));
    }
    return { kind: 'long', ...columns };
  }
  if (date !== undefined && base !== undefined) return { kind: 'wide', date, base };
  const key = date === undefined ? 'columns' : 'base';
  find(context, 'missing-key', { key }, keyOf(childOf(root, 'reference')));
  return null;
}
