import type { Batch, BatchCounts } from '../../../model/batch.js';
import type { IngestedBatch, LookupItem } from '../../../schema/generated/outputs.js';

/** A batch as `ingest` prints it. */
export function batchDocument(batch: Batch, repeated: boolean, lookups: readonly LookupItem[]): IngestedBatch {
  return {
    id: batch.id,
    feed: batch.feed,
    deliveryDate: batch.deliveryDate,
    repeated,
    feedVersion: batch.feedVersion,
    payloadDigest: batch.payloadDigest,
    lookups: [...lookups],
    payloads: batch.payloads.map(({ ordinal, source, sha256, bytes, snapshot, counts }) => ({
      ordinal,
      source,
      sha256,
      bytes,
      snapshot,
      counts: countsDocument(counts),
    })),
    counts: countsDocument(batch.counts),
    createdAt: batch.createdAt,
    lastDeliveredAt: batch.lastDeliveredAt,
  };
}

function countsDocument({ scanned, snapshot, quarantined, deadLettered, deduplicated }: BatchCounts): BatchCounts {
  return { scanned, snapshot, quarantined, deadLettered, deduplicated };
}
