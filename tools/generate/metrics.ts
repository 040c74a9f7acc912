import { metricCatalogue } from '../../src/delivery/daemon/observe/metric-catalogue.js';
import type { MetricEntry } from '../../src/delivery/daemon/observe/metric-catalogue.js';

/** The page of every metric, from the catalogue. */
export function generateMetricsPage(): string {
  const entries = Object.entries(metricCatalogue) as [string, MetricEntry][];
  const tableOf = (of: MetricEntry['of']): string[] => [
    '| metric | type | labels | meaning |',
    '| --- | --- | --- | --- |',
    ...entries
      .filter(([, entry]) => entry.of === of)
      .map(
        ([name, { type, labels, help }]) =>
          `| \`${name}\` | ${type} | ${labels.map((label) => `\`${label}\``).join(', ')} | ${help} |`,
      ),
    '',
  ];
  return (
    [
      '<!-- Made by `npm run generate` from src/delivery/daemon/observe/metric-catalogue.ts: change that, not this file. -->',
      '',
      '# Metrics',
      '',
      '`GET /metrics` has them as Prometheus reads them; `grafana/tieout.json` is a dashboard of them. Names and labels stay.',
      '',
      '## Of the database',
      '',
      'How everything stands, whichever process did it: take them from one daemon. They are read at most every 15 seconds, by as many',
      'queries whatever there is, and less often where that takes long: two hundredths of the time at most. While the database does',
      'not answer they stay as they were, which `tieout_gauges_read_timestamp_seconds` tells.',
      '',
      ...tableOf('database'),
      '## Of a process',
      '',
      'What one process did since it started: add up those of all of them. Beside them each has the metrics of Node (`process_…`, `nodejs_…`).',
      '',
      ...tableOf('process'),
    ]
      .join('\n')
      .trimEnd() + '\n'
  );
}
