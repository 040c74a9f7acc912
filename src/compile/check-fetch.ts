import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { ParsePlan } from '../model/parse-plan.js';
import { columnsOf } from '../model/expression.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { FeedMap, FeedPlan } from '../model/plan.js';
import { plainOptions } from '../model/plain-options.js';
import type { FeedProblem, Fetcher } from '../plugin/fetcher.js';
import type { Feed } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** A feed as it is written, and what was made of it. */
interface FetchedFeed {
  readonly feed: Feed;
  readonly settings: FeedPlan['fetch']['settings'];
  readonly parse: ParsePlan;
  readonly maps: readonly Pick<FeedMap, 'map'>[];
  /** Whether nothing was found in it so far: what follows from a mistake is not told beside it. */
  readonly isUsable: boolean;
  readonly location: Location;
}

/** What only files have says nothing of answers. */
export function checkAnswers(
  context: CompileContext,
  fetcher: Fetcher | undefined,
  feed: Feed,
  location: Location,
): void {
  if (fetcher?.kind !== 'pages') return;
  const keys: readonly { readonly path: readonly string[]; readonly value: unknown }[] = [
    { path: ['fetch', 'checksum'], value: feed.fetch.checksum },
    { path: ['delivery', 'complete'], value: feed.delivery?.complete },
    { path: ['parse', 'compression'], value: feed.parse.compression },
  ];
  for (const { path, value } of keys) {
    if (value === undefined) continue;
    const parameters = { key: path.at(-1) ?? '', reason: 'answers come without files' };
    find(context, 'key-without-effect', parameters, keyOf(childOf(location, ...path)));
  }
}

/** What the fetcher of a feed refuses beyond single settings: that some do not fit the feed, or a file that they name. */
export async function checkFetch(
  context: CompileContext,
  fetcher: Fetcher | undefined,
  { feed, settings, parse, maps, isUsable, location }: FetchedFeed,
): Promise<void> {
  checkAnswers(context, fetcher, feed, location);
  if (!isUsable || !fetcher?.checkFeed) return;
  const at = childOf(location, 'fetch');
  const problems = await fetcher.checkFeed({
    path: feed.fetch.path,
    format: parse.format,
    settings: plainOptions(settings),
    columns: [...new Set(maps.flatMap(({ map }) => map.flatMap(columnsOfMapping)))],
    ...(parse.format === 'json' ? { records: parse.records } : {}),
    readText: (file) => readText(context, file, at),
  });
  for (const { at: place, reason } of problems) {
    find(context, 'invalid-option', { plugin: fetcher.name, reason }, placeOf(place, location));
  }
}

function columnsOfMapping(mapping: FieldMapping): readonly string[] {
  if (mapping.kind === 'column') return [mapping.column];
  if (mapping.kind === 'crosswalk') return mapping.columns;
  if (mapping.kind !== 'expression') return [];
  return columnsOf(mapping.expression).flatMap(({ namespace, name }) => (namespace === 'raw' ? [name] : []));
}

async function readText(context: CompileContext, file: string, namedAt: Location): Promise<string | null> {
  const read = await context.readText(file);
  if ('text' in read) return read.text;
  context.findings.push({ ...read.diagnostic, related: { location: namedAt, note: 'named here' } });
  return null;
}

function placeOf(at: FeedProblem['at'], location: Location): Location {
  if (at === 'path') return childOf(location, 'fetch', 'path');
  if (at === 'format') return childOf(location, 'parse', 'format');
  if ('setting' in at) {
    return childOf(location, 'fetch', 'options', at.setting, ...(at.key === undefined ? [] : [at.key]));
  }
  const { file, start, end } = at;
  return { file, document: 0, path: [], part: 'text', within: { start, end } };
}
