import type { Knex } from 'knex';

/**
 * A batch names what its records were looked up in; the same delivery with a newer reference is another batch.
 * The default is the SHA-256 of no lookups at all, `[]`.
 */
const statements = `
alter table tieout.batches
  add column lookups json not null default '[]',
  add column lookup_digest text collate "C" not null default '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
  drop constraint batches_same_delivery,
  add constraint batches_same_delivery
    unique (feed, delivery_date, feed_version, payload_digest, lookup_digest);
alter table tieout.batches
  alter column lookups drop default,
  alter column lookup_digest drop default;
`;

/** Gives batches the lookups they were made with: none, until now. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
