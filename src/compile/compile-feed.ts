import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { hashOf } from '../base/canonical.js';
import { nearest } from '../base/suggestion.js';
import type { EntityPlan, FeedPlan } from '../model/plan.js';
import type { Connection, Feed, Fetch, SystemDocument } from '../schema/generated/documents.js';
import { compileMap } from './compile-map.js';
import { find, resolve } from './context.js';
import type { CompileContext, Placed } from './context.js';
import { checkTimezone } from './timezone.js';

/** The feeds of a system: where they are fetched, how they are parsed, and how a record is made of what arrives. */
export async function compileSystem(
  context: CompileContext,
  system: Placed<SystemDocument>,
  entities: ReadonlyMap<string, EntityPlan | null>,
): Promise<readonly FeedPlan[]> {
  const { value, root } = system;
  if (value.timezone !== undefined) checkTimezone(context, value.timezone, childOf(root, 'timezone'));
  const connections = new Map(Object.entries(value.connections));
  for (const [name, connection] of connections) {
    checkConnection(context, connection, childOf(root, 'connections', name));
  }
  const feeds: FeedPlan[] = [];
  for (const [name, feed] of Object.entries(value.feeds)) {
    const plan = await compileFeed(context, system, entities, { name, feed, location: childOf(root, 'feeds', name) });
    if (plan) feeds.push(plan);
  }
  return feeds;
}

interface NamedFeed {
  readonly name: string;
  readonly feed: Feed;
  readonly location: Location;
}

async function compileFeed(
  context: CompileContext,
  { value: system }: Placed<SystemDocument>,
  entities: ReadonlyMap<string, EntityPlan | null>,
  { name, feed, location }: NamedFeed,
): Promise<FeedPlan | null> {
  const entity = resolve(context, 'entity', feed.entity, entities, childOf(location, 'entity'));
  const connections = new Map(Object.entries(system.connections));
  const at = childOf(location, 'fetch', 'connection');
  const connection = resolve(context, 'connection', feed.fetch.connection, connections, at);
  checkPath(context, feed.fetch, childOf(location, 'fetch', 'path'));
  if (!entity || !connection) return null;
  const feedName = `${system.system}/${name}`;
  const map = await compileMap(context, {
    feed: feedName,
    entity,
    fields: feed.map[0].fields,
    timezone: system.timezone ?? 'UTC',
    location: childOf(location, 'map', 0, 'fields'),
  });
  const plan = {
    name: feedName,
    system: system.system,
    entity: entity.name,
    fetch: { plugin: connection.plugin, options: connection.options ?? {}, path: feed.fetch.path },
    parse: {
      format: feed.parse.format,
      delimiter: feed.parse.delimiter ?? ',',
      quote: feed.parse.quote ?? '"',
      encoding: feed.parse.encoding ?? 'windows-1252',
    },
    map,
  };
  checkMarks(context, plan.parse, childOf(location, 'parse'));
  return { ...plan, version: hashOf({ parse: plan.parse, map, entity }) };
}

/** The bytes of a payload are told apart by these, before anything is decoded. */
function checkMarks(context: CompileContext, parse: FeedPlan['parse'], location: Location): void {
  for (const mark of ['delimiter', 'quote'] as const) {
    if (/^[\t -~]$/.test(parse[mark])) continue;
    const expected = 'one ASCII character';
    find(context, 'malformed-value', { value: parse[mark], expected }, childOf(location, mark));
  }
  if (parse.delimiter === parse.quote) {
    const expected = 'a delimiter that is not the quote';
    find(context, 'malformed-value', { value: parse.delimiter, expected }, childOf(location, 'delimiter'));
  }
}

function checkConnection(context: CompileContext, connection: Connection, location: Location): void {
  const fetcher = resolve(context, 'plugin', connection.plugin, context.fetchers, childOf(location, 'plugin'));
  if (!fetcher) return;
  const options = connection.options ?? {};
  const known = Object.keys(fetcher.options);
  for (const [name, value] of Object.entries(options)) {
    const description = Object.hasOwn(fetcher.options, name) ? fetcher.options[name] : undefined;
    const at = childOf(location, 'options', name);
    if (!description) {
      find(context, 'unknown-key', { key: name, known }, { ...at, part: 'key' }, { suggestion: nearest(name, known) });
      continue;
    }
    const reason = description.check?.(value) ?? null;
    if (reason !== null) find(context, 'invalid-option', { plugin: fetcher.name, reason }, at);
  }
  for (const name of known) {
    if (fetcher.options[name]?.required && options[name] === undefined) {
      find(context, 'missing-key', { key: name }, childOf(location, connection.options ? 'options' : 'plugin'));
    }
  }
}

const interpolation = /\$\{([^}]*)\}/g;

/** A path may hold `${date:…}` and nothing else to fill in, and stays below its connection's directory. */
function checkPath(context: CompileContext, { path }: Fetch, location: Location): void {
  for (const [whole, inside] of path.matchAll(interpolation)) {
    if (!/^date:(yyyy|yy|MM|dd|[^A-Za-z}])+$/.test(inside ?? '')) {
      const expected = '${date:…} with yyyy, yy, MM and dd';
      find(context, 'malformed-value', { value: whole, expected }, location);
    }
  }
  if (path.startsWith('/') || path.split('/').includes('..')) find(context, 'outside-workspace', { path }, location);
}
