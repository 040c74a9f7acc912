import type { Database, Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import type { ExpectedDelivery, FeedName } from './missing-deliveries.js';

/** A feed by one of its names, and the delivery dates to look at. */
export interface DatesOfFeed extends FeedName {
  /** `YYYY-MM-DD`, both inclusive. */
  readonly from: string;
  readonly to: string;
}

/** When a delivery landed for the first time, UTC ISO 8601. */
export interface FirstLanding {
  readonly feed: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly landedAt: string;
}

/**
 * Notes deliveries that are due, once each: what was expected then stays, whatever is expected later.
 *
 * @param names every name of every one of the feeds
 */
export async function noteDue(
  transaction: Transaction,
  due: readonly ExpectedDelivery[],
  names: readonly FeedName[],
): Promise<void> {
  await rowsOf(
    transaction,
    `insert into tieout.due_deliveries (feed, date, due, names)
     select feed, date, due, array(
       select name from json_to_recordset(cast(? as json)) as named (feed text, name text) where named.feed = expected.feed)
     from json_to_recordset(cast(? as json)) as expected (feed text, date date, due timestamptz)
     on conflict do nothing`,
    [JSON.stringify(names), JSON.stringify(due)],
  );
}

/**
 * Removes some of what was due before an instant.
 *
 * @returns how many.
 */
export async function forgetDue(database: Database, before: Date, limit: number): Promise<number> {
  const rows = await rowsOf(
    database,
    `delete from tieout.due_deliveries where (feed, date) in (
       select feed, date from tieout.due_deliveries where due < ? limit ?)
     returning feed`,
    [before.toISOString(), limit],
  );
  return rows.length;
}

/** When deliveries of some feeds landed first, held or not. */
export async function listFirstLandings(
  database: Database,
  feeds: readonly DatesOfFeed[],
): Promise<readonly FirstLanding[]> {
  const rows = await rowsOf<{ feed: string; date: string; landed_at: string }>(
    database,
    `select named.feed, batches.delivery_date as date, min(batches.created_at) as landed_at
     from json_to_recordset(cast(? as json)) as named (feed text, name text, "from" date, "to" date)
     join tieout.batches on batches.feed = named.name and corrects is null
       and batches.delivery_date between named."from" and named."to"
     group by 1, 2`,
    [JSON.stringify(feeds)],
  );
  return rows.map(({ landed_at: landedAt, ...row }) => ({ ...row, landedAt }));
}

/** When the first delivery of each feed landed, or the first that was noted was due, whichever is earlier; UTC ISO 8601. */
export async function listBeginnings(
  database: Database,
  names: readonly FeedName[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ feed: string; began: string | null }>(
    database,
    `select named.feed, min(least(
       (select created_at from tieout.batches where batches.feed = named.name and corrects is null
        order by created_at limit 1),
       (select due from tieout.due_deliveries as noted where noted.feed = named.name order by date limit 1))) as began
     from json_to_recordset(cast(? as json)) as named (feed text, name text) group by 1`,
    [JSON.stringify(names)],
  );
  return new Map(rows.flatMap(({ feed, began }) => (began === null ? [] : [[feed, began] as const])));
}

/** How many deliveries of a feed were due since an instant, and how many of them landed by then. */
export interface AttainmentGauge {
  readonly feed: string;
  readonly expected: number;
  readonly inTime: number;
}

/** Of each feed that anything was due of; one look at an index for each delivery. */
export async function readAttainment(database: Database, since: Date): Promise<readonly AttainmentGauge[]> {
  const rows = await rowsOf<{ feed: string; expected: number; in_time: number }>(
    database,
    `select noted.feed, count(*) as expected, count(*) filter (where exists (
       select from tieout.batches where batches.feed = any(noted.names) and batches.delivery_date = noted.date
         and corrects is null and batches.created_at <= noted.due)) as in_time
     from tieout.due_deliveries as noted where noted.due > ? group by 1`,
    [since.toISOString()],
  );
  return rows.map(({ in_time: inTime, ...row }) => ({ ...row, inTime }));
}
