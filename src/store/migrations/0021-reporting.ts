import type { Knex } from 'knex';
import { reportingViews } from './0021-reporting-views.js';
import type { ReportingView } from './0021-reporting-views.js';

/**
 * What people see with other tools: views of a schema of their own, whose names and types stay whatever our tables become. They are
 * read with the rights of whoever owns them, so a role that may read them need not see our tables.
 *
 * The indexes let the daemon count without reading every row: open breaks from the index alone, the newest delivery of a feed by one look.
 */
const indexes = `
create index breaks_open_by_age on tieout.breaks (rule, instance, tier, first_seen) where status = 'open';
create index batches_newest_of_feed on tieout.batches (feed, last_delivered_at) where corrects is null;
create index batches_latest_accepted on tieout.batches (feed, delivery_date) where corrects is null and status = 'accepted';
create index jobs_failed on tieout.jobs (finished_at) where state = 'failed';
`;

/** Makes the schema for reports. */
export async function up(database: Knex): Promise<void> {
  await database.raw(indexes);
  await database.raw('create schema tieout_reporting');
  await database.raw("comment on schema tieout_reporting is 'Read-only views for reports; names and types stay'");
  for (const view of reportingViews) {
    for (const statement of statementsOf(view)) await database.raw(statement);
  }
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}

/** The statements that make a view, or one with the same columns and more at its end. */
export function statementsOf({ name, comment, columns, source }: ReportingView): readonly string[] {
  const view = `tieout_reporting.${name}`;
  const selected = columns.map((column) => `cast(${column.expression} as ${column.type}) as ${column.name}`);
  return [
    `create or replace view ${view} as select ${selected.join(', ')} from ${source}`,
    `comment on view ${view} is ${quoted(comment)}`,
    ...columns.map((column) => `comment on column ${view}.${column.name} is ${quoted(column.comment)}`),
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
