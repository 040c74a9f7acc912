import {
  countJobs,
  readDriftGauges,
  readFeedGauges,
  readMatchGauges,
  readMissingDeliveries,
  readOpenBreaks,
} from '../store/index.js';
import type { DriftGauge, FeedGauge, MatchGauge, OpenBreaksGauge, QueueCounts } from '../store/index.js';
import type { Tools } from './tools.js';

/** What a database says of how everything stands. */
export interface Gauges {
  readonly feeds: readonly FeedGauge[];
  /** Feeds that have not delivered what is expected by now. */
  readonly missing: readonly { readonly feed: string; readonly missing: number }[];
  readonly openBreaks: readonly OpenBreaksGauge[];
  readonly matches: readonly MatchGauge[];
  readonly drifts: readonly DriftGauge[];
  readonly jobs: QueueCounts;
  /** When they were read, UTC ISO 8601. */
  readonly at: string;
}

/**
 * Reads the gauges, one query after the other: as many queries whatever there is.
 *
 * @throws OperationalError of the database.
 */
export async function readGauges({ store, clock }: Pick<Tools, 'store' | 'clock'>): Promise<Gauges> {
  const now = clock.now();
  return {
    feeds: await readFeedGauges(store.database),
    missing: await readMissingDeliveries(store.database),
    openBreaks: await readOpenBreaks(store.database, now),
    matches: await readMatchGauges(store.database),
    drifts: await readDriftGauges(store.database),
    jobs: await countJobs(store.database, now),
    at: now.toISOString(),
  };
}
