import type { Knex } from 'knex';
import { statementsOf } from './0021-reporting.js';
import { dueDeliveriesView } from './0028-due-deliveries-views.js';

/**
 * `due_deliveries` has what was expected when it was due, by the names that the feed had until then. The index finds when a feed
 * delivered for the first time.
 */
const statements = `
create table tieout.due_deliveries (
  feed text collate "C" not null,
  date date not null,
  due timestamptz not null,
  names text[] not null,
  primary key (feed, date)
);
create index due_deliveries_by_time on tieout.due_deliveries (due);
create index batches_first_of_feed on tieout.batches (feed, created_at) where corrects is null;
`;

/** Keeps what was due, and shows to reports what landed in time. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
  for (const statement of statementsOf(dueDeliveriesView)) await database.raw(statement);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
