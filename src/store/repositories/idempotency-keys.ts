import type { Batch } from '../../model/batch.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import { namesOf } from './batches.js';
import type { FeedNames } from './batches.js';
import { inPages } from './in-pages.js';

/** A business key as it counts: SHA-256 of it and of its record, as the index has them: the first 32 hexadecimal digits. */
export interface BusinessKey {
  readonly key: string;
  readonly record: string;
}

/** What the index has for a key. */
export interface KnownKey extends BusinessKey {
  readonly batch: string;
}

/** A record that was taken out of a batch because its key was there before. */
export interface RepeatedRecord {
  readonly payload: number;
  readonly record: number;
  /** Whether its content is another one: then it was set aside. */
  readonly differs: boolean;
  /** The batch that has the key; null: the same one. */
  readonly earlier: string | null;
}

/** A delivery, however often it was read and corrected: its own keys are no others'. */
export type KeyOwner = { readonly feed: FeedNames } & Pick<Batch, 'deliveryDate' | 'payloadDigest'>;

const ownBatches = `(with readings as (
    select id from tieout.batches where feed = any(cast(? as text[])) and delivery_date = ? and payload_digest = ?
  ) select id from readings union select id from tieout.batches where corrects in (select id from readings))`;

const ownerBindings = ({ feed, deliveryDate, payloadDigest }: KeyOwner): readonly (string | readonly string[])[] => [
  namesOf(feed),
  deliveryDate,
  payloadDigest,
];

/** Which of some keys were delivered before, by any other delivery of the feed. */
export async function findKnownKeys(
  database: Database,
  owner: KeyOwner,
  keys: readonly string[],
): Promise<readonly KnownKey[]> {
  return rowsOf<{ key: string; record: string; batch: string }>(
    database,
    `select encode(key, 'hex') as key, encode(record, 'hex') as record, batch from tieout.idempotency_keys
     where feed = any(cast(? as text[])) and key in (select decode(wanted, 'hex') from unnest(cast(? as text[])) wanted)
       and batch not in ${ownBatches}`,
    [namesOf(owner.feed), [...keys], ...ownerBindings(owner)],
  );
}

/** Forgets the keys of earlier readings of a delivery, which a new reading takes the place of. */
export async function forgetKeys(transaction: Transaction, owner: KeyOwner): Promise<void> {
  await rowsOf(transaction, `delete from tieout.idempotency_keys where batch in ${ownBatches}`, ownerBindings(owner));
}

const pageSize = 5000;

/**
 * Notes the keys of a batch, in their order: two processes that keep the same ones wait for each other and never lock each
 * other out. What is there stays.
 *
 * @returns how many were not there
 */
export async function keepKeys(
  transaction: Transaction,
  { id, feed }: Pick<Batch, 'id' | 'feed'>,
  keys: AsyncIterable<BusinessKey>,
): Promise<number> {
  let kept = 0;
  for await (const page of inPages(keys, pageSize)) {
    const inserted = await rowsOf(
      transaction,
      `insert into tieout.idempotency_keys (feed, key, record, batch)
       select ?, decode(key, 'hex'), decode(record, 'hex'), ?
       from json_to_recordset(cast(? as json)) as page (key text, record text) order by key
       on conflict do nothing returning 1 as kept`,
      [feed, id, JSON.stringify(page)],
    );
    kept += inserted.length;
  }
  return kept;
}

/** Notes what was taken out of a batch. */
export async function keepRepeatedRecords(
  transaction: Transaction,
  batch: string,
  records: AsyncIterable<RepeatedRecord>,
): Promise<void> {
  for await (const page of inPages(records, pageSize)) {
    await rowsOf(
      transaction,
      `insert into tieout.repeated_records (batch, payload, record, differs, earlier)
       select ?, payload, record, differs, earlier
       from json_to_recordset(cast(? as json)) as page (payload integer, record bigint, differs boolean, earlier text)`,
      [batch, JSON.stringify(page)],
    );
  }
}

/** What was taken out of a payload of a batch, in its order. */
export async function* readRepeatedRecords(
  database: Database,
  batch: string,
  payload: number,
): AsyncGenerator<RepeatedRecord> {
  for (let after = 0; ;) {
    const rows = await rowsOf<{ payload: number; record: number; differs: boolean; earlier: string | null }>(
      database,
      `select payload, record, differs, earlier from tieout.repeated_records
       where batch = ? and payload = ? and record > ? order by record limit ${pageSize}`,
      [batch, payload, after],
    );
    yield* rows;
    after = rows.at(-1)?.record ?? after;
    if (rows.length < pageSize) return;
  }
}
