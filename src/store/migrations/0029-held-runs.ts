import type { Knex } from 'knex';
import { statementsOf } from './0021-reporting.js';
import { heldRunViews } from './0029-held-runs-views.js';

/**
 * `held_answers` has what a run found that is held, page by page, until it is released or another run of its scope counts. What a
 * held run found is its `result`, with why it is held; whoever accepted it is told there as well.
 */
const statements = `
create table tieout.held_answers (
  run text collate "C" not null references tieout.runs (id),
  part text not null,
  counterpart text collate "C" not null,
  position bigint not null,
  rows json not null,
  primary key (run, part, counterpart, position),
  constraint held_answers_part check (part in ('breaks', 'blocked', 'drifts', 'claims', 'standing')),
  constraint held_answers_position check (position > 0)
);
alter table tieout.runs drop constraint runs_result;
alter table tieout.runs add constraint runs_result
  check (status not in ('completed', 'held', 'superseded') or (digest is not null and result is not null));
drop index tieout.runs_same_run;
create unique index runs_same_run on tieout.runs (identity) where status in ('running', 'completed', 'held');
create index runs_held on tieout.runs (rule_history, scope_from, scope_to) where status = 'held';
`;

/** Keeps what is held, and shows it to reports. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
  for (const view of heldRunViews) for (const statement of statementsOf(view)) await database.raw(statement);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
