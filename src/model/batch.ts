import type { HoldCode, RecordCode } from '../base/catalogue/index.js';
import type { DateRange } from './date-range.js';

/** One delivery of a feed, read with one configuration of it. */
export interface Batch {
  /** `YYYYMMDD_HHMMSS_SYSTEM.FEED` in UTC, with `_2`, `_3` … when that second already has one. */
  readonly id: string;
  /** `system/feed`. */
  readonly feed: string;
  /** The business date it was delivered for, `YYYY-MM-DD`. */
  readonly deliveryDate: string;
  /** The version of the feed's plan that it was read with. */
  readonly feedVersion: string;
  /** The first delivery date of the map that it was read with, `YYYY-MM-DD`; null where that map has no first date. */
  readonly mapSince: string | null;
  /** SHA-256 over the sorted SHA-256 of its payloads: what makes the same delivery the same batch. */
  readonly payloadDigest: string;
  /** What its records were looked up in, by name of the reference, where that is a feed: another one, another batch. */
  readonly lookups: readonly Lookup[];
  /** The batch whose records, set aside there, were submitted again in this one; null for what a source delivered. */
  readonly corrects: string | null;
  /**
   * SHA-256 over the records that it withheld because stewards had decided about them when they were read before, and over
   * what was decided; empty where there were none.
   */
  readonly withheld: string;
  /** The days that it speaks for: what earlier deliveries said of them holds no longer where the feed replaces. */
  readonly covers: readonly DateRange[];
  /** The days that its records belong to; null where they belong to the delivery date, whatever they say. */
  readonly days: readonly DateRange[] | null;
  readonly payloads: readonly BatchPayload[];
  readonly counts: BatchCounts;
  /** Only an accepted batch counts. */
  readonly status: BatchStatus;
  /** What spoke against it when it was read; it may have been released since. */
  readonly holdReasons: readonly HoldReason[];
  /** SHA-256 over the roots of its payloads, in order; null for a batch of before records had hashes. */
  readonly recordsRoot: string | null;
  /** Instants, UTC ISO 8601. */
  readonly createdAt: string;
  readonly lastDeliveredAt: string;
}

export type BatchStatus = 'accepted' | 'held';

/** Why a delivery must not count before somebody looked at it. */
export interface HoldReason {
  readonly code: HoldCode;
  readonly parameters: object;
}

/** A change of the status of a batch. */
export interface BatchEvent {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly event: 'held' | 'released';
  /** Who did it; null: tieout, for the reasons of the batch. */
  readonly person: string | null;
  /** Why, in their words; null for tieout. */
  readonly because: string | null;
}

/** The batch of a feed that a reference was read from. */
export interface Lookup {
  readonly reference: string;
  readonly batch: string;
  /** SHA-256 of its snapshots, in the order of its payloads. */
  readonly snapshots: readonly string[];
}

/** One payload of a batch: raw bytes in the archive, and the snapshot made of them. */
export interface BatchPayload {
  /** Counted from 0, in the order of path names. */
  readonly ordinal: number;
  /** Where it was fetched from, as its fetcher names it; of a file that was packed `FILE!MEMBER`. */
  readonly source: string;
  /** Of its bytes as they are read: unpacked. */
  readonly sha256: string;
  /** SHA-256 of the file that it was delivered in, packed, in the archive too; null when it was not packed. */
  readonly container: string | null;
  /** When its source says that it answered with it, UTC ISO 8601; null: it did not say. */
  readonly fetchedAt: string | null;
  readonly bytes: number;
  /** SHA-256 of its typed Parquet in the archive; null when it repeats an earlier payload of the batch. */
  readonly snapshot: string | null;
  /** The sender's id of it, unique in its feed; null where the feed names none. */
  readonly transmission: string | null;
  /** The root of the tree over the hashes of its records; null when there is no snapshot, or its records have none. */
  readonly recordsRoot: string | null;
  /** What its columns are called, in file order; null where an earlier tieout did not keep it. */
  readonly header: readonly string[] | null;
  /** How its columns differ from those of the delivery before. */
  readonly drift: readonly ColumnDrift[];
  readonly counts: BatchCounts;
}

/** A column that the delivery before did not have, or this one has no more, or the same ones in another order. */
export type ColumnDrift =
  | { readonly kind: 'new'; readonly column: string }
  | { readonly kind: 'gone'; readonly column: string }
  | { readonly kind: 'reordered' };

/** scanned = snapshot + quarantined + deadLettered + deduplicated, always. */
export interface BatchCounts {
  readonly scanned: number;
  readonly snapshot: number;
  readonly quarantined: number;
  readonly deadLettered: number;
  readonly deduplicated: number;
}

/** A record set aside: it does not fit its contract (tier 2, quarantine) or a check refused it (dead letter). */
export interface SetAsideRecord {
  readonly batch: string;
  readonly payload: number;
  readonly payloadSha256: string;
  /** Where the payload was fetched from. */
  readonly source: string;
  /** Which record of the payload, from 1, the header not counted. */
  readonly record: number;
  /** The physical line it begins on, from 1. */
  readonly line: number;
  /** Where its bytes begin, from 0. */
  readonly byteOffset: number;
  /** The record as it arrived, decoded as well as it can be, cut at 64 KiB. */
  readonly rawText: string;
  /**
   * What of its key could be read, by field: the identity of its entity. A part that could not is null; all of it is null
   * for a record that could not be taken apart.
   */
  readonly key: Readonly<Record<string, string | null>> | null;
  readonly disposition: 'quarantine' | 'dead-letter';
  readonly tier: number;
  readonly reasons: readonly SetAsideReason[];
}

export interface SetAsideReason {
  readonly code: RecordCode;
  readonly parameters: object;
  /** The field it is about, or null when it is about the whole record. */
  readonly field: string | null;
}
