import type { Batch } from '../../model/batch.js';
import type { Database } from '../connection/database.js';
import { rowOf } from '../connection/rows-of.js';
import { accepted, delivered, findOne, namesOf, ofFeed } from './batches.js';
import type { FeedNames } from './batches.js';

interface OfDate {
  readonly feed: FeedNames;
  readonly deliveryDate: string;
}

const newest = 'order by delivery_date desc, last_delivered_at desc, created_at desc, id desc limit 1';

/**
 * The accepted batch whose place a delivery takes, or null.
 *
 * @param rolling whether it takes that of earlier dates as well, because each delivery covers them
 */
export function findReplaced(
  database: Database,
  { feed, deliveryDate, rolling }: OfDate & { readonly rolling: boolean },
): Promise<Batch | null> {
  const date = rolling ? 'delivery_date <= ?' : 'delivery_date = ?';
  return findOne(database, `where ${delivered} and ${ofFeed} and ${accepted} and ${date} ${newest}`, [
    namesOf(feed),
    deliveryDate,
  ]);
}

/** The accepted batch of the same date with other payloads, which a delivery restates; or null. */
export function findRestated(
  database: Database,
  { feed, deliveryDate, payloadDigest }: OfDate & { readonly payloadDigest: string },
): Promise<Batch | null> {
  return findOne(
    database,
    `where ${delivered} and ${ofFeed} and ${accepted} and delivery_date = ? and payload_digest <> ? ${newest}`,
    [namesOf(feed), deliveryDate, payloadDigest],
  );
}

/** An accepted batch that has a transmission, its date, and whether its content is the same. */
export interface SentBefore {
  readonly batch: string;
  readonly date: string;
  readonly isSame: boolean;
}

/**
 * The newest accepted batch in which a transmission stands for something else: with other content, or for another date;
 * or null. The same content for the same date is the same delivery.
 *
 * @param contents SHA-256 of the payloads with this transmission, sorted, each once
 */
export async function findSentBefore(
  database: Database,
  {
    feed,
    transmission,
    contents,
    deliveryDate,
  }: OfDate & { readonly transmission: string; readonly contents: readonly string[] },
): Promise<SentBefore | null> {
  const row = await rowOf<{ readonly batch: string; readonly date: string; readonly same: boolean }>(
    database,
    `select sent.batch, sent.date, sent.same from (
       select batches.id as batch, batches.delivery_date as date, batches.created_at,
         array_agg(distinct payload.sha256 order by payload.sha256) = cast(? as text[]) as same
       from tieout.batch_payloads as payload join tieout.batches on batches.id = payload.batch
       where payload.transmission = ? and ${delivered} and ${ofFeed} and ${accepted}
       group by batches.id
     ) as sent
     where not (sent.same and sent.date = ?)
     order by sent.same, sent.created_at desc, sent.batch desc limit 1`,
    [contents, transmission, namesOf(feed), deliveryDate],
  );
  return row && { batch: row.batch, date: row.date, isSame: row.same };
}
