import type { Knex } from 'knex';

/**
 * The plan is kept once more: how connections are used is no part of its version, and a daemon goes by it all the same. `landing`
 * is the last one of before: what lands later is what its schedules go by, whether or not anybody looked when it landed.
 */
const statements = `
create table tieout.configurations_applied (
  sequence bigint generated always as identity primary key,
  version text collate "C" not null references tieout.configuration_versions,
  environment text collate "C",
  plan json not null,
  applied_at timestamptz not null,
  actor text,
  commit text,
  because text,
  landing bigint not null
);

create index configurations_applied_newest on tieout.configurations_applied (environment, sequence desc);
`;

/** Lets the database keep which configuration is the active one, and which were before. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
