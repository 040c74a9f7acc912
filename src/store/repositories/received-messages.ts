import { createHash } from 'node:crypto';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';

/** A message that was sent to us, and proved. */
export interface NewReceivedMessage {
  /** `system/path`. */
  readonly inbox: string;
  /** What its sender calls it; null: nothing. */
  readonly key: string | null;
  /** SHA-256 of what its signature is of, in hexadecimal digits. */
  readonly signedSha256: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** UTC ISO 8601; null: its sender does not say. */
  readonly sentAt: string | null;
}

/** A message that waits to be ingested. */
export interface WaitingMessage {
  readonly id: string;
  readonly key: string | null;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly sentAt: string | null;
  /** How often it was taken, with this time. */
  readonly taken: number;
}

/** What became of a message: kept now, or before, or its key stands for another one. */
export type Keeping = 'kept' | 'known' | 'other-content';

/** Keeps a message unless it is known. When this returns, it is durable. */
export async function keepReceived(database: Database, message: NewReceivedMessage, at: Date): Promise<Keeping> {
  const { inbox, key, signedSha256, body, headers, sentAt } = message;
  const bodySha256 = createHash('sha256').update(body).digest('hex');
  const kept = await rowOf<{ id: string }>(
    database,
    `insert into tieout.received_messages
       (inbox, idempotency_key, signed_sha256, body_sha256, body, headers, sent_at, received_at, state)
     values (?, ?, ?, ?, decode(?, 'base64'), cast(? as json), ?, ?, 'waiting')
     on conflict do nothing
     returning cast(id as text) as id`,
    [inbox, key, signedSha256, bodySha256, body.toString('base64'), JSON.stringify(headers), sentAt, at.toISOString()],
  );
  if (kept) return 'kept';
  const sameKey = await rowOf<{ body: string }>(
    database,
    'select body_sha256 as body from tieout.received_messages where inbox = ? and idempotency_key = ?',
    [inbox, key],
  );
  return sameKey && sameKey.body !== bodySha256 ? 'other-content' : 'known';
}

/** The messages that have waited longest and come after one, counted as taken. */
export async function takeReceived(
  transaction: Transaction,
  inbox: string,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<readonly WaitingMessage[]> {
  const rows = await rowsOf<Omit<WaitingMessage, 'body'> & { body: string }>(
    transaction,
    `with taken as (
       update tieout.received_messages set taken = taken + 1
       where id in (
         select id from tieout.received_messages
         where inbox = ? and state = 'waiting' and id > cast(? as bigint)
         order by id limit ?
       )
       returning id, idempotency_key, body, headers, sent_at, taken
     )
     select cast(id as text) as id, idempotency_key as key, encode(body, 'base64') as body, headers, sent_at as "sentAt", taken
     from taken order by taken.id`,
    [inbox, after, most],
  );
  return rows.map(({ body, ...row }) => ({ ...row, body: Buffer.from(body, 'base64') }));
}

/** These are kept for good elsewhere. */
export async function finishReceived(
  database: Database,
  inbox: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await rowsOf(
    database,
    `update tieout.received_messages set state = 'done', body = null, settled_at = ?
     where inbox = ? and state = 'waiting'
       and id in (select cast(value as bigint) from json_array_elements_text(cast(? as json)))`,
    [at.toISOString(), inbox, JSON.stringify(ids)],
  );
}

/** One that cannot be read stays here with the reason, and is taken no more. */
export async function rejectReceived(
  database: Database,
  {
    inbox,
    id,
    reason,
    at,
  }: { readonly inbox: string; readonly id: string; readonly reason: string; readonly at: Date },
): Promise<void> {
  await rowsOf(
    database,
    `update tieout.received_messages set state = 'rejected', reason = ?, settled_at = ?
     where inbox = ? and state = 'waiting' and id = cast(? as bigint)`,
    [reason, at.toISOString(), inbox, id],
  );
}

/** How many messages of an inbox wait, and how many could not be read. */
export async function countReceived(
  database: Database,
  inbox: string,
): Promise<{ readonly waiting: number; readonly rejected: number }> {
  const row = await rowOf<{ waiting: number; rejected: number }>(
    database,
    `select cast(count(*) filter (where state = 'waiting') as integer) as waiting,
            cast(count(*) filter (where state = 'rejected') as integer) as rejected
     from tieout.received_messages where inbox = ?`,
    [inbox],
  );
  return row ?? { waiting: 0, rejected: 0 };
}
