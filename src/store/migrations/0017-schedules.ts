import type { Knex } from 'knex';

/**
 * What schedules remember. A schedule is known from when it was first seen, and forgets nothing of what it fired: a time is
 * fired once, by whoever adds its row to `firings` in the transaction that sends its jobs. `known_landing` is the last landing
 * of before it was known.
 *
 * A landing is a batch that began to count, or was delivered again: noted by the database itself, whoever did it, and taken
 * away by whoever started what follows from it.
 */
const statements = `
create table tieout.schedules (
  name text collate "C" primary key,
  definition text collate "C" not null,
  known_since timestamptz not null,
  last_due timestamptz,
  known_landing bigint not null
);

create table tieout.firings (
  schedule text collate "C" not null,
  due timestamptz not null,
  fired_at timestamptz not null,
  jobs json not null,
  primary key (schedule, due)
);

create table tieout.landings (
  sequence bigint generated always as identity primary key,
  batch text collate "C" not null references tieout.batches,
  feed text collate "C" not null
);

create table tieout.missing_deliveries (
  feed text collate "C" not null,
  date date not null,
  due timestamptz not null,
  noticed_at timestamptz not null,
  arrived_at timestamptz,
  primary key (feed, date)
);
create index missing_deliveries_open on tieout.missing_deliveries (feed, date) where arrived_at is null;

create function tieout.note_landing() returns trigger language plpgsql as $$
begin
  if new.status = 'accepted' then
    insert into tieout.landings (batch, feed) values (new.id, new.feed);
  end if;
  return null;
end
$$;

create trigger batches_landed after insert on tieout.batches
  for each row execute function tieout.note_landing();
create trigger batches_landed_again after update on tieout.batches
  for each row when (old.status is distinct from new.status or old.arrival is distinct from new.arrival)
  execute function tieout.note_landing();
`;

/** Lets the database keep what schedules fired, which batches landed, and which deliveries are missing. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
