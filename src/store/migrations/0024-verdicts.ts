import type { Knex } from 'knex';
import { statementsOf } from './0021-reporting.js';
import { verdictViews } from './0024-verdicts-views.js';

/**
 * A difference may need no answer: then it has a reason instead of a category, is not open, and is of tier 0, which stands last
 * in every list that is read from an index. What was kept before is a break that somebody looks at.
 */
const statements = `
alter table tieout.breaks
  add column verdict text not null default 'break',
  add column action text not null default 'flag_for_audit',
  add column reason text,
  add column owner json,
  add column corrections json,
  alter column category drop not null,
  drop constraint breaks_tier,
  add constraint breaks_verdict check (verdict in ('break', 'compliant', 'accepted')),
  add constraint breaks_action check (action in ('pass', 'flag_for_audit', 'escalate', 'correct')),
  add constraint breaks_answer check (
    case when verdict = 'break' then tier between 1 and 4 and category is not null and reason is null
    else tier = 0 and category is null and reason is not null and status = 'closed' end);
alter table tieout.break_events
  drop constraint break_events_event,
  add constraint break_events_event
    check (event in ('opened', 'closed', 'reopened', 'changed', 'compliant', 'accepted'));
`;

/** Lets differences be judged compliant or accepted, and says who answers for a break and what is to be done. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
  for (const view of verdictViews) {
    for (const statement of statementsOf(view)) await database.raw(statement);
  }
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
