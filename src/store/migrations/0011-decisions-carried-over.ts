import type { Knex } from 'knex';

/**
 * What a steward decided about a record holds when its payload is read again: the event there says from where it was
 * carried over. A reading knows which records it withheld for that, so one before a decision and one after are two.
 */
const statements = `
alter table tieout.batches add column withheld text collate "C" not null default '';
alter table tieout.batches alter column withheld drop default;
drop index tieout.batches_same_delivery;
create unique index batches_same_delivery
  on tieout.batches (feed, delivery_date, feed_version, payload_digest, lookup_digest, withheld) where corrects is null;

alter table tieout.set_aside_events
  add column carried_from text collate "C" references tieout.set_aside_records;

create index batch_payloads_content on tieout.batch_payloads (sha256);
create index set_aside_records_decisions on tieout.set_aside_records (batch, payload, byte_offset) where status <> 'open';
`;

/** Lets decisions about records be carried over to another reading of them. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
