import type { Batch } from '../../model/batch.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import type { Binding } from '../connection/rows-of.js';
import { accepted, findBatches, namesOf } from './batches.js';
import type { DatedVersion, FeedNames } from './batches.js';

/** A feed, and with which version of it the deliveries of which dates are read, in order of time. */
export interface StateFeed {
  readonly feed: FeedNames;
  readonly maps: readonly DatedVersion[];
}

/**
 * Which batches a day is read from:
 *
 * - `delivered`: the one delivered last for the day
 * - `covering`: of those that cover the day the one of the latest delivery date
 * - `latest`: the one of the latest delivery date that is not after the day
 * - `having`: all that have records of the day, or were delivered for it
 * - `until`: all whose delivery date is not after the day
 * - `every`: all
 */
export type StateSelection = 'delivered' | 'covering' | 'latest' | 'having' | 'until' | 'every';

/** Whether a batch, or one that corrects it, has the day in one of its ranges. */
function inRanges(column: 'covers' | 'days'): string {
  const among = (ranges: string): string => `json_to_recordset(${ranges}) as part ("from" date, "to" date)`;
  const has = 'wanted.day between part."from" and part."to"';
  return `(exists (select from ${among(`readings.${column}`)} where ${has}) or exists (
    select from corrections, ${among(`corrections.${column}`)} where corrections.corrects = readings.id and ${has}))`;
}

const conditions: Readonly<Record<StateSelection, string>> = {
  delivered: 'delivery_date = wanted.day',
  covering: inRanges('covers'),
  latest: 'delivery_date <= wanted.day',
  having: `(delivery_date = wanted.day or ${inRanges('days')})`,
  until: 'delivery_date <= wanted.day',
  every: 'true',
};

/** Of two deliveries for one date the later one is the one that came last; a redelivery is a delivery. */
const latestFirst = 'delivery_date desc, arrival desc, id desc';

/**
 * The batches that the records of a feed on a day are read from, the earliest delivery first. Of a delivery that was read more
 * than once, with the same version of the feed but other references, the last reading counts. A batch that corrects another
 * stands where that one does.
 */
export function findStateBatches(
  database: Database,
  state: StateFeed,
  selection: StateSelection,
  day: string,
): Promise<readonly Batch[]> {
  const isOne = ['delivered', 'covering', 'latest'].includes(selection);
  return findBatches(
    database,
    `with ${readings}, chosen as (
       select readings.id from readings, wanted where ${conditions[selection]}
       order by ${latestFirst}${isOne ? ' limit 1' : ''}
     )
     ${chosenBatches}`,
    [...readingBindings(state), day],
  );
}

/**
 * The batches with records of a day that they do not cover, delivered after the one that covers it.
 *
 * @param covering null: no batch covers it
 */
export function findLaterBatches(
  database: Database,
  state: StateFeed,
  covering: Batch | null,
  day: string,
): Promise<readonly Batch[]> {
  return findBatches(
    database,
    `with ${readings}
     , chosen as (
       select readings.id from readings, wanted
       where ${inRanges('days')} and (cast(? as text) is null or (delivery_date, arrival, id) >
         (select delivery_date, arrival, id from tieout.batches where id = ?))
     )
     ${chosenBatches}`,
    [...readingBindings(state), day, covering?.id ?? null, covering?.id ?? null],
  );
}

/** The earliest delivery first. */
const inOrder = `order by delivery_date,
    coalesce((select corrected.arrival from tieout.batches corrected where corrected.id = batches.corrects), arrival),
    coalesce(corrects, id), corrects is not null, arrival, id`;

/** What corrects a batch stands where that one does, whenever it was corrected. */
const chosenBatches = `select * from tieout.batches
  where id in (select id from chosen) or (corrects in (select id from chosen) and ${accepted}) ${inOrder}`;

/** Batches in the order of their deliveries, the earliest first, as `findStateBatches` gives them. */
export function findBatchesInOrder(database: Database, ids: readonly string[]): Promise<readonly Batch[]> {
  return findBatches(database, `select * from tieout.batches where id = any(cast(? as text[])) ${inOrder}`, [ids]);
}

/** The version that a delivery of a date is read with. */
function versionOn(date: string): string {
  return `(select version.version from json_to_recordset(wanted.versions) as version (since date, version text)
    where version.since is null or version.since <= ${date} order by version.since desc nulls last limit 1)`;
}

/** What was delivered and accepted, each as it was read last with the version that holds now. */
const readings = `wanted (feeds, versions, day) as materialized (
    select cast(? as text[]), cast(? as json), cast(? as date)
  ), readings as (
    select distinct on (batches.delivery_date, batches.payload_digest) batches.*
    from tieout.batches, wanted
    where batches.feed = any(wanted.feeds) and ${accepted} and corrects is null
      and batches.feed_version = ${versionOn('batches.delivery_date')}
    order by batches.delivery_date, batches.payload_digest, arrival desc, id desc
  ), corrections as materialized (
    select corrects, covers, days from tieout.batches, wanted
    where batches.feed = any(wanted.feeds) and ${accepted} and corrects is not null
  )`;

function readingBindings({ feed, maps }: StateFeed): readonly Binding[] {
  return [namesOf(feed), JSON.stringify(maps.map(({ since, version }) => ({ since, version })))];
}

/** Delivery dates from and to, inclusive; `newest`: of all in them only the last delivery matters. */
export interface DeliveriesBetween {
  readonly from: string;
  readonly to: string;
  readonly newest: boolean;
}

/**
 * Deliveries that were accepted, and read with other versions of the feed only, not with the one that holds now: as they were
 * read last, the earliest first.
 */
export function findOutdatedBatches(
  database: Database,
  state: StateFeed,
  { from, to, newest }: DeliveriesBetween,
): Promise<readonly Batch[]> {
  return findBatches(
    database,
    `with wanted (feeds, versions) as materialized (select cast(? as text[]), cast(? as json)), deliveries as (
       select distinct on (batches.delivery_date, batches.payload_digest) batches.*,
         ${versionOn('batches.delivery_date')} as version_now
       from tieout.batches, wanted
       where batches.feed = any(wanted.feeds) and ${accepted} and corrects is null
         and delivery_date between cast(? as date) and cast(? as date)
       order by batches.delivery_date, batches.payload_digest, arrival desc, id desc
     ), latest as (
       select * from deliveries where version_now is not null order by ${latestFirst}${newest ? ' limit 1' : ''}
     )
     select * from tieout.batches where id in (
       select latest.id from latest, wanted where not exists (
         select from tieout.batches as now
         where now.feed = any(wanted.feeds) and now.corrects is null and now.delivery_date = latest.delivery_date
           and now.payload_digest = latest.payload_digest and now.feed_version = latest.version_now))
     order by delivery_date, arrival, id`,
    [...readingBindings(state), from, to],
  );
}

/** Lets a batch, which was just kept, stand where the same delivery stood before it was read again. */
export async function keepArrival(transaction: Transaction, id: string, before: string): Promise<void> {
  await rowsOf(
    transaction,
    `update tieout.batches set (arrival, last_delivered_at) = (earlier.arrival, earlier.last_delivered_at)
     from tieout.batches as earlier where batches.id = ? and earlier.id = ?`,
    [id, before],
  );
}
