import { isDeepStrictEqual } from 'node:util';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { FeedMap } from '../model/plan.js';
import type { Feed } from '../schema/generated/documents.js';
import { readText } from '../conditions/read-value.js';
import { compileMap } from './compile-map.js';
import type { MapSource } from './compile-map.js';
import { checkHelpersUsed } from './helper-fields.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** The maps of a feed, as written. */
interface MapsSource extends Pick<MapSource, 'feed' | 'entity' | 'timezone' | 'constants'> {
  readonly maps: Feed['map'];
  /** The fields whose totals a trailer says, which reads helpers too. */
  readonly totals: readonly string[];
  /** Of the list. */
  readonly location: Location;
}

/** The maps of a feed in order of time: each leaves what it does not name as it was before. */
export async function compileMaps(
  context: CompileContext,
  { maps, totals, location, ...shared }: MapsSource,
): Promise<readonly Omit<FeedMap, 'version'>[]> {
  checkDates(context, maps, location);
  let fields: MapSource['fields'] = {};
  const places = new Map<string, Location>();
  const compiled = [];
  for (const [index, { since = null, fields: own }] of maps.entries()) {
    const at = childOf(location, index, 'fields');
    for (const name of Object.keys(own)) places.set(name, childOf(at, name));
    fields = { ...fields, ...own };
    const placeOf = (name: string): Location => places.get(name) ?? at;
    const before = context.findings.length;
    const map = await compileMap(context, { ...shared, since, fields, placeOf, location: at });
    // What an earlier map says is wrong in each that leaves it as it is, and is said once.
    const found = context.findings.splice(before);
    context.findings.push(...found.filter((one) => !context.findings.some((other) => isDeepStrictEqual(one, other))));
    compiled.push({ since, ...map });
  }
  checkHelpersUsed(context, compiled, totals, (name) => places.get(name) ?? location);
  return compiled;
}

/** Only the first map may hold from ever; every other begins after the one before it. */
function checkDates(context: CompileContext, maps: Feed['map'], location: Location): void {
  let latest: string | null = null;
  for (const [index, { since }] of maps.entries()) {
    const at = childOf(location, index, 'since');
    if (since === undefined) {
      if (index > 0) find(context, 'missing-key', { key: 'since' }, childOf(location, index));
      continue;
    }
    if (readText({ kind: 'date' }, since) === null) {
      find(context, 'malformed-value', { value: since, expected: 'a day of the calendar, as 2026-09-01' }, at);
    } else if (latest !== null && since <= latest) {
      find(
        context,
        'malformed-value',
        { value: since, expected: `a day after ${latest}, when the map before begins` },
        at,
      );
    } else latest = since;
  }
}
