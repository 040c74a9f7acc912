import type { Knex } from 'knex';

/**
 * A record set aside is decided on, at most once: corrected, released or discarded. What was set aside stays as it is;
 * what people did about it are events. A correction batch holds the records of another batch that were submitted again,
 * and is no delivery of its own: two of one batch may have the same content.
 *
 * Codes and fields of the reasons that hold now stand beside them, so that lists can go by them.
 */
const statements = `
alter table tieout.batches
  add column corrects text collate "C" references tieout.batches,
  drop constraint batches_same_delivery;
create unique index batches_same_delivery
  on tieout.batches (feed, delivery_date, feed_version, payload_digest, lookup_digest) where corrects is null;
create index batches_corrections on tieout.batches (corrects, created_at, id) where corrects is not null;

alter table tieout.batch_payloads
  add column header json,
  add column drift json not null default '[]';
alter table tieout.batch_payloads alter column drift drop default;

create table tieout.set_aside_events (
  sequence bigint generated always as identity primary key,
  record text collate "C" not null references tieout.set_aside_records,
  at timestamptz not null,
  action text not null,
  accepted boolean not null,
  by_whom text not null,
  because text,
  before json not null,
  after json,
  repair json,
  feed_version text collate "C",
  disposition text,
  tier smallint,
  reasons json,
  correction text collate "C" references tieout.batches,
  constraint set_aside_events_action check (action in ('fix', 'release', 'discard')),
  constraint set_aside_events_correction check ((accepted and action <> 'discard') = (correction is not null)),
  constraint set_aside_events_refused check (accepted = (reasons is null)),
  constraint set_aside_events_tier check (tier between 1 and 4)
);
create index set_aside_events_of_record on tieout.set_aside_events (record, sequence);

alter table tieout.set_aside_records
  add column status text not null default 'open',
  add column last_event bigint references tieout.set_aside_events,
  add column attempt bigint references tieout.set_aside_events,
  add column reason_codes text[] not null default '{}',
  add column reason_fields text[] not null default '{}',
  add constraint set_aside_records_status check (status in ('open', 'corrected', 'released', 'discarded')),
  add constraint set_aside_records_decided check (status = 'open' or last_event is not null);
update tieout.set_aside_records kept set
  reason_codes = array(select reason ->> 'code' from json_array_elements(kept.reasons) reason),
  reason_fields = array(select coalesce(reason ->> 'field', '') from json_array_elements(kept.reasons) reason);
alter table tieout.set_aside_records
  alter column status drop default,
  alter column reason_codes drop default,
  alter column reason_fields drop default;
create index set_aside_records_open on tieout.set_aside_records (batch, payload, record) where status = 'open';
`;

/** Lets records set aside be decided on, and batches correct others. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
