import { jsonSteps } from '../../base/json-address.js';
import { operationalError } from '../../base/errors.js';
import type { SourceRequest } from '../../plugin/fetcher.js';
import type { Ask, Column, DescribedTable, Dialect } from './dialect.js';
import type { FeedSettings } from './feed-settings.js';
import { sourceError } from './source-fault.js';
import type { FaultPlace } from './source-fault.js';
import { readTableName } from './table-name.js';

/** What is read of which table, and in which order. */
export interface FoundTable {
  /** As it stands in statements. */
  readonly sql: string;
  /** Those that the map reads, in its order. */
  readonly columns: readonly Column[];
  readonly key: readonly Column[];
  /** All of them, by name. */
  readonly all: ReadonlyMap<string, Column>;
  readonly shifting: string | null;
}

export interface TableQuestion {
  readonly dialect: Dialect;
  readonly ask: Ask;
  readonly request: Pick<SourceRequest, 'path' | 'columns'>;
  readonly feed: FeedSettings;
  readonly place: FaultPlace;
}

/**
 * The table of a feed, with every column that is needed there.
 *
 * @throws OperationalError `source-not-found`, `access-refused`, `source-columns`, `source-not-pageable`.
 */
export async function findTable(question: TableQuestion): Promise<FoundTable> {
  const { dialect, ask, request, feed, place } = question;
  const name = readTableName(request.path);
  if (!name) {
    const reason = 'it is no name of a table: `table`, or `schema.table`';
    throw operationalError('source-unreadable', { path: request.path, reason });
  }
  const sql = [...(name.schema === null ? [] : [name.schema]), name.table].map((part) => dialect.quote(part)).join('.');
  const described = await dialect.describe(ask, name);
  if (!described) {
    // The database knows whether it is missing or only hidden.
    await ask(`select 1 from ${sql} where 1 = 0`);
    throw sourceError('no-table', '', place);
  }
  const all = new Map(described.columns.map((column) => [column.name, column]));
  const names = request.columns.map(columnName);
  const filtered = [...feed.on, ...feed.where].map(([column]) => column);
  checkColumns(place, all, [...names, ...(feed.by ?? []), ...filtered]);
  const columns = names.flatMap((column) => all.get(column) ?? []);
  const key = keyOf(question, described, all);
  return { sql, columns, key, all, shifting: described.shifting };
}

/** A map of NDJSON names a column by its address: `$.gross`, or `$["Gross amount"]`. Inside of a value there is nothing. */
function columnName(address: string): string {
  const [step, ...more] = jsonSteps(address) ?? [];
  return typeof step === 'string' && more.length === 0 ? step : address;
}

function checkColumns({ path, settings }: FaultPlace, all: FoundTable['all'], needed: readonly string[]): void {
  const missing = [...new Set(needed)].filter((name) => !all.has(name));
  if (missing.length === 0) return;
  throw operationalError('source-columns', { path: `${settings.source}/${path}`, missing, found: [...all.keys()] });
}

function keyOf({ feed, place }: TableQuestion, { primaryKey }: DescribedTable, all: FoundTable['all']): Column[] {
  const names = feed.by ?? primaryKey;
  if (names.length === 0) throw notPageable(place, 'it has no primary key', nameUnique);
  return names.map((name) => {
    const column = all.get(name);
    if (column?.canBeKey !== true) {
      throw notPageable(
        place,
        `values of '${name}' (${column?.type ?? 'unknown'}) cannot be told apart exactly`,
        nameUnique,
      );
    }
    return column;
  });
}

export const nameUnique =
  'Name the columns that tell every row from every other in `by`, under the options of `fetch`.';

export function notPageable({ path, settings }: FaultPlace, reason: string, next: string): Error {
  return operationalError('source-not-pageable', { path: `${settings.source}/${path}`, reason, next });
}
