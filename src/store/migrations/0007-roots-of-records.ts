import type { Knex } from 'knex';

/** Batches kept before have no root: the records of their snapshots carry no hash. */
const statements = `
alter table tieout.batches add column records_root text collate "C";
alter table tieout.batch_payloads add column records_root text collate "C";
`;

/** Gives batches and payloads the Merkle root over their records. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
