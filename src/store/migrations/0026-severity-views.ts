import { column } from './0021-reporting-views.js';
import type { ReportingView } from './0021-reporting-views.js';
import { verdictViews } from './0024-verdicts-views.js';

/** The views that are made anew, with all their columns. */
export const severityViews: readonly ReportingView[] = verdictViews
  .filter(({ name }) => name === 'breaks')
  .map((view) => ({
    ...view,
    columns: [
      ...view.columns,
      column('severity', 'numeric', 'b.severity', 'How much it matters, 0 to 100; null where its rule does not say'),
      column('level', 'text', 'b.level', 'low, medium, high or critical; null where its rule does not say'),
    ],
  }));
