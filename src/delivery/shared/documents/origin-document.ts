import type { Location, Position } from '../../../base/location.js';
import type { Origins } from '../../../compile/compile.js';
import type { ValueOrigin } from '../../../compile/expand/origins.js';
import type { PlanOutput } from '../../../schema/generated/outputs.js';
import { pointerOf } from '../../shared/diagnostics-json.js';
import type { PartOfPlan } from './plan-document.js';

/** What said one value of a document, with the place in its file. */
export type OriginItem = PlanOutput['origins'][number];

interface OriginSource {
  readonly origins: Origins;
  readonly positionOf: (location: Location) => Position;
  /** The exact text of a scalar. */
  readonly sourceText: (location: Location) => string | null;
}

/**
 * What said each value of a rule and of the systems of its feeds, as far as the rule reads them, and the defaults of the
 * operator's file that it goes by.
 */
export function originItems(
  { rule, feeds }: Pick<PartOfPlan, 'rule' | 'feeds'>,
  date: string,
  source: OriginSource,
): OriginItem[] {
  const ofRule = source.origins.ofRule(rule.id, date).map((origin) => itemOf(`rule ${rule.id}`, origin, source));
  const ofFeeds = feeds.flatMap(({ name, system }) =>
    originsOfFeed(source.origins.ofSystem(system), name.slice(system.length + 1)).map((origin) =>
      itemOf(`system ${system}`, origin, source),
    ),
  );
  const policies = new Set<string | number>(feeds.map(({ fetch }) => fetch.policy.name));
  const ofOperator = source.origins
    .ofWorkspace()
    .filter(({ path: [key, name = ''] }) => key !== 'policies' || policies.has(name))
    .map((origin) => itemOf('tieout.yaml', origin, source));
  // two feeds of one system share what the system says
  const byPlace = new Map(
    [...ofRule, ...ofFeeds, ...ofOperator].map((item) => [`${item.document} ${item.path}`, item]),
  );
  return [...byPlace.values()];
}

/** Of a system, its other feeds and connections do not matter. */
function originsOfFeed(origins: readonly ValueOrigin[], feed: string): readonly ValueOrigin[] {
  const connection = origins.find(({ path }) => path.join('/') === `feeds/${feed}/fetch/connection`)?.value;
  return origins.filter(({ path: [key, name] }) => {
    if (key === 'feeds') return name === feed;
    return key !== 'connections' || name === connection;
  });
}

function itemOf(
  document: string,
  { path, value, inWords, from, location, because, filledBy }: ValueOrigin,
  { positionOf, sourceText }: Omit<OriginSource, 'origins'>,
): OriginItem {
  const place = (written: Location | null): OriginItem['location'] => {
    if (written === null) return null;
    const { file, line, column } = positionOf(written);
    return { file, line, column };
  };
  const filled = filledBy.map((origin) => ({ from: origin.kind, location: place(origin.location) }));
  return {
    document,
    path: pointerOf(path),
    value: exactly(value, location && sourceText(location)),
    inWords,
    from,
    location: place(location),
    because,
    filledBy: filled,
  };
}

/** A number is its text where it would lose digits as a double. */
function exactly(value: ValueOrigin['value'], written: string | null): ValueOrigin['value'] {
  return typeof value === 'number' && written !== null && String(value) !== written ? written : value;
}
