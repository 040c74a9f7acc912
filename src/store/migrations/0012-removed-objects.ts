import type { Knex } from 'knex';

/** A mark comes before the removal of the file; `file_gone` says that there is nothing left to do. */
const statements = `
create table tieout.removed_objects (
  kind text collate "C" not null,
  sha256 text collate "C" not null,
  bytes bigint not null,
  removed_at timestamptz not null,
  file_gone boolean not null,
  primary key (kind, sha256),
  constraint removed_objects_kind check (kind in ('raw', 'normalized', 'inputs')),
  constraint removed_objects_bytes check (bytes >= 0)
);

create index removed_objects_unfinished on tieout.removed_objects (kind, sha256) where not file_gone;
`;

/** Lets the database say which objects of the archive were removed because their time was over. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
