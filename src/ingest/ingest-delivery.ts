import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { appendAudit } from '../audit/append-audit.js';
import { batchDeliveredAgain, batchKept } from '../audit/of-batches.js';
import { hashOf } from '../base/canonical.js';
import type { ParametersOf } from '../base/catalogue/index.js';
import { OperationalError, operationalError } from '../base/errors.js';
import type { Actor } from '../model/audit.js';
import type { Batch, BatchCounts, BatchPayload, ColumnDrift } from '../model/batch.js';
import { coveredDays } from '../model/delivery-plan.js';
import type { Container } from '../plugin/container.js';
import {
  countUnheeded,
  findDelivery,
  findDeliveryBefore,
  keepArrival,
  keepBatch,
  readDecidedPlaces,
  touchBatch,
} from '../store/index.js';
import type { NewBatch, Store, Transaction } from '../store/index.js';
import { findLookups } from './find-lookups.js';
import { driftBetween, mapForRenamed } from './header-drift.js';
import { openContainer, payloadLimits } from './open-container.js';
import type { DeliveredPayload, PayloadLimits } from './open-container.js';
import { judgeDelivery } from './judge-delivery.js';
import { landPayload } from './land-payload.js';
import type { LandedPayload } from './land-payload.js';
import { withMarks } from './mark-records.js';
import { normalizeDelivery } from './normalize-delivery.js';
import type { DeliveryPlans, NormalizeDeliveryTools } from './normalize-delivery.js';
import { rootOfBatch } from './record-tree.js';
import { KeysTaken, checkIn, keepAllKeys, ownerOf } from './keep-business-keys.js';
import { KeySpool } from './key-spool.js';
import type { KeyCheck } from './repeated-keys.js';
import { SetAsideSpool } from './set-aside-spool.js';
import type { PlacesToWithhold } from './withhold-records.js';

/** Does something that reads a payload from its first byte, again where that fails for a while. */
type ReadWhole = <T>(work: () => Promise<T>) => Promise<T>;

export interface IngestTools extends NormalizeDeliveryTools {
  readonly store: Store;
  /** Who has it done, for the audit. */
  readonly actor: Actor;
  readonly containers: readonly Container[];
  /** How large files may be; those of `payloadLimits` unless given. */
  readonly limits?: PayloadLimits;
  /** How a payload is read; once unless given. */
  readonly readWhole?: ReadWhole;
}

/** One delivery of a feed: the payloads that belong together, and the date they were delivered for. */
export interface Delivery extends DeliveryPlans {
  readonly payloads: readonly DeliveredPayload[];
  /** The batch that it was, read with another configuration: it arrived when that one did, and was accepted. Else null. */
  readonly again?: Batch | null;
  /** Keeps what belongs to the batch, in the transaction that keeps it, or notes that it was delivered again. */
  readonly keep?: (transaction: Transaction, batch: Batch) => Promise<void>;
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
  const before = await headerBefore(tools.store, delivery);
  const landed = await landDelivery(tools, delivery).catch((error: unknown) => {
    throw withMapForRenamed(error, delivery, before);
  });
  const known = await findDelivery(tools.store.database, { ...landed.identity, feed: delivery.feed });
  if (known && (await countUnheeded(tools.store.database, delivery.feed, [known.id])).size === 0) {
    return { batch: await deliveredAgain(tools, delivery, known), repeated: true };
  }
  const whole = await movedInPart(tools.store, delivery, landed);
  if (whole) return { batch: await deliveredAgain(tools, delivery, whole), repeated: true };
  for (let attempt = 1; ; attempt++) {
    const kept = await readAndKeep(tools, delivery, { landed, before });
    if (kept !== 'taken') return kept;
    if (attempt === mostAttempts) {
      const reason = `the keys of '${delivery.feed.name}' are taken by other processes again and again`;
      throw operationalError('database-failed', { reason }, { retryable: true });
    }
  }
}

/** How often a delivery is read whose keys another process takes meanwhile. */
const mostAttempts = 20;

/** Reads a delivery and keeps its batch; `taken` when another process kept one of its business keys meanwhile. */
async function readAndKeep(
  tools: IngestTools,
  delivery: Delivery,
  { landed, before }: { readonly landed: LandedDelivery; readonly before: readonly string[] | null },
): Promise<IngestedDelivery | 'taken'> {
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'ingest-'));
  const spool = new SetAsideSpool(path.join(directory, 'set-aside.ndjson'));
  const keys = new KeySpool(directory);
  try {
    const owner = ownerOf(delivery, landed.identity);
    const made = await makeBatch(tools, delivery, {
      ...landed,
      directory,
      spool,
      withhold: decidedIn(tools.store, delivery),
      keys: checkIn(tools.store, owner, keys),
    });
    const reasons = await judgeDelivery(tools.store, delivery, made);
    const payloads = made.payloads.map((payload) => ({ ...payload, drift: driftOf(delivery.feed, before, payload) }));
    // What was accepted stays so when it is read again.
    const batch = { ...made, payloads, holdReasons: delivery.again ? [] : [...made.holdReasons, ...reasons] };
    return await tools.store.transaction(async (transaction) => {
      const { again = null } = delivery;
      const at = tools.store.clock.now();
      const kept = await keepBatch(transaction, batch, spool.read(), at, again === null ? 'now' : 'before');
      await delivery.keep?.(transaction, kept.batch);
      if (!kept.repeated && delivery.feed.idempotency) await keepAllKeys(transaction, { owner, keys }, kept.batch);
      if (!kept.repeated && again !== null) await keepArrival(transaction, kept.batch.id, again.id);
      const entry = kept.repeated ? batchDeliveredAgain(kept.batch, at) : batchKept(kept.batch);
      await appendAudit(transaction, { actor: tools.actor, at }, [entry]);
      if (kept.repeated || again === null) return kept;
      return { ...kept, batch: { ...kept.batch, lastDeliveredAt: again.lastDeliveredAt } };
    });
  } catch (error) {
    if (error instanceof KeysTaken) return 'taken';
    throw error;
  } finally {
    await spool.close();
    await keys.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/**
 * The batch that these files are some of, where files are moved once they are ingested: a process that ended while it
 * moved them left these behind. They are no smaller delivery that takes its place.
 */
async function movedInPart(
  { database }: Store,
  { feed, date, again = null }: Delivery,
  { payloads }: LandedDelivery,
): Promise<Batch | null> {
  if (!feed.fetch.afterwards || again !== null) return null;
  const before = await findDeliveryBefore(database, { feed, deliveryDate: date });
  if (before?.deliveryDate !== date || before.payloads.length <= payloads.length) return null;
  const known = new Set(before.payloads.map(({ sha256 }) => sha256));
  return payloads.every(({ sha256 }) => known.has(sha256)) ? before : null;
}

/** Reading a delivery again does not deliver it again. */
async function deliveredAgain(
  { store, actor }: IngestTools,
  { again = null, keep }: Delivery,
  known: Batch,
): Promise<Batch> {
  if (again !== null) return known;
  const now = store.clock.now();
  await store.transaction(async (transaction) => {
    await touchBatch(transaction, known.id, now);
    await keep?.(transaction, known);
    await appendAudit(transaction, { actor, at: now }, [batchDeliveredAgain(known, now)]);
  });
  return { ...known, lastDeliveredAt: now.toISOString() };
}

/** What stewards decided about before counts as they said, however it is read now. */
function decidedIn({ database }: Store, { feed, date }: Delivery): PlacesToWithhold {
  return ({ sha256 }) => readDecidedPlaces(database, { feed, deliveryDate: date, sha256 });
}

/** The columns of the delivery before; null where there is none, or they are not known. */
async function headerBefore({ database }: Store, { feed, date }: Delivery): Promise<readonly string[] | null> {
  const before = await findDeliveryBefore(database, { feed, deliveryDate: date });
  return before?.payloads.find(({ header }) => header !== null)?.header ?? null;
}

/** Only a format with a header of its own has columns that the map does not name. */
function driftOf(
  { parse }: Delivery['feed'],
  before: readonly string[] | null,
  { header }: BatchPayload,
): readonly ColumnDrift[] {
  const hasColumns = parse.format === 'csv' || parse.format === 'parquet';
  if (!hasColumns || before === null || header === null) return [];
  return driftBetween(before, header);
}

function withMapForRenamed(error: unknown, { feed, date }: Delivery, before: readonly string[] | null): unknown {
  if (!(error instanceof OperationalError) || error.code !== 'payload-header') return error;
  const parameters = error.parameters as ParametersOf<'payload-header'>;
  const map = mapForRenamed(feed, { ...parameters, before, date });
  return operationalError('payload-header', { ...parameters, map }, { cause: error });
}

/** A delivery in the archive, and what makes it the delivery it is. */
export interface LandedDelivery {
  readonly identity: Pick<Batch, 'deliveryDate' | 'feedVersion' | 'mapSince' | 'payloadDigest' | 'lookups'>;
  readonly payloads: readonly LandedPayload[];
}

/** Lands the payloads of a delivery, and finds what its records are to be looked up in. */
export async function landDelivery(tools: IngestTools, delivery: Delivery): Promise<LandedDelivery> {
  const lookups = await findLookups(tools.store, delivery);
  const payloads = await landAll(tools, delivery);
  const identity = {
    deliveryDate: delivery.date,
    feedVersion: delivery.feed.version,
    mapSince: delivery.feed.since,
    payloadDigest: hashOf(payloads.map(({ sha256 }) => sha256).toSorted()),
    lookups,
  };
  return { identity, payloads };
}

interface BatchWork extends LandedDelivery {
  /** Where half-done work may be. */
  readonly directory: string;
  readonly spool: SetAsideSpool;
  readonly withhold: PlacesToWithhold;
  readonly keys: KeyCheck;
}

/** Makes the snapshots of what was landed, and spools what is set aside of it. */
export async function makeBatch(tools: IngestTools, delivery: Delivery, work: BatchWork): Promise<NewBatch> {
  const { identity, directory, spool, withhold, keys } = work;
  const landed = { landed: work.payloads, lookups: identity.lookups, directory, spool, withhold, keys };
  const { payloads, days, holdReasons, withheld } = await normalizeDelivery(tools, delivery, landed);
  return {
    ...identity,
    feed: delivery.feed.name,
    corrects: null,
    withheld,
    covers: coveredDays(delivery.feed.delivery, delivery.date) ?? days ?? [],
    days,
    payloads,
    counts: sumOf(payloads.map(({ counts }) => counts)),
    holdReasons,
    recordsRoot: rootOfBatch(payloads.map(({ recordsRoot }) => recordsRoot)),
  };
}

async function landAll(
  { archive, format, containers, limits = payloadLimits, readWhole = (work) => work(), onProgress }: IngestTools,
  delivery: Delivery,
): Promise<readonly LandedPayload[]> {
  const landed: LandedPayload[] = [];
  let done = 0;
  const onBytes = (bytes: number): void => {
    done += bytes;
    onProgress({ phase: `landing ${delivery.feed.name}`, done, total: null, unit: 'bytes' });
  };
  const { feed, payloads } = withMarks(delivery);
  for (const payload of payloads) {
    const opened = await readWhole(() => openContainer({ archive, containers, limits }, feed.compression, payload));
    for (const one of opened) {
      landed.push(await readWhole(() => landPayload(archive, format, feed, one, onBytes)));
    }
  }
  return landed;
}

/** The counts of a batch: the sums of its payloads'. */
export function sumOf(counts: readonly BatchCounts[]): BatchCounts {
  const sum = (name: keyof BatchCounts): number => counts.reduce((total, part) => total + part[name], 0);
  return {
    scanned: sum('scanned'),
    snapshot: sum('snapshot'),
    quarantined: sum('quarantined'),
    deadLettered: sum('deadLettered'),
    deduplicated: sum('deduplicated'),
  };
}
