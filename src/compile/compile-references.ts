import { childOf } from '../base/location.js';
import type { SourceDocument, WorkspaceSource } from '../config/index.js';
import type { FeedMap, FeedPlan } from '../model/plan.js';
import type { ReferencePlan } from '../model/reference-plan.js';
import { checkCrosswalks } from './check-crosswalks.js';
import { compileReference } from './compile-reference.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { brokenOf, documentsOf } from './documents.js';
import type { ReferenceSources } from './reference-source.js';
import { versionWithReferences } from './version.js';

/** The references of a workspace, and its feeds with versions that cover what they look up. */
export interface CompiledReferences {
  readonly references: ReadonlyMap<string, ReferencePlan>;
  /** Also those that did not compile, as null. */
  readonly named: ReadonlyMap<string, ReferencePlan | null>;
  readonly feeds: ReadonlyMap<string, FeedPlan | null>;
}

type ReferenceDocuments = readonly Extract<SourceDocument, { kind: 'reference' }>[];

/** Compiles references, and checks every crosswalk of the feeds that were compiled before. */
export function compileReferences(
  context: CompileContext,
  source: WorkspaceSource,
  compiled: Pick<ReferenceSources, 'feeds' | 'entities'>,
): CompiledReferences {
  const documents = documentsOf(source, 'reference');
  const sources = { ...compiled, tables: source.tables };
  const references = new Map<string, ReferencePlan | null>(
    [...brokenOf(source, 'reference')].map((name) => [name, null]),
  );
  for (const document of documents) {
    const compiled = compileReference(context, document, sources);
    references.set(document.name, references.has(document.name) ? null : compiled);
  }
  checkCrosswalks(context, references, sources);
  const known = new Map([...references].flatMap(([name, plan]) => (plan === null ? [] : [[name, plan] as const])));
  checkCycles(context, documents, known, sources.feeds);
  const feeds = [...sources.feeds].map(([name, feed]) => {
    return [name, feed && { ...feed, maps: feed.maps.map((map) => versioned(map, known)) }] as const;
  });
  return { references: known, named: references, feeds: new Map(feeds) };
}

function versioned(map: FeedMap, references: ReadonlyMap<string, ReferencePlan>): FeedMap {
  return { ...map, version: versionWithReferences(map, references) };
}

/** A reference whose feed is looked up, in any number of steps, in itself. */
function checkCycles(
  context: CompileContext,
  documents: ReferenceDocuments,
  references: ReadonlyMap<string, ReferencePlan>,
  feeds: ReadonlyMap<string, FeedPlan | null>,
): void {
  const reported = new Set<string>();
  for (const { name, root } of documents) {
    const way = reported.has(name) ? null : wayBack(name, [name], references, feeds);
    if (!way) continue;
    for (const member of way) reported.add(member);
    find(context, 'cyclic-reference', { way }, childOf(root, 'feed'));
  }
}

function wayBack(
  start: string,
  way: readonly string[],
  references: ReadonlyMap<string, ReferencePlan>,
  feeds: ReadonlyMap<string, FeedPlan | null>,
): readonly string[] | null {
  const source = references.get(way.at(-1) ?? '')?.source;
  if (source?.kind !== 'feed') return null;
  for (const mapping of feeds.get(source.feed)?.maps.flatMap(({ map }) => map) ?? []) {
    if (mapping.kind !== 'crosswalk') continue;
    if (mapping.reference === start) return [...way, source.feed, start];
    if (way.includes(mapping.reference)) continue;
    const found = wayBack(start, [...way, source.feed, mapping.reference], references, feeds);
    if (found) return found;
  }
  return null;
}
