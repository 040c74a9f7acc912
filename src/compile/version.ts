import { hashOf } from '../base/canonical.js';
import type { DeliveryPlan } from '../model/delivery-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FeedMap, FeedPlan, Plan, RulePlan } from '../model/plan.js';
import type { ReferencePlan } from '../model/reference-plan.js';

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
 * The version of a feed with one of its maps: of all that decides what a payload becomes. What the feed and its entity are
 * called, who answers for them, and from when on the map holds, is no part of it: a rename, or a map for later, makes no
 * other batch.
 */
export function feedVersion(
  {
    parse,
    delivery,
    idempotency,
    map,
    helpers,
  }: Pick<FeedPlan, 'parse' | 'delivery' | 'idempotency'> & Pick<FeedMap, 'map' | 'helpers'>,
  { identity, fields, checks }: EntityPlan,
): string {
  return hashOf({
    parse,
    map: byName(map, 'field'),
    helpers: byName(helpers, 'name'),
    entity: { identity, fields: byName(fields, 'name'), checks },
    ...daysAndMarks(delivery),
    ...(idempotency ? { idempotency } : {}),
  });
}

function mapWithoutOrder({ map, helpers, ...rest }: FeedMap): object {
  return { ...rest, map: byName(map, 'field'), helpers: byName(helpers, 'name') };
}

/** What a delivery covers, and what its records are marked as; which of them count is asked anew by every run. */
function daysAndMarks({ field, covers, outside, deleted, reversal }: DeliveryPlan): object {
  const isWhole = field === null && covers.kind === 'filename' && deleted === null && reversal === null;
  return isWhole ? {} : { delivery: { field, covers, outside, deleted, reversal: reversal?.when ?? null } };
}

function ruleWithoutOrder(rule: RulePlan): object {
  const later = rule.later.map(({ from, rule: then }) => ({ from, rule: ruleWithoutOrder(then) }));
  const counterparts = rule.counterparts.map((counterpart) => ({
    ...counterpart,
    compare: byName(counterpart.compare, 'field'),
  }));
  return { ...rule, counterparts, later };
}

/**
 * The version of a map with what it looks up: of a file its content, wherever it stands. What a feed delivered is named by
 * each batch.
 */
export function versionWithReferences(
  { map, version }: FeedMap,
  references: ReadonlyMap<string, ReferencePlan>,
): string {
  const names = map.flatMap((mapping) => (mapping.kind === 'crosswalk' ? [mapping.reference] : []));
  if (names.length === 0) return version;
  const used = [...new Set(names)].toSorted().flatMap((name) => {
    const reference = references.get(name);
    return reference ? [decidingParts(reference)] : [];
  });
  return hashOf({ feed: version, references: used });
}

function decidingParts({ owner: _owner, source, ...reference }: ReferencePlan): object {
  return { ...reference, source: source.kind === 'file' ? { ...source, path: null } : source };
}

/** How a connection is used, and what it is called, changes nothing that anybody answers. */
function withoutPolicy({ fetch, ...feed }: FeedPlan): object {
  const { connection: _connection, policy: _policy, messages: _messages, ...fetched } = fetch;
  return { ...feed, fetch: fetched, maps: feed.maps.map(mapWithoutOrder) };
}

/** The version of a configuration: of all that its plan says, but how connections are used, and who answers for a tier. */
export function planVersion(plan: Omit<Plan, 'version'>): string {
  const each = <T>(items: Readonly<Record<string, T>>, of: (item: T) => object): object =>
    Object.fromEntries(Object.entries(items).map(([name, item]) => [name, of(item)]));
  return hashOf({
    ...plan,
    entities: each(plan.entities, withoutOrder),
    feeds: each(plan.feeds, withoutPolicy),
    rules: each(plan.rules, ruleWithoutOrder),
    tiers: each(plan.tiers, ({ name }) => ({ name })),
  });
}
