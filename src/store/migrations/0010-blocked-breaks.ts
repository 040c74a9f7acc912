import type { Knex } from 'knex';

/** A break whose record is blocked stays open, and says so. */
const statements = `
alter table tieout.breaks
  drop constraint breaks_outcome,
  add constraint breaks_outcome check (outcome in ('mismatch', 'missing', 'duplicate', 'ambiguous', 'blocked'));
`;

/** Lets a break wait for a record that was set aside. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
