import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { tableFileOf } from '../config/index.js';
import type { SourceTable } from '../config/index.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { Owner } from '../model/owner.js';
import type { FeedPlan } from '../model/plan.js';
import type { ReferenceKey, ReferencePlan, ReferenceSource } from '../model/reference-plan.js';
import type { ReferenceDocument } from '../schema/generated/documents.js';
import { checkCrosswalkRows } from './analysis/crosswalk-rows.js';
import { checkReferenceFields } from './check-reference-fields.js';
import { compileOwner } from './compile-owner.js';
import { find, resolve } from './context.js';
import type { CompileContext, Placed } from './context.js';

/** What references are read from. */
export interface ReferenceSources {
  /** By file, relative to the workspace. */
  readonly tables: ReadonlyMap<string, SourceTable>;
  readonly feeds: ReadonlyMap<string, FeedPlan | null>;
  readonly entities: ReadonlyMap<string, EntityPlan | null>;
}

/** A crosswalk: its source has what it names, and one answer for each key. null when that cannot be told. */
export function compileReference(
  context: CompileContext,
  { value, root }: Placed<ReferenceDocument>,
  sources: ReferenceSources,
): ReferencePlan | null {
  const read =
    value.file === undefined
      ? compileFeedSource(context, { value, root }, sources)
      : compileFileSource(context, { value, root }, value.file, sources);
  if (!read) return null;
  const { tier = 3, category = 'unknown-key', owner } = value.onMissing ?? {};
  return {
    name: value.reference,
    kind: value.kind,
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

interface ReadSource {
  readonly source: ReferenceSource;
  readonly key: readonly ReferenceKey[];
}

function compileFileSource(
  context: CompileContext,
  { value, root }: Placed<ReferenceDocument>,
  written: string,
  { tables }: ReferenceSources,
): ReadSource | null {
  if (value.feed !== undefined) {
    find(
      context,
      'key-without-effect',
      { key: 'feed', reason: 'the rows are in a file' },
      keyOf(childOf(root, 'feed')),
    );
  }
  const path = tableFileOf(root.file, written);
  if (path === null) {
    find(context, 'outside-workspace', { path: written }, childOf(root, 'file'));
    return null;
  }
  const table = tables.get(path);
  if (!table) return null; // reported when it was read
  const place = (name: string, location: Location): number => {
    const index = table.columns.indexOf(name);
    const known = table.columns;
    if (index === -1) find(context, 'unknown-column', { name, known }, location, { suggestion: nearest(name, known) });
    return index;
  };
  const key = value.key.map((name, index) => place(name, childOf(root, 'key', index)));
  const answer = place(value.value, childOf(root, 'value'));
  const validity = value.validity && {
    from: place(value.validity.from, childOf(root, 'validity', 'from')),
    to: place(value.validity.to, childOf(root, 'validity', 'to')),
  };
  if ([...key, answer, validity?.from ?? 0, validity?.to ?? 0].includes(-1)) return null;
  checkCrosswalkRows(context, table, { key, value: answer, validity: validity ?? null }, childOf(root, 'file'));
  const { sha256, columns, rows } = table;
  return {
    source: { kind: 'file', path, sha256, columns, rows: rows.length },
    key: value.key.map((column) => ({ column, normalize: [] })),
  };
}

function compileFeedSource(
  context: CompileContext,
  { value, root }: Placed<ReferenceDocument>,
  { feeds, entities }: ReferenceSources,
): ReadSource | null {
  if (value.feed === undefined) {
    find(context, 'missing-key', { key: 'file' }, keyOf(childOf(root, 'reference')));
    return null;
  }
  const feed = resolve(context, 'feed', value.feed, feeds, childOf(root, 'feed'));
  const entity = feed && entities.get(feed.entity);
  if (!feed || !entity) return null;
  const key = checkReferenceFields(context, value, entity, root);
  return key && { source: { kind: 'feed', feed: feed.name }, key };
}
