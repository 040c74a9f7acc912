import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { Owner } from '../model/owner.js';
import type { CrosswalkPlan, ReferencePlan } from '../model/reference-plan.js';
import type { ReferenceDocument } from '../schema/generated/documents.js';
import { checkCrosswalkRows } from './analysis/crosswalk-rows.js';
import { checkReferenceFields } from './check-reference-fields.js';
import { compileEquivalents } from './compile-equivalents.js';
import { compileOwner } from './compile-owner.js';
import { compileRates } from './compile-rates.js';
import { compileTable } from './compile-table.js';
import { find, resolve } from './context.js';
import type { CompileContext, Placed } from './context.js';
import { referenceFeed, referenceFile, refuseKey } from './reference-source.js';
import type { KeyedReference, ReferenceSources } from './reference-source.js';

/** A reference: its source has what it names. null when that cannot be told. */
export function compileReference(
  context: CompileContext,
  document: Placed<ReferenceDocument>,
  sources: ReferenceSources,
): ReferencePlan | null {
  if (document.value.kind === 'rates') return compileRates(context, document, sources);
  const keyed = withKey(context, document);
  if (!keyed) return null;
  switch (document.value.kind) {
    case 'crosswalk':
      return compileCrosswalk(context, keyed, sources);
    case 'equivalents':
      return compileEquivalents(context, keyed, sources);
    case 'table':
      return compileTable(context, keyed, sources);
  }
}

/** What is not found by currency and day has a key; null when it is not there. */
function withKey(context: CompileContext, document: Placed<ReferenceDocument>): KeyedReference | null {
  const { value, root } = document;
  for (const key of ['columns', 'date', 'base'] as const) refuseKey(context, document, key, 'it is for rates');
  if (value.key !== undefined) return { value: { ...value, key: value.key }, root };
  find(context, 'missing-key', { key: 'key' }, keyOf(childOf(root, 'reference')));
  return null;
}

/** A crosswalk has one answer for each key. */
function compileCrosswalk(
  context: CompileContext,
  document: KeyedReference,
  sources: ReferenceSources,
): CrosswalkPlan | null {
  const { value, root } = document;
  refuseKey(context, document, 'values', 'a crosswalk has one `value`');
  if (value.value === undefined) {
    find(context, 'missing-key', { key: 'value' }, keyOf(childOf(root, 'reference')));
    return null;
  }
  const crosswalk = { value: { ...value, value: value.value }, root };
  const read =
    value.file === undefined
      ? compileFeedSource(context, crosswalk, sources)
      : compileFileSource(context, crosswalk, value.file, sources);
  if (!read) return null;
  const { tier = 3, category = 'unknown-key', owner } = value.onMissing ?? {};
  return {
    name: value.reference,
    kind: 'crosswalk',
    owner: compileOwner(context, value.owner, childOf(root, 'owner')),
    ...read,
    value: value.value,
    validity: value.validity ?? null,
    onMissing: { tier, category, owner: teamOf(context, owner, childOf(root, 'onMissing', 'owner')) },
  };
}

/** A team that tieout.yaml names, with its contact. */
function teamOf(context: CompileContext, name: string | undefined, location: Location): Owner | null {
  if (name === undefined) return null;
  return { team: name, contact: resolve(context, 'team', name, context.teams, location)?.contact ?? null };
}

type CrosswalkDocument = Placed<KeyedReference['value'] & { readonly value: string }>;
type ReadSource = Pick<CrosswalkPlan, 'source' | 'key'>;

function compileFileSource(
  context: CompileContext,
  { value, root }: CrosswalkDocument,
  written: string,
  sources: ReferenceSources,
): ReadSource | null {
  const file = referenceFile(context, { value, root }, written, sources);
  if (!file) return null;
  const { place, source, table } = file;
  const key = value.key.map((name, index) => place(name, childOf(root, 'key', index)));
  const answer = place(value.value, childOf(root, 'value'));
  const validity = value.validity && {
    from: place(value.validity.from, childOf(root, 'validity', 'from')),
    to: place(value.validity.to, childOf(root, 'validity', 'to')),
  };
  if ([...key, answer, validity?.from ?? 0, validity?.to ?? 0].includes(-1)) return null;
  checkCrosswalkRows(context, table, { key, value: answer, validity: validity ?? null }, childOf(root, 'file'));
  return { source, key: value.key.map((column) => ({ column, normalize: [] })) };
}

function compileFeedSource(
  context: CompileContext,
  { value, root }: CrosswalkDocument,
  sources: ReferenceSources,
): ReadSource | null {
  const read = referenceFeed(context, { value, root }, sources);
  const key = read && checkReferenceFields(context, value, read.entity, root);
  return key && { source: read.source, key };
}
