import { operationalError } from '../base/errors.js';
import { deliveryDateOf } from '../ingest/delivery-path.js';
import { ingestDelivery } from '../ingest/ingest-delivery.js';
import type { Delivery, IngestedDelivery } from '../ingest/ingest-delivery.js';
import type { NormalizeDeliveryTools } from '../ingest/normalize-delivery.js';
import type { DeliveredPayload } from '../ingest/open-container.js';
import { mapOn, withMap } from '../model/plan.js';
import type { Batch } from '../model/batch.js';
import type { FeedPlan, Plan } from '../model/plan.js';
import { countUnheeded } from '../store/index.js';
import { carryDecisions } from './carry-decisions.js';
import type { CarriedDecisions } from './carry-decisions.js';
import { openFetchedFiles, openNamedFile } from './fetched-files.js';
import { openPagedDelivery } from './fetch-pages.js';
import { openSession } from './open-session.js';
import { relocateFiles } from './relocate-files.js';
import type { Relocated } from './relocate-files.js';
import { csvOf, required } from './tools.js';
import type { JudgingTools, Tools } from './tools.js';

/** Which delivery: that of a date, or a file; a file's name may tell the date. */
export interface WantedDelivery {
  readonly date: string | null;
  /** Relative to the working directory, or absolute. */
  readonly file: string | null;
}

/** A delivery as it is kept, what its decisions became, and, of files, where they are now. */
export type IngestedFeed = IngestedDelivery & CarriedDecisions & { readonly relocated?: Relocated };

/**
 * Fetches and ingests one delivery of a feed.
 *
 * @throws OperationalError `not-found` for an unknown feed, `usage` when no date can be told, `no-map-for-date` when the
 * feed's first map begins later, and those of fetching and ingesting.
 */
export async function ingestFeed(
  tools: Tools,
  plan: Plan,
  feedName: string,
  wanted: WantedDelivery,
): Promise<IngestedFeed> {
  const feed = Object.hasOwn(plan.feeds, feedName) ? plan.feeds[feedName] : undefined;
  if (!feed) throw operationalError('not-found', { kind: 'feed', name: feedName });
  const date = wanted.date ?? (wanted.file === null ? null : deliveryDateOf(feed.fetch.path, wanted.file));
  if (date === null)
    throw operationalError('usage', { reason: `Name the delivery of '${feedName}': --date or --file` });
  await tools.archive.sweep();
  const { kind = 'files' } = required(tools.fetchers.get(feed.fetch.plugin), `fetcher ${feed.fetch.plugin}`);
  if (kind === 'pages' && wanted.file === null) return ingestPages(tools, plan, feed, date);
  return ingestFiles(tools, plan, feed, date, wanted.file);
}

/** Files are moved, where the feed says so, when what was in them is kept. A file named by hand is nobody's to move. */
async function ingestFiles(
  tools: Tools,
  plan: Plan,
  feed: FeedPlan,
  date: string,
  file: string | null,
): Promise<IngestedFeed> {
  const files = file === null ? openFetchedFiles(tools, feed, date) : openNamedFile(tools, feed, date, file);
  const ingested = await ingestPayloads(tools, plan, feed, { date, payloads: () => files.fetch(), again: null });
  await files.kept();
  const relocated = await relocateFiles(tools, plan, feed, date, files.fetched());
  return { ...ingested, relocated };
}

/** Pages that were asked for are kept until they are a batch, or turn out not to be readable. */
async function ingestPages(
  tools: Tools,
  plan: Plan,
  feed: FeedPlan,
  date: string,
): Promise<IngestedDelivery & CarriedDecisions> {
  const pages = openPagedDelivery(tools, feed, date);
  try {
    const { payloads, keep } = pages;
    return await ingestPayloads(tools, plan, feed, { date, payloads, keep, isArchived: true, again: null });
  } catch (error) {
    await pages.refuse(error);
    throw error;
  }
}

/** Payloads that belong together: fetched, or read from the archive because they were a batch before. */
export interface PayloadsOfDelivery {
  readonly date: string;
  readonly payloads: () => Promise<readonly DeliveredPayload[]>;
  readonly again: Batch | null;
  /** Whether they are in the archive already, and no source is asked for them. */
  readonly isArchived?: boolean;
  readonly keep?: NonNullable<Delivery['keep']>;
}

/**
 * Ingests a delivery with the map for its date, and carries over what was decided about its records in other readings.
 *
 * @throws OperationalError `no-map-for-date`, and those of ingesting.
 */
export async function ingestPayloads(
  tools: Tools,
  plan: Plan,
  feed: FeedPlan,
  { date, payloads, again, isArchived = again !== null, keep }: PayloadsOfDelivery,
): Promise<IngestedDelivery & CarriedDecisions> {
  const map = mapOn(feed, date);
  if (!map) throw operationalError('no-map-for-date', { feed: feed.name, date, since: feed.maps[0]?.since ?? '' });
  const entity = required(plan.entities[feed.entity], `entity ${feed.entity}`);
  const mapped = withMap(feed, map);
  const ingested = await ingestDelivery(
    {
      ...normalizeTools(tools, feed),
      store: tools.store,
      actor: tools.actor,
      containers: tools.containers,
      // What the archive has is not asked of a source.
      ...(isArchived ? {} : { readWhole: (work) => tools.connections.of(feed).read(work) }),
    },
    { feed: mapped, entity, plan, date, payloads: await payloads(), again, ...(keep ? { keep } : {}) },
  );
  const { id } = ingested.batch;
  const { carried, refused } = await carryDecisions(tools, plan, feed, [id]);
  const withoutRecord = (await countUnheeded(tools.store.database, feed, [id])).get(id) ?? 0;
  return { ...ingested, carried, refused: refused + withoutRecord };
}

/** What the records of a feed are made with. */
export function normalizeTools(
  tools: JudgingTools,
  { name, parse }: Pick<FeedPlan, 'name' | 'parse'>,
): NormalizeDeliveryTools {
  return {
    ...tools,
    dialect: tools.engine.dialect,
    format: required(tools.formats.get(parse.format), `format ${parse.format}`),
    referenceFormat: csvOf(tools),
    openSession: (directories) => openSession(tools, { phase: `normalising ${name}`, ordered: true, directories }),
  };
}
