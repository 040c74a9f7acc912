import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { ParsePlan } from '../model/parse-plan.js';
import type { FeedPlan } from '../model/plan.js';
import { defaultPolicy } from '../model/policy.js';
import type { Policy } from '../model/policy.js';
import type { Connection, Feed, Fetch } from '../schema/generated/documents.js';
import { compileConnection } from './authority/check-connection.js';
import type { CompiledConnection } from './authority/check-connection.js';
import { leadsOut } from './authority/leads-out.js';
import { compileAcceptance } from './compile-acceptance.js';
import { compileDelivery } from './compile-delivery.js';
import { checkAddresses, checkMarkAddresses } from './check-addresses.js';
import { checkTotals, fieldsOfTotals } from './check-totals.js';
import { compileFileHandling } from './compile-file-handling.js';
import { compileMaps } from './compile-maps.js';
import { compileOptions, undescribedOptions, withoutSecrets } from './compile-options.js';
import { compileIdempotency } from './compile-idempotency.js';
import { compileMessages } from './compile-messages.js';
import { compileParse } from './compile-parse.js';
import { compileFeedSchedule } from './compile-schedule.js';
import { find, resolve } from './context.js';
import type { CompileContext } from './context.js';
import { checkFetch } from './check-fetch.js';
import { checkDates } from './delivery-dates.js';
import type { ResolvedSystem } from './expand/expand-systems.js';
import { checkTimezone } from './timezone.js';
import { feedVersion } from './version.js';

/** The feeds of a system: where they are fetched, how they are parsed, and how a record is made of what arrives. */
export async function compileSystem(
  context: CompileContext,
  system: ResolvedSystem,
  entities: ReadonlyMap<string, EntityPlan | null>,
): Promise<readonly FeedPlan[]> {
  const { value, root } = system;
  if (value.timezone !== undefined) checkTimezone(context, value.timezone, childOf(root, 'timezone'));
  const connections = new Map<string, NamedConnection>();
  for (const [name, connection] of Object.entries(value.connections)) {
    const location = childOf(root, 'connections', name);
    const compiled = compileConnection(context, { system: value.system, connection, location });
    checkPolicy(context, connection, location);
    connections.set(name, { connection, ...compiled });
  }
  const feeds: FeedPlan[] = [];
  for (const [name, feed] of Object.entries(value.feeds)) {
    const plan = await compileFeed(context, system, entities, {
      name,
      feed,
      connections,
      location: childOf(root, 'feeds', name),
    });
    if (plan) feeds.push(plan);
  }
  return feeds;
}

interface NamedConnection extends CompiledConnection {
  readonly connection: Connection;
}

interface NamedFeed {
  readonly name: string;
  readonly feed: Feed;
  /** Those of the system, by name. */
  readonly connections: ReadonlyMap<string, NamedConnection>;
  readonly location: Location;
}

async function compileFeed(
  context: CompileContext,
  { value: system, constants }: ResolvedSystem,
  entities: ReadonlyMap<string, EntityPlan | null>,
  { name, feed, connections, location }: NamedFeed,
): Promise<FeedPlan | null> {
  const entity = resolve(context, 'entity', feed.entity, entities, childOf(location, 'entity'));
  const at = childOf(location, 'fetch', 'connection');
  const used = resolve(context, 'connection', feed.fetch.connection, connections, at);
  checkPath(context, feed.fetch, childOf(location, 'fetch', 'path'));
  const messages = compileMessages(context, feed, used, location);
  const isUsable = noneSince(context);
  const settings = used ? compileSettings(context, used, feed.fetch, childOf(location, 'fetch')) : {};
  const parse = compileParse(context, feed, childOf(location, 'parse'));
  if (!entity || !used) return null;
  const feedName = `${system.system}/${name}`;
  const maps = await compileFeedMaps(
    context,
    { value: system, constants },
    { feed, feedName, entity, parse, location },
  );
  await checkFetch(context, used.fetcher, { feed, settings, parse, maps, isUsable: isUsable(), location });
  const delivery = await compileDelivery(context, {
    entity,
    written: feed.delivery,
    maps,
    constants: new Map(Object.entries(constants)),
    location: childOf(location, 'delivery'),
  });
  const keyed = compileIdempotency(context, {
    entity,
    written: feed.idempotency,
    delivery,
    maps,
    isMessages: messages !== null,
    location,
  });
  const { timezone = 'UTC' } = system;
  const times = compileFeedSchedule(context, { feed, timezone, isMessages: messages !== null, location });
  const acceptance = await compileAcceptance(context, { feed, timezone, location });
  const handling = compileFileHandling(context, used.fetcher, feed.fetch, childOf(location, 'fetch'));
  checkMarkAddresses(context, parse, delivery, childOf(location, 'delivery'));
  return {
    name: feedName,
    formerly: (system.formerly ?? []).map((earlier) => `${earlier}/${name}`),
    system: system.system,
    entity: entity.name,
    ...times,
    fetch: { ...fetchOf(context, used, feed), settings, ...(messages && { messages }), ...handling.fetch },
    delivery,
    ...keyed,
    compression: feed.parse.compression ?? 'auto',
    acceptance: { ...acceptance, ...handling.acceptance },
    parse,
    key: entity.identity,
    maps: maps.map((map) => ({ ...map, version: feedVersion({ parse, delivery, ...keyed, ...map }, entity) })),
  };
}

interface ParsedFeed {
  readonly feed: Feed;
  readonly feedName: string;
  readonly entity: EntityPlan;
  readonly parse: ParsePlan;
  readonly location: Location;
}

async function compileFeedMaps(
  context: CompileContext,
  { value: { timezone = 'UTC' }, constants }: Pick<ResolvedSystem, 'value' | 'constants'>,
  { feed, feedName, entity, parse, location }: ParsedFeed,
): ReturnType<typeof compileMaps> {
  const maps = await compileMaps(context, {
    feed: feedName,
    entity,
    maps: feed.map,
    timezone,
    constants: new Map(Object.entries(constants)),
    totals: fieldsUsed(feed, parse),
    location: childOf(location, 'map'),
  });
  checkTotals(context, parse, { entity, maps }, childOf(location, 'parse', 'trailer', 'totals'));
  checkAddresses(context, parse, feed.map, maps, childOf(location, 'map'));
  return maps;
}

/** Whether nothing was found from now on. */
function noneSince(context: CompileContext): () => boolean {
  const before = context.findings.length;
  return () => context.findings.length === before;
}

/** The fields that are read beside those of the entity. */
function fieldsUsed({ idempotency }: Feed, parse: FeedPlan['parse']): readonly string[] {
  return [...fieldsOfTotals(parse), ...(idempotency?.key ?? [])];
}

function fetchOf(
  context: CompileContext,
  { connection, options }: NamedConnection,
  { fetch: { connection: name, path, offset = '0d' } }: Feed,
): Omit<FeedPlan['fetch'], 'settings' | 'messages' | 'afterwards'> {
  const days = Number.parseInt(offset, 10);
  const policy = policyOf(context, connection);
  return {
    connection: name,
    policy,
    plugin: connection.plugin,
    options,
    path,
    ...(days === 0 ? {} : { offset: days }),
  };
}

function compileSettings(
  context: CompileContext,
  { connection, fetcher, options }: NamedConnection,
  { options: written = {} }: Fetch,
  location: Location,
): FeedPlan['fetch']['settings'] {
  if (!fetcher) return undescribedOptions(written);
  return compileOptions(context, {
    plugin: connection.plugin,
    described: fetcher.settings ?? {},
    written,
    location: childOf(location, 'options'),
    owner: childOf(location, 'connection'),
    dated: true,
    checkTogether: (settings) => fetcher.checkSettings?.(settings, withoutSecrets(options)) ?? [],
  });
}

function checkPolicy(context: CompileContext, { policy }: Connection, location: Location): void {
  if (policy === undefined || context.policies === null) return;
  resolve(context, 'policy', policy, context.policies, childOf(location, 'policy'));
}

function policyOf({ policies }: CompileContext, { policy }: Connection): Policy {
  return policies?.get(policy ?? defaultPolicy.name) ?? defaultPolicy;
}

/** A path may hold `${date:…}` and nothing else to fill in, and stays below its connection's directory. */
function checkPath(context: CompileContext, { path }: Fetch, location: Location): void {
  checkDates(context, path, location);
  if (leadsOut(path)) find(context, 'outside-workspace', { path }, location);
}
