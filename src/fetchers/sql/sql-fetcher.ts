import { setTimeout } from 'node:timers/promises';
import type { FeedProblem, PageFetcher, WrittenFeed } from '../../plugin/fetcher.js';
import { checkOptions } from './check-options.js';
import { feedSettings } from './feed-settings.js';
import { connectionOptions, hostsOf } from './sql-options.js';
import { readTableName } from './table-name.js';
import type { Pace } from './throttle.js';

/** Tables and views of databases, as NDJSON. */
export function createSqlFetcher(pace: Pace): PageFetcher {
  return {
    kind: 'pages',
    name: 'sql',
    description: 'Reads a table or a view of a database, page by page in one read-only transaction.',
    options: connectionOptions,
    settings: feedSettings,
    checkOptions,
    checkFeed,
    hostsOf,
    open: async (request) => (await import('./open-pages.js')).openPages(request, pace),
    probe: async (request) => (await import('./probe-table.js')).probeTable(request),
  };
}

export const sqlFetcher = createSqlFetcher({
  now: () => performance.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
});

/** Rows are lines of JSON, and the path is a name. */
function checkFeed({ path, format }: WrittenFeed): readonly FeedProblem[] {
  const isName = path.includes('${') || readTableName(path) !== null;
  return [
    ...(isName
      ? []
      : [{ at: 'path' as const, reason: `'${path}' is no table or view: write \`table\` or \`schema.table\`` }]),
    ...(format === 'ndjson' ? [] : [{ at: 'format' as const, reason: 'rows come as NDJSON: write `format: ndjson`' }]),
  ];
}
