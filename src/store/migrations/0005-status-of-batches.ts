import type { Knex } from 'knex';

/** Only accepted batches count; what was kept so far does. Who changed that, when and why, is kept event by event. */
const statements = `
alter table tieout.batches
  add column status text collate "C" not null default 'accepted',
  add column hold_reasons json not null default '[]',
  add constraint batches_status check (status in ('accepted', 'held'));
alter table tieout.batches
  alter column status drop default,
  alter column hold_reasons drop default;

alter table tieout.batch_payloads add column transmission text collate "C";
create index batch_payloads_of_transmission on tieout.batch_payloads (transmission) where transmission is not null;

create table tieout.batch_events (
  sequence bigint generated always as identity primary key,
  batch text collate "C" not null references tieout.batches,
  at timestamptz not null,
  event text collate "C" not null,
  person text,
  because text,
  constraint batch_events_event check (event in ('held', 'released')),
  constraint batch_events_reason check ((person is null) = (because is null))
);
create index batch_events_of_batch on tieout.batch_events (batch, sequence);
`;

/** Gives batches a status. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
