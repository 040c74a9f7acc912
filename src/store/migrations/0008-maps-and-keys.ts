import type { Knex } from 'knex';

/**
 * A batch says with which map of its feed it was read: null, as every batch until now, with the one that has no first date.
 * A record set aside says what of its key could be read; of those before it is not known.
 */
const statements = `
alter table tieout.batches add column map_since date;
alter table tieout.set_aside_records add column key json;
`;

/** Gives batches the date of their map, and records set aside their key. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
