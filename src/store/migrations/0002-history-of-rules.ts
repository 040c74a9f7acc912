import type { Knex } from 'knex';

/**
 * What runs and breaks go by is the history of their rule, and of one instance of it; the name is what it was called
 * then. So far every rule had one instance and no earlier name.
 */
const statements = `
alter table tieout.runs add column instance text collate "C", add column rule_history text collate "C";
update tieout.runs set rule_history = rule;
alter table tieout.runs alter column rule_history set not null;

drop index tieout.runs_one_running;
drop index tieout.runs_one_completed;
create unique index runs_one_running on tieout.runs (rule_history, scope_from, scope_to) where status = 'running';
create unique index runs_one_completed on tieout.runs (rule_history, scope_from, scope_to) where status = 'completed';
create index runs_of_rule on tieout.runs (rule, instance, rule_history);

alter table tieout.breaks add column instance text collate "C", add column rule_history text collate "C";
update tieout.breaks set rule_history = rule;
alter table tieout.breaks alter column rule_history set not null;

drop index tieout.breaks_of_scope;
create index breaks_of_scope on tieout.breaks (rule_history, scope_from, scope_to, status);
`;

/** Lets runs and breaks go by the history of their rule. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
