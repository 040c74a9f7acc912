import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';

/**
 * What said a value: the document itself, its template, the document instead of its template, a parameter (given or by
 * default), an override, a variable of the environment, or the instance the rule is for.
 */
export type OriginKind =
  'written' | 'restated' | 'template' | 'parameter' | 'parameter-default' | 'override' | 'variable' | 'instance';

/** Where a value comes from. */
export interface Origin {
  readonly kind: OriginKind;
  readonly location: Location;
  /** Why an override differs. */
  readonly because?: string;
}

/** A document as plain data, of which every part knows where it comes from. */
export type Traced = TracedScalar | TracedList | TracedMapping;

export interface TracedScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly origin: Origin;
  /** What filled in `${…}` within it; then its text is its value. */
  readonly filledBy: readonly Origin[];
}

export interface TracedList {
  readonly kind: 'list';
  readonly items: readonly Traced[];
  readonly origin: Origin;
}

export interface TracedMapping {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, TracedEntry>;
  readonly origin: Origin;
}

export interface TracedEntry {
  /** Where the key stands. */
  readonly key: Location;
  readonly node: Traced;
}

/** Plain data as it was read, traced to its own document. */
export function trace(value: unknown, location: Location, kind: OriginKind, because?: string): Traced {
  const origin = { kind, location, ...(because === undefined ? {} : { because }) };
  if (Array.isArray(value)) {
    const items = value.map((item, index) => trace(item, childOf(location, index), kind, because));
    return { kind: 'list', items, origin };
  }
  if (typeof value !== 'object' || value === null) {
    return { kind: 'scalar', value: value as TracedScalar['value'], origin, filledBy: [] };
  }
  const entries = Object.entries(value).map(([key, child]) => {
    const at = childOf(location, key);
    return [key, { key: keyOf(at), node: trace(child, at, kind, because) }] as const;
  });
  return { kind: 'mapping', entries: new Map(entries), origin };
}

/** The plain data of a traced document. */
export function untraced(node: Traced): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(untraced);
    case 'mapping': {
      const entries = [...node.entries].map(([key, entry]) => [key, untraced(entry.node)]);
      return Object.fromEntries(entries) as object;
    }
  }
}

/** Lays one document over another: mappings merge key by key, anything else is replaced. */
export function merge(base: Traced, over: Traced): Traced {
  if (base.kind !== 'mapping' || over.kind !== 'mapping') return restated(over);
  const entries = new Map(base.entries);
  for (const [key, { key: location, node }] of over.entries) {
    const before = base.entries.get(key);
    entries.set(key, before ? { key: before.key, node: merge(before.node, node) } : { key: location, node });
  }
  return { kind: 'mapping', entries, origin: base.origin };
}

/** What a document says although its template has said it. */
function restated(node: Traced): Traced {
  const origin = { ...node.origin, kind: 'restated' as const };
  if (node.kind === 'scalar') return { ...node, origin };
  if (node.kind === 'list') return { ...node, origin, items: node.items.map(restated) };
  const entries = [...node.entries].map(([key, entry]) => [key, { ...entry, node: restated(entry.node) }] as const);
  return { ...node, origin, entries: new Map(entries) };
}

/** A mapping without some of its keys. */
export function without(node: TracedMapping, keys: readonly string[]): TracedMapping {
  return { ...node, entries: new Map([...node.entries].filter(([key]) => !keys.includes(key))) };
}

/** What a path leads to, and how far: of a path that does not exist, the nearest part above. */
export function follow(
  root: Traced,
  path: readonly (string | number)[],
): { readonly node: Traced; readonly key: Location | null; readonly rest: readonly (string | number)[] } {
  let node = root;
  let key: Location | null = null;
  for (const [index, step] of path.entries()) {
    const entry = childOfNode(node, step);
    if (!entry) return { node, key, rest: path.slice(index) };
    ({ node, key } = entry);
  }
  return { node, key, rest: [] };
}

function childOfNode(node: Traced, step: string | number): { node: Traced; key: Location | null } | undefined {
  if (node.kind === 'mapping') return node.entries.get(String(step));
  const item = node.kind === 'list' ? node.items[Number(step)] : undefined;
  return item && { node: item, key: null };
}

/** Every scalar of a document with its path. */
export function* scalarsOf(
  node: Traced,
  path: readonly (string | number)[] = [],
): Iterable<{ readonly path: readonly (string | number)[]; readonly scalar: TracedScalar }> {
  if (node.kind === 'scalar') yield { path, scalar: node };
  else if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) yield* scalarsOf(item, [...path, index]);
  else for (const [key, entry] of node.entries) yield* scalarsOf(entry.node, [...path, key]);
}
