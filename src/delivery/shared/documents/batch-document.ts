import { nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { Batch, BatchCounts, BatchPayload } from '../../../model/batch.js';
import type { BatchWithHistory } from '../../../run/batches.js';
import type {
  BatchItem,
  BatchesShowOutput,
  HoldReason,
  IngestedBatch,
  LookupItem,
  PayloadItem,
} from '../../../schema/generated/outputs.js';

/** A batch as `ingest` prints it. */
export function batchDocument(batch: Batch, repeated: boolean, lookups: readonly LookupItem[]): IngestedBatch {
  return {
    id: batch.id,
    feed: batch.feed,
    deliveryDate: batch.deliveryDate,
    corrects: batch.corrects,
    repeated,
    status: batch.status,
    reasons: reasonDocuments(batch),
    feedVersion: batch.feedVersion,
    mapSince: batch.mapSince,
    payloadDigest: batch.payloadDigest,
    recordsRoot: batch.recordsRoot,
    lookups: [...lookups],
    payloads: batch.payloads.map(payloadItem),
    counts: countsDocument(batch.counts),
    createdAt: batch.createdAt,
    lastDeliveredAt: batch.lastDeliveredAt,
  };
}

/** A batch as `batches list` prints it. */
export function batchItem(batch: Batch): BatchItem {
  return {
    id: batch.id,
    feed: batch.feed,
    deliveryDate: batch.deliveryDate,
    corrects: batch.corrects,
    status: batch.status,
    reasons: reasonDocuments(batch),
    counts: countsDocument(batch.counts),
    createdAt: batch.createdAt,
    lastDeliveredAt: batch.lastDeliveredAt,
  };
}

/** The whole of a batch, as `batches show` prints it. */
export function batchShowDocument({ batch, events }: BatchWithHistory): BatchesShowOutput {
  return {
    batch: batchItem(batch),
    feedVersion: batch.feedVersion,
    payloadDigest: batch.payloadDigest,
    recordsRoot: batch.recordsRoot,
    lookups: batch.lookups.map((lookup) => ({ ...lookup, snapshots: [...lookup.snapshots] })),
    payloads: batch.payloads.map(payloadItem),
    events: events.map((event) => ({ ...event })),
  };
}

function payloadItem(payload: BatchPayload): PayloadItem {
  const { ordinal, source, sha256, container, fetchedAt, bytes, snapshot } = payload;
  const { recordsRoot, transmission, drift, counts } = payload;
  return {
    ordinal,
    source,
    sha256,
    container,
    fetchedAt,
    bytes,
    snapshot,
    recordsRoot,
    transmission,
    drift: drift.map((each) => ({ kind: each.kind, column: each.kind === 'reordered' ? null : each.column })),
    counts: countsDocument(counts),
  };
}

function reasonDocuments({ holdReasons }: Batch): HoldReason[] {
  return holdReasons.map((reason) => ({ code: reason.code, message: sentenceOf(reason), next: nextStepOf(reason) }));
}

function countsDocument({ scanned, snapshot, quarantined, deadLettered, deduplicated }: BatchCounts): BatchCounts {
  return { scanned, snapshot, quarantined, deadLettered, deduplicated };
}
