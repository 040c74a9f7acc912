import Big from 'big.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { diagnostic } from '../base/diagnostic.js';
import type { AcceptancePlan } from '../model/acceptance-plan.js';
import type { Feed } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { checkDates } from './delivery-dates.js';

/** What a feed asks of its deliveries, as written. */
export interface AcceptanceSource {
  readonly feed: Feed;
  /** Of the system: its days are those of restatements. */
  readonly timezone: string;
  readonly location: Location;
}

/** What a delivery must pass before it counts; what cannot be looked for is a finding. */
export async function compileAcceptance(
  context: CompileContext,
  { feed, timezone, location }: AcceptanceSource,
): Promise<AcceptancePlan> {
  const { complete, restate } = feed.delivery ?? {};
  checkBeside(context, feed, location);
  const pattern = feed.transmission?.pattern ?? null;
  if (pattern !== null) await checkPattern(context, pattern, childOf(location, 'transmission', 'pattern'));
  return {
    checksum: feed.fetch.checksum?.sidecar ?? null,
    complete: completeOf(complete),
    transmission: feed.transmission ? { pattern } : null,
    shrinkLimit: shrinkLimitOf(context, feed, childOf(location, 'delivery', 'shrinkLimit')),
    restate: restate ? { days: Number.parseInt(restate.accept, 10), timezone } : null,
  };
}

/** In hundredths of a percent. */
function shrinkLimitOf(context: CompileContext, { delivery }: Feed, location: Location): number | null {
  const { shrinkLimit, mode = 'replace' } = delivery ?? {};
  if (shrinkLimit === undefined) return null;
  if (mode !== 'replace') {
    const reason = `no delivery of a feed of mode '${mode}' replaces another`;
    find(context, 'key-without-effect', { key: 'shrinkLimit', reason }, keyOf(location));
  }
  return new Big(shrinkLimit.slice(0, -1)).times(100).toNumber();
}

function completeOf(complete: NonNullable<Feed['delivery']>['complete']): AcceptancePlan['complete'] {
  if (complete?.marker !== undefined) return { kind: 'marker', name: complete.marker };
  return complete?.manifest === undefined ? null : { kind: 'manifest', name: complete.manifest };
}

/** What stands beside the files is looked for in their folder, so there must be one. */
function checkBeside(context: CompileContext, { fetch, delivery }: Feed, location: Location): void {
  const sidecar = childOf(location, 'fetch', 'checksum', 'sidecar');
  const complete = childOf(location, 'delivery', 'complete');
  const names = [
    { name: fetch.checksum?.sidecar, at: sidecar, others: ['file.name'] },
    { name: delivery?.complete?.marker, at: childOf(complete, 'marker'), others: [] },
    { name: delivery?.complete?.manifest, at: childOf(complete, 'manifest'), others: [] },
  ];
  const folder = fetch.path.split('/').slice(0, -1).join('/');
  for (const { name, at, others } of names) {
    if (name === undefined) continue;
    checkDates(context, name, at, others);
    if (!/[*?[]/.test(folder)) continue;
    const expected = 'a folder without `*`, `?` and `[`, because other files are looked for beside those it names';
    find(context, 'malformed-value', { value: fetch.path, expected }, childOf(location, 'fetch', 'path'));
    return;
  }
  if (fetch.checksum) checkSidecar(context, fetch.path, fetch.checksum.sidecar, sidecar);
}

/** Where there may be several files, each has its own sidecar. */
function checkSidecar(context: CompileContext, path: string, name: string, location: Location): void {
  if (name.includes('${file.name}') || !/[*?[]/.test(path)) return;
  const expected = 'a name with `${file.name}`, because `path` may match several files';
  find(context, 'malformed-value', { value: name, expected }, location);
}

async function checkPattern(context: CompileContext, pattern: string, location: Location): Promise<void> {
  const reason = await context.engine.patternProblem(pattern, 1);
  if (reason !== null) context.findings.push(diagnostic('invalid-pattern', { reason }, location));
}
