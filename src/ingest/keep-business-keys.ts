import type { Batch } from '../model/batch.js';
import { findKnownKeys, forgetKeys, keepKeys, keepRepeatedRecords } from '../store/index.js';
import type { KeyOwner, Store, Transaction } from '../store/index.js';
import type { DeliveryPlans } from './normalize-delivery.js';
import type { KeySpool } from './key-spool.js';
import type { KeyCheck } from './repeated-keys.js';

/** Another process kept a key of a batch after it was looked for: the batch is to be read again. */
export class KeysTaken extends Error {}

/** The delivery whose keys are no others', however often it is read. */
export function ownerOf(
  { feed }: Pick<DeliveryPlans, 'feed'>,
  { deliveryDate, payloadDigest }: Pick<Batch, 'deliveryDate' | 'payloadDigest'>,
): KeyOwner {
  return { feed, deliveryDate, payloadDigest };
}

/**
 * Looks keys up in the index of our database.
 *
 * @param beside whether records with other content count beside those that are there
 */
export function checkIn(
  { database }: Pick<Store, 'database'>,
  owner: KeyOwner,
  spool: KeySpool,
  beside = false,
): KeyCheck {
  return { kind: 'index', known: (keys) => findKnownKeys(database, owner, keys), spool, beside };
}

/**
 * Keeps the keys of a delivery in place of those of its earlier readings, and what it repeats.
 *
 * @throws KeysTaken when one of them is there: the transaction must be undone.
 */
export async function keepAllKeys(
  transaction: Transaction,
  { owner, keys }: { readonly owner: KeyOwner; readonly keys: KeySpool },
  batch: Batch,
): Promise<void> {
  await forgetKeys(transaction, owner);
  if ((await keepKeys(transaction, batch, keys.readKeys())) !== keys.count) throw new KeysTaken();
  await keepRepeatedRecords(transaction, batch.id, keys.readRepeats());
}

/** Keeps those keys of a correction that nobody has: what a steward let count beside another has none of its own. */
export async function keepFreeKeys(transaction: Transaction, keys: KeySpool, batch: Batch): Promise<void> {
  await keepKeys(transaction, batch, keys.readKeys());
  await keepRepeatedRecords(transaction, batch.id, keys.readRepeats());
}
