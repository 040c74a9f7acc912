import type { Knex } from 'knex';

/** A token is kept as the SHA-256 of its secret, of 256 random bits: nothing here lets anybody in. */
const statements = `
create table tieout.api_tokens (
  id text collate "C" primary key,
  name text not null,
  secret_sha256 text collate "C" not null,
  grants json not null,
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint api_tokens_id check (id ~ '^[0-9a-f]{12}$'),
  constraint api_tokens_secret check (secret_sha256 ~ '^[0-9a-f]{64}$')
);
create index api_tokens_newest on tieout.api_tokens (created_at, id);
`;

/** Lets the database know who may use the API. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
