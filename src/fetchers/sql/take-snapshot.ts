import { randomUUID } from 'node:crypto';
import type { SourceRequest } from '../../plugin/fetcher.js';
import { connect } from './connect.js';
import type { SqlSession } from './connect.js';
import type { Ask, Dialect } from './dialect.js';
import { dialectOf } from './dialects.js';
import { readFeedSettings } from './feed-settings.js';
import type { FeedSettings } from './feed-settings.js';
import { findTable, nameUnique, notPageable } from './find-table.js';
import type { FoundTable } from './find-table.js';
import { filtersOf, withoutDayStatement, withoutKeyStatement } from './page-statements.js';
import type { Piece } from './page-statements.js';
import { readSettings } from './read-settings.js';
import type { SqlSettings } from './read-settings.js';
import { sourceError } from './source-fault.js';
import type { FaultPlace } from './source-fault.js';

/** What a delivery asks, and of whom. */
export interface Reading {
  readonly request: Pick<SourceRequest, 'path' | 'columns'>;
  readonly settings: SqlSettings;
  readonly feed: FeedSettings;
  readonly dialect: Dialect;
  readonly place: FaultPlace;
}

/** One state of the data, for as long as its session lasts. */
export interface Snapshot extends Reading {
  readonly id: string;
  readonly session: SqlSession;
  /** When the source says it is of; null: it does not say. */
  readonly fetchedAt: string | null;
  readonly table: FoundTable;
  readonly filters: readonly Piece[];
}

/** @throws OperationalError `source-unreadable` where a file that the options name may not be read. */
export async function readRequest(request: SourceRequest): Promise<Reading> {
  const settings = await readSettings(request);
  return {
    request,
    settings,
    feed: readFeedSettings(request.settings),
    dialect: dialectOf(settings.kind),
    place: { feed: request.feed, path: request.path, settings },
  };
}

/** Connects, begins to read, and finds the table with all that is asked of it. Throws as fetching does. */
export async function takeSnapshot(reading: Reading, signal: AbortSignal): Promise<Snapshot> {
  const { request, settings, feed, dialect, place } = reading;
  const session = await connect(dialect, settings, place, signal);
  try {
    const ask = session.asking(signal);
    const fetchedAt = await dialect.begin(ask, settings);
    const table = await findTable({ dialect, ask, request, feed, place });
    const filters = filtersOf(dialect, table, feed, place);
    return { ...reading, id: randomUUID(), session, fetchedAt, table, filters };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/**
 * Rows that no page would have: without a key, or of no day that can be told.
 *
 * @throws OperationalError `source-not-pageable`, `source-unreadable`.
 */
export async function checkRows(ask: Ask, { dialect, table, filters, feed, place }: Snapshot): Promise<void> {
  const strange = withoutDayStatement(dialect, table, feed);
  if (strange !== null && (await ask(strange)).length > 0) {
    throw sourceError('other', '`on` compares a column that does not only hold texts', place);
  }
  const keyless = withoutKeyStatement(dialect, table, filters);
  if (keyless && (await ask(keyless.sql, keyless.parameters)).length > 0) {
    throw notPageable(place, `a row has nothing in ${namesOf(table)}`, nameUnique);
  }
}

/** The columns of the key, for messages. */
export const namesOf = ({ key }: FoundTable): string => key.map(({ name }) => `'${name}'`).join(', ');
