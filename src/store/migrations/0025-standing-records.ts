import type { Knex } from 'knex';

/**
 * `standing_records` has what completed runs found alone, of rules that let other scopes pair it: the last run of a scope replaces what
 * the one before it kept. `claims` has which of them a run of another scope has; a record has one claim at most, and it goes with its run.
 */
const statements = `
create table tieout.standing_records (
  rule_history text collate "C" not null,
  counterpart text collate "C" not null,
  side text collate "C" not null,
  scope_from date not null,
  scope_to date not null,
  identity text collate "C" not null,
  batch text collate "C" not null,
  payload integer not null,
  record bigint not null,
  values json not null,
  break text collate "C",
  run text collate "C" not null references tieout.runs (id),
  primary key (rule_history, counterpart, side, scope_from, scope_to, identity),
  constraint standing_records_side check (side in ('baseline', 'counterpart'))
);

create index standing_records_run on tieout.standing_records (run);

create table tieout.claims (
  rule_history text collate "C" not null,
  counterpart text collate "C" not null,
  side text collate "C" not null,
  scope_from date not null,
  scope_to date not null,
  identity text collate "C" not null,
  run text collate "C" not null references tieout.runs (id),
  by_from date not null,
  by_to date not null,
  outcome text collate "C" not null,
  break text collate "C",
  closes boolean not null default false,
  primary key (rule_history, counterpart, side, scope_from, scope_to, identity),
  constraint claims_outcome check (outcome in ('match', 'within-tolerance', 'mismatch'))
);

create index claims_by on tieout.claims (rule_history, by_from, by_to);
create index claims_run on tieout.claims (run);
`;

/** Lets a run pair records of other scopes, each once. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
