import { operationalError } from '../../base/errors.js';
import type { Batch, BatchCounts, BatchStatus, SetAsideRecord } from '../../model/batch.js';
import type { Transaction } from '../connection/database.js';
import type { Binding } from '../connection/rows-of.js';
import { rowsOf } from '../connection/rows-of.js';
import { findBatch, findReading, lookupDigestOf, touchBatch } from './batches.js';
import { keepBatchEvent } from './batch-events.js';
import { keepSetAsideRecords } from './set-aside-records.js';
import { refuseRemoved } from './removed-objects.js';
import type { NamedByHash } from './removed-objects.js';
import { insertWithFreeId } from './timestamped-id.js';

/** A delivery that was read, before it has an id. */
export type NewBatch = Pick<
  Batch,
  | 'feed'
  | 'deliveryDate'
  | 'feedVersion'
  | 'mapSince'
  | 'payloadDigest'
  | 'lookups'
  | 'corrects'
  | 'withheld'
  | 'covers'
  | 'days'
  | 'payloads'
  | 'counts'
  | 'holdReasons'
  | 'recordsRoot'
>;

/** A record set aside, before its batch has an id. */
export type NewSetAsideRecord = Omit<SetAsideRecord, 'batch' | 'payloadSha256' | 'source'>;

/** A batch that is kept, and whether it was before: the same delivery by another process, meanwhile. */
export interface KeptBatch {
  readonly batch: Batch;
  readonly repeated: boolean;
}

/** Whether a batch is delivered now, or `before`: a delivery that is only read again is no other one. */
export type Arrival = 'now' | 'before';

const batchColumns = `id, feed, delivery_date, feed_version, payload_digest, lookups, lookup_digest, corrects,
  withheld, records_root, map_since, covers, days, scanned, snapshot, quarantined, dead_lettered, deduplicated, status, hold_reasons,
  created_at, last_delivered_at`;

/**
 * Keeps a batch with its payloads and the records set aside of it, which are read once, in order, and never held all at
 * once. Gives it the id `YYYYMMDD_HHMMSS_SYSTEM.FEED`. When another process has kept the same delivery meanwhile, that
 * batch is noted as delivered again and given back, and the records are not read.
 *
 * @throws OperationalError `batch-does-not-balance` when the counts disagree with each other or with the records,
 * `removed-by-retention` when one of its objects was removed while it was read.
 */
export async function keepBatch(
  transaction: Transaction,
  batch: NewBatch,
  setAside: AsyncIterable<NewSetAsideRecord>,
  at: Date,
  arrival: Arrival = 'now',
): Promise<KeptBatch> {
  checkBalance(batch);
  let repeated: Batch | null = null;
  const id = await insertWithFreeId(at, batch.feed.replace('/', '.'), async (candidate) => {
    if (await insertBatch(transaction, candidate, batch, at)) return true;
    // A correction is no delivery: only its id can be taken.
    if (batch.corrects !== null) return false;
    repeated = await findReading(transaction, batch);
    return repeated !== null;
  });
  if (repeated) {
    return { batch: arrival === 'now' ? await repeat(transaction, repeated, at) : repeated, repeated: true };
  }
  await insertPayloads(transaction, id, batch);
  await refuseRemoved(transaction, namedBy(batch));
  const kept = await keepSetAsideRecords(transaction, id, setAside);
  checkSetAside(id, batch.counts, kept);
  const status = statusOf(batch);
  const instant = at.toISOString();
  if (status === 'held') {
    await keepBatchEvent(transaction, id, { at: instant, event: 'held', person: null, because: null });
  }
  return { batch: { ...batch, id, status, createdAt: instant, lastDeliveredAt: instant }, repeated: false };
}

function namedBy({ payloads }: NewBatch): readonly NamedByHash[] {
  return payloads.flatMap(({ sha256, container, snapshot }) => [
    { kind: 'raw' as const, sha256 },
    ...(container === null ? [] : [{ kind: 'raw' as const, sha256: container }]),
    ...(snapshot === null ? [] : [{ kind: 'normalized' as const, sha256: snapshot }]),
  ]);
}

function statusOf({ holdReasons }: NewBatch): BatchStatus {
  return holdReasons.length === 0 ? 'accepted' : 'held';
}

async function repeat(transaction: Transaction, { id }: Batch, at: Date): Promise<Batch> {
  await touchBatch(transaction, id, at);
  const batch = await findBatch(transaction, id);
  if (!batch) throw new Error(`Batch ${id} is gone`);
  return batch;
}

/** False when the id, or the delivery, is there already. */
async function insertBatch(transaction: Transaction, id: string, batch: NewBatch, at: Date): Promise<boolean> {
  const values: Binding[] = [id, batch.feed, batch.deliveryDate, batch.feedVersion, batch.payloadDigest];
  values.push(JSON.stringify(batch.lookups), lookupDigestOf(batch.lookups), batch.corrects);
  values.push(batch.withheld, batch.recordsRoot, batch.mapSince);
  values.push(JSON.stringify(batch.covers), batch.days && JSON.stringify(batch.days));
  values.push(
    ...countValues(batch.counts),
    statusOf(batch),
    JSON.stringify(batch.holdReasons),
    at.toISOString(),
    at.toISOString(),
  );
  const inserted = await rowsOf(
    transaction,
    `insert into tieout.batches (${batchColumns}) values (${values.map(() => '?').join(', ')})
     on conflict do nothing returning id`,
    values,
  );
  return inserted.length > 0;
}

async function insertPayloads(transaction: Transaction, id: string, { payloads }: NewBatch): Promise<void> {
  const page = payloads.map(({ snapshot, container, fetchedAt, recordsRoot, counts, ...payload }) => ({
    ...payload,
    snapshot_sha256: snapshot,
    container_sha256: container,
    fetched_at: fetchedAt,
    records_root: recordsRoot,
    ...counts,
    dead_lettered: counts.deadLettered,
  }));
  await rowsOf(
    transaction,
    `insert into tieout.batch_payloads (batch, ordinal, source, sha256, container_sha256, fetched_at, bytes, snapshot_sha256, header, drift,
       records_root, transmission, scanned, snapshot, quarantined, dead_lettered, deduplicated)
     select ?, payload.* from json_to_recordset(cast(? as json)) as payload (ordinal integer, source text, sha256 text,
       container_sha256 text, fetched_at timestamptz, bytes bigint, snapshot_sha256 text, header json, drift json, records_root text, transmission text, scanned bigint,
       snapshot bigint, quarantined bigint, dead_lettered bigint, deduplicated bigint)`,
    [id, JSON.stringify(page)],
  );
}

function countValues(counts: BatchCounts): readonly number[] {
  return [counts.scanned, counts.snapshot, counts.quarantined, counts.deadLettered, counts.deduplicated];
}

/** Every count of the batch is the sum of its payloads', and both balance. */
function checkBalance({ feed, counts, payloads }: NewBatch): void {
  for (const part of [counts, ...payloads.map((payload) => payload.counts)]) {
    const accounted = part.snapshot + part.quarantined + part.deadLettered + part.deduplicated;
    if (accounted !== part.scanned) throw doesNotBalance(feed, part.scanned, accounted);
  }
  const sums = payloads.map((payload) => countValues(payload.counts));
  for (const [index, count] of countValues(counts).entries()) {
    const sum = sums.reduce((total, values) => total + (values[index] ?? 0), 0);
    if (sum !== count) throw doesNotBalance(feed, count, sum);
  }
}

function checkSetAside(id: string, counts: BatchCounts, kept: { quarantined: number; deadLettered: number }): void {
  if (kept.quarantined === counts.quarantined && kept.deadLettered === counts.deadLettered) return;
  throw doesNotBalance(
    id,
    counts.scanned,
    counts.snapshot + counts.deduplicated + kept.quarantined + kept.deadLettered,
  );
}

function doesNotBalance(batch: string, scanned: number, accounted: number): Error {
  return operationalError('batch-does-not-balance', { batch, scanned, accounted });
}
