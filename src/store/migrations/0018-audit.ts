import type { Knex } from 'knex';

/**
 * The audit is only added to: a trigger refuses all else, for owners too. Heads only go forward. `json`, not `jsonb`: what was
 * hashed is kept as it was written.
 */
const statements = `
create table tieout.audit_events (
  stream text collate "C" not null,
  sequence bigint not null,
  at timestamptz(3) not null,
  actor text not null,
  actor_kind text collate "C" not null,
  action text collate "C" not null,
  subject text collate "C" not null,
  before json,
  after json,
  trace_id text collate "C",
  previous_hash text collate "C" not null,
  hash text collate "C" not null,
  primary key (stream, sequence),
  constraint audit_events_sequence check (sequence > 0),
  constraint audit_events_actor_kind check (actor_kind in ('person', 'token', 'jwt', 'tieout')),
  constraint audit_events_previous_hash check (previous_hash ~ '^[0-9a-f]{64}$'),
  constraint audit_events_hash check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_events_newest on tieout.audit_events (at, stream, sequence);
create index audit_events_subject on tieout.audit_events (subject, at, stream, sequence);

create table tieout.audit_heads (
  stream text collate "C" primary key,
  sequence bigint not null,
  hash text collate "C" not null,
  constraint audit_heads_sequence check (sequence >= 0),
  constraint audit_heads_hash check (hash ~ '^[0-9a-f]{64}$')
);

create function tieout.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'tieout.% is only added to: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

create function tieout.only_forward() returns trigger language plpgsql as $$
begin
  if new.stream <> old.stream or new.sequence < old.sequence or (new.sequence = old.sequence and new.hash <> old.hash) then
    raise exception 'tieout.audit_heads only goes forward' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger audit_events_append_only before update or delete or truncate on tieout.audit_events
  for each statement execute function tieout.refuse_change();
create trigger audit_heads_stay before delete or truncate on tieout.audit_heads
  for each statement execute function tieout.refuse_change();
create trigger audit_heads_forward before update on tieout.audit_heads
  for each row execute function tieout.only_forward();
`;

/** Lets the database say who changed what, one after the other. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
