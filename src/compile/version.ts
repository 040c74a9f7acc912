import { hashOf } from '../base/canonical.js';
import type { EntityPlan, FeedPlan, Plan, ReferencePlan, RulePlan } from '../model/plan.js';

/**
 * What is declared by name has no order that means anything: the versions are of its items by name, so that moving a key
 * is no other version.
 */
function byName<T, K extends keyof T & string>(items: readonly T[], name: K): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map((item) => [String(item[name]), item]));
}

function withoutOrder(entity: EntityPlan): object {
  return { ...entity, fields: byName(entity.fields, 'name') };
}

/**
 * The version of a feed: of all that decides what a payload of it becomes. What the feed and its entity are called, and
 * who answers for them, is no part of it: a rename makes no other batch.
 */
export function feedVersion({ parse, map }: Pick<FeedPlan, 'parse' | 'map'>, entity: EntityPlan): string {
  const { identity, fields, checks } = entity;
  return hashOf({ parse, map: byName(map, 'field'), entity: { identity, fields: byName(fields, 'name'), checks } });
}

function ruleWithoutOrder(rule: RulePlan): object {
  const later = rule.later.map(({ from, rule: then }) => ({ from, rule: ruleWithoutOrder(then) }));
  return { ...rule, compare: byName(rule.compare, 'field'), later };
}

/**
 * The version of a feed with what it looks up: of a file its content, wherever it stands. What a feed delivered is named by
 * each batch.
 */
export function versionWithReferences(feed: FeedPlan, references: ReadonlyMap<string, ReferencePlan>): string {
  const names = feed.map.flatMap((mapping) => (mapping.kind === 'crosswalk' ? [mapping.reference] : []));
  if (names.length === 0) return feed.version;
  const used = [...new Set(names)].toSorted().flatMap((name) => {
    const reference = references.get(name);
    return reference ? [decidingParts(reference)] : [];
  });
  return hashOf({ feed: feed.version, references: used });
}

function decidingParts({ owner: _owner, source, ...reference }: ReferencePlan): object {
  return { ...reference, source: source.kind === 'file' ? { ...source, path: null } : source };
}

/** The version of a configuration: of all that its plan says. */
export function planVersion(plan: Omit<Plan, 'version'>): string {
  const each = <T>(items: Readonly<Record<string, T>>, of: (item: T) => object): object =>
    Object.fromEntries(Object.entries(items).map(([name, item]) => [name, of(item)]));
  return hashOf({
    ...plan,
    entities: each(plan.entities, withoutOrder),
    feeds: each(plan.feeds, (feed) => ({ ...feed, map: byName(feed.map, 'field') })),
    rules: each(plan.rules, ruleWithoutOrder),
  });
}
