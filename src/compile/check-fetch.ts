import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { ParsePlan } from '../model/parse-plan.js';
import type { FeedPlan } from '../model/plan.js';
import { plainOptions } from '../model/plain-options.js';
import type { FeedProblem, Fetcher } from '../plugin/fetcher.js';
import type { Feed } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** A feed whose single settings are usable. */
interface FetchedFeed {
  readonly feed: Feed;
  readonly settings: FeedPlan['fetch']['settings'];
  readonly parse: ParsePlan;
  /** Of `fetch`. */
  readonly location: Location;
}

/** What the fetcher of a feed refuses beyond single settings: that some do not fit together, or a file that they name. */
export async function checkFetch(
  context: CompileContext,
  { fetcher }: { readonly fetcher: Fetcher | undefined },
  { feed, settings, parse, location }: FetchedFeed,
): Promise<void> {
  const problems = await fetcher?.checkFeed?.({
    path: feed.fetch.path,
    settings: plainOptions(settings),
    ...(parse.format === 'json' ? { records: parse.records } : {}),
    readText: (file) => readText(context, file, location),
  });
  for (const { at, reason } of problems ?? []) {
    find(context, 'invalid-option', { plugin: fetcher?.name ?? '', reason }, placeOf(at, location));
  }
}

async function readText(context: CompileContext, file: string, namedAt: Location): Promise<string | null> {
  const read = await context.readText(file);
  if ('text' in read) return read.text;
  context.findings.push({ ...read.diagnostic, related: { location: namedAt, note: 'named here' } });
  return null;
}

function placeOf(at: FeedProblem['at'], location: Location): Location {
  if (at === 'path') return childOf(location, 'path');
  if ('setting' in at) return childOf(location, 'options', at.setting);
  const { file, start, end } = at;
  return { file, document: 0, path: [], part: 'text', within: { start, end } };
}
