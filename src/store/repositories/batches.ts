import { hashOf } from '../../base/canonical.js';
import type {
  Batch,
  BatchCounts,
  BatchPayload,
  BatchStatus,
  ColumnDrift,
  HoldReason,
  Lookup,
} from '../../model/batch.js';
import type { DateRange } from '../../model/date-range.js';
import type { Database } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import type { Binding } from '../connection/rows-of.js';
import { given, pageOf, printPage } from './page.js';
import type { ListOrder, Page, PageRequest } from './page.js';
import { ofSystems } from './visible-names.js';
import type { NamePatterns } from './visible-names.js';

/** A feed by its name, and by those it had before: what was delivered then is its history. */
export interface FeedNames {
  readonly name: string;
  readonly formerly: readonly string[];
}

/** What makes a delivery the same delivery, read the same way. */
export type DeliveryIdentity = Pick<Batch, 'deliveryDate' | 'feedVersion' | 'payloadDigest' | 'lookups'> & {
  readonly feed: FeedNames;
};

export interface BatchFilter {
  readonly feed?: FeedNames | undefined;
  /** Those of feeds of these systems. */
  readonly systems?: NamePatterns;
  readonly deliveryDate?: string | undefined;
  readonly status?: BatchStatus | undefined;
}

/** Counts as columns. */
export type CountRow = {
  readonly scanned: number;
  readonly snapshot: number;
  readonly quarantined: number;
  readonly dead_lettered: number;
  readonly deduplicated: number;
};

type BatchRow = CountRow & {
  readonly id: string;
  readonly feed: string;
  readonly delivery_date: string;
  readonly feed_version: string;
  readonly payload_digest: string;
  readonly lookups: readonly Lookup[];
  readonly covers: readonly DateRange[];
  readonly days: readonly DateRange[] | null;
  readonly status: BatchStatus;
  readonly hold_reasons: readonly HoldReason[];
  readonly records_root: string | null;
  readonly map_since: string | null;
  readonly withheld: string;
  readonly corrects: string | null;
  readonly created_at: string;
  readonly last_delivered_at: string;
};

type PayloadRow = CountRow & {
  readonly batch: string;
  readonly ordinal: number;
  readonly source: string;
  readonly sha256: string;
  readonly container_sha256: string | null;
  readonly fetched_at: string | null;
  readonly bytes: number;
  readonly snapshot_sha256: string | null;
  readonly transmission: string | null;
  readonly records_root: string | null;
  readonly header: readonly string[] | null;
  readonly drift: readonly ColumnDrift[];
};

const newestFirst: ListOrder = { list: 'batches', expressions: ['created_at', 'id'], direction: 'desc' };

/** The batch of an id, or null. */
export function findBatch(database: Database, id: string): Promise<Batch | null> {
  return findOne(database, 'where id = ?', [id]);
}

/** The batches of some ids, in no order. */
export function findBatchesNamed(database: Database, ids: readonly string[]): Promise<readonly Batch[]> {
  return findBatches(database, 'select * from tieout.batches where id = any(cast(? as text[]))', [ids]);
}

/** The batch this delivery already is, held or not, or null; one under the name that the feed has now goes first. */
export function findDelivery(database: Database, delivery: DeliveryIdentity): Promise<Batch | null> {
  const { feed, deliveryDate, feedVersion, payloadDigest, lookups } = delivery;
  return findOne(
    database,
    `where ${delivered} and ${ofFeed} and (delivery_date, feed_version, payload_digest, lookup_digest) = (?, ?, ?, ?)
     order by feed <> ?, created_at desc, id desc limit 1`,
    [namesOf(feed), deliveryDate, feedVersion, payloadDigest, lookupDigestOf(lookups), feed.name],
  );
}

/** The reading of a delivery that withheld the same records, or null: what `batches_same_delivery` allows once. */
export function findReading(
  database: Database,
  {
    feed,
    deliveryDate,
    feedVersion,
    payloadDigest,
    lookups,
    withheld,
  }: Omit<DeliveryIdentity, 'feed'> & Pick<Batch, 'feed' | 'withheld'>,
): Promise<Batch | null> {
  return findOne(
    database,
    `where ${delivered}
     and (feed, delivery_date, feed_version, payload_digest, lookup_digest, withheld) = (?, ?, ?, ?, ?, ?)`,
    [feed, deliveryDate, feedVersion, payloadDigest, lookupDigestOf(lookups), withheld],
  );
}

/** What was looked up, as a digest: of the snapshots, because the same ones may be of another batch. */
export function lookupDigestOf(lookups: readonly Lookup[]): string {
  return hashOf(lookups.map(({ reference, snapshots }) => ({ reference, snapshots })));
}

/** A condition on batches: that they count. Whatever reads records of batches has it. */
export const accepted = "status = 'accepted'";

/** Which version of a feed deliveries are read with from a date on; null: from ever. */
export interface DatedVersion {
  readonly since: string | null;
  readonly version: string;
}

/** The accepted batch of a feed with the latest delivery date, read with the version of the feed for that date, or null. */
export function findNewestBatch(
  database: Database,
  { feed, maps }: { readonly feed: FeedNames; readonly maps: readonly DatedVersion[] },
): Promise<Batch | null> {
  const newest = 'order by delivery_date desc, last_delivered_at desc, created_at desc, id desc limit 1';
  const versions = maps.map(({ since, version }, index) => versionBetween(version, since, maps[index + 1]?.since));
  const condition = versions.map(({ text }) => `(${text})`).join(' or ');
  return findOne(database, `where ${delivered} and ${ofFeed} and (${condition}) and ${accepted} ${newest}`, [
    namesOf(feed),
    ...versions.flatMap(({ bindings }) => bindings),
  ]);
}

function versionBetween(
  version: string,
  since: string | null,
  next: string | null | undefined,
): { readonly text: string; readonly bindings: readonly string[] } {
  const from = since === null ? [] : [{ text: 'delivery_date >= ?', value: since }];
  const before = next === null || next === undefined ? [] : [{ text: 'delivery_date < ?', value: next }];
  const parts = [{ text: 'feed_version = ?', value: version }, ...from, ...before];
  return { text: parts.map(({ text }) => text).join(' and '), bindings: parts.map(({ value }) => value) };
}

/** The accepted batch delivered last for a date, of one version of the feed or of any; a redelivery counts as a delivery. */
export function findNewestDelivery(
  database: Database,
  {
    feed,
    deliveryDate,
    feedVersion,
  }: Pick<DeliveryIdentity, 'feed' | 'deliveryDate'> & { readonly feedVersion?: string | undefined },
): Promise<Batch | null> {
  const version = feedVersion === undefined ? '' : ' and feed_version = ?';
  return findOne(
    database,
    `where ${delivered} and ${ofFeed} and delivery_date = ?${version} and ${accepted}
     order by last_delivered_at desc, created_at desc, id desc limit 1`,
    [namesOf(feed), deliveryDate, ...(feedVersion === undefined ? [] : [feedVersion])],
  );
}

/** What was delivered last for the latest date before one, or for the date itself; read with any version of the feed. */
export function findDeliveryBefore(
  database: Database,
  { feed, deliveryDate }: Pick<DeliveryIdentity, 'feed' | 'deliveryDate'>,
): Promise<Batch | null> {
  return findOne(
    database,
    `where ${delivered} and ${ofFeed} and delivery_date <= ?
     order by delivery_date desc, last_delivered_at desc, created_at desc, id desc limit 1`,
    [namesOf(feed), deliveryDate],
  );
}

/** The batches that correct a batch, in the order in which they were made. */
export async function findCorrections(database: Database, corrected: string): Promise<readonly Batch[]> {
  const rows = await rowsOf<BatchRow>(
    database,
    `select * from tieout.batches where corrects = ? and ${accepted} order by created_at, id`,
    [corrected],
  );
  const payloads = await payloadsOf(database, rows);
  return rows.map((row) => batchOf(row, payloads.get(row.id) ?? []));
}

/** Batches, the newest first. */
export async function listBatches(database: Database, filter: BatchFilter, request: PageRequest): Promise<Page<Batch>> {
  const conditions = [
    given(ofFeed, filter.feed === undefined ? undefined : [...namesOf(filter.feed)]),
    ofSystems('feed', filter.systems),
    given('delivery_date = ?', filter.deliveryDate),
    given('status = ?', filter.status),
  ];
  const { text, bindings } = printPage(newestFirst, conditions, request);
  const rows = await rowsOf<BatchRow>(database, `select * from tieout.batches ${text}`, bindings);
  const payloads = await payloadsOf(database, rows);
  return pageOf(
    newestFirst,
    rows,
    request,
    (row) => batchOf(row, payloads.get(row.id) ?? []),
    (row) => [row.created_at, row.id],
  );
}

/** Notes that a batch was delivered again. */
export async function touchBatch(database: Database, id: string, at: Date): Promise<void> {
  await rowsOf(
    database,
    `update tieout.batches set last_delivered_at = greatest(last_delivered_at, cast(? as timestamptz)),
       arrival = nextval('tieout.arrivals') where id = ?`,
    [at.toISOString(), id],
  );
}

/** What a source delivered; corrections of it are no deliveries. */
export const delivered = 'corrects is null';

/** A condition on batches: that they are of a feed, under any of its names. */
export const ofFeed = 'feed = any(cast(? as text[]))';

/** Every name of a feed, the one it has now first. */
export function namesOf({ name, formerly }: FeedNames): readonly string[] {
  return [name, ...formerly];
}

export async function findOne(
  database: Database,
  selection: string,
  bindings: readonly Binding[],
): Promise<Batch | null> {
  const row = await rowOf<BatchRow>(database, `select * from tieout.batches ${selection}`, bindings);
  if (!row) return null;
  const payloads = await payloadsOf(database, [row]);
  return batchOf(row, payloads.get(row.id) ?? []);
}

/** The batches that a statement selects, all columns of them, in its order. */
export async function findBatches(
  database: Database,
  statement: string,
  bindings: readonly Binding[],
): Promise<readonly Batch[]> {
  const rows = await rowsOf<BatchRow>(database, statement, bindings);
  const payloads = await payloadsOf(database, rows);
  return rows.map((row) => batchOf(row, payloads.get(row.id) ?? []));
}

async function payloadsOf(database: Database, batches: readonly BatchRow[]): Promise<Map<string, BatchPayload[]>> {
  const payloads = new Map<string, BatchPayload[]>(batches.map(({ id }) => [id, []]));
  const rows = await rowsOf<PayloadRow>(
    database,
    'select * from tieout.batch_payloads where batch = any(cast(? as text[])) order by batch, ordinal',
    [[...payloads.keys()]],
  );
  for (const row of rows) payloads.get(row.batch)?.push(payloadOf(row));
  return payloads;
}

function batchOf(row: BatchRow, payloads: readonly BatchPayload[]): Batch {
  return {
    id: row.id,
    feed: row.feed,
    deliveryDate: row.delivery_date,
    feedVersion: row.feed_version,
    payloadDigest: row.payload_digest,
    lookups: row.lookups,
    mapSince: row.map_since,
    corrects: row.corrects,
    withheld: row.withheld,
    covers: row.covers,
    days: row.days,
    payloads,
    counts: countsOf(row),
    status: row.status,
    holdReasons: row.hold_reasons,
    recordsRoot: row.records_root,
    createdAt: row.created_at,
    lastDeliveredAt: row.last_delivered_at,
  };
}

function payloadOf(row: PayloadRow): BatchPayload {
  const { ordinal, source, sha256, bytes, snapshot_sha256: snapshot, records_root: recordsRoot, transmission } = row;
  const { header, drift, container_sha256: container, fetched_at: fetchedAt } = row;
  const bytesOf = { sha256, container, fetchedAt, bytes };
  return { ordinal, source, ...bytesOf, snapshot, header, drift, recordsRoot, transmission, counts: countsOf(row) };
}

function countsOf(row: CountRow): BatchCounts {
  const { scanned, snapshot, quarantined, dead_lettered: deadLettered, deduplicated } = row;
  return { scanned, snapshot, quarantined, deadLettered, deduplicated };
}
