import { isDeepStrictEqual } from 'node:util';
import type { ConfigurationChange, ConfigurationKind, ValueDifference } from '../model/configuration.js';
import type { Plan } from '../model/plan.js';
import { isShownWhole, shownValue } from './plan-values.js';

/** What a plan declares by name; all else of it is said of the workspace. */
const collections = {
  systems: 'system',
  entities: 'entity',
  feeds: 'feed',
  references: 'reference',
  rules: 'rule',
  tiers: 'tier',
} as const satisfies Partial<Record<keyof Plan, ConfigurationKind>>;

/** SHA-256 that are made of the rest. */
const derived: ReadonlySet<string> = new Set(['version']);

/** Lists in which the order of what has a name means nothing. */
const withoutOrder: ReadonlySet<string> = new Set(['fields', 'map', 'helpers', 'compare']);

type Items = Readonly<Record<string, unknown>>;

/** What a configuration says other than an earlier one: by kind, then by name. Empty where both mean the same. */
export function compareConfigurations(from: Plan, to: Plan): readonly ConfigurationChange[] {
  const differences = differencesOf('', restOf(from), restOf(to));
  const ofWorkspace: readonly ConfigurationChange[] =
    differences.length === 0 ? [] : [{ kind: 'workspace', name: to.workspace, change: 'changed', differences }];
  const ofItems = Object.entries(collections).flatMap(([collection, kind]) =>
    changesOf(kind, from[collection as keyof typeof collections], to[collection as keyof typeof collections]),
  );
  return [...ofWorkspace, ...ofItems];
}

function restOf(plan: Plan): Items {
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !(key in collections)));
}

function changesOf(kind: ConfigurationKind, from: Items, to: Items): readonly ConfigurationChange[] {
  return keysOf(from, to).flatMap((name): readonly ConfigurationChange[] => {
    if (!Object.hasOwn(from, name)) return [{ kind, name, change: 'added', differences: [] }];
    if (!Object.hasOwn(to, name)) return [{ kind, name, change: 'removed', differences: [] }];
    const differences = differencesOf('', from[name], to[name]);
    return differences.length === 0 ? [] : [{ kind, name, change: 'changed', differences }];
  });
}

function differencesOf(path: string, from: unknown, to: unknown): readonly ValueDifference[] {
  if (isDeepStrictEqual(from, to)) return [];
  const lists = bothNamed(from, to);
  if (lists) return [...differencesOfItems(path, lists.from, lists.to), ...orderOf(path, lists)];
  if (isItems(from) && isItems(to) && !isShownWhole(path)) return differencesOfItems(path, from, to);
  return [{ path, from: shownValue(path, from), to: shownValue(path, to) }];
}

function differencesOfItems(path: string, from: Items, to: Items): readonly ValueDifference[] {
  return keysOf(from, to)
    .filter((key) => !derived.has(key))
    .flatMap((key) => differencesOf(path === '' ? key : `${path}.${key}`, from[key], to[key]));
}

/** The names in their order, when those that both have are ordered in another way and the order says something. */
function orderOf(path: string, { from, to }: NamedLists): readonly ValueDifference[] {
  if (withoutOrder.has(path.slice(path.lastIndexOf('.') + 1))) return [];
  const kept = Object.keys(from).filter((name) => Object.hasOwn(to, name));
  const then = Object.keys(to).filter((name) => Object.hasOwn(from, name));
  return isDeepStrictEqual(kept, then) ? [] : [{ path, from: Object.keys(from), to: Object.keys(to) }];
}

interface NamedLists {
  readonly from: Items;
  readonly to: Items;
}

function bothNamed(from: unknown, to: unknown): NamedLists | null {
  if (!Array.isArray(from) || !Array.isArray(to)) return null;
  const [before, after] = [byName(from), byName(to)];
  return before && after && { from: before, to: after };
}

/** What is in a list by the names it has, or null when it is no list of things that each have one of their own. */
function byName(list: readonly unknown[]): Items | null {
  const named = list.map((item): readonly [string | null, unknown] => [isItems(item) ? nameOf(item) : null, item]);
  const names = new Set(named.map(([name]) => name));
  if (names.has(null) || names.size < list.length) return null;
  return Object.fromEntries(named.map(([name, item]) => [String(name), item]));
}

function nameOf(item: Items): string | null {
  const name = item['name'] ?? item['field'] ?? item['from'];
  // A name that is a number would be put first by every object.
  return typeof name === 'string' && !/^\d+$/.test(name) ? name : null;
}

function isItems(value: unknown): value is Items {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(from: Items, to: Items): readonly string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted();
}
