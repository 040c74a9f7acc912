import { OperationalError } from '../base/errors.js';
import { deliveryPath } from '../ingest/delivery-path.js';
import { nameOfFile } from '../ingest/find-transmissions.js';
import type { Afterwards, FeedPlan, Plan } from '../model/plan.js';
import type { FetchedPayload, NewPlace } from '../plugin/fetcher.js';
import type { Tools } from './tools.js';

/** What became of the files of a delivery once it was kept. */
export interface Relocated {
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Files that were to be moved and stay, because nothing leaves the environment of that name. */
  readonly left: readonly string[];
  readonly environment: string | null;
  /** Why one stays that should not; the next ingest tries again. */
  readonly failure: OperationalError | null;
}

const nothing: Relocated = { moved: [], left: [], environment: null, failure: null };

/**
 * Moves the files of a delivery that is kept for good. What fails is told, and not thrown: the batch is there.
 *
 * @param payloads those of the delivery, and what stands beside them
 */
export async function relocateFiles(
  { connections }: Pick<Tools, 'connections'>,
  { environment }: Pick<Plan, 'environment'>,
  feed: FeedPlan,
  date: string,
  payloads: readonly FetchedPayload[],
): Promise<Relocated> {
  const { afterwards } = feed.fetch;
  if (!afterwards) return nothing;
  if (environment?.readOnly) {
    return { ...nothing, left: payloads.map(({ source }) => source), environment: environment.name };
  }
  const moved: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { source, relocate } of payloads) {
      if (!relocate) throw new Error(`Nothing can move ${source}`);
      const place = placeOf(afterwards, date, nameOfFile(source));
      const to = await connections.of(feed).ask((asking) => relocate(place, asking));
      moved.push({ from: source, to });
    }
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return { ...nothing, moved, failure: error };
  }
  return { ...nothing, moved };
}

function placeOf(afterwards: Afterwards, date: string, file: string): NewPlace {
  if (afterwards.kind === 'move') return { folder: deliveryPath(afterwards.folder, date), name: file };
  return { folder: null, name: deliveryPath(afterwards.name, date).replaceAll('${file.name}', () => file) };
}
