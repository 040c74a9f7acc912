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
  { heading: 'in time' },
  { heading: 'late' },
] as const;

/** Feeds, one per line; times in UTC, to the minute. */
export function feedTable(feeds: readonly FeedState[], style: Style): readonly string[] {
  const rows = feeds.map(({ feed, lastDelivery, lag, nextFetchAt, expected, missing, attainment }) => [
    feed,
    lastDelivery ? `${lastDelivery.date}${lastDelivery.status === 'held' ? ' (held)' : ''}` : 'never',
    lag === null ? '' : `${ageText(lag)} ago`,
    nextFetchAt === null ? '' : minuteText(nextFetchAt),
    expected ? `${minuteText(expected.due)} for ${expected.date}` : '',
    missing.map(({ date }) => date).join(', '),
    inTimeText(attainment),
    lateText(attainment),
  ]);
  return renderTable(columns, rows, style.dim);
}

/** `28 of 30 (93.3333 %)` */
function inTimeText(attainment: FeedState['attainment']): string {
  if (!attainment || attainment.percent === null) return '';
  return `${attainment.inTime} of ${attainment.expected} (${attainment.percent} %)`;
}

/** `2 (median 40m, longest 1h 5m)` */
function lateText(attainment: FeedState['attainment']): string {
  if (!attainment?.lateness) return '';
  const { median, longest } = attainment.lateness;
  return `${attainment.late} (median ${durationText(median)}, longest ${durationText(longest)})`;
}

function minuteText(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}Z`;
}

/** The two largest units: `3d 2h`, `1h 5m`, `40m`, `5s`. */
function durationText(seconds: number): string {
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['s', 1];
  const rest = ageText(seconds % size);
  return unit === 's' || unit === 'm' || rest === '0s'
    ? ageText(seconds)
    : `${Math.floor(seconds / size)}${unit} ${rest}`;
}

const units = [
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
] as const;

/** The largest whole unit: `3d`, `4h`, `20m`, `5s`. */
function ageText(seconds: number): string {
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['s', 1];
  return `${Math.floor(seconds / size)}${unit}`;
}
