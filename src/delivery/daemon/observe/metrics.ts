import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { DaemonEvent, DaemonListener } from '../../../model/daemon-event.js';
import type { Gauges } from '../../../run/read-gauges.js';
import { matchRateOf, secondsOf } from './log-line.js';
import { metricCatalogue } from './metric-catalogue.js';
import type { MetricName } from './metric-catalogue.js';
import { failuresOf } from './tier-of-failure.js';

/** The metrics of a process. */
export interface Metrics {
  readonly listener: DaemonListener;
  /** Shows gauges of the database in place of those that were shown before. */
  show(gauges: Gauges, now: Date): void;
  /** A line of the log was dropped. */
  countDroppedLine(): void;
  page(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** From a hundredth of a second to an hour: what phases and jobs take. */
const longBuckets = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300, 900, 3600];
/** What answers take. */
const shortBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Metrics of their own: two daemons in one process, as in tests, do not count for each other. */
export function openMetrics({ ofProcess }: { readonly ofProcess: boolean }): Metrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const counted = createCounted(registry);
  const shown = createShown(registry);
  return {
    listener: (event) => count(counted, event),
    show: (gauges, now) => show(shown, gauges, now),
    countDroppedLine: () => counted.dropped.inc(),
    page: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

const described = (name: MetricName, registry: Registry) => ({
  name,
  help: metricCatalogue[name].help,
  labelNames: [...metricCatalogue[name].labels] as string[],
  registers: [registry],
});

type Counted = ReturnType<typeof createCounted>;

function createCounted(registry: Registry) {
  const histogram = (name: MetricName, buckets: readonly number[]) =>
    new Histogram({ ...described(name, registry), buckets: [...buckets] });
  return {
    errors: new Counter(described('tieout_errors_total', registry)),
    drift: new Counter(described('tieout_drift_total', registry)),
    missed: new Counter(described('tieout_schedules_missed_total', registry)),
    dropped: new Counter(described('tieout_log_lines_dropped_total', registry)),
    phases: histogram('tieout_phase_duration_seconds', longBuckets),
    jobs: histogram('tieout_job_duration_seconds', longBuckets),
    requests: histogram('tieout_http_request_duration_seconds', shortBuckets),
  };
}

function count(counted: Counted, event: DaemonEvent): void {
  for (const { code, tier, count: times } of failuresOf(event)) counted.errors.inc({ tier, code }, times);
  if (event.name === 'batch_kept') counted.drift.inc({ feed: event.feed }, event.drifts);
  else if (event.name === 'schedule_missed') counted.missed.inc({ schedule: event.schedule }, event.skipped);
  else if (event.name === 'phase_finished') counted.phases.observe({ phase: event.phase }, event.seconds);
  else if (event.name === 'job_completed') {
    const seconds = secondsOf(event.job);
    if (seconds !== null) counted.jobs.observe({ kind: event.job.work.kind }, seconds);
  } else if (event.name === 'request') {
    const { route, method, status, seconds } = event;
    counted.requests.observe({ route, method, status }, seconds);
  }
}

type Shown = ReturnType<typeof createShown>;

function createShown(registry: Registry) {
  const gauge = (name: MetricName) => new Gauge(described(name, registry));
  return {
    lag: gauge('tieout_feed_lag_seconds'),
    lastDelivery: gauge('tieout_feed_last_delivery_timestamp_seconds'),
    missing: gauge('tieout_feed_missing'),
    attainment: gauge('tieout_feed_attainment'),
    matchRate: gauge('tieout_match_rate'),
    openBreaks: gauge('tieout_open_breaks'),
    heldRuns: gauge('tieout_held_runs'),
    drifts: gauge('tieout_drift_groups'),
    jobs: gauge('tieout_queue_jobs'),
    oldest: gauge('tieout_queue_oldest_seconds'),
    readAt: gauge('tieout_gauges_read_timestamp_seconds'),
  };
}

function show(shown: Shown, gauges: Gauges, now: Date): void {
  // What is gone, such as a rule without open breaks, must not stay as it was.
  for (const gauge of Object.values(shown)) gauge.reset();
  showFeeds(shown, gauges, now);
  for (const { rule, records, matched } of gauges.matches) {
    const rate = matchRateOf({ records, matched });
    if (rate !== null) shown.matchRate.set({ rule }, rate);
  }
  for (const { rule, tier, age, breaks } of gauges.openBreaks) shown.openBreaks.set({ rule, tier, age }, breaks);
  for (const { rule, runs } of gauges.heldRuns) shown.heldRuns.set({ rule }, runs);
  for (const { beyond, ...labels } of gauges.drifts) shown.drifts.set(labels, beyond);
  for (const [state, jobs] of Object.entries(gauges.jobs.byState)) shown.jobs.set({ state }, jobs);
  shown.oldest.set(gauges.jobs.oldest === null ? 0 : secondsSince(gauges.jobs.oldest, now));
  shown.readAt.set(Date.parse(gauges.at) / 1000);
}

function showFeeds(shown: Shown, gauges: Gauges, now: Date): void {
  for (const { feed, lastDeliveredAt, latestDate } of gauges.feeds) {
    shown.lastDelivery.set({ feed }, Date.parse(lastDeliveredAt) / 1000);
    if (latestDate !== null) shown.lag.set({ feed }, secondsSinceEndOf(latestDate, now));
  }
  for (const { feed, missing } of gauges.missing) shown.missing.set({ feed }, missing);
  for (const { feed, expected, inTime } of gauges.attainment) shown.attainment.set({ feed }, inTime / expected);
}

function secondsSince(instant: string, now: Date): number {
  return Math.max(0, now.getTime() - Date.parse(instant)) / 1000;
}

function secondsSinceEndOf(date: string, now: Date): number {
  return Math.max(0, now.getTime() - Date.parse(`${date}T00:00:00Z`) - 86_400_000) / 1000;
}
