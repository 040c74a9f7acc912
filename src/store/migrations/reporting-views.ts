import { reportingViews as firstViews } from './0021-reporting-views.js';
import type { ReportingView } from './0021-reporting-views.js';
import { verdictViews } from './0024-verdicts-views.js';
import { severityViews } from './0026-severity-views.js';
import { driftsView } from './0027-drifts-views.js';
import { dueDeliveriesView } from './0028-due-deliveries-views.js';
import { heldRunViews } from './0029-held-runs-views.js';
import { totalLinesView, totalsViews } from './0030-total-lines-views.js';

export type { ReportingView } from './0021-reporting-views.js';

/** Every view as it is after all migrations, in the order in which the reference shows them. */
export const reportingViews: readonly ReportingView[] = [
  ...firstViews.map(
    (view) =>
      [...totalsViews, ...heldRunViews, ...severityViews, ...verdictViews].find(({ name }) => name === view.name) ??
      view,
  ),
  driftsView,
  dueDeliveriesView,
  totalLinesView,
];
