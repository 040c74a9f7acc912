import path from 'node:path';
import type { ParametersOf } from '../base/catalogue/index.js';
import { OperationalError, operationalError } from '../base/errors.js';
import { deliveryPath } from '../ingest/delivery-path.js';
import type { FeedPlan } from '../model/plan.js';
import { findsFiles } from '../plugin/fetcher.js';
import type { FetchedPayload } from '../plugin/fetcher.js';
import { fetchChecked } from './fetch-checked.js';
import type { CheckedFiles, DeliverySource } from './fetch-checked.js';
import { fetchFiles } from './fetch-delivery.js';
import { findLatestDelivery } from './latest-delivery.js';
import { openTransfers } from './transfers.js';
import type { Transfers } from './transfers.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** The files of one delivery. */
export interface FetchedFiles {
  /**
   * Those that its records are read from.
   *
   * @throws OperationalError those of `fetchChecked`
   */
  fetch(): Promise<readonly FetchedPayload[]>;
  /** All that were fetched and belong to it, what stands beside them too; none before. */
  fetched(): readonly FetchedPayload[];
  /** They are kept for good: what was kept of them meanwhile may go. */
  kept(): Promise<void>;
}

type FileTools = Pick<
  Tools,
  | 'fetchers'
  | 'connections'
  | 'secrets'
  | 'workspace'
  | 'directories'
  | 'privateHosts'
  | 'temporaryDirectory'
  | 'signal'
  | 'onProgress'
>;

/** The files that a feed finds for a date. */
export function openFetchedFiles(tools: FileTools, feed: FeedPlan, date: string): FetchedFiles {
  let checked: CheckedFiles = { payloads: [], sidecars: [] };
  const transfers = openTransfers({
    feed: feed.name,
    connection: tools.connections.of(feed),
    directory: path.join(path.dirname(tools.temporaryDirectory), 'parts'),
    onProgress: tools.onProgress,
  });
  return {
    async fetch() {
      checked = await fetchDated(tools, feed, date, transfers);
      await transfers.carryOut(checked.payloads.map(({ source }) => source));
      return checked.payloads;
    },
    fetched: () => [...checked.payloads, ...checked.sidecars],
    kept: () => transfers.remove(),
  };
}

/** A file named by hand is fetched as its connection would, from where it is, and stays there. */
export function openNamedFile(tools: FileTools, feed: FeedPlan, date: string, file: string): FetchedFiles {
  return {
    fetch: async () => (await fetchNamed(tools, feed, date, file)).payloads,
    fetched: () => [],
    kept: () => Promise.resolve(),
  };
}

async function fetchNamed(
  { fetchers, workspace, signal }: FileTools,
  feed: FeedPlan,
  date: string,
  file: string,
): Promise<CheckedFiles> {
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
    wait: () => Promise.resolve(),
  };
  return fetchChecked(source, byHand(feed), date, { path: path.basename(absolute), literal: true });
}

/** Who names a file vouches that it is whole and all there is, as a marker does; what a manifest lists is still checked. */
function byHand(feed: FeedPlan): FeedPlan {
  const { stableFor: _, complete, ...acceptance } = feed.acceptance;
  return { ...feed, acceptance: { ...acceptance, complete: complete?.kind === 'marker' ? null : complete } };
}

/** Where nothing was delivered for the date, the failure says which date there is. */
async function fetchDated(tools: FileTools, feed: FeedPlan, date: string, transfers: Transfers): Promise<CheckedFiles> {
  const source: DeliverySource = {
    fetch: async (place, literal) =>
      (await fetchFiles(tools, feed, { date, path: place, literal })).map((payload) => transfers.of(payload)),
    read: (work) => tools.connections.of(feed).read(work),
    wait: (milliseconds) => tools.connections.of(feed).pause(milliseconds),
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
