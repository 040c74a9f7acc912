import { posix } from 'node:path';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { AcceptancePlan } from '../model/acceptance-plan.js';
import type { Afterwards, FeedPlan } from '../model/plan.js';
import { findsFiles } from '../plugin/fetcher.js';
import type { Fetcher } from '../plugin/fetcher.js';
import { isPattern, matcherOf } from '../plugin/file-pattern.js';
import type { Fetch } from '../schema/generated/documents.js';
import { leadsOut } from './authority/leads-out.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { checkDates } from './delivery-dates.js';

/** What is done about the files of a feed, beside reading them: what it adds to the plan; nothing where nothing is asked. */
export interface FileHandling {
  readonly acceptance: Pick<AcceptancePlan, 'stableFor'>;
  readonly fetch: Pick<FeedPlan['fetch'], 'afterwards'>;
}

/** When files are written whole, and what becomes of them afterwards; what a fetcher cannot do is a finding. */
export function compileFileHandling(
  context: CompileContext,
  fetcher: Fetcher | undefined,
  fetch: Fetch,
  location: Location,
): FileHandling {
  const { ready } = fetch;
  if (fetcher) checkAbilities(context, fetcher, fetch, location);
  const afterwards = compileAfterwards(context, fetch, childOf(location, 'afterwards'));
  return {
    acceptance: ready ? { stableFor: secondsIn(ready.stableFor) } : {},
    fetch: afterwards ? { afterwards } : {},
  };
}

function checkAbilities(context: CompileContext, fetcher: Fetcher, fetch: Fetch, location: Location): void {
  const files = findsFiles(fetcher) ? fetcher : null;
  const lacking = [
    { key: 'ready', lacks: !files?.tellsVersions, reason: `'${fetcher.name}' does not tell when files were modified` },
    { key: 'afterwards', lacks: !files?.relocates, reason: `'${fetcher.name}' cannot move files` },
  ] as const;
  for (const { key, lacks, reason } of lacking) {
    if (fetch[key] && lacks) find(context, 'key-without-effect', { key, reason }, keyOf(childOf(location, key)));
  }
}

function secondsIn(text: string): number {
  return Number.parseInt(text, 10) * (text.endsWith('m') ? 60 : 1);
}

function compileAfterwards(context: CompileContext, fetch: Fetch, location: Location): Afterwards | null {
  const { move, rename } = fetch.afterwards ?? {};
  if (move !== undefined) {
    const folder = move.replace(/^\/+/, '');
    const at = childOf(location, 'move');
    checkDates(context, move, at);
    if (leadsOut(folder)) find(context, 'outside-workspace', { path: move }, at);
    const isFound = samplesOf(fetch.path).some((sample) =>
      isMeant(fetch.path, posix.join(undated(folder), nameIn(sample))),
    );
    if (isFound) findAgain(context, move, 'a folder in which `path` finds nothing', at);
    return { kind: 'move', folder };
  }
  if (rename === undefined) return null;
  const at = childOf(location, 'rename');
  checkDates(context, rename, at, ['file.name']);
  if (!rename.includes('${file.name}') && isPattern(fetch.path)) {
    findAgain(context, rename, 'a name with `${file.name}`, because `path` may match several files', at);
  }
  const renamed = (sample: string): string =>
    posix.join(
      posix.dirname(sample),
      undated(rename).replaceAll('${file.name}', () => nameIn(sample)),
    );
  const isFound = samplesOf(fetch.path).some((sample) => isMeant(fetch.path, renamed(sample)));
  if (isFound) findAgain(context, rename, 'a name that `path` does not match, or it is fetched again', at);
  return { kind: 'rename', name: rename };
}

function findAgain(context: CompileContext, value: string, expected: string, at: Location): void {
  find(context, 'malformed-value', { value, expected }, at);
}

const nameIn = (path: string): string => posix.basename(path);

/** Paths that a path may mean: what it leaves open is filled in. */
function samplesOf(path: string): readonly string[] {
  const dated = undated(path);
  return ['x', '0'].map((filler) =>
    dated
      .replaceAll('**', filler)
      .replaceAll('*', filler)
      .replaceAll('?', filler)
      .replaceAll(/\[(.)[^\]]*\]/g, '$1'),
  );
}

function isMeant(path: string, found: string): boolean {
  const dated = posix.normalize(undated(path));
  return isPattern(dated) ? matcherOf(dated)(found) : dated === found;
}

/** Dates are of one delivery: the same wherever they stand. */
function undated(path: string): string {
  return path.replaceAll(/\$\{date:([^}]*)\}/g, '$1');
}
