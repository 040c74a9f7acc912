import { column } from './0021-reporting-views.js';
import type { ReportingView } from './0021-reporting-views.js';

export const driftsView: ReportingView = {
  name: 'drifts',
  comment:
    'Every group of records whose sums were further apart than its rule allows: one row per run, counterpart, drift and group',
  columns: [
    column('run_id', 'text', 'd.run', 'The id of the run'),
    column(
      'rule_id',
      'text',
      "r.rule || coalesce('/' || r.instance, '')",
      'The rule, `rule` or `rule/instance`, as it was called then',
    ),
    column('business_date', 'date', 'r.scope_from', 'The business date'),
    column('run_status', 'text', 'r.status', 'completed, or superseded by a later run of the same date'),
    column('counterpart', 'text', 'd.counterpart', 'The counterpart that the baseline is compared with'),
    column('drift', 'text', 'd.drift', 'What the rule calls it'),
    column('position', 'bigint', 'd.position', 'From 1, the largest difference first'),
    column(
      'group_values',
      'text',
      'd.group_values::text',
      'What the group has in the fields by which it is made, as JSON',
    ),
    column('currency', 'text', 'd.currency', 'Of money its currency; null for other numbers'),
    column(
      'baseline',
      'numeric',
      'd.baseline',
      'The sum of the baseline, exact; null where it has no record of the group',
    ),
    column('counterpart_sum', 'numeric', 'd.counterpart_sum', 'The same of the counterpart'),
    column('difference', 'numeric', 'd.difference', 'Counterpart less baseline'),
    column(
      'percent',
      'numeric',
      'd.percent',
      'difference in percent of the magnitude of the baseline, rounded to 4 digits; null without one, or where it is 0',
    ),
    column('within_percent', 'numeric', 'd.within_percent', 'How many percent are allowed'),
    column('alert_team', 'text', 'd.alert', 'The team that is to know; null: nobody in particular'),
  ],
  source: 'tieout.drifts d join tieout.runs r on r.id = d.run',
};
