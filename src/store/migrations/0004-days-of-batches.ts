import type { Knex } from 'knex';

/**
 * The days that a batch covers, and those of its records: until now a batch stood for its delivery date. And the order in which
 * deliveries arrived, which clocks of several machines do not tell.
 */
const statements = `
alter table tieout.batches add column covers json, add column days json;
update tieout.batches
  set covers = json_build_array(json_build_object('from', delivery_date, 'to', delivery_date));
alter table tieout.batches alter column covers set not null;
create sequence tieout.arrivals;
alter table tieout.batches add column arrival bigint;
update tieout.batches set arrival = arrived.arrival from (
  select id, nextval('tieout.arrivals') as arrival
  from (select id from tieout.batches order by last_delivered_at, created_at, id) as ordered
) as arrived where arrived.id = batches.id;
alter table tieout.batches
  alter column arrival set default nextval('tieout.arrivals'),
  alter column arrival set not null;
alter sequence tieout.arrivals owned by tieout.batches.arrival;
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
