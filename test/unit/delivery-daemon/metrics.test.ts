import { describe, expect, it } from 'vitest';
import { metricCatalogue } from '../../../src/delivery/daemon/observe/metric-catalogue.js';
import { openMetrics } from '../../../src/delivery/daemon/observe/metrics.js';
import type { DaemonEvent } from '../../../src/model/daemon-event.js';
import type { Gauges } from '../../../src/run/read-gauges.js';
import { oneOfEach } from '../../support/daemon-events.js';

const now = new Date('2026-11-02T06:00:00.000Z');

const gauges: Gauges = {
  feeds: [
    { feed: 'north-pos/sales', lastDeliveredAt: '2026-11-02T05:00:00.000Z', latestDate: '2026-10-31' },
    { feed: 'south-pos/sales', lastDeliveredAt: '2026-11-02T05:30:00.000Z', latestDate: '2026-11-02' },
    { feed: 'west-pos/sales', lastDeliveredAt: '2026-11-02T05:30:00.000Z', latestDate: null },
  ],
  missing: [{ feed: 'east-pos/sales', missing: 2 }],
  attainment: [{ feed: 'east-pos/sales', expected: 8, inTime: 7 }],
  openBreaks: [
    { rule: 'sales-vs-ledger/north', tier: 3, age: '7d', breaks: 12 },
    { rule: 'sales-vs-ledger/north', tier: 4, age: 'older', breaks: 1 },
  ],
  heldRuns: [{ rule: 'sales-vs-ledger', runs: 2 }],
  drifts: [{ rule: 'sales-vs-ledger', counterpart: 'erp', drift: 'accrual-drift', beyond: 3 }],
  matches: [
    { rule: 'sales-vs-ledger/north', records: 400, matched: 399 },
    { rule: 'nothing-to-match', records: 0, matched: 0 },
  ],
  jobs: {
    byState: { queued: 3, running: 1, retrying: 0, awaiting: 2, failed: 1 },
    oldest: '2026-11-02T05:58:00.000Z',
  },
  at: '2026-11-02T05:59:50.000Z',
};

async function pageOf(events: readonly DaemonEvent[], shown: readonly Gauges[] = []): Promise<string> {
  const metrics = openMetrics({ ofProcess: false });
  for (const event of events) metrics.listener(event);
  for (const each of shown) metrics.show(each, now);
  return (await metrics.page()).text;
}

describe('the metrics', () => {
  it('are those of the catalogue, with its help and its type', async () => {
    const page = await pageOf([]);
    const found = [...page.matchAll(/^# HELP (\S+) (.*)\n# TYPE \S+ (\S+)$/gm)].map(([, name, help, type]) => ({
      name,
      help,
      type,
    }));
    const known = Object.entries(metricCatalogue).map(([name, { help, type }]) => ({ name, help, type }));
    expect(found.toSorted(byName)).toEqual(known.toSorted(byName));
  });

  it('have the labels of the catalogue, and no others', async () => {
    const page = await pageOf(Object.values(oneOfEach), [gauges]);
    for (const [name, { labels }] of Object.entries(metricCatalogue)) {
      const series = [...page.matchAll(new RegExp(`^${name}(?:_count)?(?:\\{(.*)\\})? `, 'gm'))];
      expect(series.length, name).toBeGreaterThan(0);
      for (const [, given = ''] of series) {
        expect([...given.matchAll(/([a-z_]+)="/g)].map(([, label]) => label)).toEqual([...labels]);
      }
    }
  });

  it('count what went wrong by tier and code, and what drifted', async () => {
    const page = await pageOf(Object.values(oneOfEach));
    expect(page).toContain('tieout_errors_total{tier="1",code="source-unavailable"} 2');
    expect(page).toContain('tieout_errors_total{tier="3",code="source-unavailable"} 1');
    expect(page).toContain('tieout_errors_total{tier="2",code="trailer-count"} 1');
    expect(page).toContain('tieout_errors_total{tier="2",code="quarantined"} 3');
    expect(page).toContain('tieout_errors_total{tier="2",code="dead-lettered"} 1');
    expect(page).toContain('tieout_errors_total{tier="4",code="internal-error"} 1');
    expect(page).toContain('tieout_drift_total{feed="north-pos/sales"} 2');
    expect(page).toContain('tieout_schedules_missed_total{schedule="rule sales-vs-ledger/north"} 2');
  });

  it('measure phases, jobs and requests', async () => {
    const page = await pageOf(Object.values(oneOfEach));
    expect(page).toContain('tieout_phase_duration_seconds_sum{phase="comparing"} 0.75');
    expect(page).toContain('tieout_job_duration_seconds_sum{kind="run"} 2.5');
    expect(page).toContain(
      'tieout_http_request_duration_seconds_count{route="/v1/runs/:id",method="GET",status="200"} 1',
    );
  });

  it('say how feeds, rules, breaks and jobs stand', async () => {
    const page = await pageOf([], [gauges]);
    expect(page).toContain('tieout_feed_lag_seconds{feed="north-pos/sales"} 108000');
    expect(page).toContain('tieout_feed_lag_seconds{feed="south-pos/sales"} 0');
    expect(page).not.toContain('tieout_feed_lag_seconds{feed="west-pos/sales"}');
    expect(page).toContain('tieout_feed_last_delivery_timestamp_seconds{feed="west-pos/sales"} 1793597400');
    expect(page).toContain('tieout_feed_missing{feed="east-pos/sales"} 2');
    expect(page).toContain('tieout_feed_attainment{feed="east-pos/sales"} 0.875');
    expect(page).toContain('tieout_match_rate{rule="sales-vs-ledger/north"} 0.9975');
    expect(page).not.toContain('nothing-to-match');
    expect(page).toContain('tieout_open_breaks{rule="sales-vs-ledger/north",tier="3",age="7d"} 12');
    expect(page).toContain('tieout_held_runs{rule="sales-vs-ledger"} 2');
    expect(page).toContain('tieout_drift_groups{rule="sales-vs-ledger",counterpart="erp",drift="accrual-drift"} 3');
    expect(page).toContain('tieout_queue_jobs{state="awaiting"} 2');
    expect(page).toContain('tieout_queue_oldest_seconds 120');
  });

  it('forget what is there no more', async () => {
    const page = await pageOf([], [gauges, { ...gauges, openBreaks: [], feeds: [], matches: [] }]);
    expect(page).not.toContain('sales-vs-ledger/north');
    expect(page).not.toContain('north-pos/sales');
  });
});

function byName(left: { readonly name?: string | undefined }, right: { readonly name?: string | undefined }): number {
  return (left.name ?? '').localeCompare(right.name ?? '');
}
