import { column, reportingViews as firstViews } from './0021-reporting-views.js';
import type { ReportingColumn, ReportingView } from './0021-reporting-views.js';
import { verdictViews } from './0024-verdicts-views.js';

const held = (name: string): string => `r.result -> 'held' ->> '${name}'`;
const released = (name: string): string => `r.result -> 'held' -> 'released' ->> '${name}'`;

/** What runs have at their end that they did not have before. */
const added: readonly ReportingColumn[] = [
  column(
    'held_counterpart',
    'text',
    held('counterpart'),
    'The counterpart whose breaks were above the limit of the rule, so that the run was held; null: it never was',
  ),
  column('break_rate', 'numeric', held('percent'), 'Of it, breaks in percent of what was judged, rounded to 4 digits'),
  column('break_rate_limit', 'numeric', held('limit'), 'The percentage that the rule allows'),
  column('released_at', 'timestamptz', released('at'), 'When somebody accepted it; null: nobody did'),
  column('released_by', 'text', released('person'), 'Who accepted it'),
];

/** What is said otherwise of columns and views there were. */
const meanings: Readonly<Record<string, string>> = {
  'runs.breaks': 'Breaks that it judged; of a held run none of them is kept; null unless it is complete or held',
};

const viewsBefore = [...firstViews.filter(({ name }) => name !== 'runs'), ...verdictViews];
const comments: Readonly<Record<string, string>> = {
  run_counts: 'Where the records of a complete or held run went: one row per run, counterpart, side and outcome',
};

/** The views that are made anew, with all their columns. */
export const heldRunViews: readonly ReportingView[] = viewsBefore
  .filter(({ name }) => ['runs', 'run_counts'].includes(name))
  .map(({ name, comment, columns, source }) => ({
    name,
    comment: comments[name] ?? comment,
    columns: [...columns, ...(name === 'runs' ? added : [])].map((each) => ({
      ...each,
      comment: meanings[`${name}.${each.name}`] ?? each.comment,
    })),
    source,
  }));
