import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { accepted, delivered, namesOf, ofFeed } from './batches.js';
import type { FeedNames } from './batches.js';
import { refuseRemoved } from './removed-objects.js';

/** Whose delivery of pages; `session` is that of the process that asks for them now. */
export interface PageDeliveryKey {
  /** `system/feed`. */
  readonly feed: string;
  readonly deliveryDate: string;
  readonly session: string;
}

/** A page in the archive. */
export interface KeptPage {
  readonly source: string;
  readonly sha256: string;
  /** UTC, ISO 8601; null: its source did not say. */
  readonly fetchedAt: string | null;
}

/** How far a delivery of pages is. */
export interface PageCheckpoint {
  /** Where the next page begins, in the fetcher's words; null: at the first, or the last one is there. */
  readonly next: string | null;
  /** How far the records of its last page go; null: that is not told. */
  readonly reached: string | null;
}

/** A delivery of pages that is no batch yet. */
export interface PageDelivery extends PageDeliveryKey, PageCheckpoint {
  /** SHA-256 over all that decides what is asked. */
  readonly asked: string;
  /** `system/connection`. */
  readonly connection: string;
  /** How far the deliveries before it went when it was begun. */
  readonly watermark: string | null;
  readonly pages: readonly KeptPage[];
  /** Its source asked to be left alone until then, UTC ISO 8601; null: it did not. */
  readonly resumeAfter: string | null;
  readonly changedAt: string;
}

type DeliveryRow = Readonly<{
  session: string;
  asked: string;
  connection: string;
  watermark: string | null;
  next: string | null;
  reached: string | null;
  resume_after: string | null;
  changed_at: string;
}>;

type PageRow = Readonly<{ source: string; sha256: string; fetched_at: string | null }>;

/** The delivery of pages in progress, or null. */
export async function findPageDelivery(
  database: Database,
  { feed, deliveryDate }: Omit<PageDeliveryKey, 'session'>,
): Promise<PageDelivery | null> {
  const key = [feed, deliveryDate];
  const row = await rowOf<DeliveryRow>(
    database,
    'select * from tieout.page_deliveries where (feed, delivery_date) = (?, ?)',
    key,
  );
  if (!row) return null;
  const pages = await rowsOf<PageRow>(
    database,
    'select * from tieout.delivered_pages where (feed, delivery_date) = (?, ?) order by ordinal',
    key,
  );
  const { session, asked, connection, watermark, next, reached } = row;
  return {
    feed,
    deliveryDate,
    session,
    asked,
    connection,
    watermark,
    next,
    reached,
    pages: pages.map(({ source, sha256, fetched_at: fetchedAt }) => ({ source, sha256, fetchedAt })),
    resumeAfter: row.resume_after,
    changedAt: row.changed_at,
  };
}

/** Begins a delivery of pages; what there was of it is forgotten. */
export async function beginPageDelivery(
  transaction: Transaction,
  delivery: PageDeliveryKey & Pick<PageDelivery, 'asked' | 'connection' | 'watermark'>,
  at: Date,
): Promise<void> {
  const { feed, deliveryDate, session, asked, connection, watermark } = delivery;
  await rowsOf(transaction, 'delete from tieout.page_deliveries where (feed, delivery_date) = (?, ?)', [
    feed,
    deliveryDate,
  ]);
  // Two may begin at once: the other one is in progress then, and this one is kept nowhere.
  await rowsOf(
    transaction,
    `insert into tieout.page_deliveries
       (feed, delivery_date, session, asked, connection, watermark, pages, next, reached, resume_after, changed_at)
     values (?, ?, ?, ?, ?, ?, 0, null, null, null, ?) on conflict do nothing`,
    [feed, deliveryDate, session, asked, connection, watermark, at.toISOString()],
  );
}

/** Goes on with a delivery that another process began: what that one still adds is kept nowhere. */
export async function takeOverPageDelivery(database: Database, key: PageDeliveryKey, by: string): Promise<void> {
  await rowsOf(
    database,
    'update tieout.page_deliveries set session = ? where (feed, delivery_date, session) = (?, ?, ?)',
    [by, key.feed, key.deliveryDate, key.session],
  );
}

/**
 * Keeps the next page of a delivery, with how far it is now.
 *
 * @param ordinal how many pages there are before it
 * @returns whether the delivery is still that of this session
 * @throws OperationalError `removed-by-retention` when the page was removed from the archive meanwhile.
 */
export async function keepPage(
  transaction: Transaction,
  { feed, deliveryDate, session }: PageDeliveryKey,
  { ordinal, page, next, reached }: PageCheckpoint & { readonly ordinal: number; readonly page: KeptPage },
  at: Date,
): Promise<boolean> {
  const own = await rowsOf(
    transaction,
    `update tieout.page_deliveries set pages = pages + 1, next = ?, reached = ?, resume_after = null, changed_at = ?
     where (feed, delivery_date, session, pages) = (?, ?, ?, ?) returning pages`,
    [next, reached, at.toISOString(), feed, deliveryDate, session, ordinal],
  );
  if (own.length === 0) return false;
  await rowsOf(
    transaction,
    `insert into tieout.delivered_pages (feed, delivery_date, ordinal, source, sha256, fetched_at)
     values (?, ?, ?, ?, ?, ?)`,
    [feed, deliveryDate, ordinal, page.source, page.sha256, page.fetchedAt],
  );
  await refuseRemoved(transaction, [{ kind: 'raw', sha256: page.sha256 }]);
  return true;
}

/** Notes until when a source asked to be left alone. */
export async function deferPageDelivery(database: Database, key: PageDeliveryKey, until: Date): Promise<void> {
  await rowsOf(
    database,
    'update tieout.page_deliveries set resume_after = ? where (feed, delivery_date, session) = (?, ?, ?)',
    [until.toISOString(), key.feed, key.deliveryDate, key.session],
  );
}

/** Forgets a delivery in progress; its pages stay in the archive for as long as anything else needs them. */
export async function forgetPageDelivery(database: Database, key: PageDeliveryKey): Promise<void> {
  await rowsOf(database, 'delete from tieout.page_deliveries where (feed, delivery_date, session) = (?, ?, ?)', [
    key.feed,
    key.deliveryDate,
    key.session,
  ]);
}

/** Until when the source of a connection asked to be left alone, where that is still to come; UTC ISO 8601. */
export async function findRest(database: Database, connection: string, now: Date): Promise<string | null> {
  const row = await rowOf<{ until: string | null }>(
    database,
    'select max(resume_after) as until from tieout.page_deliveries where connection = ? and resume_after > ?',
    [connection, now.toISOString()],
  );
  return row?.until ?? null;
}

/** How far a delivery goes that is a batch now. */
export interface ReachedWatermark {
  readonly batch: string;
  /** SHA-256 over the place that was asked. */
  readonly asked: string;
  /** What it was asked with. */
  readonly watermark: string | null;
  readonly reached: string | null;
}

/** Keeps how far a batch goes; it moves the watermark of its feed once the batch counts. */
export async function keepWatermark(transaction: Transaction, watermark: ReachedWatermark): Promise<void> {
  await rowsOf(
    transaction,
    `insert into tieout.watermarks (batch, asked, watermark, reached) values (?, ?, ?, ?)
     on conflict (batch) do update set asked = excluded.asked, watermark = excluded.watermark, reached = excluded.reached`,
    [watermark.batch, watermark.asked, watermark.watermark, watermark.reached],
  );
}

/**
 * What the delivery of a feed for a date is to be asked with: what it was asked with before, so that it is the same
 * delivery, else how far the accepted delivery for the latest date before it went. null: all there is.
 */
export async function findWatermark(
  database: Database,
  { feed, deliveryDate, asked }: { readonly feed: FeedNames; readonly deliveryDate: string; readonly asked: string },
): Promise<string | null> {
  const from = `from tieout.watermarks join tieout.batches on batches.id = watermarks.batch
    where ${delivered} and ${ofFeed} and asked = ?`;
  const bindings = [namesOf(feed), asked, deliveryDate] as const;
  const before = await rowOf<{ watermark: string | null }>(
    database,
    `select watermark ${from} and delivery_date = ? order by created_at, id limit 1`,
    bindings,
  );
  if (before) return before.watermark;
  const last = await rowOf<{ reached: string }>(
    database,
    `select reached ${from} and delivery_date < ? and ${accepted} and reached is not null
     order by delivery_date desc, last_delivered_at desc, created_at desc, id desc limit 1`,
    bindings,
  );
  return last?.reached ?? null;
}
