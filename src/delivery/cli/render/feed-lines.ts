import type { FeedState } from '../../../queue/index.js';
import type { Style } from '../../shared/style.js';
import { renderTable } from './table.js';

const columns = [
  { heading: 'feed' },
  { heading: 'last date' },
  { heading: 'landed' },
  { heading: 'next fetch' },
  { heading: 'expected by' },
  { heading: 'missing' },
] as const;

/** Feeds, one per line; times in UTC, to the minute. */
export function feedTable(feeds: readonly FeedState[], style: Style): readonly string[] {
  const rows = feeds.map(({ feed, lastDelivery, lag, nextFetchAt, expected, missing }) => [
    feed,
    lastDelivery ? `${lastDelivery.date}${lastDelivery.status === 'held' ? ' (held)' : ''}` : 'never',
    lag === null ? '' : `${ageText(lag)} ago`,
    nextFetchAt === null ? '' : minuteText(nextFetchAt),
    expected ? `${minuteText(expected.due)} for ${expected.date}` : '',
    missing.map(({ date }) => date).join(', '),
  ]);
  return renderTable(columns, rows, style.dim);
}

function minuteText(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}Z`;
}

/** The largest whole unit: `3d`, `4h`, `20m`, `5s`. */
function ageText(seconds: number): string {
  const units = [
    ['d', 86_400],
    ['h', 3600],
    ['m', 60],
  ] as const;
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['s', 1];
  return `${Math.floor(seconds / size)}${unit}`;
}
