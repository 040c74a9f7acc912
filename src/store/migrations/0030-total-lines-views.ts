import { column, reportingViews } from './0021-reporting-views.js';
import type { ReportingView } from './0021-reporting-views.js';

export const totalLinesView: ReportingView = {
  name: 'control_total_lines',
  comment:
    'What was taken away from the difference of a control total before records were compared: one row per run, counterpart, field, currency and line',
  columns: [
    column('run_id', 'text', 'r.id', 'The id of the run'),
    column('counterpart', 'text', 'each_counterpart.key', 'The counterpart that the baseline is compared with'),
    column('field', 'text', "total ->> 'field'", 'The field that is added up'),
    column('currency', 'text', "total ->> 'currency'", 'Its currency'),
    column('position', 'bigint', 'line.position', 'From 1, in the order of the steps'),
    column(
      'line',
      'text',
      "line.value ->> 'name'",
      'The name of an adjustment; rounding, carried, conversion or unconverted',
    ),
    column('amount', 'numeric', "line.value ->> 'amount'", 'Its part of the difference, exact'),
  ],
  source: `tieout.runs r, json_each(r.result -> 'counterparts') each_counterpart,
    json_array_elements(each_counterpart.value -> 'controlTotals') total,
    json_array_elements(total -> 'lines') with ordinality line (value, position) where r.result is not null`,
};

/** The view of control totals, which says now that their lines are part of the difference. */
export const totalsViews: readonly ReportingView[] = reportingViews
  .filter(({ name }) => name === 'control_totals')
  .map((view) => ({
    ...view,
    columns: view.columns.map((each) =>
      each.name === 'difference'
        ? {
            ...each,
            comment: 'Counterpart less baseline; the sum of the columns that follow, and of control_total_lines',
          }
        : each,
    ),
  }));
