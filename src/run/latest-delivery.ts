import { OperationalError } from '../base/errors.js';
import { anyDeliveryPath, deliveryDateOf } from '../ingest/delivery-path.js';
import type { FetchedPayload } from '../plugin/fetcher.js';

type Fetch = (path: string) => Promise<readonly FetchedPayload[]>;

/**
 * The latest date, `YYYY-MM-DD`, that anything of a feed was delivered for, told by the names of the files; null when that
 * cannot be told.
 *
 * @param fetch fetches what is at a path
 * @param path the feed's, with `${date:…}`
 */
export async function findLatestDelivery(fetch: Fetch, path: string): Promise<string | null> {
  const pattern = anyDeliveryPath(path);
  if (pattern === null) return null;
  const dates = (await sourcesOf(fetch, pattern)).flatMap((source) => dateOf(path, source));
  return dates.sort().at(-1) ?? null;
}

/** What cannot be looked at has no say: the failure that made us look is the one to tell. */
async function sourcesOf(fetch: Fetch, path: string): Promise<readonly string[]> {
  try {
    return (await fetch(path)).map(({ source }) => source);
  } catch (error) {
    if (error instanceof OperationalError) return [];
    throw error;
  }
}

function dateOf(path: string, source: string): readonly string[] {
  try {
    return [deliveryDateOf(path, source)];
  } catch (error) {
    if (error instanceof OperationalError) return [];
    throw error;
  }
}
