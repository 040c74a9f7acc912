import { column } from './0021-reporting-views.js';
import type { ReportingView } from './0021-reporting-views.js';

export const dueDeliveriesView: ReportingView = {
  name: 'due_deliveries',
  comment: 'Every delivery that was due while the daemon watched, and whether it landed in time; kept for 400 days',
  columns: [
    column('feed', 'text', 'd.feed', 'The feed, `system/feed`, as it was called then'),
    column('system', 'text', "split_part(d.feed, '/', 1)", 'The system of the feed'),
    column('delivery_date', 'date', 'd.date', 'The date that it is for'),
    column('due', 'timestamptz', 'd.due', 'By when it was expected'),
    column('landed_at', 'timestamptz', 'landed.at', 'When it landed first, held or not; null: it has not'),
    column(
      'state',
      'text',
      "case when landed.at is null then 'missing' when landed.at > d.due then 'late' else 'in-time' end",
      'in-time, late or missing; one that was missing until it came is late',
    ),
    column(
      'seconds_late',
      'numeric',
      'case when landed.at > d.due then extract(epoch from landed.at - d.due) end',
      'How late it was; null where it was not, or has not landed',
    ),
  ],
  source: `tieout.due_deliveries d left join lateral (select min(b.created_at) as at from tieout.batches b
    where b.feed = any(d.names) and b.delivery_date = d.date and b.corrects is null) landed on true`,
};
