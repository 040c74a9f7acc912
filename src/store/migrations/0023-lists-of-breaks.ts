import type { Knex } from 'knex';

/**
 * Every list of breaks of one rule, one status or one tier, and of two or all of them, is read in its order from the index
 * that begins with them. The status, of which there are two, comes before the rule: sorting the rest within one status never
 * looks cheaper to the planner than the index that has the whole order. Lists of business dates are read scope by scope, of all rules or of one; status comes before tier
 * there, so that a run finds the open breaks of its scope as before.
 */
const statements = `
drop index tieout.breaks_open_worst_first;
create index breaks_of_status_worst_first on tieout.breaks (status, (-tier), first_seen, id);
create index breaks_of_status_newest_first on tieout.breaks (status, first_seen, id);
create index breaks_of_rule_newest_first on tieout.breaks (rule_history, first_seen, id);
create index breaks_of_status_and_rule_worst_first on tieout.breaks (status, rule_history, (-tier), first_seen, id);
create index breaks_of_status_and_rule_newest_first on tieout.breaks (status, rule_history, first_seen, id);

drop index tieout.breaks_of_scope;
create index breaks_of_scope on tieout.breaks (rule_history, scope_from, scope_to, status, (-tier), first_seen, id);
create index breaks_of_dates on tieout.breaks (scope_from, scope_to, status, (-tier), first_seen, id);
`;

/** Lets a page of any list of breaks be read without reading what is not on it. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
