/** What is documented of a metric. */
export interface MetricEntry {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly labels: readonly string[];
  /** Where it comes from: what this process did, or what the database says of all of them. */
  readonly of: 'process' | 'database';
}

const process = (type: MetricEntry['type'], labels: readonly string[], help: string): MetricEntry => ({
  type,
  help,
  labels,
  of: 'process',
});
const database = (labels: readonly string[], help: string): MetricEntry => ({
  type: 'gauge',
  help,
  labels,
  of: 'database',
});

/** Every metric but those of Node itself. A name that was released is never changed. */
export const metricCatalogue = {
  tieout_feed_lag_seconds: database(
    ['feed'],
    'Time since the end (UTC) of the latest date that an accepted delivery of the feed is for; 0 while that date lasts',
  ),
  tieout_feed_last_delivery_timestamp_seconds: database(['feed'], 'When the feed delivered last, as Unix time'),
  tieout_feed_missing: database(
    ['feed'],
    'Deliveries of the feed that are expected by now and are not there; absent where none is missing',
  ),
  tieout_feed_attainment: database(
    ['feed'],
    'Deliveries of the feed that landed in time, of those that were due in the last 30 days while a daemon watched; absent where none was',
  ),
  tieout_match_rate: database(
    ['rule'],
    'Records of the baseline that matched, of those that are to be matched, in the newest answer of the rule; absent without records',
  ),
  tieout_open_breaks: database(
    ['rule', 'tier', 'age'],
    'Open breaks by how long they have been open: less than 1d, 7d, 30d, or older',
  ),
  tieout_held_runs: database(
    ['rule'],
    'Runs that are held because more is broken than the rule allows; absent where none is',
  ),
  tieout_drift_groups: database(
    ['rule', 'counterpart', 'drift'],
    'Groups of records whose sums are further apart than the rule allows, in its newest answer; absent where it watches none',
  ),
  tieout_queue_jobs: database(['state'], 'Jobs that are not over, and dead letters (failed), by state'),
  tieout_queue_oldest_seconds: database([], 'How long the first job that could begin has waited; 0 when none waits'),
  tieout_gauges_read_timestamp_seconds: database([], 'When the gauges of the database were read, as Unix time'),
  tieout_errors_total: process(
    'counter',
    ['tier', 'code'],
    'What went wrong by tier (1 may pass and is tried again, 2 set aside, 3 somebody has to look at it, 4 a fault of tieout) and code',
  ),
  tieout_drift_total: process(
    'counter',
    ['feed'],
    'Columns of deliveries that differ from those of the delivery before',
  ),
  tieout_schedules_missed_total: process('counter', ['schedule'], 'Times of a schedule that were skipped'),
  tieout_phase_duration_seconds: process('histogram', ['phase'], 'How long phases of jobs took'),
  tieout_job_duration_seconds: process('histogram', ['kind'], 'How long jobs took that are done, their last try'),
  tieout_http_request_duration_seconds: process(
    'histogram',
    ['route', 'method', 'status'],
    'How long requests took, by the pattern of the route',
  ),
  tieout_log_lines_dropped_total: process('counter', [], 'Lines of the log that its reader was too slow for'),
} as const satisfies Readonly<Record<string, MetricEntry>>;

export type MetricName = keyof typeof metricCatalogue;
