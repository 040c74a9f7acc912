import type { Knex } from 'knex';

/** Payloads until now were delivered as they are. */
const statements = `
alter table tieout.batch_payloads add column container_sha256 text collate "C";
`;

/** Lets a payload say which file it was packed into. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
