import { column, reportingViews as viewsBefore } from './0021-reporting-views.js';
import type { ReportingColumn, ReportingView } from './0021-reporting-views.js';

const answered = (verdict: 'compliant' | 'accepted'): string =>
  `case when r.result is not null then coalesce((select sum((found.value -> 'verdicts' ->> '${verdict}')::bigint)
    from json_each(r.result -> 'counterparts') found), 0) end`;

/** What each view has at its end that it did not have before. */
const added: Readonly<Record<string, readonly ReportingColumn[]>> = {
  runs: [
    column(
      'compliant',
      'bigint',
      answered('compliant'),
      'Differences that are as they must be; null unless it is complete',
    ),
    column(
      'accepted',
      'bigint',
      answered('accepted'),
      'Differences that are known and may stay; null unless it is complete',
    ),
  ],
  breaks: [
    column('verdict', 'text', 'b.verdict', 'break; compliant or accepted, which are never open'),
    column('reason', 'text', 'b.reason', 'Why it needs no answer; null for a break'),
    column('action', 'text', 'b.action', 'What is to be done: pass, flag_for_audit, escalate or correct'),
    column(
      'owner_team',
      'text',
      "b.owner ->> 'team'",
      'The team that the classify rule names; null where the rule or the tier says who answers',
    ),
  ],
};

const comments: Readonly<Record<string, string>> = {
  breaks: 'Every break, and every difference that is compliant or accepted, with its life so far',
};

/** What is said otherwise of columns there were. */
const meanings: Readonly<Record<string, string>> = {
  'breaks.tier': 'How far up it goes, 1 to 4; null unless it is a break',
  'breaks.category': 'What it means, as the rule classifies it; null unless it is a break',
  'breaks.closed_at':
    'When a run did not find it any more; null while it is open, and while it is compliant or accepted',
  'break_events.event': 'opened, changed, closed, reopened, compliant or accepted',
};

/** The views that are made anew, with all their columns. */
export const verdictViews: readonly ReportingView[] = viewsBefore
  .filter(({ name }) => ['runs', 'breaks', 'break_events'].includes(name))
  .map(({ name, comment, columns, source }) => ({
    name,
    comment: comments[name] ?? comment,
    columns: [...columns, ...(added[name] ?? [])].map((each) => ({
      ...each,
      expression: name === 'breaks' && each.name === 'tier' ? 'nullif(b.tier, 0)' : each.expression,
      comment: meanings[`${name}.${each.name}`] ?? each.comment,
    })),
    source,
  }));
