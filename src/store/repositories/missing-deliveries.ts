import type { BatchStatus } from '../../model/batch.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';

/** A delivery that must have landed by a time. */
export interface ExpectedDelivery {
  readonly feed: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Instant, UTC ISO 8601. */
  readonly due: string;
}

/** One that had not, when somebody looked. */
export interface MissingDelivery extends ExpectedDelivery {
  readonly noticedAt: string;
}

type ExpectedRow = { readonly feed: string; readonly date: string; readonly due: string };

/** A feed and one of the names that it ever had. */
export interface FeedName {
  readonly feed: string;
  readonly name: string;
}

/**
 * Notes those of some deliveries that are not there, held or not, and gives those that nobody noted before.
 *
 * @param names every name of every one of the feeds
 */
export async function noteMissing(
  transaction: Transaction,
  expected: readonly ExpectedDelivery[],
  names: readonly FeedName[],
  at: Date,
): Promise<readonly ExpectedDelivery[]> {
  return rowsOf<ExpectedRow>(
    transaction,
    `insert into tieout.missing_deliveries (feed, date, due, noticed_at)
     select feed, date, due, ? from json_to_recordset(cast(? as json)) as expected (feed text, date date, due timestamptz)
     where not exists (
       select from json_to_recordset(cast(? as json)) as named (feed text, name text)
       join tieout.batches on batches.feed = named.name
       where named.feed = expected.feed and batches.delivery_date = expected.date and corrects is null)
     order by feed, date
     on conflict do nothing returning feed, date, due`,
    [at.toISOString(), JSON.stringify(expected), JSON.stringify(names)],
  );
}

/** Notes those that are missing and have come, held or not, and gives them. */
export async function noteArrivals(
  transaction: Transaction,
  names: readonly FeedName[],
  at: Date,
): Promise<readonly ExpectedDelivery[]> {
  return rowsOf<ExpectedRow>(
    transaction,
    `update tieout.missing_deliveries as missing set arrived_at = ?
     where arrived_at is null and exists (
       select from json_to_recordset(cast(? as json)) as named (feed text, name text)
       join tieout.batches on batches.feed = named.name
       where named.feed = missing.feed and batches.delivery_date = missing.date and corrects is null)
     returning feed, date, due`,
    [at.toISOString(), JSON.stringify(names)],
  );
}

/** Misses nothing any more of feeds that nobody expects. */
export async function forgetMissing(transaction: Transaction, expectedFeeds: readonly string[]): Promise<void> {
  await rowsOf(
    transaction,
    'delete from tieout.missing_deliveries where arrived_at is null and feed <> all(cast(? as text[]))',
    [expectedFeeds],
  );
}

/**
 * Removes some of what was missing and came before an instant. What never came stays: it is missing still.
 *
 * @returns how many.
 */
export async function forgetArrived(database: Database, before: Date, limit: number): Promise<number> {
  const rows = await rowsOf(
    database,
    `delete from tieout.missing_deliveries where (feed, date) in (
       select feed, date from tieout.missing_deliveries where arrived_at < ? limit ?)
     returning feed`,
    [before.toISOString(), limit],
  );
  return rows.length;
}

/** What is missing, in the order of feeds and dates. */
export async function listMissing(database: Database): Promise<readonly MissingDelivery[]> {
  const rows = await rowsOf<ExpectedRow & { readonly noticed_at: string }>(
    database,
    'select feed, date, due, noticed_at from tieout.missing_deliveries where arrived_at is null order by feed, date',
  );
  return rows.map(({ noticed_at: noticedAt, ...row }) => ({ ...row, noticedAt }));
}

/** What a feed was delivered last, of the latest delivery date. */
export interface LastDelivery {
  readonly batch: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Instant, UTC ISO 8601: when it was delivered, for the last time. */
  readonly landedAt: string;
  readonly status: BatchStatus;
}

/** The last delivery of each of some feeds, held or not, by feed. */
export async function listLastDeliveries(
  database: Database,
  names: readonly FeedName[],
): Promise<ReadonlyMap<string, LastDelivery>> {
  const rows = await rowsOf<{ feed: string; batch: string; date: string; landed_at: string; status: BatchStatus }>(
    database,
    `select distinct on (named.feed) named.feed, newest.id as batch, newest.delivery_date as date,
       newest.last_delivered_at as landed_at, newest.status
     from json_to_recordset(cast(? as json)) as named (feed text, name text)
     cross join lateral (
       select * from tieout.batches where batches.feed = named.name and corrects is null
       order by delivery_date desc, last_delivered_at desc, id desc limit 1) as newest
     order by named.feed, newest.delivery_date desc, newest.last_delivered_at desc`,
    [JSON.stringify(names)],
  );
  return new Map(rows.map(({ feed, landed_at: landedAt, ...row }) => [feed, { ...row, landedAt }]));
}
