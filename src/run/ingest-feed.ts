import path from 'node:path';
import type { ParametersOf } from '../base/catalogue/index.js';
import { OperationalError, operationalError } from '../base/errors.js';
import { deliveryDateOf, deliveryPath } from '../ingest/delivery-path.js';
import { ingestDelivery } from '../ingest/ingest-delivery.js';
import type { Delivery, IngestedDelivery } from '../ingest/ingest-delivery.js';
import type { NormalizeDeliveryTools } from '../ingest/normalize-delivery.js';
import type { DeliveredPayload } from '../ingest/open-container.js';
import { mapOn, withMap } from '../model/plan.js';
import type { Batch } from '../model/batch.js';
import type { FeedPlan, Plan } from '../model/plan.js';
import { findsFiles } from '../plugin/fetcher.js';
import type { FetchedPayload } from '../plugin/fetcher.js';
import { countUnheeded } from '../store/index.js';
import { carryDecisions } from './carry-decisions.js';
import type { CarriedDecisions } from './carry-decisions.js';
import { fetchChecked } from './fetch-checked.js';
import type { DeliverySource } from './fetch-checked.js';
import { fetchFiles } from './fetch-delivery.js';
import { openPagedDelivery } from './fetch-pages.js';
import { findLatestDelivery } from './latest-delivery.js';
import { openSession } from './open-session.js';
import { csvOf, required } from './tools.js';
import type { Tools } from './tools.js';

/** Which delivery: that of a date, or a file; a file's name may tell the date. */
export interface WantedDelivery {
  readonly date: string | null;
  /** Relative to the working directory, or absolute. */
  readonly file: string | null;
}

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
): Promise<IngestedDelivery & CarriedDecisions> {
  const feed = Object.hasOwn(plan.feeds, feedName) ? plan.feeds[feedName] : undefined;
  if (!feed) throw operationalError('not-found', { kind: 'feed', name: feedName });
  const date = wanted.date ?? (wanted.file === null ? null : deliveryDateOf(feed.fetch.path, wanted.file));
  if (date === null)
    throw operationalError('usage', { reason: `Name the delivery of '${feedName}': --date or --file` });
  await tools.archive.sweep();
  const { kind = 'files' } = required(tools.fetchers.get(feed.fetch.plugin), `fetcher ${feed.fetch.plugin}`);
  if (kind === 'pages' && wanted.file === null) return ingestPages(tools, plan, feed, date);
  return ingestPayloads(tools, plan, feed, {
    date,
    payloads: () => fetchPayloads(tools, feed, date, wanted.file),
    again: null,
  });
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
  tools: Tools,
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

/** A file named by hand is fetched as its connection would, from where it is. */
async function fetchPayloads(
  tools: Tools,
  feed: FeedPlan,
  date: string,
  file: string | null,
): Promise<readonly FetchedPayload[]> {
  const { fetchers, workspace, signal } = tools;
  if (file === null) return fetchDated(tools, feed, date);
  const absolute = path.resolve(file);
  const directory = path.dirname(absolute);
  const fetcher = required(fetchers.get('file'), 'fetcher file');
  if (!findsFiles(fetcher)) throw new Error('The fetcher of files finds none');
  const request = {
    feed: feed.name,
    workspace,
    // Whoever types a command may read what they may read.
    directories: [directory],
    signal,
    options: { directory },
    settings: {},
    columns: [],
  };
  const source: DeliverySource = {
    fetch: (place, literal) => fetcher.fetch({ ...request, path: place, literal }),
    read: (work) => work(),
  };
  return fetchChecked(source, byHand(feed), date, { path: path.basename(absolute), literal: true });
}

/** Who names a file vouches that it is all there is, as a marker does; what a manifest lists is still checked. */
function byHand(feed: FeedPlan): FeedPlan {
  const { acceptance } = feed;
  return acceptance.complete?.kind === 'marker' ? { ...feed, acceptance: { ...acceptance, complete: null } } : feed;
}

/** Where nothing was delivered for the date, the failure says which date there is. */
async function fetchDated(tools: Tools, feed: FeedPlan, date: string): Promise<readonly FetchedPayload[]> {
  const source: DeliverySource = {
    fetch: (path, literal) => fetchFiles(tools, feed, { date, path, literal }),
    read: (work) => tools.connections.of(feed).read(work),
  };
  try {
    return await fetchChecked(source, feed, date, { path: deliveryPath(feed.fetch.path, date), literal: false });
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== 'source-not-found') throw error;
    const latest = await findLatestDelivery((path) => fetchFiles(tools, feed, { date, path }), feed.fetch.path);
    if (latest === null) throw error;
    const { path } = error.parameters as ParametersOf<'source-not-found'>;
    throw operationalError('source-not-found', { feed: feed.name, path, latest }, { cause: error });
  }
}
