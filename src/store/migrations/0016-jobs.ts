import type { Knex } from 'knex';

/**
 * Jobs wait in partitions: in order inside, one at a time, nothing shared between them. The row of a partition is locked by
 * whoever changes what is in it; `due` says when it may have something to do, and is null when it has nothing, so that the next
 * one is found by one look at an index. `lease` counts up with every worker that takes a job; what an earlier one says of it
 * counts no more.
 *
 * A scope of a rule is leased in the same way; a run carries the token (`fence`) of the lease that it was last begun with.
 */
const statements = `
create table tieout.job_partitions (
  partition text collate "C" primary key,
  due timestamptz,
  running uuid
);
create index job_partitions_due on tieout.job_partitions (due, partition) where running is null and due is not null;

create table tieout.jobs (
  id uuid primary key,
  sequence bigint generated always as identity,
  kind text not null,
  subject text collate "C" not null,
  work json not null,
  work_key text collate "C" not null,
  trigger json not null,
  partition text collate "C" not null references tieout.job_partitions,
  priority integer not null,
  state text not null,
  requested_at timestamptz not null,
  start_after timestamptz not null,
  await_every integer,
  await_until timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  as_of timestamptz,
  attempts integer not null default 0,
  failures integer not null default 0,
  worker text collate "C",
  lease integer not null default 0,
  lease_until timestamptz,
  is_cancelling boolean not null default false,
  progress json,
  run text collate "C",
  batch text collate "C",
  failure json,
  trace_id text not null,
  parent_span text,
  constraint jobs_kind check (kind in ('ingest', 'run')),
  constraint jobs_state check
    (state in ('queued', 'running', 'retrying', 'awaiting', 'completed', 'failed', 'cancelled')),
  constraint jobs_await check ((await_every is null) = (await_until is null)),
  constraint jobs_leased check ((state = 'running') = (lease_until is not null)),
  constraint jobs_finished check ((state in ('completed', 'failed', 'cancelled')) = (finished_at is not null)),
  constraint jobs_trace check (trace_id ~ '^[0-9a-f]{32}$')
);
create unique index jobs_same_work on tieout.jobs (work_key) where state = 'queued';
create index jobs_waiting_work on tieout.jobs (work_key) where state in ('queued', 'retrying', 'awaiting');
create unique index jobs_one_running on tieout.jobs (partition) where state = 'running';
create index jobs_in_order on tieout.jobs (partition, priority desc, sequence)
  where state in ('queued', 'retrying', 'awaiting');
create index jobs_leases on tieout.jobs (lease_until) where state = 'running';
create index jobs_newest_first on tieout.jobs (requested_at, id);
create index jobs_states on tieout.jobs (state, requested_at, id);

create table tieout.scope_leases (
  rule_history text collate "C" not null,
  scope_from date not null,
  scope_to date not null,
  token bigint not null,
  holder text collate "C",
  session_lock boolean not null,
  expires_at timestamptz,
  primary key (rule_history, scope_from, scope_to),
  constraint scope_leases_held check ((holder is null) = (expires_at is null))
);

alter table tieout.runs add column fence bigint not null default 0;
alter table tieout.runs add column phase text not null default 'fetched';
update tieout.runs set phase = 'kept' where status in ('completed', 'superseded');
alter table tieout.runs add column resumed integer not null default 0;
alter table tieout.runs add constraint runs_phase check (phase in ('fetched', 'compared', 'kept'));
`;

/** Lets the database keep jobs, and say who may work on what. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
