import type { Knex } from 'knex';

/**
 * `idempotency_keys` has the business keys that count, each once in its feed: half of a SHA-256, which is enough to tell them
 * apart, so that a key takes some 150 bytes with its index. `repeated_records` has what was taken out of a batch because its key
 * was there, so that a replay takes out the same.
 */
const statements = `
create table tieout.idempotency_keys (
  feed text collate "C" not null,
  key bytea not null,
  record bytea not null,
  batch text collate "C" not null references tieout.batches (id),
  primary key (feed, key),
  constraint idempotency_keys_hashes check (length(key) = 16 and length(record) = 16)
);

create index idempotency_keys_batch on tieout.idempotency_keys (batch);

create table tieout.repeated_records (
  batch text collate "C" not null references tieout.batches (id),
  payload integer not null,
  record bigint not null,
  differs boolean not null,
  earlier text collate "C",
  primary key (batch, payload, record)
);
`;

/** Lets the database say which business keys were delivered before. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
