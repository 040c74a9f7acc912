import type { Knex } from 'knex';
import { statementsOf } from './0021-reporting.js';
import { severityViews } from './0026-severity-views.js';

/** A break may have a severity: its score, its level, and the factors that make it up. The severest are read from an index. */
const statements = `
alter table tieout.breaks
  add column severity numeric(5, 2),
  add column level text,
  add column factors json,
  add constraint breaks_severity check (severity between 0 and 100),
  add constraint breaks_level check (level in ('low', 'medium', 'high', 'critical')),
  add constraint breaks_severity_whole check ((severity is null) = (level is null) and (severity is null) = (factors is null));
create index breaks_severest_first on tieout.breaks ((-coalesce(severity, 0)), first_seen, id);
`;

/** Says how much breaks matter. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
  for (const view of severityViews) {
    for (const statement of statementsOf(view)) await database.raw(statement);
  }
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
