import type { Knex } from 'knex';

/**
 * Names and ids sort by code unit ("C"), the same on every server. Documents are `json`, not `jsonb`: it keeps the order
 * of keys as the rule wrote them, and every character a record can hold, U+0000 too.
 */
const statements = `
create table tieout.configuration_versions (
  version text collate "C" primary key,
  plan json not null,
  first_used_at timestamptz not null
);

create table tieout.batches (
  id text collate "C" primary key,
  feed text collate "C" not null,
  delivery_date date not null,
  feed_version text collate "C" not null,
  payload_digest text collate "C" not null,
  scanned bigint not null,
  snapshot bigint not null,
  quarantined bigint not null,
  dead_lettered bigint not null,
  deduplicated bigint not null,
  created_at timestamptz not null,
  last_delivered_at timestamptz not null,
  constraint batches_same_delivery unique (feed, delivery_date, feed_version, payload_digest),
  constraint batches_balance check (scanned = snapshot + quarantined + dead_lettered + deduplicated),
  constraint batches_counts check (least(scanned, snapshot, quarantined, dead_lettered, deduplicated) >= 0)
);
create index batches_newest_first on tieout.batches (created_at, id);

create table tieout.batch_payloads (
  batch text collate "C" not null references tieout.batches,
  ordinal integer not null,
  source text not null,
  sha256 text collate "C" not null,
  bytes bigint not null,
  snapshot_sha256 text collate "C",
  scanned bigint not null,
  snapshot bigint not null,
  quarantined bigint not null,
  dead_lettered bigint not null,
  deduplicated bigint not null,
  primary key (batch, ordinal),
  constraint batch_payloads_balance check (scanned = snapshot + quarantined + dead_lettered + deduplicated),
  constraint batch_payloads_counts check (least(bytes, scanned, snapshot, quarantined, dead_lettered, deduplicated) >= 0)
);

create table tieout.set_aside_records (
  id text collate "C" primary key,
  batch text collate "C" not null,
  payload integer not null,
  record bigint not null,
  line bigint not null,
  byte_offset bigint not null,
  raw_text json not null,
  disposition text not null,
  tier smallint not null,
  reasons json not null,
  constraint set_aside_records_once unique (batch, payload, record),
  constraint set_aside_records_payload foreign key (batch, payload) references tieout.batch_payloads,
  constraint set_aside_records_disposition check (disposition in ('quarantine', 'dead-letter')),
  constraint set_aside_records_tier check (tier between 1 and 4)
);

create table tieout.runs (
  id text collate "C" primary key,
  rule text collate "C" not null,
  scope_from date not null,
  scope_to date not null,
  status text not null,
  as_of timestamptz not null,
  config_version text collate "C" not null references tieout.configuration_versions,
  identity text collate "C" not null,
  inputs json not null,
  digest text collate "C",
  result json,
  failure json,
  supersedes text collate "C" references tieout.runs,
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint runs_scope check (scope_from <= scope_to),
  constraint runs_status check (status in ('running', 'completed', 'held', 'failed', 'cancelled', 'superseded')),
  constraint runs_finished check ((status = 'running') = (finished_at is null)),
  constraint runs_result check (status not in ('completed', 'superseded') or (digest is not null and result is not null))
);
create unique index runs_same_run on tieout.runs (identity) where status in ('running', 'completed');
create unique index runs_one_running on tieout.runs (rule, scope_from, scope_to) where status = 'running';
create unique index runs_one_completed on tieout.runs (rule, scope_from, scope_to) where status = 'completed';
create index runs_newest_first on tieout.runs (started_at, id);

create table tieout.breaks (
  id text collate "C" primary key,
  rule text collate "C" not null,
  counterpart text collate "C" not null,
  scope_from date not null,
  scope_to date not null,
  key json not null,
  outcome text not null,
  tier smallint not null,
  category text not null,
  status text not null,
  difference json not null,
  decided_by text,
  trace json not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  runs integer not null,
  last_run text collate "C" not null references tieout.runs,
  constraint breaks_scope check (scope_from <= scope_to),
  constraint breaks_outcome check (outcome in ('mismatch', 'missing', 'duplicate', 'ambiguous')),
  constraint breaks_tier check (tier between 1 and 4),
  constraint breaks_status check (status in ('open', 'closed')),
  constraint breaks_runs check (runs > 0)
);
create index breaks_of_scope on tieout.breaks (rule, scope_from, scope_to, status);
create index breaks_worst_first on tieout.breaks ((-tier), first_seen, id);

create table tieout.break_events (
  sequence bigint generated always as identity primary key,
  break text collate "C" not null references tieout.breaks,
  run text collate "C" not null references tieout.runs,
  at timestamptz not null,
  event text not null,
  before json,
  after json,
  constraint break_events_event check (event in ('opened', 'closed', 'reopened', 'changed'))
);
create index break_events_of_break on tieout.break_events (break, sequence);
`;

/** Makes the tables of the first version. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
