import { reportingViews } from '../../src/store/migrations/reporting-views.js';

/** Questions that people ask, with the query that answers each. */
const questions: readonly { readonly question: string; readonly query: string }[] = [
  {
    question: 'How did each rule do, day by day?',
    query: `select rule_id, business_date, records, matched, match_rate, breaks
from tieout_reporting.rule_days
order by rule_id, business_date;`,
  },
  {
    question: 'How much money is not explained, by currency?',
    query: `select d.rule_id, t.currency, sum(t.difference) as difference, sum(t.explained) as breaks, sum(t.residue) as residue
from tieout_reporting.control_totals t
  join tieout_reporting.rule_days d using (run_id)
group by d.rule_id, t.currency
order by d.rule_id, t.currency;`,
  },
  {
    question: 'What is open, by tier and category, and since when?',
    query: `select tier, category, count(*) as breaks, min(first_seen) as oldest
from tieout_reporting.breaks
where status = 'open'
group by tier, category
order by tier desc, breaks desc, category;`,
  },
  {
    question: 'Which fields differ most often?',
    query: `select b.rule_id, f.field, count(*) as breaks
from tieout_reporting.break_fields f
  join tieout_reporting.breaks b using (break_id)
group by b.rule_id, f.field
order by breaks desc, b.rule_id, f.field;`,
  },
  {
    question: 'How long do breaks live?',
    query: `select rule_id, count(*) filter (where closed_at is null) as open,
  avg(extract(epoch from closed_at - first_seen) / 86400) as days_until_closed
from tieout_reporting.breaks
group by rule_id
order by rule_id;`,
  },
  {
    question: 'Which feeds are late, or deliver what cannot be read?',
    query: `select feed, latest_delivery_date, last_delivered_at, held, set_aside,
  round(100 * set_aside / nullif(records, 0), 2) as percent_set_aside
from tieout_reporting.feeds
order by latest_delivery_date, feed;`,
  },
  {
    question: 'How much of what was due landed in time, month by month?',
    query: `select feed, date_trunc('month', due at time zone 'UTC')::date as month, count(*) as expected,
  count(*) filter (where state = 'in-time') as in_time, count(*) filter (where state = 'missing') as missing,
  round(100.0 * count(*) filter (where state = 'in-time') / count(*), 4) as percent,
  make_interval(secs => max(seconds_late)::double precision) as longest
from tieout_reporting.due_deliveries
group by feed, month
order by feed, month;`,
  },
  {
    question: 'Why are records set aside?',
    query: `select s.feed, reason, count(*) as records
from tieout_reporting.set_aside s, unnest(s.reasons) reason
where s.status = 'open'
group by s.feed, reason
order by records desc, s.feed, reason;`,
  },
  {
    question: 'How long do runs take, and which fail?',
    query: `select rule_id, status, count(*) as runs, max(seconds) as slowest, min(failure) as a_failure
from tieout_reporting.runs
group by rule_id, status
order by rule_id, status;`,
  },
];

/** The page of the views for reports, from their migration. */
export function generateReportingPage(): string {
  const lines = [
    '<!-- Made by `npm run generate` from src/store/migrations/0021-reporting-views.ts: change that, not this file. -->',
    '',
    '# Views for reports',
    '',
    'Business intelligence tools, notebooks and `psql` read the schema `tieout_reporting` of the database. Its views are read-only;',
    'their names, columns and types stay, whatever becomes of the tables of the schema `tieout`, which nobody else should read. New',
    'views and columns may come. Money is `numeric`, exact; instants are `timestamptz`; dates are business dates. Every column has',
    'its description in the database, too, where tools show it.',
    '',
    'A role for reports needs nothing but the views:',
    '',
    '```sql role',
    "create role reports login password 'choose one';",
    'grant usage on schema tieout_reporting to reports;',
    'grant select on all tables in schema tieout_reporting to reports;',
    '```',
    '',
    'Grant it again after an upgrade that adds views. Long reports belong on a replica. The embedded database is open to',
    'one process; reports on it are those of `tieout runs`, `tieout breaks` and the interface over HTTP.',
    '',
    '## Questions and answers',
    '',
  ];
  for (const { question, query } of questions) lines.push(`### ${question}`, '', '```sql', query, '```', '');
  for (const { name, comment, columns } of reportingViews) {
    lines.push(`## ${name}`, '', `${comment}.`, '', '| column | type | meaning |', '| --- | --- | --- |');
    lines.push(...columns.map((column) => `| \`${column.name}\` | \`${column.type}\` | ${column.comment} |`), '');
  }
  return lines.join('\n').trimEnd() + '\n';
}
