import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from '../archive/index.js';
import { operationalError } from '../base/errors.js';
import { hashOf } from '../base/canonical.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { Batch, BatchCounts, BatchPayload, Lookup } from '../model/batch.js';
import { coveredDays } from '../model/delivery-plan.js';
import type { EntityPlan, MappedFeed, Plan } from '../model/plan.js';
import type { ProgressListener } from '../model/progress.js';
import type { FetchedPayload } from '../plugin/fetcher.js';
import type { Format } from '../plugin/format.js';
import { findDelivery, keepBatch, touchBatch } from '../store/index.js';
import type { Store } from '../store/index.js';
import type { LoadedCrosswalks } from './crosswalk-layer.js';
import { daysOfRecords } from './days-of-records.js';
import { findLookups } from './find-lookups.js';
import { landPayload } from './land-payload.js';
import type { LandedPayload } from './land-payload.js';
import { loadCrosswalks } from './load-crosswalks.js';
import { normalizePayload } from './normalize-payload.js';
import { SetAsideSpool } from './set-aside-spool.js';
import { stagePayload } from './stage-payload.js';

export interface IngestTools {
  readonly store: Store;
  readonly archive: Archive;
  readonly format: Format;
  readonly dialect: Dialect;
  /** The directory that paths of reference files are under. */
  readonly workspace: string;
  /** Opens an engine that keeps the order of what it reads. */
  readonly openSession: (directories: readonly string[]) => Promise<Session>;
  readonly temporaryDirectory: string;
  readonly archiveDirectory: string;
  readonly onProgress: ProgressListener;
}

/** One delivery of a feed: the payloads that belong together, and the date they were delivered for. */
export interface Delivery {
  readonly feed: MappedFeed;
  readonly entity: EntityPlan;
  /** What its crosswalks are, and the feeds they may come from. */
  readonly plan: Pick<Plan, 'references' | 'feeds'>;
  readonly date: string;
  readonly payloads: readonly FetchedPayload[];
}

/** The batch of a delivery, and whether the same payloads were there before. */
export interface IngestedDelivery {
  readonly batch: Batch;
  readonly repeated: boolean;
}

/**
 * Ingests a delivery: lands its payloads, and unless they are a batch already, makes their snapshots, sets aside what
 * doesn't fit, proves that no record is lost, and keeps the batch with all of it in one transaction.
 *
 * @throws OperationalError when the source, the archive, the engine or the database fails, those of loading crosswalks, and
 * `batch-does-not-balance` when a record would be lost.
 */
export async function ingestDelivery(tools: IngestTools, delivery: Delivery): Promise<IngestedDelivery> {
  const lookups = await findLookups(tools.store, delivery);
  const landed = await landAll(tools, delivery);
  const identity = {
    deliveryDate: delivery.date,
    feedVersion: delivery.feed.version,
    mapSince: delivery.feed.since,
    payloadDigest: hashOf(landed.map(({ sha256 }) => sha256).toSorted()),
    lookups,
  };
  const known = await findDelivery(tools.store.database, { ...identity, feed: delivery.feed });
  if (known) {
    const now = tools.store.clock.now();
    await touchBatch(tools.store.database, known.id, now);
    return { batch: { ...known, lastDeliveredAt: now.toISOString() }, repeated: true };
  }
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'ingest-'));
  const spool = new SetAsideSpool(path.join(directory, 'set-aside.ndjson'));
  try {
    const { payloads, days } = await normalizeAll(tools, delivery, { landed, lookups, directory, spool });
    const batch = {
      ...identity,
      feed: delivery.feed.name,
      corrects: null,
      covers: coveredDays(delivery.feed.delivery, delivery.date) ?? days ?? [],
      days,
      payloads,
      counts: sumOf(payloads.map(({ counts }) => counts)),
      holdReasons: [],
      recordsRoot: null,
    };
    return await tools.store.transaction((transaction) =>
      keepBatch(transaction, batch, spool.read(), tools.store.clock.now()),
    );
  } finally {
    await spool.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function landAll(
  { archive, format, onProgress }: IngestTools,
  delivery: Delivery,
): Promise<readonly LandedPayload[]> {
  const landed: LandedPayload[] = [];
  let done = 0;
  const onBytes = (bytes: number): void => {
    done += bytes;
    onProgress({ phase: `landing ${delivery.feed.name}`, done, total: null, unit: 'bytes' });
  };
  for (const payload of delivery.payloads) {
    landed.push(await landPayload(archive, format, delivery.feed, payload, onBytes));
  }
  return landed;
}

interface Landed {
  readonly landed: readonly LandedPayload[];
  readonly lookups: readonly Lookup[];
  readonly directory: string;
  readonly spool: SetAsideSpool;
}

async function normalizeAll(
  tools: IngestTools,
  delivery: Delivery,
  { landed, lookups, directory, spool }: Landed,
): Promise<Pick<Batch, 'payloads' | 'days'>> {
  const session = await tools.openSession([tools.archiveDirectory, directory]);
  try {
    const crosswalks = await loadCrosswalks({ ...tools, session, directory }, delivery, lookups);
    const payloads: BatchPayload[] = [];
    const seen = new Set<string>();
    for (const [ordinal, payload] of landed.entries()) {
      const repeated = seen.has(payload.sha256);
      seen.add(payload.sha256);
      const { source, sha256, scan } = payload;
      const made = repeated
        ? repeatOf(payloads, sha256)
        : await normalizeOne(tools, delivery, { payload, ordinal, directory, spool, session, crosswalks });
      const read = { source, sha256, bytes: scan.bytes, header: scan.header.names };
      payloads.push({ ordinal, ...read, drift: [], transmission: null, recordsRoot: null, ...made });
    }
    return { payloads, days: await daysOfRecords({ ...tools, session }, delivery, payloads) };
  } finally {
    await session.close();
  }
}

type MadePayload = Pick<BatchPayload, 'snapshot' | 'counts'>;

/** The same bytes twice in one delivery are one payload: all records of the second are duplicates. */
function repeatOf(payloads: readonly BatchPayload[], sha256: string): MadePayload {
  const scanned = payloads.find((payload) => payload.sha256 === sha256)?.counts.scanned ?? 0;
  return {
    snapshot: null,
    counts: { scanned, snapshot: 0, quarantined: 0, deadLettered: 0, deduplicated: scanned },
  };
}

interface PayloadWork {
  readonly payload: LandedPayload;
  readonly ordinal: number;
  readonly directory: string;
  readonly spool: SetAsideSpool;
  readonly session: Session;
  readonly crosswalks: LoadedCrosswalks;
}

async function normalizeOne(
  tools: IngestTools,
  { feed, entity, date }: Delivery,
  work: PayloadWork,
): Promise<MadePayload> {
  const { payload, ordinal, spool, crosswalks } = work;
  tools.onProgress({ phase: `normalising ${feed.name}`, done: 0, total: null, unit: 'records' });
  const staged = await stagePayload({ ...tools, directory: work.directory }, feed, payload, ordinal, spool);
  const damaged = spool.takeCounts();
  const input = { feed, entity, date, crosswalks, payload, ordinal, staged };
  const { snapshot, records } = await normalizePayload({ ...tools, ...work }, input, spool, damaged.quarantined);
  const refused = spool.takeCounts();
  const counts = {
    scanned: staged.scanned,
    snapshot: records,
    quarantined: damaged.quarantined + refused.quarantined,
    deadLettered: refused.deadLettered,
    deduplicated: 0,
  };
  const accounted = counts.snapshot + counts.quarantined + counts.deadLettered;
  if (accounted !== counts.scanned) {
    throw operationalError('batch-does-not-balance', { batch: payload.source, scanned: counts.scanned, accounted });
  }
  return { snapshot, counts };
}

function sumOf(counts: readonly BatchCounts[]): BatchCounts {
  const sum = (name: keyof BatchCounts): number => counts.reduce((total, part) => total + part[name], 0);
  return {
    scanned: sum('scanned'),
    snapshot: sum('snapshot'),
    quarantined: sum('quarantined'),
    deadLettered: sum('deadLettered'),
    deduplicated: sum('deduplicated'),
  };
}
