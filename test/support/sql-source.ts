import { createSqlFetcher } from '../../src/fetchers/sql/sql-fetcher.js';
import type { FetchedPage, PagesRequest } from '../../src/plugin/fetcher.js';

/** Reads tables, and waits for nothing. */
export const unhurriedFetcher = createSqlFetcher({ now: () => 0, wait: () => Promise.resolve() });

/** A request of a feed `erp/sales` that reads some columns of a table. */
export function sqlRequest(
  options: PagesRequest['options'],
  path: string,
  columns: readonly string[],
  given: Partial<PagesRequest> = {},
): PagesRequest {
  return {
    feed: 'erp/sales',
    workspace: '/',
    directories: ['/'],
    options,
    settings: {},
    path,
    columns: columns.map((name) => `$[${JSON.stringify(name)}]`),
    watermark: null,
    signal: new AbortController().signal,
    ...given,
  };
}

/** The objects of a page. */
export function rowsOfPage({ bytes }: FetchedPage): readonly Readonly<Record<string, string | number | null>>[] {
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, string | number | null>>);
}

/** All pages of a delivery. */
export async function pullPages(request: PagesRequest, fetcher = unhurriedFetcher): Promise<readonly FetchedPage[]> {
  const session = await fetcher.open(request);
  try {
    const pages: FetchedPage[] = [];
    let checkpoint: string | null = null;
    do {
      const page: FetchedPage = await session.page(checkpoint, request.signal);
      pages.push(page);
      checkpoint = page.next;
    } while (checkpoint !== null);
    return pages;
  } finally {
    await session.close();
  }
}

/** All rows of a delivery. */
export async function pullRows(request: PagesRequest): Promise<ReturnType<typeof rowsOfPage>> {
  return (await pullPages(request)).flatMap(rowsOfPage);
}
