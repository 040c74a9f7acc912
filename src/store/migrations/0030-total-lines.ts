import type { Knex } from 'knex';
import { statementsOf } from './0021-reporting.js';
import { totalLinesView, totalsViews } from './0030-total-lines-views.js';

/** Shows to reports the lines of control totals. */
export async function up(database: Knex): Promise<void> {
  for (const view of [...totalsViews, totalLinesView]) {
    for (const statement of statementsOf(view)) await database.raw(statement);
  }
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
