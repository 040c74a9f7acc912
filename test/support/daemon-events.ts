import type { DaemonEvent, DaemonEventName } from '../../src/model/daemon-event.js';
import type { Job } from '../../src/model/job.js';

export const runJob: Job = {
  id: '0190f5a2-7c3e-7000-8000-000000000001',
  work: { kind: 'run', rule: 'sales-vs-ledger/north', date: '2026-11-01', asOf: null },
  trigger: { kind: 'schedule', schedule: 'rule sales-vs-ledger/north', due: '2026-11-02T02:15:00.000Z' },
  partition: 'north',
  priority: 0,
  state: 'running',
  requestedAt: '2026-11-02T02:15:00.000Z',
  startAfter: '2026-11-02T02:15:00.000Z',
  startedAt: '2026-11-02T02:15:01.000Z',
  finishedAt: null,
  attempts: 1,
  worker: 'host-1:4711',
  isCancelling: false,
  progress: null,
  run: null,
  batch: null,
  failure: null,
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  parentSpan: '00f067aa0ba902b7',
};

const doneJob: Job = {
  ...runJob,
  state: 'completed',
  finishedAt: '2026-11-02T02:15:03.500Z',
  run: '20261102_021501_sales-vs-ledger',
};

export const ingestJob: Job = {
  ...runJob,
  id: '0190f5a2-7c3e-7000-8000-000000000002',
  work: { kind: 'ingest', feed: 'north-pos/sales', date: '2026-11-01' },
  traceId: '0af7651916cd43dd8448eb211c80319c',
  parentSpan: null,
};

const failing: Job = { ...ingestJob, failure: { code: 'source-unavailable', parameters: {} } };

/** One of each event. */
export const oneOfEach: { readonly [Name in DaemonEventName]: DaemonEvent & { readonly name: Name } } = {
  daemon_started: { name: 'daemon_started', worker: 'host-1:4711' },
  daemon_draining: { name: 'daemon_draining', worker: 'host-1:4711' },
  daemon_stopped: { name: 'daemon_stopped', worker: 'host-1:4711' },
  api_listening: { name: 'api_listening', address: 'http://127.0.0.1:8080' },
  configuration_applied: { name: 'configuration_applied', version: 'a'.repeat(64), actor: 'ada' },
  configuration_taken_up: { name: 'configuration_taken_up', version: 'a'.repeat(64), actor: null },
  database_lost: { name: 'database_lost', reason: 'the connection was refused' },
  database_back: { name: 'database_back', seconds: 12.5 },
  daemon_fault: { name: 'daemon_fault', doing: 'firing schedules', code: 'internal-error', reason: 'out of range' },
  schedule_fired: {
    name: 'schedule_fired',
    schedule: 'feed north-pos/sales',
    due: '2026-11-02T02:15:00.000Z',
    jobs: [ingestJob.id],
  },
  schedule_missed: {
    name: 'schedule_missed',
    schedule: 'rule sales-vs-ledger/north',
    due: '2026-11-02T02:15:00.000Z',
    skipped: 2,
  },
  feed_missing: {
    name: 'feed_missing',
    feed: 'north-pos/sales',
    date: '2026-11-01',
    due: '2026-11-02T06:00:00.000Z',
  },
  feed_arrived: {
    name: 'feed_arrived',
    feed: 'north-pos/sales',
    date: '2026-11-01',
    due: '2026-11-02T06:00:00.000Z',
  },
  job_queued: { name: 'job_queued', job: { ...runJob, state: 'queued', startedAt: null, attempts: 0 } },
  job_started: { name: 'job_started', job: runJob },
  job_completed: { name: 'job_completed', job: doneJob },
  job_cancelled: { name: 'job_cancelled', job: { ...doneJob, state: 'cancelled' } },
  job_retrying: { name: 'job_retrying', job: { ...failing, state: 'retrying' }, reason: 'the source answered 503' },
  job_awaiting: { name: 'job_awaiting', job: { ...failing, state: 'awaiting' }, reason: 'no file sales_20261101.csv' },
  job_failed: { name: 'job_failed', job: { ...failing, state: 'failed' }, reason: 'the source answered 503' },
  lease_lost: { name: 'lease_lost', job: runJob },
  batch_kept: {
    name: 'batch_kept',
    job: { ...ingestJob, batch: '20261102_021502_north-pos.sales' },
    batch: '20261102_021502_north-pos.sales',
    feed: 'north-pos/sales',
    date: '2026-11-01',
    status: 'held',
    held: ['trailer-count'],
    records: 1200,
    quarantined: 3,
    deadLettered: 1,
    payloads: [{ sha256: 'b'.repeat(64) }],
    drifts: 2,
  },
  reconciliation_complete: {
    name: 'reconciliation_complete',
    job: doneJob,
    run: '20261102_021501_sales-vs-ledger',
    rule: 'sales-vs-ledger/north',
    date: '2026-11-01',
    discrepancies: 3,
    maxSeverity: 3,
    byTier: { 2: 2, 3: 1 },
    records: 1200,
    matched: 1197,
  },
  phase_finished: { name: 'phase_finished', job: runJob, phase: 'comparing', seconds: 0.75 },
  request: {
    name: 'request',
    method: 'GET',
    route: '/v1/runs/:id',
    status: 200,
    seconds: 0.012,
    actor: 'ada',
    traceId: 'c'.repeat(32),
    span: 'd'.repeat(16),
    parentSpan: 'e'.repeat(16),
  },
};
