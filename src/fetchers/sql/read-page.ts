import type { FetchedPage } from '../../plugin/fetcher.js';
import type { Ask, Row } from './dialect.js';
import { nameUnique, notPageable } from './find-table.js';
import { countStatement, pageStatement } from './page-statements.js';
import { renderRows } from './render-rows.js';
import { checkRows, namesOf } from './take-snapshot.js';
import type { Snapshot } from './take-snapshot.js';
import type { Throttle } from './throttle.js';

/** Where a page begins: in which state of the data, after how many rows, behind which key. */
export interface Checkpoint {
  readonly state: string;
  readonly rows: number;
  readonly key: readonly string[];
}

const mostBytes = 64 * 1024 * 1024;

/**
 * One page of a state of the data.
 *
 * @param from null for the first one
 * @throws OperationalError `source-not-pageable` where rows could be lost between this page and the next.
 */
export async function readPage(
  snapshot: Snapshot,
  from: Checkpoint | null,
  throttle: Throttle,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const { dialect, table, filters, feed, id, fetchedAt } = snapshot;
  const pageSize = throttle.pageSize(feed.pageSize);
  const ask = snapshot.session.asking(signal);
  if (from === null) await checkRows(ask, snapshot);
  await throttle.turn(signal);
  const { sql, parameters } = pageStatement(dialect, table, filters, from?.key ?? null, pageSize + 1);
  const found = await ask(sql, parameters);
  const rows = found.slice(0, pageSize);
  throttle.took(rows.length);
  const keys = keysOf(snapshot, rows);
  const last = found.length > rows.length ? (keys.at(-1) ?? null) : null;
  if (last) await checkBorder(ask, snapshot, last);
  const bytes = bytesOf(snapshot, rows);
  const before = from?.rows ?? 0;
  const next: Checkpoint | null = last && { state: id, rows: before + rows.length, key: last };
  return {
    source: sourceOf(snapshot, before, rows.length),
    bytes,
    next: next && JSON.stringify(next),
    ...(fetchedAt && { fetchedAt }),
    watermark: null,
  };
}

function bytesOf({ dialect, table, place }: Snapshot, rows: readonly Row[]): Buffer {
  const bytes = renderRows(dialect, table.columns, rows);
  if (bytes.length <= mostBytes) return bytes;
  throw notPageable(place, `${rows.length} rows have ${bytes.length} bytes`, 'Write a smaller `pageSize`.');
}

function sourceOf({ place: { path, settings } }: Snapshot, before: number, rows: number): string {
  const which = rows === 0 ? 'no rows' : `rows ${before + 1} to ${before + rows}`;
  return `${settings.source}/${path}, ${which}`;
}

/** The key of each row, as texts, none the same as the one before. */
function keysOf({ dialect, table, place }: Snapshot, rows: readonly Row[]): readonly (readonly string[])[] {
  const keys = rows.map((row) =>
    table.key.map((column, index) => {
      const text = dialect.keyText(column, row[`k${index}`]);
      if (text === null) throw notPageable(place, `'${column.name}' holds what cannot be compared exactly`, nameUnique);
      return text;
    }),
  );
  const isRepeated = keys.some(
    (key, index) => index > 0 && key.every((text, part) => text === keys[index - 1]?.[part]),
  );
  if (isRepeated) throw repeated(namesOf(table), place);
  return keys;
}

/** One row has the key that the next page begins behind, by the database's own word: else that page would lose one. */
async function checkBorder(ask: Ask, snapshot: Snapshot, at: readonly string[]): Promise<void> {
  const { dialect, table, filters, place } = snapshot;
  if (table.shifting !== null)
    throw notPageable(place, table.shifting, 'Write a `pageSize` that has room for all rows.');
  const { sql, parameters } = countStatement(dialect, table, filters, at);
  const [row] = await ask(sql, parameters);
  const count = Number(row?.['n']);
  if (count > 1) throw repeated(namesOf(table), place);
  if (count !== 1) throw notPageable(place, `no row is found again by ${namesOf(table)}`, nameUnique);
}

function repeated(names: string, place: Snapshot['place']): Error {
  return notPageable(place, `two rows have the same ${names}`, nameUnique);
}
