import type { Knex } from 'knex';

/**
 * A request over HTTP that has an idempotency key, and its answer, for a day. Lists of breaks are read in their order from an
 * index, whole, of one rule, or only those that are open; runs of one rule, too.
 */
const statements = `
create table tieout.api_requests (
  actor text collate "C" not null,
  key text collate "C" not null,
  request_sha256 text collate "C" not null,
  started_at timestamptz not null,
  status integer,
  content_type text,
  body text,
  primary key (actor, key),
  constraint api_requests_answered check ((status is null) = (body is null) and (status is null) = (content_type is null))
);
create index api_requests_by_age on tieout.api_requests (started_at);

create index breaks_open_worst_first on tieout.breaks ((-tier), first_seen, id) where status = 'open';
create index breaks_of_rule_worst_first on tieout.breaks (rule_history, (-tier), first_seen, id);
create index breaks_newest_first on tieout.breaks (first_seen, id);
create index runs_of_history_newest_first on tieout.runs (rule_history, started_at, id);
`;

/** Lets requests be repeated without being made twice, and pages of lists be read without sorting. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
