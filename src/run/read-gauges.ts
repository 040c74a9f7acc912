import {
  countJobs,
  readAttainment,
  readDriftGauges,
  readFeedGauges,
  readHeldRuns,
  readMatchGauges,
  readMissingDeliveries,
  readOpenBreaks,
} from '../store/index.js';
import { attainmentDays } from '../model/lateness.js';
import type {
  AttainmentGauge,
  DriftGauge,
  FeedGauge,
  HeldRunsGauge,
  MatchGauge,
  OpenBreaksGauge,
  QueueCounts,
} from '../store/index.js';
import type { Tools } from './tools.js';

/** What a database says of how everything stands. */
export interface Gauges {
  readonly feeds: readonly FeedGauge[];
  /** Feeds that have not delivered what is expected by now. */
  readonly missing: readonly { readonly feed: string; readonly missing: number }[];
  /** What was due over the last days, and how much of it landed in time. */
  readonly attainment: readonly AttainmentGauge[];
  readonly openBreaks: readonly OpenBreaksGauge[];
  readonly matches: readonly MatchGauge[];
  readonly drifts: readonly DriftGauge[];
  /** How many runs of each rule are held; of none that has none. */
  readonly heldRuns: readonly HeldRunsGauge[];
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
    attainment: await readAttainment(store.database, new Date(now.getTime() - attainmentDays * 86_400_000)),
    openBreaks: await readOpenBreaks(store.database, now),
    matches: await readMatchGauges(store.database),
    drifts: await readDriftGauges(store.database),
    heldRuns: await readHeldRuns(store.database),
    jobs: await countJobs(store.database, now),
    at: now.toISOString(),
  };
}
