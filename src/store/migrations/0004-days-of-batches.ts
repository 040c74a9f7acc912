import type { Knex } from 'knex';

/** The days that a batch covers, and those of its records. Until now a batch stood for its delivery date. */
const statements = `
alter table tieout.batches add column covers json, add column days json;
update tieout.batches
  set covers = json_build_array(json_build_object('from', delivery_date, 'to', delivery_date));
alter table tieout.batches alter column covers set not null;
create index batches_of_feed on tieout.batches (feed, delivery_date);
`;

/** Gives batches the days that they cover. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
