import type { Knex } from 'knex';

/**
 * A message is known by the key that its sender gives it, and by the SHA-256 of what was signed. What is done keeps both for
 * good, and its body no longer: that is in the archive.
 */
const statements = `
create table tieout.received_messages (
  id bigint generated always as identity primary key,
  inbox text collate "C" not null,
  idempotency_key text collate "C",
  signed_sha256 text collate "C" not null,
  body_sha256 text collate "C" not null,
  body bytea,
  headers json not null,
  sent_at timestamptz,
  received_at timestamptz not null,
  state text not null,
  taken integer not null default 0,
  settled_at timestamptz,
  reason text,
  constraint received_messages_state check (state in ('waiting', 'done', 'rejected')),
  constraint received_messages_body check ((state = 'done') = (body is null)),
  constraint received_messages_settled check ((state = 'waiting') = (settled_at is null)),
  constraint received_messages_reason check ((state = 'rejected') = (reason is not null))
);

create unique index received_messages_signed on tieout.received_messages (inbox, signed_sha256);
create unique index received_messages_key on tieout.received_messages (inbox, idempotency_key);
create index received_messages_waiting on tieout.received_messages (inbox, id) where state = 'waiting';
`;

/** Lets the database keep messages that were sent to us until they are ingested. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
