import type { Knex } from 'knex';
import { statementsOf } from './0021-reporting.js';
import { driftsView } from './0027-drifts-views.js';

/** `drifts` has the groups of records whose sums a run found further apart than its rule allows, the largest difference first. */
const statements = `
create table tieout.drifts (
  run text collate "C" not null references tieout.runs (id),
  counterpart text collate "C" not null,
  drift text collate "C" not null,
  position bigint not null,
  group_values json not null,
  currency text,
  baseline numeric,
  counterpart_sum numeric,
  difference numeric not null,
  percent numeric,
  within_percent numeric not null,
  alert text,
  primary key (run, counterpart, drift, position),
  constraint drifts_position check (position > 0),
  constraint drifts_sums check (baseline is not null or counterpart_sum is not null)
);
`;

/** Keeps sums that are too far apart, and shows them to reports. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
  for (const statement of statementsOf(driftsView)) await database.raw(statement);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
