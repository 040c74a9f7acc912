import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { tableFileOf } from '../config/index.js';
import type { SourceTable } from '../config/index.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FeedPlan } from '../model/plan.js';
import type { ReferenceSource } from '../model/reference-plan.js';
import type { ReferenceDocument } from '../schema/generated/documents.js';
import { find, resolve } from './context.js';
import type { CompileContext, Placed } from './context.js';

/** A reference whose rows are found by a key. */
export type KeyedReference = Placed<ReferenceDocument & { readonly key: NonNullable<ReferenceDocument['key']> }>;

/** What references are read from. */
export interface ReferenceSources {
  /** By file, relative to the workspace. */
  readonly tables: ReadonlyMap<string, SourceTable>;
  readonly feeds: ReadonlyMap<string, FeedPlan | null>;
  readonly entities: ReadonlyMap<string, EntityPlan | null>;
}

/** A file with the rows of a reference. */
export interface ReferenceFile {
  readonly source: Extract<ReferenceSource, { kind: 'file' }>;
  readonly table: SourceTable;
  /** Where a column is, from 0; -1, with a finding, when there is none of the name. */
  readonly place: (name: string, location: Location) => number;
}

/** The file that a reference names; null when it cannot be used. */
export function referenceFile(
  context: CompileContext,
  { value, root }: Placed<ReferenceDocument>,
  written: string,
  { tables }: ReferenceSources,
): ReferenceFile | null {
  if (value.feed !== undefined) refuseKey(context, { value, root }, 'feed', 'the rows are in a file');
  const path = tableFileOf(root.file, written);
  if (path === null) {
    find(context, 'outside-workspace', { path: written }, childOf(root, 'file'));
    return null;
  }
  const table = tables.get(path);
  if (!table) return null; // reported when it was read
  const { sha256, columns: known, rows } = table;
  const place = (name: string, location: Location): number => {
    const index = known.indexOf(name);
    if (index === -1) find(context, 'unknown-column', { name, known }, location, { suggestion: nearest(name, known) });
    return index;
  };
  return { source: { kind: 'file', path, sha256, columns: known, rows: rows.length }, table, place };
}

/** The feed that delivers a reference, with its entity; null when it is not there or did not compile. */
export function referenceFeed(
  context: CompileContext,
  { value, root }: Placed<ReferenceDocument>,
  { feeds, entities }: ReferenceSources,
): { readonly source: Extract<ReferenceSource, { kind: 'feed' }>; readonly entity: EntityPlan } | null {
  if (value.feed === undefined) {
    find(context, 'missing-key', { key: 'file' }, keyOf(childOf(root, 'reference')));
    return null;
  }
  const feed = resolve(context, 'feed', value.feed, feeds, childOf(root, 'feed'));
  const entity = feed && entities.get(feed.entity);
  return feed && entity ? { source: { kind: 'feed', feed: feed.name }, entity } : null;
}

/** A key that the document has and that says nothing. */
export function refuseKey(
  context: CompileContext,
  { value, root }: Placed<ReferenceDocument>,
  key: keyof ReferenceDocument,
  reason: string,
): void {
  if (value[key] !== undefined) find(context, 'key-without-effect', { key, reason }, keyOf(childOf(root, key)));
}
